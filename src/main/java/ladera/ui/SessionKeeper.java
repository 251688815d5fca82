package ladera.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.JOptionPane;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Commands;
import ladera.run.Engine;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.SectionKind;
import ladera.run.Sections;
import ladera.run.SessionFile;
import ladera.text.Words;

/**
 * The session in the window: which file it belongs to, whether it has changed since, opening another, saving it. All on the event
 * thread.
 */
final class SessionKeeper {
    private static final String PROGRAM = "Ladera";

    private final JFrame window;
    private final Engine engine;
    private final Consumer<Problem> refused;
    private final List<Path> recent = new ArrayList<>();
    private Path file;
    private Experiment onDisk;

    /**
     * The keeper of a window's session, which belongs to no file yet.
     *
     * @param refused told why a file could not be read or written; what is open stays as it is
     */
    SessionKeeper(JFrame window, Engine engine, Consumer<Problem> refused) {
        this.window = window;
        this.engine = engine;
        this.refused = refused;
        this.onDisk = engine.latest().experiment();
    }

    /** What the window's title says. */
    String title() {
        return file == null ? PROGRAM : file.getFileName() + " - " + PROGRAM;
    }

    /** The file that the session belongs to; null where it belongs to none. */
    Path file() {
        return file;
    }

    /** Whether the session is another than the one last opened or saved; which room is in sight does not matter. */
    boolean hasChanged() {
        return differ(engine.latest().experiment(), onDisk);
    }

    /** Whether any room keeps something else. */
    static boolean differ(Experiment one, Experiment other) {
        for (SectionKind<?, ?> kind : Sections.ALL) {
            if (!one.section(kind).equals(other.section(kind))) {
                return true;
            }
        }
        return false;
    }

    void beginAnew() {
        show(Examples.first(), Examples.first(), null);
    }

    /** Opens a session; what cannot be read is refused, and what is open stays. */
    void open(Path session) {
        try {
            Experiment experiment = SessionFile.read(session);
            show(experiment, experiment, session);
            remember(session);
        } catch (Refusal refusal) {
            recent.remove(session.toAbsolutePath());
            refused.accept(refusal.problem());
        }
    }

    /** Opens what belongs to no file, at a step. */
    void open(Experiment experiment, long step) {
        show(experiment, experiment, null);
        engine.submit(new Commands.Seek(step));
    }

    /** Opens what a crashed program left behind: it belongs to its file again, and is not saved there yet. */
    void restore(Experiment left, Path origin) {
        show(left, savedAt(origin), origin);
    }

    /** What stands in a file now; the first example where there is none. */
    static Experiment savedAt(Path origin) {
        try {
            return origin == null ? Examples.first() : SessionFile.read(origin);
        } catch (Refusal gone) {
            return Examples.first();
        }
    }

    private void show(Experiment experiment, Experiment saved, Path session) {
        engine.submit(new Commands.Open(experiment));
        onDisk = saved;
        belongTo(session);
    }

    /** Saves where the session belongs, or where the person says; true where it is saved. */
    boolean save(Words words) {
        return file == null ? saveElsewhere(words) : saveTo(file);
    }

    /** Saves where the person says; true where it is saved. */
    boolean saveElsewhere(Words words) {
        Path chosen = SessionChooser.save(window, words, file);
        return chosen != null && saveTo(chosen);
    }

    /** Saves to a file, to which the session then belongs; true where it is saved. */
    boolean saveTo(Path session) {
        try {
            Experiment experiment = engine.latest().experiment();
            SessionFile.save(experiment, session);
            onDisk = experiment;
            belongTo(session);
            remember(session);
            return true;
        } catch (Refusal refusal) {
            refused.accept(refusal.problem());
            return false;
        }
    }

    /** Asks what shall become of changes to a file that is open; false where the person would rather stay. */
    boolean mayLeave(Words words) {
        if (file == null || !hasChanged()) {
            return true;
        }
        String question = words.get("session.leave", file.getFileName().toString());
        Object[] answers = {words.get("action.save"), words.get("session.leave.lose"), words.get("session.leave.stay")};
        int answer = JOptionPane.showOptionDialog(
                window,
                question,
                PROGRAM,
                JOptionPane.YES_NO_CANCEL_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                answers,
                answers[0]);
        return answer == 0 ? saveTo(file) : answer == 1;
    }

    /** Session files that were open, the newest first, as far as they are still there. */
    List<Path> recent() {
        return recent.stream().filter(Files::isRegularFile).toList();
    }

    /** Takes over what was remembered. */
    void recall(List<Path> remembered) {
        remembered.stream().filter(one -> !recent.contains(one)).forEach(recent::add);
    }

    private void remember(Path session) {
        Path absolute = session.toAbsolutePath();
        recent.remove(absolute);
        recent.add(0, absolute);
        while (recent.size() > Settings.MOST_RECENT) {
            recent.remove(recent.size() - 1);
        }
    }

    private void belongTo(Path session) {
        file = session == null ? null : session.toAbsolutePath();
        window.setTitle(title());
    }
}

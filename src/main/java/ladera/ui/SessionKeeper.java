package ladera.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JFrame;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Commands;
import ladera.run.Engine;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.text.Words;

/** The session in the window: which file it belongs to, opening another, saving it. All on the event thread. */
final class SessionKeeper {
    private static final String PROGRAM = "Ladera";

    private final JFrame window;
    private final Engine engine;
    private final Consumer<Problem> refused;
    private Path file;

    /**
     * The keeper of a window's session, which belongs to no file yet.
     *
     * @param refused told why a file could not be read or written; what is open stays as it is
     */
    SessionKeeper(JFrame window, Engine engine, Consumer<Problem> refused) {
        this.window = window;
        this.engine = engine;
        this.refused = refused;
    }

    /** What the window's title says. */
    String title() {
        return file == null ? PROGRAM : file.getFileName() + " - " + PROGRAM;
    }

    void beginAnew() {
        engine.submit(new Commands.Open(Examples.first()));
        belongTo(null);
    }

    /** Opens a session; what cannot be read is refused, and what is open stays. */
    void open(Path session) {
        try {
            engine.submit(new Commands.Open(SessionFile.read(session)));
            belongTo(session);
        } catch (Refusal refusal) {
            refused.accept(refusal.problem());
        }
    }

    /** Opens what belongs to no file, at a step. */
    void open(Experiment experiment, long step) {
        engine.submit(new Commands.Open(experiment));
        engine.submit(new Commands.Seek(step));
        belongTo(null);
    }

    /** Saves where the person says; true where it is saved. */
    boolean chooseAndSave(Words words) {
        Path chosen = SessionChooser.save(window, words, file);
        return chosen != null && save(chosen);
    }

    private boolean save(Path session) {
        try {
            SessionFile.save(engine.latest().experiment(), session);
            belongTo(session);
            return true;
        } catch (Refusal refusal) {
            refused.accept(refusal.problem());
            return false;
        }
    }

    private void belongTo(Path session) {
        file = session;
        window.setTitle(title());
    }

    /** The file that the session belongs to; null where it belongs to none. */
    Path file() {
        return file;
    }
}

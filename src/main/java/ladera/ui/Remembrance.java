package ladera.ui;

import java.awt.Frame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.Timer;
import ladera.num.Refusal;
import ladera.run.Engine;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.text.Language;

/**
 * Looks every twenty seconds whether there is something to remember: the session, where it has changed and is not saved, and how
 * the person likes the window. Writing is done on a thread of its own; a disk that does not answer must not hold up the window.
 */
final class Remembrance {
    private static final int LOOK_MILLIS = 20_000;

    private final MainFrame window;
    private final Engine engine;
    private final Path folder;
    private final Recovery recovery;
    private final Timer timer = new Timer(LOOK_MILLIS, event -> look());
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "ladera-remembrance");
        thread.setDaemon(true);
        return thread;
    });
    private Settings written;
    private Experiment kept;

    Remembrance(MainFrame window, Engine engine, Path folder, Settings read) {
        this.window = window;
        this.engine = engine;
        this.folder = folder;
        this.recovery = new Recovery(folder);
        this.written = read;
    }

    /** Begins to look, and offers what a crashed program left behind. */
    void begin() {
        offer(recovery.leftBehind());
        timer.start();
    }

    /** One look; what there is to write is written by and by. */
    void look() {
        Experiment now = engine.latest().experiment();
        if (!window.sessions().hasChanged()) {
            if (kept != null) {
                writer.execute(recovery::forget);
                kept = null;
            }
        } else if (now != kept) {
            Path origin = window.sessions().file();
            kept = now;
            writer.execute(() -> keep(now, origin));
        }
        Settings settings = settings();
        if (!settings.equals(written)) {
            written = settings;
            writer.execute(() -> write(settings));
        }
    }

    /** The window closes: what the person likes is remembered, and no session is kept, since nothing crashed. */
    void end() {
        timer.stop();
        writer.shutdown();
        write(settings());
        recovery.forget();
    }

    private Settings settings() {
        MainFrame.Appearance appearance = window.appearance();
        boolean maximized = (window.getExtendedState() & Frame.MAXIMIZED_BOTH) != 0;
        return new Settings(
                appearance.language() == Language.ofSystem() ? null : appearance.language(),
                appearance.theme(),
                maximized ? written.bounds() : window.getBounds(),
                maximized,
                window.sessions().recent());
    }

    /** The newest session that is worth it: one that reads, and is not what its file holds already. The others go. */
    private void offer(List<Recovery.Kept> leftBehind) {
        for (Recovery.Kept left : leftBehind) {
            Experiment experiment = read(left);
            if (experiment != null && SessionKeeper.differ(experiment, SessionKeeper.savedAt(left.origin()))) {
                window.offer("session.left", "session.left.restore", () -> restore(left, experiment), () -> {
                    recovery.discard(left);
                });
                return;
            }
            recovery.discard(left);
        }
    }

    private void restore(Recovery.Kept left, Experiment experiment) {
        window.sessions().restore(experiment, left.origin());
        try {
            recovery.adopt(left);
            kept = experiment;
        } catch (IOException stays) {
            // Kept under its old name, it is offered once more; this window keeps it anew at the next look.
        }
    }

    private static Experiment read(Recovery.Kept left) {
        try {
            return SessionFile.read(left.session());
        } catch (Refusal unreadable) {
            return null;
        }
    }

    private void keep(Experiment experiment, Path origin) {
        try {
            recovery.keep(experiment, origin);
        } catch (IOException fullOrGone) {
            // What was kept before still is; the next change is another attempt.
        }
    }

    private void write(Settings settings) {
        try {
            settings.write(folder);
        } catch (IOException fullOrGone) {
            // Nothing that a person would have to know.
        }
    }

    /** For tests: waits until everything that there was to write is written. */
    void settle() {
        try {
            writer.submit(() -> {}).get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

package ladera.batch;

import java.io.PrintStream;
import ladera.text.Words;

/** How far long work has come, on one line of standard error that is written over and at last cleared; silent in scripts. */
final class Progress {
    private static final long NANOS_BETWEEN = 500_000_000L;
    private static final int LINE = 60;

    private final PrintStream err;
    private final Words words;
    private final boolean watched;
    private long steps;
    private long shown;
    private boolean written;

    Progress(PrintStream err, Words words, boolean watched) {
        this.err = err;
        this.words = words;
        this.watched = watched;
        shown = System.nanoTime();
    }

    /** Shows itself only where a person sits at a terminal. */
    static Progress on(Terminal terminal) {
        return new Progress(terminal.err(), terminal.words(), System.console() != null);
    }

    /** Counts a step; always true, for there is no way to say stop but to end the program. */
    boolean step() {
        steps++;
        if (watched && System.nanoTime() - shown > NANOS_BETWEEN) {
            shown = System.nanoTime();
            show(words.get("run.progress", steps));
            written = true;
        }
        return true;
    }

    /** Leaves the line as it was before. */
    void done() {
        if (written) {
            show("");
            err.print('\r');
            err.flush();
        }
    }

    private void show(String text) {
        err.print('\r' + text + " ".repeat(Math.max(0, LINE - text.length())));
        err.flush();
    }
}

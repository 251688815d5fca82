package ladera.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import ladera.num.Ticker;
import ladera.text.Words;

/** How far long work has come, on one line of standard error that is written over and at last cleared; silent in scripts. */
final class Progress implements AutoCloseable {
    static final String RECORDS = "verify.progress";

    private static final long NANOS_BETWEEN = 500_000_000L;
    private static final int LINE = 60;

    /** Where Linux says what a program's standard error is. */
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private static final String TERMINALS = "/dev/(pts/|tty).*";

    private final PrintStream err;
    private final Words words;
    private final boolean watched;
    private final String key;
    private final long all;
    private final Ticker ticker;
    private long done;
    private long shown;
    private boolean written;

    Progress(Terminal terminal, String key, long all, Ticker ticker) {
        err = terminal.err();
        words = terminal.words();
        watched = terminal.watched();
        this.key = key;
        this.all = all;
        this.ticker = ticker;
        shown = ticker.nanos();
    }

    /** Of steps, nobody knows how many. */
    static Progress ofSteps(Terminal terminal) {
        return new Progress(terminal, "run.progress", 0, Ticker.SYSTEM);
    }

    /** Of so many records of reference documents. */
    static Progress ofRecords(Terminal terminal, long all) {
        return new Progress(terminal, RECORDS, all, Ticker.SYSTEM);
    }

    /** True where a person sits before standard error, whatever becomes of standard output. */
    static boolean isWatched() {
        if (!Files.exists(STANDARD_ERROR)) {
            return System.console() != null;
        }
        try {
            return STANDARD_ERROR.toRealPath().toString().matches(TERMINALS);
        } catch (IOException closed) {
            return false;
        }
    }

    /** Counts a step; always true, for there is no way to say stop but to end the program. */
    boolean step() {
        done++;
        if (watched && ticker.nanos() - shown > NANOS_BETWEEN) {
            shown = ticker.nanos();
            show(words.get(key, done, all));
            written = true;
        }
        return true;
    }

    /** Leaves the line as it was before. */
    @Override
    public void close() {
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

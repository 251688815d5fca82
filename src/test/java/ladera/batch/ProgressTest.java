package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** A second goes by from one look at the clock to the next. */
    private long now;

    @Test
    void itStaysOnOneLineAndLeavesItEmpty() {
        Progress progress = progress(true);
        progress.step();
        progress.step();
        progress.close();
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.matches("\rrecord 1 of 678\u2026 +\rrecord 2 of 678\u2026 [ \r]+"), shown);
        assertTrue(shown.endsWith("\r" + " ".repeat(60) + "\r"), shown);
    }

    @Test
    void scriptsSeeNothing() {
        Progress progress = progress(false);
        for (int i = 0; i < 1000; i++) {
            progress.step();
        }
        progress.close();
        assertEquals(0, err.size());
    }

    private Progress progress(boolean watched) {
        PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(out, out, Words.in(Language.ENGLISH), watched);
        return new Progress(terminal, Progress.RECORDS, 678, () -> now += 1_000_000_000L);
    }
}

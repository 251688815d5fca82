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

    @Test
    void itStaysOnOneLineAndLeavesItEmpty() {
        Progress progress = progress(true);
        while (err.size() == 0) {
            progress.step();
        }
        progress.close();
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.matches("\rrecord \\d+ of 1000000000\u2026 [ \r]+"), shown);
        assertTrue(shown.substring(1).endsWith("\r" + " ".repeat(60) + "\r"), shown);
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
        return Progress.ofRecords(new Terminal(out, out, Words.in(Language.ENGLISH), watched), 1_000_000_000);
    }
}

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
        progress.done();
        String shown = err.toString(StandardCharsets.UTF_8);
        assertTrue(shown.startsWith("\rstep ") && !shown.contains("\n"), shown);
        assertTrue(shown.substring(1).endsWith("\r" + " ".repeat(60) + "\r"), shown);
    }

    @Test
    void scriptsSeeNothing() {
        Progress progress = progress(false);
        for (int i = 0; i < 1000; i++) {
            progress.step();
        }
        progress.done();
        assertEquals(0, err.size());
    }

    private Progress progress(boolean watched) {
        PrintStream out = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Progress(out, Words.in(Language.ENGLISH), watched);
    }
}

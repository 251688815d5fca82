package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFailureNamesTheOptionAndLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> OutputFile.at("--out", file.toString()).write(out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                }));
        assertEquals("cli.out.unwritable", refusal.problem().code());
        assertEquals("before", Files.readString(file));
    }

    /** As under {@code /proc}: the directory is there, and no file can be made in it. */
    @Test
    void whatTheSystemDoesNotTakeIsToldInWordsOfPeople() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> OutputFile.at("--out", folder.resolve("x").toString()).write(out -> {
                    throw new NoSuchFileException("x");
                }));
        assertEquals("cli.out.denied", refusal.problem().code());
    }
}

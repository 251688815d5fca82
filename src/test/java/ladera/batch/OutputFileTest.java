package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder;

    @Test
    void theFileIsReplacedWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        write(file, "after");
        assertEquals("after", Files.readString(file));
        assertEquals(1, filesInFolder());
    }

    @Test
    void aFailureInTheMiddleLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> OutputFile.at("--out", file.toString()).write(out -> {
                    out.write("half".getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                }));
        assertEquals("cli.out.unwritable", refusal.problem().code());
        assertEquals("before", Files.readString(file));
        assertEquals(1, filesInFolder());
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        write(link, "after");
        assertEquals("after", Files.readString(file));
        assertEquals(file, Files.readSymbolicLink(link));
    }

    private static void write(Path file, String text) {
        OutputFile.at("--out", file.toString()).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private long filesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}

package ladera.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves has saved, or has not; the file is never a mixture, nor half of anything. */
class KilledWriterTest {
    private static final int KILLS = 8;
    private static final int BYTES = 400_000;

    @TempDir
    private Path folder;

    /** Saves a's, then b's, then a's... and says so each time; every other save is still under way when it is killed. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            for (int i = 0; ; i++) {
                byte[] content = new byte[BYTES];
                Arrays.fill(content, (byte) (i % 2 == 0 ? 'a' : 'b'));
                SafeFile.write(Path.of(arguments[0]), out -> {
                    out.write(content, 0, BYTES / 2);
                    say();
                    out.write(content, BYTES / 2, BYTES / 2);
                });
                say();
            }
        }

        private static void say() {
            System.out.write('.');
            System.out.flush();
        }
    }

    @Test
    void whatStandsThereIsWhole() throws Exception {
        Path file = Files.writeString(folder.resolve("session.json"), "a".repeat(BYTES));
        for (int kill = 0; kill < KILLS; kill++) {
            Process writer = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classes(Writer.class) + File.pathSeparator + classes(SafeFile.class),
                            Writer.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (InputStream said = writer.getInputStream()) {
                assertEquals(21 + kill, said.readNBytes(21 + kill).length);
                writer.destroyForcibly().waitFor();
            }
            byte[] left = Files.readAllBytes(file);
            assertEquals(BYTES, left.length);
            byte[] whole = new byte[BYTES];
            Arrays.fill(whole, left[0]);
            assertTrue(Arrays.equals(whole, left), "a mixture");
        }
        SafeFile.write(file, out -> out.write('c'));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList(), "halves of killed writers are swept");
        }
    }

    private static Path classes(Class<?> of) throws URISyntaxException {
        return Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}

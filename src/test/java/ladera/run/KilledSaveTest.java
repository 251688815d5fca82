package ladera.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ladera.num.Rng;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed while it saves, and one whose disk is full: each a JVM of its own. */
class KilledSaveTest {
    private static final int KILLS = 200;

    /** So long that writing takes time, and a half of it is seen to be one. */
    private static final int LINES = 20_000;

    /** The child gives a sign so many times in one save. */
    private static final int SIGNS = 8;

    /** What a session could be: the first line and the last say which. */
    private enum Text {
        OLD,
        NEW;

        void writeTo(OutputStream out, Runnable sign) throws IOException {
            byte[] line = (name() + " 0123456789\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < LINES; i++) {
                out.write(line);
                if (i % (LINES / (SIGNS - 1)) == 0) {
                    out.flush();
                    sign.run();
                }
            }
        }

        String whole() {
            return (name() + " 0123456789\n").repeat(LINES);
        }
    }

    /** Saves one text and then the other for ever, with a sign on standard output here and there. */
    static final class Saving {
        public static void main(String[] args) throws IOException {
            Path file = Path.of(args[0]);
            for (int i = 0; ; i++) {
                Text text = Text.values()[i % 2];
                SafeFile.write(file, out -> text.writeTo(out, Saving::sign));
                sign();
            }
        }

        private static void sign() {
            System.out.write('.');
            System.out.flush();
        }
    }

    /** Saves once, says what it was told if that fails, and ends. */
    static final class SavingOnce {
        public static void main(String[] args) {
            try {
                SafeFile.write(Path.of(args[0]), out -> Text.NEW.writeTo(out, () -> {}));
            } catch (IOException failed) {
                System.out.print(SafeFile.reason(failed));
            }
        }
    }

    @TempDir
    private Path folder;

    @Test
    void twoHundredKillsLoseNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("hill.ladera"), Text.OLD.whole());
        Rng rng = new Rng(20261126, 0);
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Process program = start(List.of(), Saving.class, file);
            // Anywhere within the first two saves, each sign being another place of them.
            int signs = 1 + rng.nextInt(2 * SIGNS + 1);
            for (int i = 0; i < signs; i++) {
                assertTrue(program.getInputStream().read() >= 0, "the program saves until it is killed");
            }
            program.destroyForcibly().waitFor();
            String left = Files.readString(file, StandardCharsets.US_ASCII);
            assertTrue(
                    left.equals(Text.OLD.whole()) || left.equals(Text.NEW.whole()), "kill " + kill + " cut the file");
            inTheMiddle += removeHalves(file);
        }
        assertTrue(inTheMiddle > KILLS / 2, "only " + inTheMiddle + " kills came in the middle of a save");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskLeavesTheOldFileAndSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("hill.ladera"), Text.OLD.whole());
        // The system refuses to let this program's files grow beyond 64 KB.
        Process program = start(List.of("bash", "-c", "ulimit -f 64; exec \"$@\"", "bash"), SavingOnce.class, file);
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor());
        assertTrue(!said.isEmpty(), "the save was refused");
        assertEquals(Text.OLD.whole(), Files.readString(file));
        assertEquals(0, removeHalves(file));
    }

    private static Process start(List<String> before, Class<?> program, Path file) throws Exception {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-cp",
                placeOf(SafeFile.class) + System.getProperty("path.separator") + placeOf(KilledSaveTest.class),
                program.getName(),
                file.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path placeOf(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    /** Removes what killed programs left half written, and says how many. */
    private static int removeHalves(Path file) throws IOException {
        int found = 0;
        try (Stream<Path> beside = Files.list(file.getParent())) {
            for (Path other : beside.filter(other -> !other.equals(file)).toList()) {
                Files.delete(other);
                found++;
            }
        }
        return found;
    }
}

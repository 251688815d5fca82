package ladera.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    private Path folder;

    @Test
    void theFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        SafeFile.write(file, out -> say(out, "after"));
        assertEquals("after", Files.readString(file));
        assertEquals(List.of(file), inFolder());
    }

    @Test
    void aFileThatWasNotThereIsMade() throws IOException {
        Path file = folder.resolve("a.txt");
        SafeFile.write(file, out -> say(out, "new"));
        assertEquals("new", Files.readString(file));
    }

    @Test
    void whateverFailsInTheMiddleLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        assertThrows(
                IOException.class,
                () -> SafeFile.write(file, out -> {
                    say(out, "x".repeat(100_000));
                    throw new IOException("No space left on device");
                }));
        assertThrows(
                Refusal.class,
                () -> SafeFile.write(file, out -> {
                    throw new Refusal(new Problem("no", ""));
                }));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of(file), inFolder());
    }

    @Test
    void untilTheNewFileIsWholeTheOldOneStands() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        SafeFile.write(file, out -> {
            say(out, "after");
            out.flush();
            assertEquals("before", Files.readString(file));
        });
        assertEquals("after", Files.readString(file));
    }

    @Test
    void aSaveWithinASaveIsAFileOfItsOwn() throws IOException {
        Path file = folder.resolve("a.txt");
        SafeFile.write(file, out -> {
            say(out, "outer");
            SafeFile.write(file, inner -> say(inner, "inner"));
            assertEquals("inner", Files.readString(file));
        });
        assertEquals("outer", Files.readString(file));
    }

    @Test
    void whatAKilledProgramLeftBehindIsSweptAwayAndNothingElse() throws Exception {
        Process dead = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .start();
        dead.getInputStream().readAllBytes();
        dead.waitFor();
        FileTime longAgo = FileTime.fromMillis(0);
        List<Path> kept = new ArrayList<>(List.of(
                half("a.txt." + ProcessHandle.current().pid() + "-7.tmp", longAgo),
                half("b.txt." + dead.pid() + "-7.tmp", longAgo),
                half("a.txt." + dead.pid() + ".tmp", longAgo),
                half("a.txt." + dead.pid() + "-8.tmp", FileTime.fromMillis(Long.MAX_VALUE / 2))));
        half("a.txt." + dead.pid() + "-9.tmp", longAgo);
        Path file = folder.resolve("a.txt");
        SafeFile.write(file, out -> say(out, "new"));
        kept.add(file);
        assertEquals(Set.copyOf(kept), Set.copyOf(inFolder()));
    }

    private Path half(String name, FileTime time) throws IOException {
        return Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "half"), time);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "before");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        SafeFile.write(link, out -> say(out, "after"));
        assertEquals("after", Files.readString(file));
        assertEquals(file, Files.readSymbolicLink(link));
    }

    @Test
    void whereThereIsNoFolderTheFileIsNamed() {
        Path file = folder.resolve("none").resolve("a.txt");
        Problem problem = assertThrows(Refusal.class, () -> SafeFile.save(file, out -> say(out, "x")))
                .problem();
        assertEquals("file.unwritable", problem.code());
        assertEquals(file.toString(), problem.place());
        assertFalse(problem.arguments().contains(file.toString()), "the name once is enough");
    }

    @Test
    void whyAFileCouldNotBeReadIsToldApart() {
        Path none = folder.resolve("none");
        assertEquals("file.missing", code(none, new NoSuchFileException("none")));
        assertEquals("file.directory", code(folder, new IOException("Is a directory")));
        assertEquals("file.unreadable", code(none, new IOException("Input/output error")));
        assertTrue(SafeFile.unreadable(none, new IOException("Input/output error"))
                .problem()
                .arguments()
                .contains("Input/output error"));
    }

    private static String code(Path file, IOException why) {
        return SafeFile.unreadable(file, why).problem().code();
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Path> inFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

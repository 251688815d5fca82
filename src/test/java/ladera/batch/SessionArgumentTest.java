package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file manager does with a session: starts the program with the file's name and nothing else. */
class SessionArgumentTest {
    private final List<Path> opened = new ArrayList<>();

    private final Desktop desktop = new StandInDesktop() {
        @Override
        public boolean open(Path session) {
            return opened.add(session);
        }
    };

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hill.ladera", "hill.json", "list.LADERA", "a hill (1).ladera", "figure.svg"})
    void aSessionFileOpensInTheWindowWhichStays(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "{}");
        assertEquals(Batch.WINDOW_STAYS, Call.with(desktop, file.toString()).code());
        assertEquals(List.of(file.toAbsolutePath()), opened);
    }

    @Test
    void withoutArgumentsTheWindowOpensWithItsOwnSession() {
        assertEquals(Batch.WINDOW_STAYS, Call.with(desktop).code());
        assertEquals(1, opened.size());
        assertEquals(null, opened.get(0));
    }

    @Test
    void aMissingFileIsToldInOneLine() {
        Call call = Call.with(desktop, folder.resolve("gone.ladera").toString());
        assertEquals(2, call.code());
        assertEquals(1, call.complaints().size());
        assertTrue(call.err().contains("gone.ladera"), call.err());
        assertTrue(opened.isEmpty());
    }

    @Test
    void aMisspeltCommandIsStillACommand() {
        Call call = Call.with(desktop, "optimise");
        assertEquals(2, call.code());
        assertTrue(call.err().contains("optimize"), call.err());
    }
}

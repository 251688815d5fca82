package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {
    private final BlockingQueue<Path> opened = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    @Test
    void aSessionGoesToTheWindowThatIsOpen() throws Exception {
        try (HandOver window = HandOver.listen(folder, ":1", opened::add)) {
            assertNotNull(window);
            for (String name : new String[] {"hill.ladera", "cañón con ñ.ladera"}) {
                Path session = folder.resolve(name);
                assertTrue(HandOver.offer(folder, ":1", session));
                assertEquals(session.toAbsolutePath(), opened.take());
            }
        }
    }

    @Test
    void aWindowOnAnotherDisplayIsNoWindow() {
        try (HandOver window = HandOver.listen(folder, ":1", opened::add)) {
            assertNotNull(window);
            assertFalse(HandOver.offer(folder, ":2", folder.resolve("hill.ladera")));
        }
    }

    @Test
    void theFirstWindowTakesThemAndTheSecondLeavesItAlone() throws Exception {
        try (HandOver first = HandOver.listen(folder, ":1", opened::add)) {
            assertNull(HandOver.listen(folder, ":1", file -> {
                throw new AssertionError("the first window is open");
            }));
            assertTrue(HandOver.offer(folder, ":1", folder.resolve("hill.ladera")));
            assertNotNull(opened.take());
            assertNotNull(first);
        }
    }

    @Test
    void afterTheWindowHasClosedNobodyTakesIt() {
        HandOver.listen(folder, ":1", opened::add).close();
        assertFalse(HandOver.offer(folder, ":1", folder.resolve("hill.ladera")));
    }

    @Test
    void whatAKilledProgramLeftBehindIsInNobodysWay() throws IOException {
        Files.writeString(folder.resolve("window-1.socket"), "no socket at all");
        assertFalse(HandOver.offer(folder, ":1", folder.resolve("hill.ladera")));
        try (HandOver window = HandOver.listen(folder, ":1", opened::add)) {
            assertNotNull(window);
            assertTrue(HandOver.offer(folder, ":1", folder.resolve("hill.ladera")));
        }
    }

    @Test
    void aFolderThatCannotBeMadeMeansAWindowForEach() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertNull(HandOver.listen(file.resolve("below"), ":1", opened::add));
        assertFalse(HandOver.offer(file.resolve("below"), ":1", folder.resolve("hill.ladera")));
    }
}

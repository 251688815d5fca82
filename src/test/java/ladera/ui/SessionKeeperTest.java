package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JButton;
import ladera.run.Commands;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import ladera.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sessions as a person meets them: in the window. */
class SessionKeeperTest {
    private static final MainFrame.Appearance LOOK =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);
    private static final Experiment FIRST = Examples.first();
    private static final Experiment OTHER = FIRST.with(FIRST.race().over(17));

    @TempDir
    private Path folder;

    @Test
    void theTitleNamesTheFileAndTheFileIsRemembered() {
        Path file = folder.resolve("hill.ladera");
        SessionFile.save(OTHER, file);
        try (OnScreen window = new OnScreen(FIRST, LOOK)) {
            assertEquals("Ladera", window.frame().getTitle());
            open(window, file, OTHER);
            assertEquals("hill.ladera - Ladera", window.frame().getTitle());
            assertEquals(List.of(file), window.frame().sessions().recent());
            assertFalse(window.frame().sessions().hasChanged());
        }
    }

    @Test
    void whatCannotBeReadIsRefusedWithItsPlaceAndWhatIsOpenStays() throws IOException {
        String good = SessionFile.write(OTHER);
        Path file = folder.resolve("hill.ladera");
        SessionFile.save(OTHER, file);
        try (OnScreen window = new OnScreen(FIRST, LOOK)) {
            open(window, file, OTHER);
            String[][] broken = {
                {"cut.ladera", good.substring(0, good.length() / 2), "cut.ladera"},
                {"newer.ladera", good.replace("\"format\": 1", "\"format\": 2"), "format 1"},
                {"unknown.ladera", good.replace("\"Adam\"", "\"Adan\""), "race.contestants[3].optimizer"},
                {"wrong.ladera", good.replace("\"steps\": 17", "\"steps\": -17"), "race.steps"}
            };
            for (String[] one : broken) {
                Path wrong = Files.writeString(folder.resolve(one[0]), one[1]);
                OnScreen.onEventThread(() -> window.frame().open(wrong));
                String said = window.said();
                assertTrue(said.contains(one[2]), one[0] + ": " + said);
                assertEquals(OTHER, window.engine.latest().experiment());
                assertEquals("hill.ladera - Ladera", window.frame().getTitle());
            }
            assertEquals(List.of(file), window.frame().sessions().recent());
        }
    }

    @Test
    void changesAreSeenAndASaveWritesThemToTheFile() {
        Path file = folder.resolve("hill.ladera");
        SessionFile.save(FIRST, file);
        try (OnScreen window = new OnScreen(FIRST, LOOK)) {
            open(window, file, FIRST);
            window.after(new Commands.Open(OTHER), scene -> scene.experiment().equals(OTHER));
            SessionKeeper sessions = window.frame().sessions();
            assertTrue(sessions.hasChanged());
            OnScreen.onEventThread(() -> window.frame().save());
            assertFalse(sessions.hasChanged());
            assertEquals(OTHER, SessionFile.read(file));
        }
    }

    @Test
    void aChangedSessionIsKeptWhileItIsNotSavedAndOfferedAfterACrash() throws IOException {
        Path mine = folder.resolve("mine");
        try (OnScreen window = new OnScreen(FIRST, LOOK)) {
            Remembrance remembrance = new Remembrance(window.frame(), window.engine, mine, Settings.FRESH);
            look(remembrance);
            assertEquals(List.of(), kept(mine), "nothing has changed");
            window.after(new Commands.Open(OTHER), scene -> scene.experiment().equals(OTHER));
            look(remembrance);
            assertEquals(OTHER, SessionFile.read(kept(mine).get(0)));
            crash(mine);
        }
        try (OnScreen next = new OnScreen(FIRST, LOOK)) {
            Remembrance remembrance = new Remembrance(next.frame(), next.engine, mine, Settings.FRESH);
            OnScreen.onEventThread(remembrance::begin);
            JButton restore = next.all(JButton.class).stream()
                    .filter(button -> "Restore".equals(button.getText()))
                    .findFirst()
                    .orElseThrow();
            OnScreen.onEventThread(restore::doClick);
            OnScreen.until(() -> next.engine.latest().experiment().equals(OTHER));
            assertEquals(1, kept(mine).size(), "kept on until it is saved");
            assertTrue(next.frame().sessions().hasChanged());
            assertTrue(next.frame().sessions().saveTo(folder.resolve("saved.ladera")));
            look(remembrance);
            assertEquals(List.of(), kept(mine));
            OnScreen.onEventThread(remembrance::end);
        }
    }

    @Test
    void whatAFileHoldsAlreadyIsNotOffered() throws IOException {
        Path mine = folder.resolve("mine");
        Path file = folder.resolve("hill.ladera");
        SessionFile.save(OTHER, file);
        new Recovery(mine).keep(OTHER, file);
        crash(mine);
        try (OnScreen window = new OnScreen(FIRST, LOOK)) {
            Remembrance remembrance = new Remembrance(window.frame(), window.engine, mine, Settings.FRESH);
            OnScreen.onEventThread(remembrance::begin);
            assertEquals("", window.said());
            assertEquals(List.of(), kept(mine));
            OnScreen.onEventThread(remembrance::end);
        }
    }

    @Test
    void theWindowsLookIsRememberedWhenItCloses() {
        try (OnScreen window = new OnScreen(FIRST, LOOK)) {
            Remembrance remembrance = new Remembrance(window.frame(), window.engine, folder, Settings.FRESH);
            OnScreen.onEventThread(() -> window.frame().switchTheme());
            OnScreen.onEventThread(remembrance::end);
            Settings read = Settings.read(folder);
            assertEquals(Theme.DARK, read.theme());
            assertEquals(window.frame().getBounds(), read.bounds());
        }
    }

    @Test
    void aNameWithoutAnEndingGetsTheProgramsOwn() {
        assertEquals(Path.of("hill.ladera"), SessionChooser.withEnding(Path.of("hill")));
        assertEquals(Path.of("hill.json"), SessionChooser.withEnding(Path.of("hill.json")));
    }

    private static void open(OnScreen window, Path file, Experiment expected) {
        OnScreen.onEventThread(() -> window.frame().open(file));
        OnScreen.until(() -> window.engine.latest().experiment().equals(expected));
    }

    private static void look(Remembrance remembrance) {
        OnScreen.onEventThread(remembrance::look);
        remembrance.settle();
    }

    private static List<Path> kept(Path folder) throws IOException {
        Path recovery = folder.resolve("recovery");
        if (!Files.exists(recovery)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(recovery)) {
            return files.filter(file -> file.toString().endsWith(".ladera")).toList();
        }
    }

    /** What is kept of this process becomes that of one that is gone. */
    private static void crash(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("recovery"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                Files.move(file, file.resolveSibling("999999991-5" + name.substring(name.lastIndexOf('.'))));
            }
        }
    }
}

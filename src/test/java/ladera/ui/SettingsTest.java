package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ladera.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Rectangle SCREEN = new Rectangle(0, 0, 1920, 1040);
    private static final Rectangle SECOND = new Rectangle(1920, 0, 1280, 1024);

    @TempDir
    private Path folder;

    @Test
    void whatIsRememberedIsReadAgain() throws IOException {
        Settings settings = new Settings(
                Language.SPANISH,
                Theme.DARK,
                new Rectangle(-10, 20, 1300, 820),
                true,
                List.of(folder.resolve("colina ñ.ladera"), folder.resolve("two.json")));
        settings.write(folder.resolve("not/yet/there"));
        assertEquals(settings, Settings.read(folder.resolve("not/yet/there")));
    }

    @Test
    void whereNothingIsRememberedEverythingIsAsAtFirst() {
        assertEquals(Settings.FRESH, Settings.read(folder.resolve("none")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"theme\": \"da",
                "[]",
                "{\"theme\": 7, \"language\": [], \"window\": {}, \"recent\": 5, \"maximized\": \"x\"}",
                "{\"theme\": \"pink\", \"language\": \"fr\", \"window\": [1, 2, 3], \"recent\": [\"\", 3, \"\\u0000\"]}",
                "{\"window\": [1e300, 0, 5, 5], \"unknown\": {\"to\": [\"this\", \"version\"]}}"
            })
    void whatCannotBeReadCountsAsNotRemembered(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
        assertEquals(Settings.FRESH, Settings.read(folder));
    }

    @Test
    void oneBrokenValueDoesNotTakeTheOthersAlong() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"dark\", \"window\": \"large\"}");
        assertEquals(new Settings(null, Theme.DARK, null, false, List.of()), Settings.read(folder));
    }

    @Test
    void onlyTheNewestFilesAreRemembered() {
        List<Path> many = new ArrayList<>();
        for (int i = 0; i < 2 * Settings.MOST_RECENT; i++) {
            many.add(Path.of(i + ".ladera"));
        }
        assertEquals(
                many.subList(0, Settings.MOST_RECENT), new Settings(null, Theme.LIGHT, null, false, many).recent());
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThrows(IOException.class, () -> Settings.FRESH.write(file.resolve("below")));
    }

    @Test
    void aWindowStandsWhereItWas() {
        Rectangle remembered = new Rectangle(2000, 30, 1100, 700);
        assertEquals(remembered, WindowPlace.fitting(remembered, List.of(SCREEN, SECOND)));
    }

    @Test
    void aWindowOnAScreenThatIsGoneComesToTheMiddleOfTheMainOne() {
        Rectangle remembered = new Rectangle(2000, 30, 1100, 700);
        assertEquals(
                new Rectangle((1920 - 1100) / 2, (1040 - 700) / 2, 1100, 700),
                WindowPlace.fitting(remembered, List.of(SCREEN)));
    }

    @Test
    void aTitleBarAboveTheScreenCannotBeTakenHoldOf() {
        assertTrue(WindowPlace.fitting(new Rectangle(100, -400, 1100, 700), List.of(SCREEN)).y >= 0);
    }

    @Test
    void noWindowIsLargerThanItsScreen() {
        Rectangle small = new Rectangle(0, 0, 1024, 600);
        assertEquals(small, WindowPlace.fitting(null, List.of(small)));
        assertEquals(
                new Rectangle(10, 10, 1024, 600),
                WindowPlace.fitting(new Rectangle(10, 10, 4000, 3000), List.of(small)));
    }
}

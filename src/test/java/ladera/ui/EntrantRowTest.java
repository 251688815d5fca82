package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.stream.IntStream;
import ladera.run.Examples;
import ladera.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of what is compared: one is open, by mouse or keyboard, whatever the room. */
class EntrantRowTest {
    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);

    @SuppressWarnings("rawtypes") // A class literal has no parameters.
    private static List<EntrantRow> rows(OnScreen window) {
        return window.all(EntrantRow.class);
    }

    private static List<Integer> open(OnScreen window) {
        List<Boolean> open = rows(window).stream().map(EntrantRow::isOpen).toList();
        return IntStream.range(0, open.size()).filter(open::get).boxed().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimizers", "training", "initialization"})
    void aRowIsOpenedAndClosedWithoutAMouseAndOnlyOneIsOpen(String room) {
        try (OnScreen window = new OnScreen(Examples.first().in(room), PLAIN)) {
            for (int wanted : new int[] {1, 2}) {
                OnScreen.onEventThread(() -> rows(window).get(wanted).requestFocusInWindow());
                OnScreen.until(() -> rows(window).get(wanted).isFocusOwner());
                window.press(KeyEvent.VK_ENTER, 0);
                assertEquals(List.of(wanted), open(window));
            }
            window.press(KeyEvent.VK_SPACE, 0);
            assertEquals(List.of(), open(window));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"optimizers", "training", "initialization"})
    void theOpenRowOutlivesAChangeOfTheme(String room) {
        try (OnScreen window = new OnScreen(Examples.first().in(room), PLAIN)) {
            EntrantRow<?, ?> second = rows(window).get(1);
            window.drag(second, 3, 3, 3, 3);
            assertEquals(List.of(1), open(window));
            OnScreen.onEventThread(window.frame()::switchTheme);
            OnScreen.until(() -> window.frame().settled());
            assertTrue(rows(window).stream().noneMatch(row -> row == second));
            assertEquals(List.of(1), open(window));
        }
    }

    @Test
    void knobsOfTheFirstContestantAreSeenAtOnce() {
        try (OnScreen window = new OnScreen(Examples.first(), PLAIN)) {
            assertEquals(List.of(0), open(window));
        }
    }
}

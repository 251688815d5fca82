package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.accessibility.Accessible;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import javax.swing.JToggleButton;
import ladera.num.Numerals;
import ladera.run.Experiment;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseEdits;
import ladera.study.Diagnosis;
import ladera.study.backprop.Marking;
import ladera.study.backprop.Solution;
import ladera.text.Language;
import org.junit.jupiter.api.Test;

/** The backpropagation room worked with real keys, and no mouse. */
class BackpropKeysTest {
    private static final Experiment FIRST = Experiment.of(Exercise.KIND.initial());
    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);
    private static final int MANY = 120;

    private static Exercise exercise(OnScreen window) {
        return window.engine.latest().experiment().section(Exercise.KIND);
    }

    /** Who has the focus once it has arrived. */
    private static Component settled() {
        OnScreen.until(() -> OnScreen.focus() != null);
        return OnScreen.focus();
    }

    private static String name(Component component) {
        if (component instanceof AbstractButton button && button.getText() != null) {
            return button.getText();
        }
        String name = component instanceof Accessible accessible
                ? accessible.getAccessibleContext().getAccessibleName()
                : null;
        return name == null ? "" : name;
    }

    /** Goes on from one part to the next, as Tab does, until it comes to the one of this name. */
    private static Set<String> tabTo(OnScreen window, String wanted) {
        Set<String> met = new LinkedHashSet<>();
        for (int n = 0; n < MANY; n++) {
            Component before = settled();
            met.add(name(before));
            if (name(before).equals(wanted)) {
                return met;
            }
            // A table that is typed into keeps Tab for itself and lets Ctrl+Tab go.
            window.press(KeyEvent.VK_TAB, InputEvent.CTRL_DOWN_MASK);
            OnScreen.until(() -> OnScreen.focus() != null && OnScreen.focus() != before);
        }
        throw new AssertionError("Tab never comes to " + wanted + ", only to " + met);
    }

    /** Goes to a row of choices of which one has this name, and chooses it with the arrow keys. */
    private static void chooseTo(OnScreen window, String wanted) {
        for (int n = 0; n < MANY; n++) {
            Component before = settled();
            if (name(before).equals(wanted) && before instanceof JToggleButton toggle && toggle.isSelected()) {
                return;
            }
            if (before instanceof JToggleButton) {
                window.press(KeyEvent.VK_RIGHT, 0);
                OnScreen.until(() -> window.frame().settled());
                if (name(settled()).equals(wanted)) {
                    return;
                }
            }
            Component now = settled();
            if (now == before) {
                window.press(KeyEvent.VK_TAB, InputEvent.CTRL_DOWN_MASK);
                OnScreen.until(() -> OnScreen.focus() != null && OnScreen.focus() != now);
            }
        }
        throw new AssertionError("no key chooses " + wanted);
    }

    private static void focused(OnScreen window) {
        OnScreen.onEventThread(() -> window.frame().toFront());
        OnScreen.until(() -> window.frame().isFocused());
        OnScreen.onEventThread(() -> window.frame().getContentPane().requestFocusInWindow());
    }

    @Test
    void everyPartOfTheRoomIsReachedWithTab() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            focused(window);
            window.at(1);
            Set<String> met = tabTo(window, "fractions where they are simple");
            for (String wanted : List.of(
                    "Variances",
                    "Numbers to begin with",
                    "Enter the numbers of your figure",
                    "widths",
                    "activation",
                    "output",
                    "loss L",
                    "updates taken",
                    "Paste",
                    "Data",
                    "On paper",
                    "Show",
                    "Point by point",
                    "digits",
                    "Forward")) {
                assertTrue(met.contains(wanted), wanted + " is not among " + met);
            }
            for (String chosen : List.of("Show", "Check my work", "Point by point", "As matrices")) {
                chooseTo(window, chosen);
            }
            tabTo(window, "Forward");
            for (String tab : List.of("Backward", "Step")) {
                chooseTo(window, tab);
            }
        }
    }

    @Test
    void theStoryIsSteppedThroughWithArrowsHomeAndEnd() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            focused(window);
            for (int step = 1; step <= 5; step++) {
                int reached = step;
                window.press(KeyEvent.VK_RIGHT, 0);
                OnScreen.until(() -> window.engine.latest().playback().cursor() == reached);
            }
            window.press(KeyEvent.VK_LEFT, 0);
            OnScreen.until(() -> window.engine.latest().playback().cursor() == 4);
            window.press(KeyEvent.VK_END, 0);
            OnScreen.until(() -> window.engine.latest().playback().cursor() == 65
                    && window.frame().settled());
            tabTo(window, "Take the step");
            window.press(KeyEvent.VK_SPACE, 0);
            OnScreen.until(() -> exercise(window).task().updates() == 1);
        }
    }

    @Test
    void numbersAreTypedOverOnTheSheetThatTabAndSpaceOpen() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            focused(window);
            tabTo(window, "Enter the numbers of your figure");
            window.press(KeyEvent.VK_SPACE, 0);
            OnScreen.until(() -> !window.all(Sheet.class).isEmpty());
            tabTo(window, "weight \u03a90 [1, 2]");
            window.press(KeyEvent.VK_A, InputEvent.CTRL_DOWN_MASK);
            window.type("-1/4");
            window.press(KeyEvent.VK_ENTER, 0);
            int index = exercise(window).task().indexOfWeight(0, 0, 1);
            OnScreen.until(() -> exercise(window).task().start().parameters().get(index) == -0.25);
            window.press(KeyEvent.VK_ESCAPE, 0);
            OnScreen.until(() -> window.all(Sheet.class).isEmpty());
        }
    }

    /** All 134 numbers of the example, one after the other. */
    @Test
    void aWholeCheckIsTypedFromTheFirstNumberToTheNewLoss() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            focused(window);
            chooseTo(window, "Check my work");
            OnScreen.until(() -> exercise(window).checking() && window.frame().settled());
            window.at(1);
            tabTo(window, "Forward");
            window.press(KeyEvent.VK_TAB, 0);
            OnScreen.until(() -> OnScreen.focus() instanceof JTable);
            Solution solution = Solution.of(exercise(window).task());
            List<Cell> cells = exercise(window).cells();
            for (int n = 0; n < cells.size(); n++) {
                int typed = n + 1;
                OnScreen.until(() -> OnScreen.focus() instanceof JTable table && !table.isEditing());
                window.type(Numerals.shortest(solution.value(cells.get(n))));
                window.press(KeyEvent.VK_ENTER, 0);
                OnScreen.until(() -> exercise(window).attempt().answers().size() == typed);
            }
            Marking.Marks marks = Marking.of(exercise(window)).marks();
            for (Marking.Mark mark : marks.all()) {
                assertEquals(Diagnosis.Verdict.EXACT, mark.diagnosis().verdict(), mark.toString());
            }
            assertEquals(
                    Exercise.KIND.firstSpeed(),
                    window.engine.latest().playback().speed(),
                    "a minus sign is part of a number, and no order to go slower");
        }
    }

    @Test
    void whatWasTypedIsSavedAndGoneOnWith() {
        Cell cell = Cell.named("h_1[2]", 0, FIRST.section(Exercise.KIND).task()).orElseThrow();
        Experiment begun = new ExerciseEdits.Answer(cell, "0.6225")
                .apply(new ExerciseEdits.SetMode(Attempt.Mode.CHECK).apply(FIRST, 0), 0);
        Experiment resumed = ladera.run.SessionFile.parse(ladera.run.SessionFile.write(begun));
        try (OnScreen window = new OnScreen(resumed, PLAIN)) {
            window.at(2);
            assertTrue(exercise(window).checking());
            assertEquals("0.6225", window.named(JTable.class, "Forward").getValueAt(3, 2));
        }
    }
}

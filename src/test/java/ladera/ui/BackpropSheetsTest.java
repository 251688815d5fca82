package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import ladera.run.Experiment;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseEdits;
import ladera.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the backpropagation room lays over its stage: the variances of an initialisation, and what goes on paper. */
class BackpropSheetsTest {
    private static final Experiment FIRST = Experiment.of(Exercise.KIND.initial());
    private static final MainFrame.Appearance PLAIN =
            new MainFrame.Appearance(Language.ENGLISH, Theme.LIGHT, Renderer.JAVA2D);

    @TempDir
    private Path folder;

    private static AbstractButton button(OnScreen window, String words) {
        return window.all(AbstractButton.class).stream()
                .filter(button -> words.equals(button.getText())
                        || words.equals(button.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private static void open(OnScreen window, String words) {
        AbstractButton opening = button(window, words);
        OnScreen.onEventThread(opening::doClick);
        OnScreen.until(() -> !window.all(Sheet.class).isEmpty());
    }

    private static List<String> labels(OnScreen window) {
        return window.all(VarianceTable.class).stream()
                .flatMap(table -> Stream.of(table.getComponents()))
                .map(part -> ((JLabel) part).getText())
                .skip(7)
                .toList();
    }

    @Test
    void theVariancesOfEachLayerFollowTheWidths() {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            open(window, "Variances");
            assertEquals(
                    List.of(
                            "\u03a9\u2080 \u2026 \u03a9\u2081",
                            "2",
                            "2",
                            "1",
                            "1",
                            "0.5",
                            "0.5",
                            "\u03a9\u2082",
                            "2",
                            "1",
                            "1",
                            "2",
                            "0.6667",
                            "0.5"),
                    labels(window));
            List<String> worked = window.all(FormulaBlock.class).stream()
                    .map(block -> block.getAccessibleContext().getAccessibleName())
                    .toList();
            assertTrue(worked.get(worked.size() - 1).contains("\\frac{2}{2 + 1} \\approx 0.6667"), worked.toString());
            window.engine.submit(new ExerciseEdits.SetWidths(List.of(4, 5, 1)));
            OnScreen.until(() -> labels(window).contains("0.2222"));
            assertEquals(
                    List.of("\u03a9\u2080", "4", "5", "0.5", "0.4", "0.2222", "0.25"),
                    labels(window).subList(0, 7));
        }
    }

    @Test
    void anEmptyWorkSheetAndTheDerivationAreSaved() throws IOException {
        try (OnScreen window = new OnScreen(FIRST, PLAIN)) {
            open(window, "On paper");
            NumberField name = window.named(NumberField.class, "name");
            OnScreen.onEventThread(() -> {
                name.setText("  Ana ");
                name.postActionEvent();
            });
            OnScreen.until(() -> "Ana"
                    .equals(window.engine
                            .latest()
                            .experiment()
                            .section(Exercise.KIND)
                            .attempt()
                            .student()));
            assertFalse(button(window, "Marked work sheet: Save as PDF\u2026").isEnabled(), "nothing was typed");
            Path sheet = folder.resolve("sheet.pdf");
            window.answer(button(window, "Work sheet: Save as PDF\u2026"), sheet);
            OnScreen.until(() -> Files.exists(sheet));
            assertEquals("%PDF", new String(Files.readAllBytes(sheet), 0, 4, StandardCharsets.US_ASCII));
            Path tex = folder.resolve("own.tex");
            window.answer(button(window, "Derivation: Save as LaTeX\u2026"), tex);
            OnScreen.until(() -> Files.exists(tex));
            assertTrue(Files.readString(tex).contains("The loss fell from $0.3584$"));
        }
    }

    @Test
    void inACheckTheMarksAreSavedAndTheDerivationIsNot() throws IOException {
        Cell cell = Cell.named("f_0[2]", 0, FIRST.section(Exercise.KIND).task()).orElseThrow();
        Experiment check = new ExerciseEdits.Answer(cell, "-0.5")
                .apply(new ExerciseEdits.SetMode(Attempt.Mode.CHECK).apply(FIRST, 0), 0);
        try (OnScreen window = new OnScreen(check, PLAIN)) {
            open(window, "On paper");
            OnScreen.until(() -> window.frame().settled());
            assertFalse(button(window, "Derivation: Save as LaTeX\u2026").isEnabled());
            Path sheet = folder.resolve("marked.pdf");
            window.answer(button(window, "Marked work sheet: Save as PDF\u2026"), sheet);
            OnScreen.until(() -> Files.exists(sheet));
            AbstractButton clear = button(window, "Clear answers");
            OnScreen.onEventThread(clear::doClick);
            OnScreen.until(() -> window.engine
                    .latest()
                    .experiment()
                    .section(Exercise.KIND)
                    .attempt()
                    .answers()
                    .isEmpty());
        }
    }
}

package ladera.report.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ladera.net.Reduction;
import ladera.num.Refusal;
import ladera.run.Examples;
import ladera.run.Experiment;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Notation;
import ladera.run.backprop.Task;
import ladera.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerivationTest {
    private static final Exercise EXAMPLE = Exercise.KIND.initial();

    private static String text(Exercise exercise, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DerivationExport().write(Experiment.of(exercise), language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Exercise after(ladera.run.Edit edit) {
        return edit.apply(Experiment.of(EXAMPLE), 0).section(Exercise.KIND);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    @Test
    void theWholeStepIsToldFromTheFirstPreactivationToTheNewLoss() throws IOException {
        String text = text(EXAMPLE, Language.ENGLISH);
        assertTrue(text.contains("2--2--2--1"), text);
        // f_1 of the first point is (0.5 + 0.5 - 2 * 0.6225, -0.5 + 0.6225).
        assertTrue(text.contains("-0.2449 \\\\ 0.1225"), text);
        assertTrue(
                text.contains(
                        "\\mathbf{h}_{2} \\odot (1 - \\mathbf{h}_{2}) \\odot \\left(\\boldsymbol{\\Omega}_{2}^{T}"),
                "7.25 with the sigmoid's own slope");
        assertTrue(text.contains("The loss fell from $0.3584$ to $"), text);
        assertEquals(
                EXAMPLE.story().size(),
                count(text, " &= ") + count(text, " &\\leftarrow ") - 3,
                "and three lines of what is given");
        assertTrue(text.contains("Made with Ladera"), text);
    }

    /** What LaTeX would stumble over: a brace, a bracket or an environment that is not closed. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingThatIsOpenedIsClosedWhateverTheShape(Language language) throws IOException {
        for (Exercise exercise : List.of(
                EXAMPLE,
                EXAMPLE.with(new Notation(6, true, true)),
                after(new ExerciseEdits.SetWidths(List.of(4, 6, 6, 6, 3))),
                after(new ExerciseEdits.SetWidths(List.of(4, 6, 6, 6, 3))).with(new Notation(5, false, true)),
                after(new ExerciseEdits.SetWidths(List.of(1, 1, 1))),
                after(new ExerciseEdits.SetOutput("sigmoid")),
                after(new ExerciseEdits.ChoosePreset("mazur", 0)),
                after(new ExerciseEdits.ChoosePreset("toy", 0)),
                after(new ExerciseEdits.SetActivation(1, "relu")))) {
            String text = text(exercise, language);
            assertEquals(count(text, "{"), count(text, "}"));
            assertEquals(count(text, "\\left("), count(text, "\\right)"));
            assertEquals(count(text, "\\left["), count(text, "\\right]"));
            Deque<String> open = new ArrayDeque<>();
            Matcher environment =
                    Pattern.compile("\\\\(begin|end)\\{(\\w+\\*?)}").matcher(text);
            while (environment.find()) {
                if (environment.group(1).equals("begin")) {
                    open.push(environment.group(2));
                } else {
                    assertEquals(open.pop(), environment.group(2));
                }
            }
            assertTrue(open.isEmpty());
            // A line of an alignment is a group of its own: brackets are not left open over its end.
            for (String row : text.split("\n")) {
                if (row.contains("&\\ladfit{")) {
                    assertEquals(count(row, "\\left"), count(row, "\\right"), row);
                }
            }
        }
    }

    @Test
    void theConventionOfTheLossIsAlwaysNamed() throws IOException {
        for (Reduction reduction : Task.REDUCTIONS) {
            String text = text(after(new ExerciseEdits.SetReduction(reduction)), Language.ENGLISH);
            String named = switch (reduction) {
                case SUM -> "$L$ is the sum of the points\u2019 losses";
                case HALF_SUM -> "$L$ is half the sum of the points\u2019 losses";
                case HALF_MEAN -> "$L$ is half the mean of the points\u2019 losses";
                default -> "$L$ is the mean of the points\u2019 losses";
            };
            assertTrue(text.contains(named), text);
        }
    }

    @Test
    void itIsInTheLanguageAskedFor() throws IOException {
        String text = text(EXAMPLE, Language.SPANISH);
        assertTrue(text.contains("La p\u00e9rdida baj\u00f3 de $0.3584$"), text);
        assertFalse(text.contains("The loss"), text);
    }

    @Test
    void whileTheNumbersAreHiddenNoDerivationGivesThemAway() {
        Exercise checking = EXAMPLE.with(EXAMPLE.attempt().in(Attempt.Mode.CHECK));
        assertEquals(
                "export.latex.check",
                assertThrows(Refusal.class, () -> text(checking, Language.ENGLISH))
                        .problem()
                        .code());
        assertEquals(
                "export.latex.room",
                assertThrows(
                                Refusal.class,
                                () -> new DerivationExport().write(Examples.first(), new ByteArrayOutputStream()))
                        .problem()
                        .code());
    }
}

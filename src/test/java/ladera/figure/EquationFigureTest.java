package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.num.Parallel;
import ladera.run.Edit;
import ladera.run.Experiment;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Moment;
import ladera.run.backprop.Notation;
import ladera.run.backprop.Quantity;
import ladera.study.backprop.EquationTex;
import ladera.study.backprop.Marking;
import ladera.study.backprop.RateScan;
import ladera.study.backprop.Solution;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EquationFigureTest {
    private static final Exercise FIRST = Exercise.KIND.initial();

    private static Exercise after(Edit... edits) {
        Experiment experiment = Experiment.of(FIRST);
        for (Edit edit : edits) {
            experiment = edit.apply(experiment, 0);
        }
        return experiment.section(Exercise.KIND);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyEquationOfEveryKindOfExerciseCanBeSet(Language language) {
        List<Exercise> exercises = List.of(
                FIRST,
                FIRST.with(new Notation(6, true, true)),
                after(new ExerciseEdits.ChoosePreset("mazur", 0)),
                after(new ExerciseEdits.ChoosePreset("mazur", 0)).with(new Notation(3, false, true)),
                after(new ExerciseEdits.ChoosePreset("toy", 0)),
                after(
                        new ExerciseEdits.SetWidths(List.of(4, 6, 5, 3)),
                        new ExerciseEdits.SetActivation(0, "relu"),
                        new ExerciseEdits.SetActivation(1, "leaky_relu"),
                        new ExerciseEdits.SetOutput("sigmoid")));
        for (Exercise exercise : exercises) {
            Solution solution = Solution.of(exercise.task());
            RateScan.Scan scan = new RateScan(exercise.task()).answer(() -> true, Parallel.ALONE);
            for (int cursor = 0; cursor <= exercise.story().size(); cursor++) {
                EquationFigure figure =
                        new ExerciseEquation(Words.in(language), Moment.of(exercise, cursor), solution).shown(scan);
                figure.lines()
                        .forEach(line -> assertTrue(TexLine.of(line, 16, 400).width() <= 400.5, line));
                assertTrue(figure.result().isEmpty() == (cursor == 0));
                assertTrue(!figure.caption().contains("{"), figure.caption());
            }
        }
    }

    @Test
    void numbersStandWhereTheLettersStood() {
        Solution solution = Solution.of(FIRST.task());
        EquationTex forward = new EquationTex(solution, new Equation(Quantity.PREACTIVATION, 1, 0), Notation.USUAL);
        assertEquals(
                "\\mathbf{f}_{1} = \\boldsymbol{\\beta}_{1} + \\boldsymbol{\\Omega}_{1} \\mathbf{h}_{1}",
                forward.general());
        assertTrue(forward.substituted().contains("1 & -2 \\\\ -1 & 1"), forward.substituted());
        assertTrue(forward.result().contains("-0.2449 \\\\ 0.1225"), forward.result());
        EquationTex backward = new EquationTex(solution, new Equation(Quantity.D_PREACTIVATION, 1, 0), Notation.USUAL);
        assertTrue(
                backward.general().contains("\\mathbf{h}_{2} \\odot (1 - \\mathbf{h}_{2}) \\odot"), backward.general());
        EquationTex transposed = new EquationTex(solution, new Equation(Quantity.D_HIDDEN, 1, 0), Notation.USUAL);
        assertTrue(transposed.substituted().contains("1 & -1 \\\\ -2 & 1"), transposed.substituted());
        EquationTex all = new EquationTex(
                solution, new Equation(Quantity.PREACTIVATION, 0, Cell.ALL), Notation.USUAL.withPointsTogether(true));
        assertTrue(all.substituted().contains("1 & 0 & -1 \\\\ 1 & 2 & 1"), all.substituted());
    }

    @Test
    void theEndSaysWhetherTheLossFellAndWhichRateWouldHaveLoweredIt() {
        Exercise ones = after(new ExerciseEdits.ChoosePreset("ones", 0));
        Solution solution = Solution.of(ones.task());
        RateScan.Scan scan = new RateScan(ones.task()).answer(() -> true, Parallel.ALONE);
        ExerciseEquation end = new ExerciseEquation(Words.in(Language.ENGLISH), Moment.of(ones, 65), solution);
        List<String> said = end.shown(scan).remarks().stream()
                .map(EquationFigure.Remark::words)
                .toList();
        assertTrue(said.get(0).startsWith("L rose from 5.091 to 93.92"), said.toString());
        assertTrue(said.get(2).contains("0.3630"), said.toString());
        Solution example = Solution.of(FIRST.task());
        String fell = new ExerciseEquation(Words.in(Language.ENGLISH), Moment.of(FIRST, 65), example)
                .shown(null)
                .remarks()
                .get(0)
                .words();
        assertEquals("L fell from 0.3584 to 0.3266", fell);
    }

    @Test
    void aCheckHidesEveryNumberAndSaysWhatWasTyped() {
        Exercise checked = after(
                new ExerciseEdits.SetMode(Attempt.Mode.CHECK),
                new ExerciseEdits.Answer(Cell.of(Quantity.HIDDEN, 1, 0, 0), "0.5"),
                new ExerciseEdits.Answer(Cell.of(Quantity.HIDDEN, 1, 1, 0), "0.6"));
        Solution solution = Solution.of(checked.task());
        Marking.Marks marks =
                new Marking(checked.task(), false, 4, checked.attempt().answers()).marks();
        EquationFigure figure =
                new ExerciseEquation(Words.in(Language.ENGLISH), Moment.of(checked, 2), solution).checked(marks);
        assertEquals(1, figure.lines().size());
        assertEquals("", figure.result());
        List<String> said =
                figure.remarks().stream().map(EquationFigure.Remark::words).toList();
        assertEquals(List.of("[1] 0.5: exact", "[2] 0.6: correct to 1 digits"), said);
        NetworkFigure diagram = ExerciseDiagram.of(Moment.of(checked, 16), solution, 0, "");
        assertEquals("0.6", diagram.layers().get(1).units().get(1).text());
        assertEquals("", diagram.layers().get(2).units().get(1).text(), "nothing that was not typed");
    }
}

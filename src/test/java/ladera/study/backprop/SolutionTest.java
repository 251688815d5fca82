package ladera.study.backprop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import ladera.net.Activations;
import ladera.net.Reduction;
import ladera.run.Experiment;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Presets;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Story;
import ladera.run.backprop.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exercise worked by the fast passes, and held against hand rules, differences, and what others have published. */
class SolutionTest {
    private static final Task EXAMPLE = Presets.EXAMPLE.task(null, 0);

    static List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (Presets.Preset preset : Presets.ALL) {
            tasks.add(preset.task(EXAMPLE, 5));
        }
        Experiment wide = Experiment.of(Exercise.KIND.initial());
        wide = new ExerciseEdits.SetWidths(List.of(4, 6, 6, 6, 3)).apply(wide, 0);
        wide = new ExerciseEdits.ChoosePreset("random", 3).apply(wide, 0);
        wide = new ExerciseEdits.SetOutput("sigmoid").apply(wide, 0);
        tasks.add(wide.section(Exercise.KIND).task());
        wide = new ExerciseEdits.SetActivation(1, "tanh").apply(wide, 0);
        wide = new ExerciseEdits.SetActivation(2, "softplus").apply(wide, 0);
        tasks.add(wide.section(Exercise.KIND).task().with(Reduction.HALF_MEAN).after(3));
        return tasks;
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyNumberFollowsFromTheOnesBeforeItByHand(Task task) {
        Solution solution = Solution.of(task);
        Rules rules = new Rules(task, solution.network());
        for (Cell cell : Story.cells(task, false)) {
            double byHand = rules.value(cell, solution::value);
            assertEquals(solution.value(cell), byHand, 1e-13 * (1 + Math.abs(byHand)), cell.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void everyDerivativeAgreesWithDifferencesAndTheGradientWithTheTape(Task task) {
        Solution solution = Solution.of(task);
        int derivatives = 0;
        for (Cell cell : Story.cells(task, false)) {
            if (cell.quantity().derivative()) {
                double value = solution.value(cell);
                assertEquals(value, solution.difference(cell), 1e-7 * (1 + Math.abs(value)), cell.toString());
                derivatives++;
            } else {
                assertTrue(Double.isNaN(solution.difference(cell)), cell.toString());
            }
        }
        assertTrue(derivatives > 0);
        assertTrue(solution.worstError() < 1e-5, "worst " + solution.worstError());
        assertTrue(solution.tapeError() < 1e-14, "tape " + solution.tapeError());
    }

    @Test
    void withOnesAndRateOneTheLossRises() {
        Solution solution = Solution.of(Presets.ALL.get("ones").task(EXAMPLE, 0));
        assertEquals(5.091051849241229, solution.loss(), 1e-12);
        assertEquals(93.91716093448323, solution.newLoss(), 1e-9);
        assertTrue(solution.predictedLoss() < 0, "a plane would have fallen below zero");
    }

    @Test
    void mazursNumbersAreHis() {
        Task task = Presets.ALL.get("mazur").task(EXAMPLE, 0);
        Solution solution = Solution.of(task);
        assertEquals(0.298371109, solution.loss(), 5e-10);
        assertEquals(0.75136507, solution.value(Cell.of(Quantity.OUTPUT, 1, 0, 0)), 5e-9);
        assertEquals(0.593269992, solution.value(Cell.of(Quantity.HIDDEN, 1, 0, 0)), 5e-10);
        double[][] output = {{0.35891648, 0.408666186}, {0.511301270, 0.561370121}};
        double[][] hidden = {{0.149780716, 0.19956143}, {0.24975114, 0.29950229}};
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                assertEquals(output[i][j], solution.value(Cell.ofAll(Quantity.NEW_WEIGHT, 1, i, j)), 5e-9);
                assertEquals(hidden[i][j], solution.value(Cell.ofAll(Quantity.NEW_WEIGHT, 0, i, j)), 5e-9);
            }
        }
    }

    @Test
    void theToyModelGivesTheNumbersPrintedInTheNotebook() {
        Solution solution = Solution.of(Presets.ALL.get("toy").task(EXAMPLE, 0));
        double[] f = {1.230, 1.623, 7.137, 2.372};
        double[] df = {2.281, -17.060, -1.683, 0.745};
        double[] domega = {5.246, -16.079, -8.530, 0.489};
        for (int k = 0; k < 4; k++) {
            assertEquals(f[k], solution.value(Cell.of(Quantity.PREACTIVATION, k, 0, 0)), 5.1e-4);
            assertEquals(df[k], solution.value(Cell.of(Quantity.D_PREACTIVATION, k, 0, 0)), 5.1e-4);
            assertEquals(domega[k], solution.value(Cell.of(Quantity.D_WEIGHT, k, 0, 0)), 5.1e-4);
        }
        assertEquals(0.139, solution.value(Cell.of(Quantity.POINT_LOSS, 0, 0, 0)), 5e-4);
    }

    @Test
    void updatesGoOnWhereTheStepBeforeLed() {
        Solution first = Solution.of(EXAMPLE);
        Solution second = Solution.of(EXAMPLE.after(1));
        assertEquals(first.newLoss(), second.loss(), 1e-15);
        assertEquals(first.next(), second.network());
        assertEquals(second.network(), EXAMPLE.after(1).begunHere().start());
    }

    @Test
    void aWrongSlopeWouldBeSeen() {
        Task relu = EXAMPLE.activatedBy(
                List.of(Activations.of("relu"), Activations.of("relu")), Activations.of("identity"));
        Solution sigmoid = Solution.of(EXAMPLE);
        Rules wrong = new Rules(relu, sigmoid.network());
        Cell slope = Cell.of(Quantity.D_PREACTIVATION, 1, 0, 0);
        assertTrue(Math.abs(wrong.value(slope, sigmoid::value) - sigmoid.value(slope)) > 0.01);
    }
}

package ladera.run.backprop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import ladera.net.Reduction;
import ladera.num.Doubles;
import ladera.num.Refusal;
import ladera.run.Edit;
import ladera.run.Experiment;
import ladera.run.SessionFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseTest {
    private static final Experiment FIRST = Experiment.of(Exercise.KIND.initial());

    private static Exercise after(Edit... edits) {
        Experiment experiment = FIRST;
        for (Edit edit : edits) {
            experiment = edit.apply(experiment, 0);
        }
        return experiment.section(Exercise.KIND);
    }

    @Test
    void theStoryGoesForwardBackwardOverThePointsThenStepsAndEndsWithTheNewLoss() {
        List<String> story = FIRST.section(Exercise.KIND).story().stream()
                .map(one -> one.quantity() + " " + one.layer() + " " + one.point())
                .toList();
        assertEquals(65, story.size());
        assertEquals(
                List.of(
                        "PREACTIVATION 0 0",
                        "HIDDEN 1 0",
                        "PREACTIVATION 1 0",
                        "HIDDEN 2 0",
                        "PREACTIVATION 2 0",
                        "POINT_LOSS 0 0",
                        "D_PREACTIVATION 2 0",
                        "D_BIAS 2 0",
                        "D_WEIGHT 2 0",
                        "D_HIDDEN 2 0",
                        "D_PREACTIVATION 1 0"),
                story.subList(0, 11));
        assertEquals("PREACTIVATION 0 1", story.get(17));
        assertEquals("LOSS 0 -1", story.get(51));
        assertEquals(List.of("NEW_WEIGHT 2 -1", "NEW_LOSS 0 -1"), story.subList(63, 65));
    }

    @ParameterizedTest
    @CsvSource({"false, identity", "true, identity", "false, sigmoid", "true, sigmoid"})
    void theTransportKnowsTheStorysLength(boolean together, String output) {
        Exercise exercise = after(
                new ExerciseEdits.SetWidths(List.of(3, 2, 4, 2, 2)),
                new ExerciseEdits.SetOutput(output),
                new ExerciseEdits.AddPoint(),
                new ExerciseEdits.SetNotation(Notation.USUAL.withPointsTogether(together)));
        assertEquals(exercise.story().size(), Exercise.KIND.steps(exercise));
    }

    @Test
    void everyCellIsFoundAgainByItsName() {
        Task task = after(new ExerciseEdits.SetWidths(List.of(4, 6, 5, 3)), new ExerciseEdits.SetOutput("sigmoid"))
                .task();
        for (boolean together : new boolean[] {false, true}) {
            for (Cell cell : Story.cells(task, together)) {
                assertEquals(Optional.of(cell), Cell.named(cell.name(), cell.point(), task));
            }
        }
        assertEquals("dl/dOmega_1[5,6]", new Cell(Quantity.D_WEIGHT, 1, 4, 5, 0).name());
        for (String bad : List.of("f_3[1]", "h_0[1]", "f_1[0]", "f_1[6]", "dl/dOmega_1[6,1]", "f", "F_1[1]", "new l")) {
            assertEquals(Optional.empty(), Cell.named(bad, 0, task), bad);
        }
        assertEquals(Optional.empty(), Cell.named("f_1[1]", Cell.ALL, task));
        assertEquals(Optional.empty(), Cell.named("L", 0, task));
    }

    @Test
    void aSessionGivesBackTheSameExercise() {
        Exercise exercise = after(
                new ExerciseEdits.ChoosePreset("random", 12),
                new ExerciseEdits.SetWidths(List.of(3, 4, 2, 2)),
                new ExerciseEdits.SetActivation(1, "tanh"),
                new ExerciseEdits.SetOutput("sigmoid"),
                new ExerciseEdits.SetReduction(Reduction.HALF_SUM),
                new ExerciseEdits.SetRate(0.25),
                new ExerciseEdits.SetUpdates(3),
                new ExerciseEdits.SetNotation(new Notation(6, true, true)),
                new ExerciseEdits.SetMode(Attempt.Mode.CHECK),
                new ExerciseEdits.Answer(Cell.of(Quantity.PREACTIVATION, 1, 1, 2), " 0.7311 (1 - 0.7311) "),
                new ExerciseEdits.Answer(Cell.ofAll(Quantity.NEW_WEIGHT, 0, 3, 2), "1/3"));
        Experiment experiment = Experiment.of(exercise);
        String written = SessionFile.write(experiment);
        assertEquals(experiment, SessionFile.parse(written));
        assertEquals(written, SessionFile.write(SessionFile.parse(written)));
        assertTrue(written.contains("\"f_1[2]\": \"0.7311 (1 - 0.7311)\""), written);
        Experiment set = Experiment.of(new Exercise(
                exercise.origin(), exercise.task(), exercise.notation(), Attempt.setFor("Ana Mu\u00f1oz")));
        assertEquals(set, SessionFile.parse(SessionFile.write(set)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\"widths\": [ 2, 2, 2, 1 ]; \"widths\": [ 2, 7, 2, 1 ]; backprop.widths[1]",
                "\"widths\": [ 2, 2, 2, 1 ]; \"widths\": [ 2, 2, 1 ]; backprop: activations",
                "\"loss\": \"mean\"; \"loss\": \"median\"; backprop.loss",
                "\"lr\": 1.0; \"lr\": 0; backprop: lr",
                "\"digits\": 4; \"digits\": 1; backprop.digits",
                "\"mode\": \"show\"; \"mode\": \"peek\"; backprop.mode",
                "\"origin\": \"example\"; \"origin\": \"exam\"; backprop.origin",
                "\"check_only\": false; \"check_only\": 1; backprop.check_only",
                "\"output\": \"linear\"; \"output\": \"line\"; backprop.output",
                "\"answers\": { }; \"answers\": { \"point 4\": { \"l\": \"1\" } }; backprop.answers.point 4.l",
                "\"answers\": { }; \"answers\": { \"points\": { \"l\": \"1\" } }; backprop.answers.points",
            })
    void whatASessionGetsWrongIsNamedWithItsPlace(String right, String wrong, String place) {
        String written = SessionFile.write(FIRST);
        assertTrue(written.contains(right), written);
        Refusal refusal = assertThrows(Refusal.class, () -> SessionFile.parse(written.replace(right, wrong)));
        assertEquals(place, refusal.problem().place());
    }

    @Test
    void otherWidthsKeepWhatBothShapesHave() {
        Task before = FIRST.section(Exercise.KIND).task();
        Task after = after(new ExerciseEdits.SetWidths(List.of(2, 3, 2, 1))).task();
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < before.width(k + 1); i++) {
                assertEquals(
                        before.start().parameters().get(before.indexOfBias(k, i)),
                        after.start().parameters().get(after.indexOfBias(k, i)));
                for (int j = 0; j < before.width(k); j++) {
                    assertEquals(
                            before.start().parameters().get(before.indexOfWeight(k, i, j)),
                            after.start().parameters().get(after.indexOfWeight(k, i, j)));
                }
            }
        }
        assertEquals(before.data(), after.data());
        Task deeper = after(new ExerciseEdits.SetWidths(List.of(2, 2, 2, 2, 1))).task();
        assertEquals(2, deeper.start().parameters().get(deeper.indexOfWeight(3, 0, 0)), "the output layer stays last");
    }

    @Test
    void aNumberChangedAfterSomeUpdatesChangesTheNetworkAsItThenIs() {
        Task second = after(new ExerciseEdits.SetUpdates(2)).task();
        Exercise changed = after(new ExerciseEdits.SetUpdates(2), new ExerciseEdits.SetParameter(0, 7));
        assertEquals(0, changed.task().updates());
        assertEquals(7, changed.task().start().parameters().get(0));
        assertEquals(
                second.present().parameters().get(1),
                changed.task().start().parameters().get(1));
        assertTrue(changed.origin().own());
    }

    @Test
    void anExerciseSetBySomebodyElseKeepsItsNumbersAndHidesThem() {
        Exercise mine = FIRST.section(Exercise.KIND);
        Experiment set = Experiment.of(mine.with(Attempt.setFor("Ana")));
        for (Edit edit : List.of(
                new ExerciseEdits.SetParameter(0, 1),
                new ExerciseEdits.ChoosePreset("ones", 0),
                new ExerciseEdits.SetUpdates(1),
                new ExerciseEdits.SetMode(Attempt.Mode.SHOW))) {
            assertThrows(Refusal.class, () -> edit.apply(set, 0), edit.toString());
        }
        Edit answer = new ExerciseEdits.Answer(Cell.ofAll(Quantity.LOSS, 0, 0, 0), "1");
        assertFalse(answer.apply(set, 0).equals(set));
    }

    @Test
    void answersToNumbersThatAreNoLongerAskedAreForgotten() {
        Exercise exercise = after(
                new ExerciseEdits.SetMode(Attempt.Mode.CHECK),
                new ExerciseEdits.Answer(Cell.of(Quantity.HIDDEN, 1, 1, 0), "0.5"),
                new ExerciseEdits.Answer(Cell.of(Quantity.HIDDEN, 1, 0, 0), "0.5"),
                new ExerciseEdits.SetWidths(List.of(2, 1, 2, 1)));
        assertEquals(1, exercise.attempt().answers().size());
    }

    @Test
    void moreThanCanBeShownIsRefused() {
        for (List<Integer> widths : List.of(
                List.of(5, 2, 1), List.of(2, 7, 1), List.of(2, 2, 4), List.of(2, 1), List.of(2, 1, 1, 1, 1, 1, 1))) {
            assertThrows(Refusal.class, () -> after(new ExerciseEdits.SetWidths(widths)), widths.toString());
        }
        assertThrows(Refusal.class, () -> after(new ExerciseEdits.SetRate(0)));
        assertThrows(Refusal.class, () -> after(new ExerciseEdits.SetParameters(Doubles.of(1, 2))));
        assertThrows(Refusal.class, () -> after(new ExerciseEdits.SetParameter(0, Double.NaN)));
        assertThrows(
                Refusal.class,
                () -> after(
                        new ExerciseEdits.RemovePoint(0),
                        new ExerciseEdits.RemovePoint(0),
                        new ExerciseEdits.RemovePoint(0)));
    }
}

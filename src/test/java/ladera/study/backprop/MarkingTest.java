package ladera.study.backprop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import ladera.num.Numerals;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Presets;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Story;
import ladera.run.backprop.Task;
import ladera.study.Diagnosis.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole session of checking by script: right answers, rounded ones, every named slip, and a mistake carried forward. */
class MarkingTest {
    private static final Task TASK = Presets.EXAMPLE.task(null, 0);
    private static final Solution SOLUTION = Solution.of(TASK);

    private static String exact(Cell cell) {
        return Numerals.shortest(SOLUTION.value(cell));
    }

    private static Cell cell(String name, int point) {
        return Cell.named(name, point, TASK).orElseThrow();
    }

    private static Marking.Mark mark(Map<Cell, String> answers, Cell of) {
        return new Marking(TASK, false, 4, answers).marks().of(of);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rightAnswersAreAllExact(boolean together) {
        Map<Cell, String> answers = new TreeMap<>();
        Story.cells(TASK, together).forEach(cell -> answers.put(cell, exact(cell)));
        Marking.Marks marks = new Marking(TASK, together, 4, answers).marks();
        for (Marking.Mark mark : marks.all()) {
            assertEquals(Verdict.EXACT, mark.diagnosis().verdict(), mark.toString());
        }
        assertEquals(marks.all().size(), marks.points());
        assertEquals(marks.all().size(), marks.answered());
        assertEquals(together ? 89 : 134, marks.all().size());
    }

    @Test
    void answersRoundedToFourDigitsAreRightAndToldSo() {
        Map<Cell, String> answers = new TreeMap<>();
        Story.cells(TASK, false).forEach(cell -> answers.put(cell, Numerals.significant(SOLUTION.value(cell), 4)));
        Marking.Marks marks = new Marking(TASK, false, 4, answers).marks();
        for (Marking.Mark mark : marks.all()) {
            assertTrue(mark.diagnosis().right(), mark.toString());
            boolean exact = mark.diagnosis().verdict() == Verdict.EXACT;
            assertTrue(exact || mark.diagnosis().digits() >= 4, mark.toString());
        }
        assertEquals(marks.all().size(), marks.points());
    }

    /** Each slip made once by hand, in a session that is right up to there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sign; dl/df_2[1]; 0; 0.30485",
                "derivative; dl/df_1[1]; 0; -0.6097",
                "indicator; dl/df_1[1]; 0; 0",
                "f_for_h; f_1[1]; 0; -0.5",
                "f_for_h; dl/dOmega_1[1,2]; 0; -0.07508",
                "transposed; f_1[1]; 0; 0.3775",
                "transposed; dl/dh_1[1]; 0; -0.3020",
                "transposed; dl/dOmega_0[1,2]; 2; 0.5064",
                "updated; dl/dh_2[1]; 0; -0.5745",
                "updated; dl/dh_2[1]; 0; -0.6505",
                "mean; L; -1; 1.0752",
                "mean; dL/dbeta_2[1]; -1; 0.3380",
                "factor_two; dl/df_2[1]; 0; -0.15243",
                "factor_two; l; 1; 0.1493",
                "swapped; h_1[1]; 0; 0.6225",
                "bias; f_2[1]; 0; 0.3476",
                "point; f_0[2]; 0; 1",
                "sign; new beta_2[1]; -1; 0.6127",
                "mean; new beta_2[1]; -1; 0.1620",
                "factor_two; new Omega_2[1,1]; -1; 1.7692"
            })
    void everyNamedSlipIsRecognised(String slip, String name, int point, String typed) {
        Map<Cell, String> answers = new TreeMap<>();
        Cell slipped = cell(name, point);
        for (Cell before : Story.cells(TASK, false)) {
            if (before.equals(slipped)) {
                break;
            }
            answers.put(before, exact(before));
        }
        answers.put(slipped, typed);
        Marking.Mark mark = mark(answers, slipped);
        assertEquals(slip, mark.diagnosis().id(), "expected " + mark.expected());
        assertEquals(0.5, mark.points());
    }

    @Test
    void aMistakeIsCarriedForwardWithoutLosingMorePointsAndThenForgotten() {
        Map<Cell, String> answers = new TreeMap<>();
        answers.put(cell("f_0[1]", 0), "1");
        answers.put(cell("f_0[2]", 0), "0.5");
        answers.put(cell("h_1[1]", 0), "0.7311");
        answers.put(cell("h_1[2]", 0), "0.6225");
        answers.put(cell("f_1[1]", 0), "0.5 + 0.7311 - 2*0.6225");
        answers.put(cell("f_1[2]", 0), "0.1225");
        assertEquals(Verdict.WRONG, mark(answers, cell("f_0[1]", 0)).diagnosis().verdict());
        assertEquals(Verdict.EXACT, mark(answers, cell("f_0[2]", 0)).diagnosis().verdict());
        assertEquals(
                Verdict.CARRIED, mark(answers, cell("h_1[1]", 0)).diagnosis().verdict());
        assertEquals(
                Verdict.ROUNDED, mark(answers, cell("h_1[2]", 0)).diagnosis().verdict());
        assertEquals(
                Verdict.CARRIED, mark(answers, cell("f_1[1]", 0)).diagnosis().verdict());
        assertEquals(1, mark(answers, cell("f_1[1]", 0)).points());
        assertEquals(
                Verdict.ROUNDED,
                mark(answers, cell("f_1[2]", 0)).diagnosis().verdict(),
                "who goes on with the right number is right");
    }

    @Test
    void aMistakeIsCarriedThroughNumbersThatWereLeftOut() {
        Map<Cell, String> answers = new TreeMap<>();
        answers.put(cell("f_0[1]", 0), "1");
        double h = 1 / (1 + Math.exp(-1));
        double f = 0.5 + h - 2 / (1 + Math.exp(-0.5));
        answers.put(cell("h_2[1]", 0), Numerals.significant(1 / (1 + Math.exp(-f)), 5));
        assertEquals(
                Verdict.CARRIED, mark(answers, cell("h_2[1]", 0)).diagnosis().verdict());
    }

    @Test
    void aSlipMadeOnTopOfAMistakeIsStillThatSlip() {
        Map<Cell, String> answers = new TreeMap<>();
        answers.put(cell("f_2[1]", 0), "2");
        answers.put(cell("dl/df_2[1]", 0), "-2");
        assertEquals("sign", mark(answers, cell("dl/df_2[1]", 0)).diagnosis().id());
        answers.put(cell("dl/df_2[1]", 0), "2(2 - 1)");
        assertEquals(
                Verdict.CARRIED,
                mark(answers, cell("dl/df_2[1]", 0)).diagnosis().verdict());
    }

    @Test
    void whatIsNoNumberIsSaidAndTheRestIsJudgedWithoutIt() {
        Map<Cell, String> answers = new TreeMap<>();
        answers.put(cell("f_0[1]", 0), "zero");
        answers.put(cell("h_1[1]", 0), "1/2");
        assertEquals(
                Verdict.UNREADABLE, mark(answers, cell("f_0[1]", 0)).diagnosis().verdict());
        assertEquals(Verdict.EXACT, mark(answers, cell("h_1[1]", 0)).diagnosis().verdict());
        assertEquals(Verdict.BLANK, mark(answers, cell("h_1[2]", 0)).diagnosis().verdict());
    }

    @Test
    void theNewLossFollowsFromTheStudentsOwnWeights() {
        Map<Cell, String> answers = new TreeMap<>();
        answers.put(cell("new beta_2[1]", -1), "0.6127");
        double loss = 0;
        for (int p = 0; p < 3; p++) {
            double output =
                    SOLUTION.newOutput(p).get(0) - SOLUTION.value(Cell.ofAll(Quantity.NEW_BIAS, 2, 0, 0)) + 0.6127;
            double error = output - TASK.data().target(p, 0);
            loss += error * error / 3;
        }
        answers.put(cell("new L", -1), Numerals.significant(loss, 4));
        assertEquals(
                "sign", mark(answers, cell("new beta_2[1]", -1)).diagnosis().id());
        assertEquals(
                Verdict.CARRIED, mark(answers, cell("new L", -1)).diagnosis().verdict());
    }
}

package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** L-BFGS beyond the plane and beyond its history; its paths in the plane are those of the reference records. */
class LbfgsTest {
    static List<ReferenceRecord> wavyRecords() {
        return ReferenceRecord.read("lbfgs.json");
    }

    /** Waves lead the strong Wolfe search into branches that the smoother reference records never reach. */
    @ParameterizedTest
    @MethodSource("wavyRecords")
    void walksPyTorchsPathOverWaves(ReferenceRecord record) {
        assertNull(record.disagreement(record.optimizer().rule(record.settings())));
    }

    @Test
    void solvesABowlOfManyVariables() {
        for (String search : new String[] {"none", "strong_wolfe"}) {
            Descent descent =
                    Cases.of("LBFGS", Map.of("line_search_fn", search)).descent(new Bowl(60));
            for (int k = 0; k < 20; k++) {
                descent.advance();
            }
            assertTrue(descent.loss() < 1e-9, search + ": " + descent.loss());
        }
    }

    /** With exact searches, n pairs are enough for a quadratic of n variables; with fewer it takes longer. */
    @Test
    void shorterHistoryForgetsTheOldestPairs() {
        double[] left = new double[2];
        for (int i = 0; i < 2; i++) {
            Descent descent = Cases.of(
                            "LBFGS",
                            Map.of("line_search_fn", "strong_wolfe", "history_size", i == 0 ? 2 : 50, "max_iter", 30))
                    .descent(new Bowl(60));
            descent.advance();
            left[i] = descent.gradientNorm();
        }
        assertTrue(left[1] < 0.5 * left[0], left[0] + ", " + left[1]);
    }

    @Test
    void maxEvalOfZeroIsFiveFourthsOfMaxIter() {
        Descent automatic = Cases.of("LBFGS", Map.of("max_iter", 8)).descent(new Bowl(60));
        Descent stated =
                Cases.of("LBFGS", Map.of("max_iter", 8, "max_eval", 10)).descent(new Bowl(60));
        Descent fewer = Cases.of("LBFGS", Map.of("max_iter", 8, "max_eval", 3)).descent(new Bowl(60));
        automatic.advance();
        stated.advance();
        fewer.advance();
        assertArrayEquals(stated.saveState(), automatic.saveState());
        assertEquals(8, automatic.functionEvaluations());
        assertEquals(3, fewer.functionEvaluations());
        assertEquals(fewer.functionEvaluations(), fewer.gradientEvaluations());
    }

    @Test
    void atTheMinimumEachStepCostsOneEvaluationAndRests() {
        Descent descent = Cases.of("LBFGS", Map.of()).descent(new Bowl(2));
        for (int k = 0; k < 30; k++) {
            descent.advance();
        }
        double before = descent.parameter(0);
        long evaluations = descent.functionEvaluations();
        descent.advance();
        assertEquals(before, descent.parameter(0));
        assertEquals(evaluations + 1, descent.functionEvaluations());
        assertEquals(Outcome.Kind.RUNNING, descent.outcome().kind());
    }

    @Test
    void historyOfALargeNetworkIsBoundedByMemory() {
        Rule rule = Cases.of("LBFGS", Map.of("history_size", 1000)).rule();
        assertTrue(rule.slots(1_000_000) < 20_000_000);
        assertTrue(rule.slots(50_000_000) > 0, "at least one pair");
    }
}

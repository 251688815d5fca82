package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import ladera.num.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A state too long to be copied at every step. */
class LongStateTest {
    private static final int LONG = 9_000;
    private static final int SHORT = 90;

    /** Steps by which all changes of a run are made. */
    private static final int CHANGES = 38;

    /** Too high a rate: the steps grow thirtyfold until a parameter leaves the numbers that are allowed. */
    @ParameterizedTest
    @ValueSource(ints = {SHORT, LONG})
    void aRunThatDivergesStandsBeforeTheBadStep(int dimension) {
        Descent descent = momentum(dimension, 0);
        while (!descent.outcome().ended()) {
            descent.advance();
        }
        assertEquals(Outcome.Kind.DIVERGED, descent.outcome().kind());
        assertEquals(descent.index() + 1, descent.outcome().step());
        assertTrue(descent.index() >= CHANGES, "diverged early: " + descent.index());
        Descent same = momentum(dimension, descent.index());
        assertArrayEquals(same.saveState(), descent.saveState());
        assertEquals(same.loss(), descent.loss());
        assertEquals(same.gradientEvaluations() + 1, descent.gradientEvaluations(), "the bad step was looked at too");
    }

    private static Descent momentum(int dimension, long steps) {
        Rule rule = Cases.of("SGD", Map.of("lr", 1.0, "momentum", 0.1)).rule();
        double[] start = new double[dimension];
        for (int i = 0; i < dimension; i++) {
            start[i] = 1.0 / (i + 1);
        }
        Descent descent = new Descent(new Steep(dimension), rule, start, Descent.Guard.PARAMETERS_AND_LOSS);
        // What is changed on the way must be the same when steps are taken again.
        for (long k = 0; k < CHANGES || k < steps; k++) {
            if (k == CHANGES - 5) {
                descent.follow(step -> 1.5);
            }
            if (k == CHANGES - 1) {
                descent.use(GradientOptions.NONE.withDecay(GradientOptions.Decay.DECOUPLED, 0.01));
            }
            descent.advance();
        }
        return descent;
    }

    private static void advance(Descent descent, long steps) {
        for (long k = 0; k < steps; k++) {
            descent.advance();
        }
    }

    /** A search ends where it looked last; a run that may know so does not look again. */
    @Test
    void aSearchsLastLookServesTheStepThatFollows() {
        int[] looks = new int[2];
        double[][] states = new double[2][];
        for (int same = 0; same < 2; same++) {
            Steep steep = new Steep(SHORT, same == 1);
            Rule rule = Cases.of("LBFGS", Map.of("line_search_fn", "strong_wolfe", "max_iter", 1))
                    .rule();
            Descent descent = new Descent(steep, rule, new Bowl(SHORT).start(), Descent.Guard.PARAMETERS);
            advance(descent, 12);
            looks[same] = steep.looks;
            states[same] = descent.saveState();
        }
        assertArrayEquals(states[0], states[1]);
        assertTrue(looks[1] < looks[0] - 6, looks[0] + " looks, " + looks[1] + " with memory");
    }

    /** Half the sum of (1 + i mod 31) x_i^2. */
    private static final class Steep implements Objective {
        private final int dimension;
        private final boolean same;
        private int looks;

        Steep(int dimension) {
            this(dimension, true);
        }

        Steep(int dimension, boolean same) {
            this.dimension = dimension;
            this.same = same;
        }

        @Override
        public int dimension() {
            return dimension;
        }

        @Override
        public boolean sameAtEveryStep() {
            return same;
        }

        @Override
        public double value(double[] x) {
            double sum = 0;
            for (int i = 0; i < dimension; i++) {
                sum += (1 + i % 31) * x[i] * x[i];
            }
            return 0.5 * sum;
        }

        @Override
        public double valueAndGradient(double[] x, double[] gradientOut) {
            looks++;
            for (int i = 0; i < dimension; i++) {
                gradientOut[i] = (1 + i % 31) * x[i];
            }
            return value(x);
        }
    }
}

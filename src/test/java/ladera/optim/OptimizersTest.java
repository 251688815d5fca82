package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Allocation;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.surface.Surfaces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What joining the list of optimizers promises. */
class OptimizersTest {
    private static final GradientOptions EVERYTHING = GradientOptions.NONE
            .withClip(GradientOptions.Clip.NORM, 0.7)
            .withNoise(0.3, 7)
            .withDecay(GradientOptions.Decay.DECOUPLED, 0.1);

    /** Measured for allocation. */
    private static final int STEPS = 3;

    static List<Cases> cases() {
        return Cases.all();
    }

    static List<Optimizer> optimizers() {
        return Optimizers.ALL.entries();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void descendsAConvexBowl(Cases given) {
        for (int dimension : new int[] {1, 2, 5}) {
            Descent descent = given.descent(new Bowl(dimension));
            double before = descent.loss();
            for (int k = 0; k < 1500; k++) {
                descent.advance();
            }
            assertEquals(Outcome.Kind.RUNNING, descent.outcome().kind());
            assertTrue(descent.loss() < 0.02 * before, before + " to " + descent.loss() + " in " + dimension);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyStateIsEnoughToGoOnFrom(Cases given) {
        for (GradientOptions options : List.of(GradientOptions.NONE, EVERYTHING)) {
            Bowl bowl = new Bowl(3);
            Descent first = given.descent(bowl);
            first.use(options);
            List<double[]> states = new ArrayList<>();
            for (int k = 0; k <= 40; k++) {
                states.add(first.saveState());
                first.advance();
            }
            Descent other = given.descent(bowl);
            other.use(options);
            for (int k = 39; k >= 0; k--) {
                other.restore(states.get(k), k, 0, 0);
                other.advance();
                assertArrayEquals(states.get(k + 1), other.saveState(), "step " + (k + 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void warmStepAllocatesNothing(Cases given) {
        // More noise would drive L-BFGS without a search away within the steps that are measured.
        for (GradientOptions options : List.of(GradientOptions.NONE, EVERYTHING.withNoise(1e-3, 7))) {
            Descent descent = given.descent(new Bowl(2));
            descent.use(options);
            double[] start = descent.saveState();
            // The first steps again and again: further on the bowl is flat.
            Allocation.untilNothing(() -> {
                descent.restore(start, 0, 0, 0);
                for (int k = 0; k < STEPS; k++) {
                    descent.advance();
                }
                assertEquals(STEPS, descent.index());
            });
        }
    }

    /** Rprop's rate is its first step and bounded from below; every other rate of 0 rests. */
    @ParameterizedTest
    @MethodSource("cases")
    void rateOfZeroRests(Cases given) {
        Knob rate = given.optimizer().rateKnob();
        if (rate == null || given.optimizer() instanceof Rprop) {
            return;
        }
        Bowl bowl = new Bowl(2);
        Descent descent = given.with(rate.id(), 0.0).descent(bowl);
        for (int k = 0; k < 5; k++) {
            descent.advance();
        }
        assertEquals(5, descent.index());
        assertArrayEquals(bowl.start(), new double[] {descent.parameter(0), descent.parameter(1)});
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void noAdmissibleSettingThrows(Optimizer optimizer) {
        for (Knobs settings : KnobSamples.of(optimizer.knobs(), 60)) {
            for (String surface : List.of("course", "rosenbrock", "ackley", "monkey")) {
                Descent descent = new Descent(
                        Surfaces.ALL.get(surface),
                        optimizer.rule(settings),
                        new double[] {0.3, -0.2},
                        Descent.Guard.PARAMETERS_AND_LOSS);
                assertDoesNotThrow(() -> {
                    for (int k = 0; k < 4; k++) {
                        descent.advance();
                    }
                });
                assertTrue(Double.isFinite(descent.parameter(0)) && Double.isFinite(descent.loss()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void rateKnobIsTheFirstAndNamedAlpha(Optimizer optimizer) {
        for (Knob knob : optimizer.knobs().subList(1, optimizer.knobs().size())) {
            assertTrue(!knob.symbol().equals("\u03b1"), knob.id());
        }
    }
}

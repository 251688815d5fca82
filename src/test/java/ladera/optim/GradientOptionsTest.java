package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.num.Curvature;
import ladera.num.Knobs;
import ladera.num.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the gradient options do, with any optimizer. */
class GradientOptionsTest {
    private static final Bowl BOWL = new Bowl(2);

    /** At {@link Bowl#start} of the plane bowl, (2, 1.7). */
    private static final double[] GRADIENT = {5.7, 7.1};

    static List<Cases> cases() {
        return Cases.all();
    }

    private static Descent gradientDescent(GradientOptions options) {
        Descent descent = Cases.of("SGD", Map.of("lr", 1.0)).descent(BOWL);
        descent.use(options);
        return descent;
    }

    /** The gradient that plain descent at rate 1 must have seen. */
    private static double[] seen(GradientOptions options) {
        Descent descent = gradientDescent(options);
        double[] start = BOWL.start();
        descent.advance();
        return new double[] {start[0] - descent.parameter(0), start[1] - descent.parameter(1)};
    }

    @Test
    void clipsTheNormAsPyTorch() {
        double norm = Math.hypot(GRADIENT[0], GRADIENT[1]);
        double[] clipped = seen(GradientOptions.NONE.withClip(GradientOptions.Clip.NORM, 2));
        assertEquals(GRADIENT[0] * 2 / (norm + 1e-6), clipped[0], 1e-12);
        assertEquals(GRADIENT[1] * 2 / (norm + 1e-6), clipped[1], 1e-12);
        assertArrayEquals(GRADIENT, seen(GradientOptions.NONE.withClip(GradientOptions.Clip.NORM, 100)), 1e-12);
    }

    @Test
    void clipsEachValue() {
        assertArrayEquals(
                new double[] {5.7, 6}, seen(GradientOptions.NONE.withClip(GradientOptions.Clip.VALUE, 6)), 1e-12);
    }

    @Test
    void noiseIsAFunctionOfSeedStepAndEvaluation() {
        double[] once = seen(GradientOptions.NONE.withNoise(0.5, 3));
        assertArrayEquals(once, seen(GradientOptions.NONE.withNoise(0.5, 3)));
        assertNotEquals(once[0], seen(GradientOptions.NONE.withNoise(0.5, 4))[0]);
        double[] gradient = GRADIENT.clone();
        Conditioner conditioner = new Conditioner(GradientOptions.NONE.withNoise(0.5, 3));
        conditioner.condition(gradient, BOWL.start(), 0, 0);
        assertArrayEquals(once, gradient, 1e-12);
        double[] nextStep = GRADIENT.clone();
        conditioner.condition(nextStep, BOWL.start(), 1, 0);
        double[] nextEvaluation = GRADIENT.clone();
        conditioner.condition(nextEvaluation, BOWL.start(), 0, 1);
        assertEquals(
                4,
                List.of(gradient[0], gradient[1] - 1.4, nextStep[0], nextEvaluation[0]).stream()
                        .distinct()
                        .count());
    }

    @Test
    void noiseHasItsStandardDeviation() {
        Conditioner conditioner = new Conditioner(GradientOptions.NONE.withNoise(0.5, 1));
        double sum = 0;
        double squares = 0;
        int draws = 20_000;
        for (int step = 0; step < draws / 2; step++) {
            double[] noise = new double[2];
            conditioner.condition(noise, BOWL.start(), step, 0);
            sum += noise[0] + noise[1];
            squares += noise[0] * noise[0] + noise[1] * noise[1];
        }
        assertEquals(0, sum / draws, 4 * 0.5 / Math.sqrt(draws));
        assertEquals(0.25, squares / draws, 4 * 0.25 * Math.sqrt(2.0 / draws));
    }

    @Test
    void reportedLossAndNormAreTheObjectivesOwn() {
        GradientOptions options = GradientOptions.NONE
                .withClip(GradientOptions.Clip.NORM, 0.1)
                .withNoise(3, 1)
                .withDecay(GradientOptions.Decay.COUPLED, 5);
        Descent descent = gradientDescent(options);
        double[] gradient = new double[2];
        for (int k = 0; k < 5; k++) {
            double[] x = {descent.parameter(0), descent.parameter(1)};
            assertEquals(BOWL.valueAndGradient(x, gradient), descent.loss());
            assertEquals(Math.hypot(gradient[0], gradient[1]), descent.gradientNorm(), 1e-12);
            descent.advance();
        }
    }

    @Test
    void decoupledDecayTurnsAdamIntoAdamW() {
        Descent adam = Cases.of("Adam", Map.of("lr", 0.1)).descent(BOWL);
        adam.use(GradientOptions.NONE.withDecay(GradientOptions.Decay.DECOUPLED, 0.3));
        Descent adamW =
                Cases.of("AdamW", Map.of("lr", 0.1, "weight_decay", 0.3)).descent(BOWL);
        agree(adam, adamW, 100);
    }

    @Test
    void coupledDecayIsTheWeightDecayKnobOfSgd() {
        Map<String, Double> common = Map.of("lr", 0.02, "momentum", 0.9);
        Descent option = Cases.of("SGD", common).descent(BOWL);
        option.use(GradientOptions.NONE.withDecay(GradientOptions.Decay.COUPLED, 0.3));
        agree(option, Cases.of("SGD", common).with("weight_decay", 0.3).descent(BOWL), 100);
    }

    /** Value, gradient and Hessian alike, so that it holds for line searches and Newton's method too. */
    @ParameterizedTest
    @MethodSource("cases")
    void coupledDecayIsDescentOfThePenalisedObjective(Cases given) {
        Descent option = given.descent(BOWL);
        option.use(GradientOptions.NONE.withDecay(GradientOptions.Decay.COUPLED, 0.3));
        Descent penalised = new Descent(new Penalised(0.3), given.rule(), BOWL.start(), Descent.Guard.PARAMETERS);
        agree(option, penalised, 25);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyOptimizerFeelsClippingAndNoise(Cases given) {
        List<GradientOptions> each = List.of(
                GradientOptions.NONE.withClip(GradientOptions.Clip.VALUE, 0.01),
                GradientOptions.NONE.withNoise(20, 1),
                GradientOptions.NONE.withDecay(GradientOptions.Decay.DECOUPLED, 0.5));
        for (GradientOptions options : each) {
            boolean seesSignsOnly = List.of("Rprop", "Lion", "SignNormalizedGD")
                    .contains(given.optimizer().id());
            if (options.clip() == GradientOptions.Clip.NONE || !seesSignsOnly) {
                assertTrue(changesThePath(given, options), options.toString());
            }
        }
    }

    private static boolean changesThePath(Cases given, GradientOptions options) {
        Descent plain = given.descent(BOWL);
        Descent with = given.descent(BOWL);
        with.use(options);
        for (int k = 0; k < 10; k++) {
            plain.advance();
            with.advance();
            if (plain.parameter(0) != with.parameter(0)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void knobsSpellTheOptions() {
        assertEquals(
                GradientOptions.NONE.withDecay(GradientOptions.Decay.NONE, 0.01),
                GradientOptions.of(Knobs.initial(GradientOptions.KNOBS), 0));
        assertEquals(
                new GradientOptions(GradientOptions.Clip.NORM, 2, 0.1, 5, GradientOptions.Decay.DECOUPLED, 0.2),
                GradientOptions.of(
                        Knobs.of(
                                GradientOptions.KNOBS,
                                Map.of(
                                        "clip",
                                        "norm",
                                        "clip_threshold",
                                        2,
                                        "noise",
                                        0.1,
                                        "decay",
                                        "decoupled",
                                        "decay_rate",
                                        0.2)),
                        5));
    }

    private static void agree(Descent one, Descent other, int steps) {
        for (int k = 1; k <= steps; k++) {
            one.advance();
            other.advance();
            assertEquals(other.parameter(0), one.parameter(0), 1e-9, "step " + k);
            assertEquals(other.parameter(1), one.parameter(1), 1e-9, "step " + k);
        }
    }

    /** {@code f(x) + lambda / 2 |x|^2}. */
    private record Penalised(double lambda) implements Objective, Curvature {
        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public double value(double[] x) {
            return BOWL.value(x) + 0.5 * lambda * (x[0] * x[0] + x[1] * x[1]);
        }

        @Override
        public double valueAndGradient(double[] x, double[] gradientOut) {
            BOWL.valueAndGradient(x, gradientOut);
            gradientOut[0] += lambda * x[0];
            gradientOut[1] += lambda * x[1];
            return value(x);
        }

        @Override
        public Curvature curvature() {
            return this;
        }

        @Override
        public boolean hessian(double[] x, double[] hessianOut) {
            BOWL.hessian(x, hessianOut);
            hessianOut[0] += lambda;
            hessianOut[3] += lambda;
            return true;
        }
    }
}

package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import ladera.num.Doubles;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShallowFitTest {
    private static final List<Doubles> THETA = List.of(Doubles.of(0.3, -1), Doubles.of(-0.4, 1.8));
    private static final ShallowNetwork ONE = new ShallowNetwork(THETA, List.of(Doubles.of(0.1, -2, 3)));
    private static final ShallowNetwork THREE = new ShallowNetwork(
            THETA, List.of(Doubles.of(0.1, -2, 3), Doubles.of(0.5, 1, -1), Doubles.of(-0.2, 0, 0.7)));
    private static final Doubles X = Doubles.of(-0.2, 0.1, 0.5, 0.9);

    private static final ShallowFit REGRESSION =
            new ShallowFit(ONE, new NormalLikelihood(0.4), X, Doubles.of(0.3, -0.5, 1, 2));
    private static final ShallowFit BINARY = new ShallowFit(ONE, new BernoulliLikelihood(), X, Doubles.of(0, 1, 0, 1));
    private static final ShallowFit CLASSES =
            new ShallowFit(THREE, new CategoricalLikelihood(), X, Doubles.of(2, 0, 1, 0));

    static Stream<ShallowFit> fits() {
        return Stream.of(REGRESSION, BINARY, CLASSES);
    }

    @ParameterizedTest
    @MethodSource("fits")
    void theLossIsMinusTheLogarithmOfTheProbabilities(ShallowFit fit) {
        assertEquals(-Math.log(fit.likelihoodOfAll()), fit.negativeLogLikelihood(), 1e-13);
    }

    @ParameterizedTest
    @MethodSource("fits")
    void theGradientIsWhatDifferencesSay(ShallowFit fit) {
        ShallowNetwork gradient = fit.gradient();
        double step = 1e-6;
        for (int j = 0; j < fit.model().outputs(); j++) {
            double at = fit.model().phi().get(j).get(0);
            double difference = fit.withOffset(j, at + step).negativeLogLikelihood()
                    - fit.withOffset(j, at - step).negativeLogLikelihood();
            assertEquals(difference / (2 * step), gradient.phi().get(j).get(0), 1e-7);
        }
    }

    @ParameterizedTest
    @MethodSource("fits")
    void noOffsetNearTheBestIsBetter(ShallowFit fit) {
        int last = fit.model().outputs() - 1;
        double best = fit.bestOffset(last);
        double least = fit.withOffset(last, best).negativeLogLikelihood();
        for (double off : new double[] {-1, -1e-3, 1e-3, 1}) {
            assertTrue(fit.withOffset(last, best + off).negativeLogLikelihood() > least);
        }
    }

    @Test
    void leastSquaresAndTheNormalDistributionAgree() {
        // NLL = S / (2 sigma^2) + I / 2 ln(2 pi sigma^2)
        double expected = REGRESSION.sumOfSquares() / (2 * 0.16) + 2 * Math.log(2 * Math.PI * 0.16);
        assertEquals(expected, REGRESSION.negativeLogLikelihood(), 1e-13);
        double best = REGRESSION.bestSigma();
        double least = REGRESSION.withSigma(best).negativeLogLikelihood();
        assertTrue(REGRESSION.withSigma(best * 1.001).negativeLogLikelihood() > least);
        assertTrue(REGRESSION.withSigma(best * 0.999).negativeLogLikelihood() > least);
        assertEquals(0.3989422804014327 / 2, new NormalLikelihood(2).density(3, 3), 1e-16);
    }

    @Test
    void aSweepRemembersTheFirstOfTheBest() {
        CriteriaSweep sweep = REGRESSION.sweepOffset(0, new double[] {5, 0.2, 0.2, -4});
        assertEquals(1, sweep.best());
        assertEquals(1, sweep.likeliest());
        assertEquals(1, sweep.bestSquares());
        assertEquals(sweep.sumOfSquares().get(0), REGRESSION.withOffset(0, 5).sumOfSquares());
        assertThrows(Refusal.class, () -> REGRESSION.sweepSigma(new double[0]));
        assertThrows(Refusal.class, () -> REGRESSION.sweepSigma(new double[] {0}));
    }

    @Test
    void aLossStaysFiniteWhereItsProbabilityIsNot() {
        assertEquals(800, new BernoulliLikelihood().negativeLog(1, new double[] {-800}));
        assertEquals(0, new BernoulliLikelihood().probability(1, new double[] {-800}));
        assertEquals(2000, new CategoricalLikelihood().negativeLog(1, new double[] {1000, -1000}));
        assertArrayEquals(new double[] {1, 0}, CategoricalLikelihood.softmax(new double[] {1000, -1000}));
        assertArrayEquals(new double[] {0.5, 0.5}, CategoricalLikelihood.softmax(new double[] {1e4, 1e4}));
    }

    @Test
    void whereAllLabelsAreOfOneClassThereIsNoBestOffset() {
        ShallowFit ones = new ShallowFit(ONE, new BernoulliLikelihood(), X, Doubles.of(1, 1, 1, 1));
        assertThrows(Refusal.class, () -> ones.bestOffset(0));
    }

    @Test
    void aClassThatNoLabelNamesHasNoBestOffset() {
        ShallowFit noneOfTheLast = new ShallowFit(THREE, new CategoricalLikelihood(), X, Doubles.of(1, 0, 1, 0));
        assertThrows(Refusal.class, () -> noneOfTheLast.bestOffset(2));
        assertTrue(Double.isFinite(noneOfTheLast.bestOffset(1)));
    }

    @Test
    void targetsMustBeThoseOfTheLikelihood() {
        Doubles twos = Doubles.of(2, 2, 2, 3);
        assertThrows(Refusal.class, () -> new ShallowFit(ONE, new BernoulliLikelihood(), X, twos));
        assertThrows(Refusal.class, () -> new ShallowFit(THREE, new CategoricalLikelihood(), X, twos));
        assertThrows(Refusal.class, () -> new ShallowFit(ONE, new CategoricalLikelihood(), X, twos));
        assertThrows(Refusal.class, () -> new ShallowFit(ONE, new NormalLikelihood(1), X, Doubles.of(1)));
    }
}

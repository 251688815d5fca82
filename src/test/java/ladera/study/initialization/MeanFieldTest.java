package ladera.study.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.run.initialization.Ensemble;
import org.junit.jupiter.api.Test;

class MeanFieldTest {
    private static final Ensemble.Top NORMAL = Ensemble.Top.NORMAL;

    @Test
    void reluIsTheBooksOwnCase() {
        Architecture network = Architecture.of(Activations.of("relu"), 1, 8, 8, 8, 8, 1);
        Initializer one = normal(1.0);
        MeanField theory = MeanField.of(network, one, 1, 0, NORMAL);
        MeanField book = MeanField.byTheBook(network, one, 1);
        double[] powersOfFour = {1, 4, 16, 64, 256};
        for (int k = 0; k < 5; k++) {
            assertEquals(powersOfFour[k], theory.forward().get(k), 1e-12 * powersOfFour[k]);
            assertEquals(powersOfFour[k], book.forward().get(k), 1e-12 * powersOfFour[k]);
            assertEquals(
                    book.backward().get(k),
                    theory.backward().get(k),
                    1e-12 * book.backward().get(k));
        }
        // One output feeds back through a single weight a unit: 1 * 1 * 1/2, then 8 * 1 * 1/2 a layer.
        assertEquals(0.5, theory.backward().get(3), 1e-13);
        assertEquals(2, theory.backward().get(2), 1e-12);
    }

    @Test
    void heKeepsTheSignalWhateverTheWidthsAndItsBackwardVariantTheGradient() {
        Architecture uneven = Architecture.of(Activations.of("relu"), 30, 60, 20, 90, 45, 10);
        MeanField forward = MeanField.of(uneven, Initializers.of("he_normal"), 1, 0, NORMAL);
        Initializer fanOut = Initializers.ALL.get("he_normal").make(Map.of("mode", "fan_out"));
        MeanField backward = MeanField.of(uneven, fanOut, 1, 0, NORMAL);
        for (int k = 0; k < 5; k++) {
            assertEquals(2, forward.forward().get(k), 1e-12);
            assertEquals(1, backward.backward().get(k), 1e-12);
        }
        // What the forward rule costs the gradient: the last layer's fan-out over its fan-in, and so on down.
        assertEquals(10.0 / 60, forward.backward().get(0), 1e-12);
    }

    @Test
    void biasesAndTheInputsMeanCountAsFarAsTheyAreThere() {
        Architecture network = Architecture.of(Activations.of("relu"), 50, 50, 50);
        MeanField theory = MeanField.of(network, normal(2.0 / 50), 1 + 9, 0.5, NORMAL);
        assertEquals(20.5, theory.forward().get(0), 1e-12);
        assertEquals(21, theory.forward().get(1), 1e-12);
        MeanField torch = MeanField.of(network, Initializers.of("pytorch"), 1, 0, NORMAL);
        assertEquals(1.0 / 3 + 1 / 150.0, torch.forward().get(0), 1e-13);
    }

    @Test
    void constantWeightsHaveNoSuchTheory() {
        Architecture network = Architecture.of(Activations.of("relu"), 3, 3, 1);
        assertFalse(
                MeanField.of(network, Initializers.of("constant"), 1, 0, NORMAL).applies());
        assertTrue(MeanField.of(network, Initializers.of("zero"), 1, 0, NORMAL).applies());
    }

    @Test
    void infinityAndZeroAreCarriedForwardWhileSlopesKeepTheirLimit() {
        Integer[] widths = new Integer[102];
        Arrays.fill(widths, 100);
        Architecture deep = Architecture.of(Activations.of("relu"), widths);
        MeanField exploding = MeanField.of(deep, normal(1000.0), 1, 0, NORMAL);
        assertEquals(Double.POSITIVE_INFINITY, exploding.forward().get(100));
        assertEquals(50_000, exploding.factor().get(99), 1e-7);
        MeanField vanishing = MeanField.of(deep, normal(1e-6), 1, 0, NORMAL);
        assertEquals(0, vanishing.forward().get(100));
        assertEquals(5e-5, vanishing.factor().get(99), 1e-15);
    }

    @Test
    void whereTheVarianceSettlesAndWhichWeightsAreCritical() {
        FixedPoint relu = FixedPoint.of(Activations.of("relu"), 100, 0.02, 0, 0);
        assertTrue(Double.isNaN(relu.variance()), "He's ReLU keeps any variance");
        assertEquals(1, relu.factor(), 1e-12);
        assertEquals(0.02, relu.critical(), 1e-12);
        assertEquals(0, FixedPoint.of(Activations.of("relu"), 100, 0.019, 0, 0).variance());
        assertEquals(
                Double.POSITIVE_INFINITY,
                FixedPoint.of(Activations.of("relu"), 100, 0.021, 0, 0).variance());
        assertEquals(
                0.2 / (1 - 0.5),
                FixedPoint.of(Activations.of("relu"), 100, 0.01, 0, 0.2).variance(),
                1e-12);

        FixedPoint tanh = FixedPoint.of(Activations.of("tanh"), 50, 0.02 * 2, 0, 0);
        assertEquals(0.02, tanh.critical(), 1e-9, "tanh is a line at 0: 1/D");
        double q = tanh.variance();
        assertEquals(q, 2 * GaussianMoments.of(Activations.of("tanh"), 0, q).square(), 1e-12);
        assertTrue(tanh.factor() > 1, "chaotic: gradients grow");
        assertTrue(FixedPoint.of(Activations.of("sigmoid"), 100, 0.01, 0, 0).factor() < 0.07, "sigmoid: at most 1/16");
    }

    /** The tanh network at its critical point shrinks ever more slowly, like 1/k (Schoenholz and others 2017). */
    @Test
    void tanhAtItsCriticalPointFallsLikeOneOverDepth() {
        Integer[] widths = new Integer[52];
        Arrays.fill(widths, 100);
        MeanField theory = MeanField.of(
                Architecture.of(Activations.of("tanh"), widths), Initializers.of("xavier_normal"), 1, 0, NORMAL);
        double late = theory.forward().get(50);
        assertEquals(1 / (2 * 50.0), late, 0.25 * late);
    }

    private static Initializer normal(double variance) {
        return Initializers.ALL.get("normal").make(Map.of("variance", variance));
    }

    /** The kernel of the arc cosine (Cho and Saul 2009). */
    @Test
    void reluBringsInputsTogetherAsTheArcCosineSays() {
        for (double v : new double[] {1e-8, 1, 300}) {
            for (double c : new double[] {-1, -0.6, 0, 0.3, 0.9, 0.999, 0.999999, 1}) {
                double wanted = v / (2 * Math.PI) * (Math.sqrt(1 - c * c) + (Math.PI - Math.acos(c)) * c);
                double found = new CorrelationMap(Activations.of("relu"), 0, v).of(c);
                assertEquals(wanted, found, 1e-9 * v, "v " + v + ", c " + c);
            }
        }
    }

    @Test
    void productsOfSmoothActivationsAgreeWithTheTrapezoidalRule() {
        for (String id : new String[] {"tanh", "sigmoid", "gelu", "identity"}) {
            var activation = Activations.of(id);
            for (double c : new double[] {0, 0.5, 0.95}) {
                double apart = Math.sqrt(1 - c * c);
                double sum = 0;
                double step = 0.05;
                for (double x = -8; x <= 8; x += step) {
                    for (double y = -8; y <= 8; y += step) {
                        double weight = Math.exp(-(x * x + y * y) / 2) / (2 * Math.PI) * step * step;
                        sum += weight
                                * activation.value(0.3 + 1.5 * x)
                                * activation.value(0.3 + 1.5 * (c * x + apart * y));
                    }
                }
                assertEquals(sum, new CorrelationMap(activation, 0.3, 2.25).of(c), 1e-9, id + " at " + c);
            }
        }
    }

    @Test
    void inputsThatAreAlikeStayAlikeAndSigmoidsMakeThemSo() {
        Integer[] widths = new Integer[12];
        Arrays.fill(widths, 80);
        Architecture sigmoid = Architecture.of(Activations.of("sigmoid"), widths);
        var apart = MeanField.correlation(sigmoid, Initializers.of("xavier_normal"), 1, 0, 0);
        assertEquals(0, apart.get(0), 1e-15);
        assertTrue(apart.get(3) > 0.99, apart::toString);
        var alike = MeanField.correlation(sigmoid, Initializers.of("xavier_normal"), 1, 1, 0);
        assertEquals(1, alike.get(9), 1e-9);
    }
}

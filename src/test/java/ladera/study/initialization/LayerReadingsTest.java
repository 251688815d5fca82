package ladera.study.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.num.Doubles;
import ladera.num.Parallel;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;
import ladera.run.training.TrainingExamples;
import org.junit.jupiter.api.Test;

/** A look inside layers whose numbers can be told beforehand. */
class LayerReadingsTest {
    private static final Activation RELU = Activations.of("relu");
    private static final Initializer HE = Initializers.of("he_normal");

    @Test
    void preactivationsOfAWideReluLayerAreNormalAndHalfOfWhatFollowsIsZero() {
        List<LayerReadings.Reading> layers = ask(ensemble(4, 200, 400), HE, RELU);
        assertEquals(5, layers.size());
        LayerReadings.Reading first = layers.get(0);
        assertEquals(1, first.h().deviation(), 0.02, "inputs");
        assertEquals(Math.sqrt(2), first.f().deviation(), 0.05);
        assertEquals(0.5, first.flat(), 0.02);
        assertEquals(0, first.dead());
        LayerHistogram after = layers.get(1).h();
        assertEquals(0.5, after.zeros(), 0.02);
        assertEquals(0, after.low());
        assertEquals(0.5, sum(after.shares()), 0.02);
        assertEquals(0.9545, within(first.f(), 2), 0.01, "of a normal distribution, within two deviations");
        assertTrue(Double.isNaN(layers.get(4).flat()), "nothing follows the last layer");
        assertEquals(1, layers.get(4).df().deviation(), 0.03);
    }

    @Test
    void largeWeightsSaturateASigmoidAndNegativeBiasesKillRelus() {
        Initializer large = Initializers.ALL.get("normal").make(Map.of("variance", 4));
        LayerReadings.Reading saturated =
                ask(ensemble(3, 60, 64), large, Activations.of("sigmoid")).get(0);
        assertTrue(saturated.flat() > 0.7, saturated::toString);
        Initializer negative = Initializers.ALL.get("he_normal").make(Map.of("bias", -100));
        LayerReadings.Reading dead = ask(ensemble(3, 60, 64), negative, RELU).get(1);
        assertEquals(1, dead.dead());
        assertEquals(1, dead.h().zeros());
        assertEquals(1, dead.df().zeros());
    }

    @Test
    void whatHasOverflowedHasNoDistribution() {
        Initializer huge = Initializers.ALL.get("normal").make(Map.of("variance", 1e60));
        List<LayerReadings.Reading> layers = ask(ensemble(20, 10, 8), huge, RELU);
        assertTrue(layers.get(2).f().finite());
        assertFalse(layers.get(20).f().finite());
    }

    @Test
    void samplesOfADataSetComeInStandardUnits() {
        Ensemble ensemble = ensemble(2, 30, 2000).fed(new Feed.Data(TrainingExamples.course(20), 2000));
        LayerHistogram inputs = ask(ensemble, HE, RELU).get(0).h();
        assertEquals(0, inputs.mean(), 0.06);
        assertEquals(1, inputs.deviation(), 0.03);
        double edge = inputs.high();
        assertEquals(Math.sqrt(3 * 19.0 / 21), edge, 1e-9, "a grid of 20 reaches so many deviations from its middle");
    }

    @Test
    void anOrthogonalLinearNetworkTurnsAndDoesNotStretch() {
        Ensemble ensemble = ensemble(30, 24, 4);
        JacobianSpectrum.Reading turned = new JacobianSpectrum(
                        ensemble, Initializers.of("orthogonal"), Activations.of("identity"), 30)
                .answer(() -> true, Parallel.ALONE);
        assertEquals(24, turned.logarithms().size());
        for (int i = 0; i < 24; i++) {
            assertEquals(0, turned.logarithms().get(i), 1e-12);
        }
        JacobianSpectrum.Reading normal = new JacobianSpectrum(
                        ensemble, Initializers.of("lecun_normal"), Activations.of("identity"), 30)
                .answer(() -> true, Parallel.ALONE);
        assertTrue(normal.logarithms().get(0) - normal.logarithms().get(20) > 3, "normal weights lose directions");
    }

    @Test
    void theSpectrumIsThatOfDifferences() {
        Ensemble ensemble = ensemble(3, 6, 1);
        Activation tanh = Activations.of("tanh");
        Initializer one = Initializers.ALL.get("normal_all").make(Map.of("variance", 0.5));
        DrawnNetwork network = new DrawnNetwork(ensemble, one, tanh);
        network.draw(0);
        double[] x = network.firstInput();
        // The sum of squared singular values is that of the Jacobian's entries.
        double squares = 0;
        double h = 1e-6;
        for (int j = 0; j < x.length; j++) {
            double[] up = x.clone();
            double[] down = x.clone();
            up[j] += h;
            down[j] -= h;
            double[] above = layer(network, tanh, up, 2);
            double[] below = layer(network, tanh, down, 2);
            for (int i = 0; i < above.length; i++) {
                double slope = (above[i] - below[i]) / (2 * h);
                squares += slope * slope;
            }
        }
        Doubles logarithms = new JacobianSpectrum(ensemble, one, tanh, 2)
                .answer(() -> true, Parallel.ALONE)
                .logarithms();
        double sum = 0;
        for (int i = 0; i < logarithms.size(); i++) {
            sum += Math.pow(10, 2 * logarithms.get(i));
        }
        assertEquals(squares, sum, 1e-7 * squares);
    }

    @Test
    void whatFadesOrGrowsIsCalledSoFromThousandfoldOn() {
        assertEquals(Trend.Fate.STAYS, Trend.forward(Doubles.of(2, 1, 0.5)).fate());
        Trend vanishing = Trend.forward(Doubles.of(1, 0.01, 1e-4));
        assertEquals(Trend.Fate.VANISHES, vanishing.fate());
        assertEquals(0.01, vanishing.perLayer(), 1e-15);
        Trend exploding = Trend.backward(Doubles.of(Double.POSITIVE_INFINITY, 1e300, 1));
        assertEquals(Trend.Fate.EXPLODES, exploding.fate());
        assertEquals(0, exploding.infiniteFrom());
        assertEquals(1e300, exploding.perLayer(), 1e288);
        Trend gone = Trend.forward(Doubles.of(1, 1e-200, 0, 0));
        assertEquals(2, gone.zeroFrom());
        assertEquals(0, gone.total());
    }

    private static double[] layer(DrawnNetwork network, Activation activation, double[] x, int k) {
        double[] f = x;
        for (int i = 0; i <= k; i++) {
            var layer = network.architecture().layer(i);
            double[] next = new double[layer.fanOut()];
            for (int u = 0; u < next.length; u++) {
                next[u] = network.parameters()[layer.beta() + u];
                for (int j = 0; j < f.length; j++) {
                    double in = i == 0 ? f[j] : activation.value(f[j]);
                    next[u] += network.parameters()[layer.omega() + u * f.length + j] * in;
                }
            }
            f = next;
        }
        return f;
    }

    private static double sum(Doubles shares) {
        double sum = 0;
        for (int i = 0; i < shares.size(); i++) {
            sum += shares.get(i);
        }
        return sum;
    }

    private static double within(LayerHistogram histogram, double deviations) {
        double width = (histogram.high() - histogram.low()) / histogram.shares().size();
        double sum = 0;
        for (int i = 0; i < histogram.shares().size(); i++) {
            double middle = histogram.low() + (i + 0.5) * width;
            sum += Math.abs(middle - histogram.mean()) < deviations * histogram.deviation()
                    ? histogram.shares().get(i)
                    : 0;
        }
        return sum;
    }

    private static List<LayerReadings.Reading> ask(Ensemble ensemble, Initializer initializer, Activation activation) {
        return new LayerReadings(ensemble, initializer, activation).answer(() -> true, Parallel.ALONE);
    }

    private static Ensemble ensemble(int depth, int width, int samples) {
        return new Ensemble(
                new DeepShape(depth, List.of(width), width, width),
                RELU,
                new Feed.Normal(0, 1, samples),
                0,
                Ensemble.Top.NORMAL,
                1,
                5);
    }
}

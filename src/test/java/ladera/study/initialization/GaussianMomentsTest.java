package ladera.study.initialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Kind;
import ladera.num.Kernels;
import org.junit.jupiter.api.Test;

/** Integrals over a normal preactivation, against formulas that can be written down and against another rule. */
class GaussianMomentsTest {
    private static final List<Double> VARIANCES = List.of(1e-250, 1e-12, 0.01, 1.0, 2.0, 50.0, 1e6, 1e250);

    @Test
    void halvesOfTheNormalDistributionHaveHalfItsSecondMoment() {
        for (double v : VARIANCES) {
            near(v / 2, 0.5, GaussianMoments.of(Activations.of("relu"), 0, v), 1e-13);
            near(v, 1, GaussianMoments.of(Activations.of("identity"), 0, v), 1e-13);
            near(0.5, 0, GaussianMoments.of(Activations.of("heaviside"), 0, v), 1e-13);
            Activation leaky = Activations.ALL.get("leaky_relu").make(Map.of("slope", 0.2));
            near(v * 1.04 / 2, 1.04 / 2, GaussianMoments.of(leaky, 0, v), 1e-13);
        }
    }

    @Test
    void aMeanShiftsTheReluAsTheTruncatedNormalDistributionSays() {
        // E[max(f, 0)^2] = (mu^2 + v) Phi(mu/s) + mu s phi(mu/s), and the slope is on in a share Phi(mu/s). From
        // tables:
        double above = 0.8413447460685429;
        double density = 0.24197072451914337;
        near(2 * above + density, above, GaussianMoments.of(Activations.of("relu"), 1, 1), 1e-13);
        near(2 * (1 - above) - density, 1 - above, GaussianMoments.of(Activations.of("relu"), -1, 1), 1e-12);
    }

    @Test
    void theRectangleCatchesWhatLiesOverIt() {
        double withinOneDeviation = 0.3413447460685429;
        near(withinOneDeviation, 0, GaussianMoments.of(Activations.of("rect"), 0, 1), 1e-13);
    }

    @Test
    void exponentialTailsHaveTheMomentsOfTheLognormalDistribution() {
        for (double v : new double[] {0.01, 1, 4}) {
            double s = Math.sqrt(v);
            double square = v / 2 + Math.exp(2 * v) * below(-2 * s) - 2 * Math.exp(v / 2) * below(-s) + 0.5;
            double slope = 0.5 + Math.exp(2 * v) * below(-2 * s);
            near(square, slope, GaussianMoments.of(Activations.of("elu"), 0, v), 1e-12);
        }
    }

    private static double below(double z) {
        double[] share = {z};
        Kernels.PLAIN.elementary().normalCdf(share, share, 1);
        return share[0];
    }

    /** The trapezoidal rule converges geometrically for functions without kinks, and shares nothing with what is tested. */
    @Test
    void everyActivationWithoutKinksAgreesWithTheTrapezoidalRule() {
        int compared = 0;
        for (Kind<Activation> kind : Activations.ALL) {
            Activation activation = kind.make();
            boolean cornerInSlope = List.of("elu", "softsign").contains(kind.id());
            if (activation.kinks().length > 0 || cornerInSlope) {
                continue;
            }
            for (double mean : new double[] {0, -0.7}) {
                for (double v : new double[] {1e-4, 0.3, 1, 4, 9}) {
                    double square = 0;
                    double slope = 0;
                    double step = 1.0 / 256;
                    for (int i = -20 * 256; i <= 20 * 256; i++) {
                        double z = i * step;
                        double f = mean + Math.sqrt(v) * z;
                        double weight = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * step;
                        square += weight * activation.value(f) * activation.value(f);
                        slope += weight * activation.slope(f) * activation.slope(f);
                    }
                    near(square, slope, GaussianMoments.of(activation, mean, v), 1e-11);
                    compared++;
                }
            }
        }
        assertTrue(compared >= 60, compared + " compared");
    }

    @Test
    void steepnessAndKinksAreMetWithTheStatedError() {
        for (Kind<Activation> kind : Activations.ALL) {
            for (double v : VARIANCES) {
                GaussianMoments moments = GaussianMoments.of(kind.make(), 0.3, v);
                assertTrue(moments.relativeError() < 1e-11, kind + " at " + v + ": " + moments);
            }
        }
    }

    @Test
    void withoutSpreadThereIsOnlyTheMean() {
        Activation tanh = Activations.of("tanh");
        assertEquals(
                tanh.value(0.4) * tanh.value(0.4),
                GaussianMoments.of(tanh, 0.4, 0).square());
        assertEquals(
                Double.POSITIVE_INFINITY,
                GaussianMoments.of(tanh, 0, Double.POSITIVE_INFINITY).square());
    }

    private static void near(double square, double slope, GaussianMoments found, double relative) {
        assertEquals(square, found.square(), relative * square, found::toString);
        assertEquals(slope, found.slopeSquare(), relative * slope, found::toString);
    }
}

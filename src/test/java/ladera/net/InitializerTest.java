package ladera.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import ladera.num.KernelLayer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.MatrixFeatures_DDRM;
import org.junit.jupiter.api.Test;

class InitializerTest {
    private static final Architecture WIDE = Architecture.of(Activations.of("relu"), 60, 100, 80, 40);

    @Test
    void weightsHaveTheVarianceTheirRuleNames() {
        for (Kind<Initializer> kind : Initializers.ALL) {
            Initializer initializer = kind.make();
            Network network = initializer.network(WIDE, 5);
            for (int k = 0; k < WIDE.layers(); k++) {
                double[] omega = network.omega(k).data;
                double sum = 0;
                for (double weight : omega) {
                    sum += weight * weight;
                }
                KernelLayer layer = WIDE.layer(k);
                double wanted = initializer.variance(layer.fanIn(), layer.fanOut());
                double expected = kind.id().equals("constant") ? 1 : wanted;
                assertEquals(expected, sum / omega.length, 0.08 * expected, kind + " layer " + k);
            }
        }
    }

    @Test
    void theNamedVariances() {
        assertEquals(1 / 6.0, Initializers.of("lecun_normal").variance(6, 4), 1e-15);
        assertEquals(0.2, Initializers.of("xavier_uniform").variance(6, 4), 1e-15);
        assertEquals(2 / 6.0, Initializers.of("he_normal").variance(6, 4), 1e-15);
        Kind<Initializer> he = Initializers.ALL.get("he_uniform");
        assertEquals(0.5, he.make(Map.of("mode", "fan_out")).variance(6, 4), 1e-15);
        assertEquals(0.4, he.make(Map.of("mode", "average")).variance(6, 4), 1e-15);
        assertEquals(1 / 18.0, Initializers.of("pytorch").variance(6, 4), 1e-15);
    }

    @Test
    void uniformWeightsKeepWithinTheirBound() {
        Network network = Initializers.of("pytorch").network(WIDE, 2);
        for (int k = 0; k < WIDE.layers(); k++) {
            double bound = 1 / Math.sqrt(WIDE.layer(k).fanIn());
            double largest = 0;
            for (double weight : network.omega(k).data) {
                largest = Math.max(largest, Math.abs(weight));
            }
            for (double bias : network.beta(k).toArray()) {
                largest = Math.max(largest, Math.abs(bias));
            }
            assertTrue(largest <= bound && largest > 0.99 * bound);
        }
    }

    @Test
    void orthogonalWeightsAreOrthogonal() {
        Network network =
                Initializers.ALL.get("orthogonal").make(Map.of("gain", 2)).network(WIDE, 3);
        for (int k = 0; k < WIDE.layers(); k++) {
            DMatrixRMaj omega = network.omega(k);
            int shorter = Math.min(omega.numRows, omega.numCols);
            DMatrixRMaj product = new DMatrixRMaj(shorter, shorter);
            if (omega.numRows < omega.numCols) {
                CommonOps_DDRM.multTransB(omega, omega, product);
            } else {
                CommonOps_DDRM.multTransA(omega, omega, product);
            }
            CommonOps_DDRM.scale(0.25, product);
            assertTrue(MatrixFeatures_DDRM.isIdentity(product, 1e-13), "layer " + k);
        }
    }

    @Test
    void aSeedGivesTheSameBitsAndALayerDoesNotHangOnTheOthers() {
        for (Kind<Initializer> kind : Initializers.ALL) {
            Initializer initializer = kind.make();
            assertEquals(initializer.network(WIDE, 9), initializer.network(WIDE, 9));
            Network deeper = initializer.network(Architecture.of(Activations.of("relu"), 60, 100, 80, 40, 7), 9);
            assertArrayEquals(initializer.network(WIDE, 9).omega(1).data, deeper.omega(1).data, kind.id());
        }
        assertNotEquals(
                Initializers.of("he_normal").network(WIDE, 9),
                Initializers.of("he_normal").network(WIDE, 10));
    }

    @Test
    void constantsAsInFigure1() {
        Architecture small = Architecture.of(Activations.of("sigmoid"), 2, 2, 1);
        Kind<Initializer> constant = Initializers.ALL.get("constant");
        double[] parameters = constant.make(Map.of("value", 1, "bias", 0))
                .network(small, 0)
                .parameters()
                .toArray();
        assertArrayEquals(new double[] {1, 1, 1, 1, 0, 0, 1, 1, 0}, parameters);
    }
}

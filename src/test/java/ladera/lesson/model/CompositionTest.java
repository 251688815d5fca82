package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.num.Doubles;
import ladera.num.Refusal;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class CompositionTest {
    private static final ShallowNetwork FIRST =
            ShallowNetwork.of(new double[][] {{0, -1}, {0, 1}, {-0.67, 1}}, 1, -2, -3, 9.3);
    private static final ShallowNetwork SECOND =
            ShallowNetwork.of(new double[][] {{-0.6, -1}, {0.2, 1}}, 0.5, -1, -1.5);
    private static final double[] XS = {-1, -0.3, 0, 0.2, 0.9};

    @Test
    void aChainIsOneDeepNetwork() {
        Composition chain = new Composition(List.of(FIRST, SECOND, FIRST));
        DMatrixRMaj x = new DMatrixRMaj(1, XS.length, true, XS);
        double[] deep = MatrixPass.of(chain.network(), x).output().data;
        assertArrayEquals(chain.stages(XS)[2], deep, 1e-12);
        for (int i = 0; i < XS.length; i++) {
            assertEquals(chain.value(XS[i]), deep[i], 1e-12);
        }
    }

    @Test
    void aShallowNetworkIsItsMatrixForm() {
        DMatrixRMaj x = new DMatrixRMaj(1, XS.length, true, XS);
        Activation tanh = Activations.of("tanh");
        double[] outputs = MatrixPass.of(FIRST.network(tanh), x).output().data;
        assertArrayEquals(FIRST.panels(tanh, XS).y(), outputs, 1e-14);
        assertEquals(FIRST, ShallowNetwork.of(FIRST.network()));
    }

    @Test
    void aLinearNetworkIsALine() {
        StraightLine line = FIRST.collapse(0.5, -0.4);
        Activation linear = Activations.ALL.get("linear").make(java.util.Map.of("a", 0.5, "b", -0.4));
        double[] ys = FIRST.panels(linear, XS).y();
        for (int i = 0; i < XS.length; i++) {
            assertEquals(line.value(XS[i]), ys[i], 1e-14);
        }
    }

    @Test
    void theSecondLayerIsClipped() {
        ShallowNetwork below =
                new ShallowNetwork(FIRST.theta(), List.of(FIRST.phi().get(0), Doubles.of(0.1, 1, 1, 1)));
        TwoLayerNetwork net = new TwoLayerNetwork(below, Doubles.of(0.2, 3, -1));
        double[] y = net.panels(XS).y();
        double[] deep = MatrixPass.of(net.network(), new DMatrixRMaj(1, XS.length, true, XS))
                .output()
                .data;
        for (int i = 0; i < XS.length; i++) {
            double expected = 0.2 + 3 * Math.max(0, below.value(0, XS[i])) - Math.max(0, below.value(1, XS[i]));
            assertEquals(expected, y[i], 1e-14);
            assertEquals(expected, net.value(XS[i]), 1e-14);
            assertEquals(expected, deep[i], 1e-14);
        }
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        assertThrows(Refusal.class, () -> ShallowNetwork.of(new double[][] {{1, 2}}, 1, 2, 3));
        assertThrows(Refusal.class, () -> ShallowNetwork.of(new double[][] {{1, 2, 3}}, 1, 2));
        assertThrows(Refusal.class, () -> ShallowNetwork.of(new double[0][], 1));
        assertThrows(Refusal.class, () -> new Composition(List.of()));
        assertThrows(Refusal.class, () -> new TwoLayerNetwork(FIRST, Doubles.of(1, 2, 3)));
        assertThrows(Refusal.class, () -> MatrixPass.of(FIRST.network(), new DMatrixRMaj(2, 1)));
    }
}

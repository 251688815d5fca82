package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializers;
import ladera.net.Network;
import ladera.net.TrainingObjective;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Refusal;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DeepBackpropTest {
    private static final Network NETWORK = Initializers.ALL
            .get("normal_all")
            .make(Map.of("variance", 1.0))
            .network(Architecture.of(Activations.of("relu"), 2, 4, 3, 2), 5);

    private static final DMatrixRMaj X = new DMatrixRMaj(new double[][] {{0.5, -1, 2}, {1, 0.3, -0.7}});
    private static final DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{1, 0, -1}, {0.2, 0.4, 3}});

    @Test
    void thePassForwardIsThatOfTheMatrices() {
        DeepBackprop passes = DeepBackprop.of(NETWORK, X, Y);
        MatrixPass pass = MatrixPass.of(NETWORK, X);
        for (int k = 0; k < 3; k++) {
            assertArrayEquals(pass.f().get(k).data, passes.f().get(k).data, 1e-13);
            assertArrayEquals(pass.h().get(k).data, passes.h().get(k).data, 1e-13);
        }
        assertArrayEquals(pass.output().data, passes.output().data, 1e-13);
    }

    @Test
    void derivativesAreWhatDifferencesSay() {
        DeepBackprop passes = DeepBackprop.of(NETWORK, X, Y);
        TrainingObjective objective = DeepBackprop.objective(NETWORK, X, Y);
        double[] parameters = NETWORK.parameters().toArray();
        assertEquals(passes.loss(), objective.value(parameters), 1e-11);
        double[] differences = Differences.central(objective, parameters, 1e-5);
        for (int k = 0; k < 3; k++) {
            KernelLayer layer = NETWORK.architecture().layer(k);
            for (int i = 0; i < layer.beta() - layer.omega(); i++) {
                assertEquals(differences[layer.omega() + i], passes.dOmega().get(k).data[i], 1e-5);
            }
            for (int i = 0; i < layer.fanOut(); i++) {
                assertEquals(differences[layer.beta() + i], passes.dBeta().get(k).data[i], 1e-5);
            }
        }
    }

    @Test
    void theToyModelIsTheFormulaOfTheBook() {
        ToyModel toy = new ToyModel(Doubles.of(1, 2, -3, 0.4), Doubles.of(0.1, -0.4, 2, 3));
        DMatrixRMaj x = new DMatrixRMaj(1, 1, true, 2.3);
        DMatrixRMaj y = new DMatrixRMaj(1, 1, true, 2);
        DeepBackprop passes = DeepBackprop.of(toy.network(), x, y);
        double f0 = 1 + 0.1 * 2.3;
        double f1 = 2 - 0.4 * Math.sin(f0);
        double f2 = -3 + 2 * Math.exp(f1);
        double f3 = 0.4 + 3 * Math.cos(f2);
        assertEquals(f3, passes.output().get(0, 0), 1e-14);
        double df3 = 2 * (f3 - 2);
        double df2 = -Math.sin(f2) * 3 * df3;
        double df1 = Math.exp(f1) * 2 * df2;
        double df0 = Math.cos(f0) * -0.4 * df1;
        assertEquals(df0, passes.df().get(0).get(0, 0), 1e-13);
        assertEquals(2.3 * df0, passes.dOmega().get(0).get(0, 0), 1e-12);
    }

    @Test
    void shapesThatDoNotFitAreRefused() {
        assertThrows(Refusal.class, () -> DeepBackprop.of(NETWORK, Y, new DMatrixRMaj(2, 2)));
        assertThrows(Refusal.class, () -> DeepBackprop.of(NETWORK, new DMatrixRMaj(3, 1), new DMatrixRMaj(2, 1)));
        assertThrows(Refusal.class, () -> new ToyModel(Doubles.of(1), Doubles.of(1, 2, 3, 4)));
    }
}

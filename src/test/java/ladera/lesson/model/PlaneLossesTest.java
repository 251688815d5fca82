package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import ladera.net.Batches;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Objective;
import ladera.num.PlaneFunction;
import ladera.num.Refusal;
import ladera.run.BatchedLoss;
import ladera.run.training.NotebookPairs;
import ladera.surface.BumpLoss;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaneLossesTest {
    private static final Doubles X = Doubles.of(-9, -2, 0.5, 3, 11);
    private static final Doubles Y = Doubles.of(-0.3, 0.8, 0.2, -0.6, 1);
    private static final SquaredLoss LINE = new SquaredLoss(PairModel.LINEAR, X, Y);
    private static final SquaredLoss GABOR = new SquaredLoss(PairModel.GABOR, X, Y);

    static Stream<PlaneFunction> losses() {
        return Stream.of(LINE, GABOR, new BumpLoss(0.3, 2, 5));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void derivativesAreWhatDifferencesSay(PlaneFunction loss) {
        double[] phi = {0.4, -0.7};
        double[] gradient = new double[2];
        double value = loss.valueAndGradient(phi, gradient);
        assertEquals(loss.value(phi), value, 1e-13);
        assertArrayEquals(Differences.central(loss, phi, 1e-5), gradient, 1e-7);
        double[] hessian = new double[4];
        assertTrue(loss.hessian(phi, hessian));
        double[] ahead = new double[2];
        double[] behind = new double[2];
        for (int i = 0; i < 2; i++) {
            double[] moved = phi.clone();
            moved[i] = phi[i] + 1e-5;
            loss.valueAndGradient(moved, ahead);
            moved[i] = phi[i] - 1e-5;
            loss.valueAndGradient(moved, behind);
            assertEquals((ahead[0] - behind[0]) / 2e-5, hessian[i], 1e-5);
            assertEquals((ahead[1] - behind[1]) / 2e-5, hessian[2 + i], 1e-5);
        }
    }

    @Test
    void forwardDifferencesLeanAhead() {
        // L = sum (phi_0 + phi_1 x - y)^2: the error is delta times half the second derivative, I for phi_0.
        double[] phi = {0.4, -0.7};
        double[] gradient = new double[2];
        LINE.valueAndGradient(phi, gradient);
        assertEquals(gradient[0] + 0.01 * 5, Differences.forward(LINE, phi, 0.01)[0], 1e-10);
    }

    @Test
    void aGradientByDifferencesStandsInForTheExactOne() {
        Objective instead = Differences.instead(GABOR, 1e-5);
        double[] gradient = new double[2];
        double[] phi = {1, 4};
        assertEquals(GABOR.value(phi), instead.valueAndGradient(phi, gradient));
        assertArrayEquals(Differences.central(GABOR, phi, 1e-5), gradient);
        assertArrayEquals(new double[] {1, 4}, phi);
    }

    @Test
    void aBatchIsTheSumOverItsPairs() {
        BatchedLoss batched = new BatchedLoss(GABOR, new Batches.Recorded(List.of(List.of(0, 4), List.of(1, 2, 3))));
        double[] phi = {0.4, -0.7};
        double[] first = new double[2];
        double[] second = new double[2];
        double sum = batched.valueAndGradient(phi, first);
        assertEquals(sum, batched.value(phi), 1e-15);
        batched.atStep(1);
        sum += batched.valueAndGradient(phi, second);
        double[] whole = new double[2];
        assertEquals(GABOR.valueAndGradient(phi, whole), sum, 1e-14);
        assertEquals(whole[0], first[0] + second[0], 1e-14);
        assertEquals(whole[1], first[1] + second[1], 1e-14);
    }

    @Test
    void theBestLineHasNoSlopeAndTheLeastLoss() {
        LeastSquaresLine line = LeastSquaresLine.of(X, Y);
        double[] gradient = new double[2];
        assertEquals(line.loss(), LINE.gradient(line.phi0(), line.phi1(), gradient), 1e-14);
        assertArrayEquals(new double[] {0, 0}, gradient, 1e-12);
        // The Hessian is 2 [[I, sum x], [sum x, sum x^2]].
        assertEquals(Doubles.of(10, 7, 430.5), line.hessian());
        assertEquals(440.5, line.smallerEigenvalue() + line.largerEigenvalue(), 1e-10);
        assertEquals(10 * 430.5 - 49, line.smallerEigenvalue() * line.largerEigenvalue(), 1e-8);
        assertEquals(2 / line.largerEigenvalue(), line.largestRate());
        assertThrows(Refusal.class, () -> LeastSquaresLine.of(Doubles.of(1, 1), Doubles.of(1, 2)));
    }

    @Test
    void minimaAreFoundLowestFirst() {
        List<LocalMinima.Minimum> bump = LocalMinima.of(new BumpLoss(0.3, 2, 5), new Domain(-1, 1, -1, 1))
                .minima();
        assertEquals(1, bump.size());
        assertEquals(0.3, bump.get(0).x(), 1e-12);
        assertEquals(0.5, bump.get(0).smallerEigenvalue(), 1e-10);
        assertEquals(5, bump.get(0).largerEigenvalue(), 1e-10);
        List<LocalMinima.Minimum> gabor =
                LocalMinima.of(GABOR, new Domain(-8, 8, 1, 20)).minima();
        assertTrue(gabor.size() > 1);
        for (int i = 1; i < gabor.size(); i++) {
            assertTrue(gabor.get(i - 1).value() <= gabor.get(i).value());
        }
        assertEquals(
                0,
                LocalMinima.of(new BumpLoss(3, 2, 5), Domain.square(1)).minima().size());
    }

    @Test
    void aNotebooksPairsAreThoseOfTheSurfaceMadeOfThem() {
        NotebookPairs pairs = NotebookPairs.of("6.3");
        SquaredLoss loss = new SquaredLoss(PairModel.GABOR, pairs.x(), pairs.y());
        assertEquals(Surfaces.ALL.get("gabor").value(0.6, -0.2), loss.value(0.6, -0.2));
        assertEquals(12.366904, linear(NotebookPairs.of("6.2")).value(0.6, -0.2), 1e-12);
        assertEquals(20, NotebookPairs.of("5.3").y().size());
        assertThrows(IllegalArgumentException.class, () -> NotebookPairs.of("7.1"));
    }

    private static SquaredLoss linear(NotebookPairs pairs) {
        return new SquaredLoss(PairModel.LINEAR, pairs.x(), pairs.y());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThrows(Refusal.class, () -> new SquaredLoss(PairModel.GABOR, X, Doubles.of(1)));
        assertThrows(Refusal.class, () -> new SquaredLoss(PairModel.GABOR, Doubles.of(), Doubles.of()));
        assertThrows(Refusal.class, () -> new BumpLoss(0, 0, 1));
        assertThrows(Refusal.class, () -> new BatchedLoss(LINE, new Batches.Recorded(List.of(List.of(5)))));
    }
}

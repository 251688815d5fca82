package ladera.study.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.net.TrainingObjective;
import ladera.num.Grid;
import ladera.num.Parallel;
import ladera.num.PlanePoint;
import ladera.num.Rng;
import ladera.run.training.LearningCurves;
import ladera.run.training.SmallRaces;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Slices of a loss, and what lies along its steepest curvature, held against direct evaluation. */
class LandscapeTest {
    private static final LearningCurves RUN = SmallRaces.trained("Adam", Map.of("lr", 0.02), 200);

    private static SlicePlane plane(PlaneKind kind) {
        return new PlaneThrough(kind, RUN.state(), RUN.path(), 3).answer(() -> true, Parallel.ALONE);
    }

    @ParameterizedTest
    @EnumSource(PlaneKind.class)
    void aSliceIsTheLossAtThePointsOfItsPlane(PlaneKind kind) {
        SlicePlane plane = plane(kind);
        List<Grid> grids = new ArrayList<>();
        Grid last = new LandscapeSlice(RUN.state(), plane, 33).answer(() -> true, Parallel.ALONE, grids::add);
        assertEquals(List.of(9, 17), grids.stream().map(Grid::columns).toList());
        TrainingObjective direct = new TrainingObjective(RUN.state().training());
        Rng rng = new Rng(1, kind.ordinal());
        double[] point = new double[direct.dimension()];
        grids.add(last);
        for (Grid grid : grids) {
            for (int trial = 0; trial < 20; trial++) {
                int i = rng.nextInt(grid.columns());
                int j = rng.nextInt(grid.rows());
                plane.point(grid.x(i), grid.y(j), point);
                double expected = direct.fullLoss(point);
                assertEquals(expected, grid.value(i, j), 1e-12 * Math.max(1, expected));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(PlaneKind.class)
    void theNetworkItselfLiesInThePlaneAndInSight(PlaneKind kind) {
        SlicePlane plane = plane(kind);
        double[] parameters = RUN.state().parameters().toArray();
        assertEquals(0, plane.residual(parameters), 1e-12);
        PlanePoint at = plane.project(parameters);
        assertTrue(plane.domain().contains(at.x(), at.y()));
    }

    @Test
    void aPathThatLiesInThePlaneHasNoResidual() {
        // Two points and the line between them: a run of one update lies in any plane through its start and end.
        LearningCurves one = SmallRaces.trained("SGD", Map.of("lr", 0.1), 1);
        for (PlaneKind kind : List.of(PlaneKind.PATH, PlaneKind.START_TO_END)) {
            SlicePlane plane = new PlaneThrough(kind, one.state(), one.path(), 3).answer(() -> true, Parallel.ALONE);
            assertEquals(0, plane.relativeResidual(one.path()), 1e-9, kind.name());
        }
    }

    @Test
    void aPathThatLeavesThePlaneHasOneThatIsMeasured() {
        double random = plane(PlaneKind.RANDOM).relativeResidual(RUN.path());
        double principal = plane(PlaneKind.PATH).relativeResidual(RUN.path());
        assertTrue(random > 0.5 && random <= 1, "random " + random);
        assertTrue(principal > 0 && principal < random, "principal " + principal);
    }

    @Test
    void principalDirectionsNameTheirSharesOfTheSpread() {
        SlicePlane plane = plane(PlaneKind.PATH);
        double first = plane.shares().get(0);
        double second = plane.shares().get(1);
        assertTrue(first > second && second > 0 && first + second <= 1 + 1e-12, first + " " + second);
    }

    @Test
    void theLeadingEigenvaluesAreThoseOfTheWholeHessian() {
        TrainingObjective objective = new TrainingObjective(RUN.state().training());
        int n = objective.dimension();
        DMatrixRMaj hessian = new DMatrixRMaj(n, n);
        assertTrue(objective.hessian(RUN.state().parameters().toArray(), hessian.data));
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false, true);
        eigen.decompose(hessian);
        double[] all = new double[n];
        for (int i = 0; i < n; i++) {
            all[i] = eigen.getEigenvalue(i).real;
        }
        java.util.Arrays.sort(all);
        SlicePlane plane = plane(PlaneKind.CURVATURE);
        assertEquals(all[n - 1], plane.shares().get(0), 1e-6 * all[n - 1]);
        assertEquals(all[n - 2], plane.shares().get(1), 1e-6 * all[n - 1]);
        Sharpness.Curve curve = new Sharpness(RUN.state(), RUN.path(), 5).answer(() -> true, Parallel.ALONE);
        assertEquals(5, curve.step().size());
    }

    @Test
    void layersTellTheSizeOfAnUpdateAndWhoIsDead() {
        List<LayerReading.Layer> layers = new LayerReading(RUN.state()).answer(() -> true, Parallel.ALONE);
        assertEquals(2, layers.size());
        assertEquals(6, layers.get(0).units());
        assertEquals(144 * 6, layers.get(0).activations().size());
        assertEquals(0, layers.get(0).dead());
        assertTrue(layers.get(0).updateRatio() > 0 && layers.get(0).updateRatio() < 0.1);
    }

    @Test
    void ofVeryManySamplesSomeAreLookedAtAtEvenDistances() {
        assertEquals(1, ThinnedTraining.every(ThinnedTraining.MOST_SAMPLES));
        assertEquals(2, ThinnedTraining.every(ThinnedTraining.MOST_SAMPLES + 1));
        assertEquals(62, ThinnedTraining.every(1_000_000));
    }
}

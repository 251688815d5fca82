package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import org.junit.jupiter.api.Test;

class ReliefMeshTest {
    @Test
    void aCellWithACornerThatIsNotFiniteIsAHole() {
        double[] values = new double[25];
        Arrays.setAll(values, k -> k);
        values[7] = Double.NaN;
        values[18] = Double.POSITIVE_INFINITY;
        ReliefMesh mesh = ReliefMesh.of(ground(values, 5));
        Set<Integer> corners = new HashSet<>();
        for (int corner : mesh.triangles()) {
            corners.add(corner);
        }
        assertFalse(corners.contains(7));
        assertFalse(corners.contains(18));
        int holes = 4 + 4;
        assertEquals(6 * (16 - holes), mesh.triangles().length);
    }

    @Test
    void theHeightBetweenPointsIsThatOfTheirTriangle() {
        double[] values = {0, 1, 4, 1};
        ReliefMesh mesh = ReliefMesh.of(ground(values, 2));
        assertEquals(0, mesh.at(-1, -1), 1e-7);
        assertEquals(0.25, mesh.at(1, -1), 1e-7);
        assertEquals(1, mesh.at(-1, 1), 1e-7);
        assertEquals(0.5 * (0 + 0.25), mesh.at(0, 0), 1e-7, "cut along the flatter diagonal");
        assertTrue(Double.isNaN(mesh.at(1.1, 0)));
    }

    @Test
    void slopesAreThoseOfAPlane() {
        double[] values = new double[36];
        Arrays.setAll(values, k -> 3 * (k % 6) + 5 * (k / 6));
        ReliefMesh mesh = ReliefMesh.of(ground(values, 6));
        double range = 3 * 5 + 5 * 5;
        for (int k = 0; k < values.length; k++) {
            assertEquals(3 * 5 / 2.0 / range, mesh.slopesX()[k], 1e-6);
            assertEquals(5 * 5 / 2.0 / range, mesh.slopesY()[k], 1e-6);
        }
    }

    @Test
    void theTipOfACuspSurvivesThinning() {
        MapGround ground = ReliefSamples.course(401).ground();
        float tip = (float) ground.tone().at(0);
        for (int side : new int[] {37, 64, 100, 399}) {
            ReliefMesh mesh = ReliefMesh.thinned(ground, side);
            assertTrue(mesh.columns() <= side + 1, side + ": " + mesh.columns());
            int middle = mesh.rows() / 2 * mesh.columns() + mesh.columns() / 2;
            boolean kept = false;
            for (int k : new int[] {middle, middle - 1, middle - mesh.columns(), middle - mesh.columns() - 1}) {
                kept |= mesh.tones()[k] == tip;
            }
            assertTrue(kept, "thinned to " + side);
        }
    }

    private static MapGround ground(double[] values, int side) {
        return MapGround.of(new Grid(Domain.square(1), side, values.length / side, Doubles.of(values)));
    }
}

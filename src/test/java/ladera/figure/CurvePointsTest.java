package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.num.Series;
import org.junit.jupiter.api.Test;

final class CurvePointsTest {
    private static final double GAP = Double.NaN;

    @Test
    void aShortCurveIsDrawnPointByPoint() {
        Curve curve = Curve.of("a", Series.of(0, 1, 0.5, 1), 0);
        double[][] points = CurvePoints.of(curve, 0, 4, unit(3), 100);
        assertArrayEquals(new double[] {0, 1.0 / 3, 2.0 / 3, 1}, points[0], 1e-15);
        assertArrayEquals(new double[] {0, 1, 0.5, 1}, points[1], 1e-15);
    }

    @Test
    void aLongCurveHasAtMostTwoPointsAColumnAndLosesNoSpike() {
        double[] values = new double[100_000];
        for (int k = 0; k < values.length; k++) {
            values[k] = 0.4 + 0.1 * Math.sin(k);
        }
        values[54_321] = 1;
        values[65_432] = 0;
        Curve curve = Curve.of("a", Series.of(values), 0);
        double[][] points = CurvePoints.of(curve, 0, values.length, unit(values.length - 1), 400);
        assertTrue(points[0].length <= 2 * 401, points[0].length + " points");
        double least = 1;
        double most = 0;
        for (int k = 0; k < points[0].length; k++) {
            least = Math.min(least, points[1][k]);
            most = Math.max(most, points[1][k]);
            assertTrue(k == 0 || points[0][k] >= points[0][k - 1], "from left to right");
        }
        assertEquals(0, least);
        assertEquals(1, most);
    }

    @Test
    void aGapIsAPointThatIsNotANumber() {
        Curve curve = Curve.of("a", Series.of(0, 1, GAP, GAP, 1, 0), 0);
        assertArrayEquals(new double[] {0, 1, GAP, 1, 0}, CurvePoints.of(curve, 0, 6, unit(5), 100)[1]);
    }

    @Test
    void aPointBetweenGapsIsADot() {
        Curve curve = Curve.of("a", Series.of(GAP, 1, GAP, 0.5), 0);
        assertArrayEquals(new double[] {1, 1, GAP, 0.5, 0.5}, CurvePoints.of(curve, 0, 4, unit(3), 100)[1]);
    }

    @Test
    void gapsWithinAColumnAreOne() {
        double[] values = new double[100_000];
        for (int k = 0; k < values.length; k++) {
            values[k] = k % 2 == 0 ? GAP : 0.5;
        }
        double[][] points = CurvePoints.of(Curve.of("a", Series.of(values), 0), 0, 100_000, unit(99_999), 300);
        assertTrue(points[0].length <= 4 * 301, points[0].length + " points");
    }

    @Test
    void theScaleCountsWhatItLeavesOut() {
        Curve curve = Curve.of("a", Series.of(1, 0, -1, GAP, 1e200, 100), 0);
        CurveScale scale = CurveScale.of(List.of(curve), true);
        assertEquals(4, scale.omitted());
        assertTrue(scale.yLow() < 0 && scale.yHigh() > 2, "both decades' ends lie within");
        assertEquals(2, CurveScale.of(List.of(curve), false).omitted());
    }

    @Test
    void valuesThatLeftTheNumbersDoNotStretchTheScale() {
        Curve curve = Curve.of("a", Series.of(1, 2, 1e300, -1e200, Double.POSITIVE_INFINITY), 0);
        CurveScale scale = CurveScale.of(List.of(curve), false);
        assertTrue(scale.yLow() > 0 && scale.yHigh() < 3, scale.toString());
    }

    @Test
    void anEvenCurveHasAScaleAroundIt() {
        for (double value : new double[] {-3, 1e-200, 7, 1e100}) {
            for (boolean log : new boolean[] {false, true}) {
                CurveScale scale = CurveScale.of(List.of(Curve.of("a", Series.of(value, value * (1 + 1e-15)), 0)), log);
                assertTrue((log && value < 0) || Math.abs(scale.up(value) - 0.5) < 0.4, scale.toString());
                assertTrue(scale.yTicks(5).size() >= 2, scale.toString());
            }
        }
    }

    @Test
    void aRunThatDivergesDoesNotFlattenTheOthers() {
        double[] away = new double[61];
        for (int k = 0; k < away.length; k++) {
            away[k] = Math.pow(100, k);
        }
        Curve calm = Curve.of("calm", Series.of(1, 0.5, 0.1), 0);
        for (boolean log : new boolean[] {true, false}) {
            CurveScale alone = CurveScale.of(List.of(calm), log);
            CurveScale both = CurveScale.of(List.of(Curve.of("away", Series.of(away), 1), calm), log);
            double share = (alone.yHigh() - alone.yLow()) / (both.yHigh() - both.yLow());
            assertTrue(share > 0.5, "the calm run has " + share + " of the height it has alone");
            assertEquals(0, both.omitted());
        }
    }

    @Test
    void downwardsItIsTheSame() {
        CurveScale both = CurveScale.of(
                List.of(Curve.of("away", Series.of(1, -1e5, -1e60), 1), Curve.of("calm", Series.of(1, 0.5), 0)), false);
        assertTrue(both.yLow() > -1 && both.yHigh() < 2, both::toString);
    }

    @Test
    void manyDecadesThatAllRunsPassThroughAreShown() {
        Curve away = Curve.of("away", Series.of(1, 1e60, 1e120), 0);
        assertTrue(CurveScale.of(List.of(away), true).yHigh() > 120);
        Curve far = Curve.of("far", Series.of(1, 1e10), 0);
        assertTrue(CurveScale.of(List.of(far, Curve.of("calm", Series.of(1, 0.5), 1)), true)
                        .yHigh()
                > 10);
    }

    @Test
    void whatLeavesTheSquareIsCutAtItsEdge() {
        Curve curve = Curve.of("a", Series.of(0.5, 1.5, 3, 0.5, -0.5, -1), 0);
        double[][] points = CurvePoints.of(curve, 0, 6, unit(5), 100);
        assertArrayEquals(new double[] {0.5, 1, GAP, 1, 0.5, 0, GAP}, points[1]);
        assertEquals(0.1, points[0][1], 1e-15);
        assertEquals(2.8 / 5, points[0][3], 1e-15);
        CurveExit exit = CurveExit.of(curve, unit(5));
        assertEquals(new CurveExit(0.7, false, -1), exit);
        assertEquals(null, CurveExit.of(Curve.of("b", Series.of(0.5, 2, 0.5), 0), unit(2)));
    }

    private static CurveScale unit(double last) {
        return new CurveScale(0, last, 0, 1, false, true, 0);
    }
}

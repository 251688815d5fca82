package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ladera.num.Series;
import org.junit.jupiter.api.Test;

class DrapeTest {
    private static final MapGround GROUND = ReliefSamples.saddle().ground();
    private static final ReliefMesh MESH = ReliefMesh.of(GROUND);
    private static final Drape DRAPE =
            new Drape(MESH, ReliefBox.of(GROUND.grid().domain(), 1), GROUND.tone());

    @Test
    void aLongStepFollowsTheSurface() {
        Strand path = DRAPE.path(trace(new double[] {-1.5, 1.5}, new double[] {-1, 0.5}, new double[] {1.25, 2}));
        assertTrue(path.size() > 50, "pieces: " + path.size());
        for (int k = 0; k < path.size(); k++) {
            assertEquals(MESH.at(path.x(k), path.y(k)), path.tone(k), 1e-4);
        }
    }

    @Test
    void stepsOffTheSurfaceKeepTheirDistance() {
        double off = 2;
        double x0 = 0.5;
        double x1 = 1;
        Trace trace = trace(new double[] {x0, x1}, new double[] {0, 0}, new double[] {x0 * x0 - off, x1 * x1 - off});
        Strand path = DRAPE.path(trace);
        double expected = GROUND.tone().at(x0 * x0) - GROUND.tone().at(x0 * x0 - off);
        for (int k = 0; k < path.size(); k++) {
            assertEquals(expected, MESH.at(path.x(k), path.y(k)) - path.tone(k), 0.035);
        }
    }

    @Test
    void thePathEndsWhereItLeavesTheNumbers() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
            Trace trace = trace(new double[] {0, 0.2, bad, 1}, new double[] {0, 0.2, 0.3, 1}, new double[4]);
            assertEquals(0.1, DRAPE.head(trace).x(0), 1e-6);
            Strand path = DRAPE.path(trace);
            assertEquals(0.1, path.x(path.size() - 1), 1e-6);
            Trace high = trace(new double[] {0, 0.2, 0.4}, new double[] {0, 0, 0}, new double[] {0, 0.04, bad});
            assertEquals(0.1, DRAPE.head(high).x(0), 1e-6);
        }
    }

    @Test
    void whatLiesBeyondTheDomainIsCutOff() {
        Trace trace = trace(new double[] {0, 5, 0}, new double[] {0, 0, 1}, new double[] {0, 25, -1});
        Strand path = DRAPE.path(trace);
        int lifted = 0;
        for (int k = 0; k < path.size(); k++) {
            assertTrue(Math.abs(path.x(k)) <= 1 + 1e-6);
            lifted += path.drawn(k) ? 0 : 1;
        }
        assertEquals(2, lifted);
    }

    @Test
    void neitherHugeNumbersNorAStepOnTheSpotHarm() {
        Trace trace = trace(
                new double[] {0, 0, 1e200, -1e300}, new double[] {0, 0, 1e200, 1e300}, new double[] {0, 0, 1, 1e300});
        Strand path = DRAPE.path(trace);
        assertTrue(path.size() > 10);
        for (int k = 0; k < path.size(); k++) {
            assertTrue(Float.isFinite(path.x(k) + path.y(k) + path.tone(k)));
        }
    }

    @Test
    void aWalkOfAHundredThousandStepsIsThinned() {
        Series.Recorder x = new Series.Recorder();
        Series.Recorder y = new Series.Recorder();
        Series.Recorder z = new Series.Recorder();
        for (int k = 0; k < 100_000; k++) {
            x.add(1.5 * Math.sin(k * 0.7));
            y.add(1.5 * Math.cos(k * 0.9));
            z.add(0);
        }
        Trace trace = new Trace(x.series(), y.series(), z.series(), 100_000, 0, false, false);
        assertTrue(DRAPE.path(trace).size() < 30_000);
        assertEquals(x.get(99_999) / 2, DRAPE.head(trace).x(0), 1e-6);
    }

    private static Trace trace(double[] x, double[] y, double[] z) {
        return new Trace(Series.of(x), Series.of(y), Series.of(z), x.length, 0, false, false);
    }
}

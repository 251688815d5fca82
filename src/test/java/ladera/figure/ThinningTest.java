package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ThinningTest {
    @Test
    void pointsOnTheWayAreLeftOutAndCornersKept() {
        double[] x = {0, 1, 2, 2, 2, 1};
        double[] y = {0, 0.04, 0, 1, 2, 2};
        assertArrayEquals(new boolean[] {true, false, true, false, true, true}, Thinning.kept(x, y, 0.05));
    }

    @Test
    void aRingStaysWithinTheTolerance() {
        int size = 1001;
        double[] x = new double[size];
        double[] y = new double[size];
        for (int k = 0; k < size; k++) {
            double angle = 2 * Math.PI * k / (size - 1);
            x[k] = 100 * Math.cos(angle);
            y[k] = 100 * Math.sin(angle);
        }
        boolean[] kept = Thinning.kept(x, y, 0.05);
        int before = 0;
        int count = 1;
        for (int k = 1; k < size; k++) {
            if (kept[k]) {
                double middle = Math.hypot((x[before] + x[k]) / 2, (y[before] + y[k]) / 2);
                assertTrue(100 - middle <= 0.05, "a chord leaves the ring by " + (100 - middle));
                before = k;
                count++;
            }
        }
        assertEquals(size - 1, before);
        assertTrue(count < 160, count + " points");
    }
}

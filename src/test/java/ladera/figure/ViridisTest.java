package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ViridisTest {
    /** A byte's last unit may lower the luminance of a neighbour by so much. */
    private static final double ROUNDING = 1e-3;

    @Test
    void itsEndsAndMiddleAreMatplotlibs() {
        assertEquals(0x440154, Viridis.rgb(0));
        assertEquals(0x21918c, Viridis.rgb(0.5));
        assertEquals(0xfde725, Viridis.rgb(1));
    }

    @Test
    void eachColourCoversOne256th() {
        assertEquals(Viridis.rgb(0), Viridis.rgb(0.99 / Viridis.SIZE));
        assertEquals(0x440256, Viridis.rgb(1.0 / Viridis.SIZE));
    }

    @Test
    void whatLiesOutsideIsHeldAtTheEnds() {
        assertEquals(Viridis.rgb(0), Viridis.rgb(-7));
        assertEquals(Viridis.rgb(1), Viridis.rgb(Double.POSITIVE_INFINITY));
        assertEquals(Viridis.rgb(0), Viridis.rgb(Double.NaN));
    }

    @Test
    void itGrowsBrighterThroughout() {
        double below = -1;
        for (int k = 0; k < Viridis.SIZE; k++) {
            double luminance = Contrast.luminance(Viridis.rgb((k + 0.5) / Viridis.SIZE));
            assertTrue(luminance > below - ROUNDING, "colour " + k);
            below = luminance;
        }
    }
}

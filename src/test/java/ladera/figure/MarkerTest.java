package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import org.junit.jupiter.api.Test;

final class MarkerTest {
    @Test
    void theFirstFourAreThoseOfTheInspector() {
        assertEquals(Marker.CIRCLE, Marker.of(0));
        assertEquals(Marker.SQUARE, Marker.of(1));
        assertEquals(Marker.TRIANGLE, Marker.of(2));
        assertEquals(Marker.DIAMOND, Marker.of(3));
    }

    @Test
    void neighboursDifferAndTheListGoesRound() {
        for (int style = 0; style < 20; style++) {
            assertNotEquals(Marker.of(style), Marker.of(style + 1));
        }
        assertEquals(Marker.of(0), Marker.of(Marker.ALL.size()));
    }

    @Test
    void allLookEquallyLarge() {
        for (Marker marker : Marker.ALL) {
            Shape shape = marker.shape(50, 50, 20);
            int inside = 0;
            for (int y = 0; y < 100; y++) {
                for (int x = 0; x < 100; x++) {
                    inside += shape.contains(x, y) ? 1 : 0;
                }
            }
            assertEquals(Math.PI * 400, inside, 0.2 * Math.PI * 400, "style " + Marker.ALL.indexOf(marker));
            assertTrue(shape.getBounds2D().getWidth() < 2 * 20 * 1.6, "style " + Marker.ALL.indexOf(marker));
        }
    }
}

package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import org.junit.jupiter.api.Test;

final class ToneTest {
    @Test
    void evenSurfacesAreColouredLinearly() {
        assertTrue(Tone.of(Planes.course()).linear());
        assertTrue(Tone.of(Planes.grid(Planes.SADDLE, Domain.square(2))).linear());
        assertTrue(Tone.of(Planes.grid(Planes.BOWL, Domain.square(2))).linear());
        Tone tone = new Tone(-1, 3, 0);
        assertEquals(0.25, tone.at(0));
    }

    @Test
    void aValleyAmongHighWallsGetsHalfOfTheColours() {
        Tone tone = Tone.of(Planes.rosenbrock());
        assertFalse(tone.linear());
        assertTrue(tone.at(100) > 0.3, "a hundredth of the range would be 0.04 linearly");
        double[] values = Planes.rosenbrock().values().toArray();
        Arrays.sort(values);
        assertEquals(0.5, tone.at(values[values.length / 2]), 1e-12);
    }

    @Test
    void itAscendsFromZeroToOneAndCanBeTurnedBack() {
        for (double bend : new double[] {0, 1, 300, 1e7}) {
            Tone tone = new Tone(-2, 50, bend);
            assertEquals(0, tone.at(-2), 1e-15);
            assertEquals(1, tone.at(50), 1e-15);
            for (double t = 0.01; t < 1; t += 0.01) {
                assertEquals(t, tone.at(tone.value(t)), 1e-8, "bend " + bend);
            }
        }
    }

    @Test
    void valuesBeyondTheEndsAreHeldAndNoNumberHasNoTone() {
        Tone tone = new Tone(0, 1, 10);
        assertEquals(0, tone.at(-5));
        assertEquals(1, tone.at(Double.POSITIVE_INFINITY));
        assertTrue(Double.isNaN(tone.at(Double.NaN)));
    }

    @Test
    void extremeGridsHaveTonesToo() {
        assertEquals(0.5, tone(3, 3, 3, 3).at(3));
        assertTrue(Double.isNaN(
                tone(Double.NaN, Double.NaN, Double.NaN, Double.NaN).at(1)));
        assertEquals(0.5, tone(-1e308, 0, 1e308, 1e308).at(0), 1e-12);
        assertEquals(1, tone(0, 1, 2, Double.POSITIVE_INFINITY).at(2), 1e-12);
        assertEquals(1, tone(0, 1e-300, 1e-200, 1e300).at(1e300), 1e-12);
    }

    private static Tone tone(double... values) {
        return Tone.of(new Grid(Domain.square(1), 2, 2, Doubles.of(values)));
    }
}

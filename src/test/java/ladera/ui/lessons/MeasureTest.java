package ladera.ui.lessons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A lesson's type and measure follow the width that there is. */
class MeasureTest {
    /** What the column has in a window of 1280 pixels, and in one of 1920. */
    private static final int USUAL = 672;

    private static final int WIDE = 1312;

    /** And in the smallest, of 980. */
    private static final int NARROW = 372;

    @Test
    void aWideWindowHasLargerTypeAndWiderPictures() {
        Measure usual = Measure.at(USUAL);
        Measure wide = Measure.at(WIDE);
        assertEquals(15, usual.type());
        assertTrue(wide.type() >= 17, "" + wide);
        assertTrue(wide.picture() > usual.picture() + 100, "" + wide);
    }

    @Test
    void aLineKeepsItsSeventyCharacters() {
        for (int width = USUAL; width < 4000; width += 10) {
            Measure measure = Measure.at(width);
            double ems = measure.prose() / measure.type();
            assertTrue(ems >= 34 && ems <= 37, width + ": " + measure);
        }
    }

    @Test
    void picturesReachFromMarginToMarginAtMost() {
        for (int width = NARROW; width < 4000; width += 10) {
            Measure measure = Measure.at(width);
            assertTrue(measure.picture() <= width - 2 * Measure.MARGIN, width + ": " + measure);
            assertTrue(measure.prose() <= measure.picture(), width + ": " + measure);
            assertTrue(measure.type() >= Measure.at(width - 10).type(), width + ": " + measure);
        }
    }
}

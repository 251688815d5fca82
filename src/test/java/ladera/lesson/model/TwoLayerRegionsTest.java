package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.num.Doubles;
import org.junit.jupiter.api.Test;

class TwoLayerRegionsTest {
    /** Notebook 4.2. */
    private static final TwoLayerNetwork NOTEBOOK = new TwoLayerNetwork(
            new ShallowNetwork(
                    List.of(Doubles.of(0.3, -1), Doubles.of(-1, 2), Doubles.of(-0.5, 0.65)),
                    List.of(Doubles.of(0.3, 2, -1, 7), Doubles.of(-0.2, 2, 1.2, -8), Doubles.of(0.3, -2.3, -0.8, 2))),
            Doubles.of(0, 0.5, -1.5, 2.2));

    @Test
    void theOutputIsStraightWithinEachStretchAndItsSlopeIsTheDifferenceQuotient() {
        for (TwoLayerRegions.Stretch stretch : NOTEBOOK.regions(0, 1).stretches()) {
            double from = NOTEBOOK.value(stretch.from());
            double to = NOTEBOOK.value(stretch.to());
            double length = stretch.to() - stretch.from();
            assertEquals(stretch.slope(), (to - from) / length, 1e-9);
            assertEquals(0.5 * (from + to), NOTEBOOK.value(stretch.from() + 0.5 * length), 1e-12);
        }
    }

    @Test
    void stretchesFollowOneAnotherAndDifferByWhatIsOn() {
        List<TwoLayerRegions.Stretch> all = NOTEBOOK.regions(0, 1).stretches();
        assertEquals(0, all.get(0).from());
        assertEquals(1, all.get(all.size() - 1).to());
        for (int i = 1; i < all.size(); i++) {
            assertEquals(all.get(i - 1).to(), all.get(i).from());
            assertTrue(!all.get(i).first().equals(all.get(i - 1).first())
                    || !all.get(i).second().equals(all.get(i - 1).second()));
        }
        assertEquals(List.of(true, false, false), all.get(0).first());
        assertEquals(List.of(true, true, false), all.get(0).second());
    }

    @Test
    void unitsThatDoNotReachTheOutputMakeNoPieces() {
        TwoLayerNetwork silent = new TwoLayerNetwork(NOTEBOOK.first(), Doubles.of(1, 0, 0, 0));
        assertEquals(1, silent.regions(0, 1).pieces());
        assertTrue(silent.regions(0, 1).stretches().size() > 1);
    }
}

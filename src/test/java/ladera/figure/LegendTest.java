package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LegendTest {
    private static final List<Legend.Entry> ENTRIES =
            List.of(new Legend.Entry("Adam", 0), new Legend.Entry("SGD + momentum", 1), new Legend.Entry("RMSProp", 2));

    @Test
    void entriesBreakIntoRowsWhereTheWidthEnds() {
        assertEquals(0, Legend.height(List.of(), 100));
        double row = Legend.height(ENTRIES, 1000);
        assertEquals(3 * row, Legend.height(ENTRIES, 60));
        assertTrue(row > 10);
    }

    @Test
    void aMapMakesRoomForItsLegend() {
        MapFigure map = Gallery.courseMap();
        Rectangle2D area = new Rectangle2D.Double(0, 0, 300, 450);
        MapFigure printed = map.withLegend(ENTRIES);
        Rectangle2D tall = new Rectangle2D.Double(0, 0, 600, 300);
        assertTrue(printed.plot(tall).getY() > map.plot(tall).getY() + 10);
        assertEquals(map.plot(area).getWidth(), printed.plot(area).getWidth());
    }
}

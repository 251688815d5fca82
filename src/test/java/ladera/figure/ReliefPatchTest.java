package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliefPatchTest {
    @Test
    void twoTrianglesOfASquareAreOneSquareALittleLarger() {
        ReliefPatch patch = new ReliefPatch();
        patch.add(triangle(0, 0, 4, 0, 4, 4));
        patch.add(triangle(0, 0, 4, 4, 0, 4));
        Path2D outline = patch.outline();
        assertEquals(4, corners(outline));
        Rectangle2D bounds = outline.getBounds2D();
        assertTrue(bounds.getWidth() > 42 && bounds.getWidth() < 48, "" + bounds);
        assertTrue(outline.contains(20, 20));
    }

    @Test
    void aTriangleWithoutAreaBetweenTwoOthersLeavesNoHole() {
        ReliefPatch patch = new ReliefPatch();
        patch.add(triangle(0, 0, 4, 0, 4, 4));
        patch.add(triangle(0, 0, 4, 4, 4, 4.01));
        patch.add(triangle(0, 0, 4, 4, 0, 4));
        assertEquals(4, corners(patch.outline()));
    }

    @Test
    void aHoleStaysAHole() {
        ReliefPatch patch = new ReliefPatch();
        for (int x = 0; x < 3; x++) {
            for (int y = 0; y < 3; y++) {
                if (x != 1 || y != 1) {
                    patch.add(triangle(4 * x, 4 * y, 4 * x + 4, 4 * y, 4 * x + 4, 4 * y + 4));
                    patch.add(triangle(4 * x, 4 * y, 4 * x + 4, 4 * y + 4, 4 * x, 4 * y + 4));
                }
            }
        }
        Path2D outline = patch.outline();
        assertEquals(8, corners(outline));
        assertFalse(outline.contains(60, 60));
        assertTrue(outline.contains(60, 20));
    }

    @Test
    void trianglesOfOneSheetHideNothingAndThoseAboveComeLater() {
        ReliefSheets sheets = new ReliefSheets(new Rectangle2D.Double(0, 0, 10, 10));
        assertEquals(0, sheets.put(triangle(0, 0, 8, 0, 8, 8)));
        assertEquals(0, sheets.put(triangle(0, 0, 8, 8, 0, 8)));
        assertEquals(1, sheets.put(triangle(2, 2, 6, 2, 6, 6)));
        assertEquals(2, sheets.put(triangle(4, 3, 9, 3, 9, 8)));
        assertEquals(0, sheets.put(triangle(8.5, 9, 9.9, 9, 9.9, 9.9)));
    }

    private static List<double[]> triangle(double ax, double ay, double bx, double by, double cx, double cy) {
        return List.of(new double[] {ax, ay}, new double[] {bx, by}, new double[] {cx, cy});
    }

    private static int corners(Path2D outline) {
        int corners = 0;
        for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next()) {
            corners += at.currentSegment(new double[6]) == PathIterator.SEG_CLOSE ? 0 : 1;
        }
        return corners;
    }
}

package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

final class PixelPathTest {
    private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 100, 100);

    @Test
    void whatNoPixelCanShowIsLeftOut() {
        PixelPath path = new PixelPath();
        path.clear();
        for (int k = 0; k <= 100_000; k++) {
            path.to(10 + 80.0 * k / 100_000, 50);
        }
        path.end(90, 50);
        assertTrue(path.size() < 300, path.size() + " points");
        assertEquals(new Rectangle2D.Double(10, 50, 80, 0), path.within(FRAME).getBounds2D());
    }

    @Test
    void aLongScribbleKeepsItsExtentAndItsEnd() {
        PixelPath path = new PixelPath();
        path.clear();
        for (int k = 0; k < 100_000; k++) {
            path.to(50 + 40 * Math.sin(k * 1.7), 50 + 40 * Math.cos(k * 2.3));
        }
        path.end(33, 44);
        assertTrue(path.size() <= PixelPath.MOST && path.size() > PixelPath.MOST / 4, path.size() + " points");
        Rectangle2D bounds = path.within(FRAME).getBounds2D();
        assertTrue(bounds.getWidth() > 78 && bounds.getHeight() > 78, bounds.toString());
        assertEquals(33, path.within(FRAME).getCurrentPoint().getX());
    }

    @Test
    void whatLiesFarOutsideIsCutAtTheFrame() {
        PixelPath path = new PixelPath();
        path.clear();
        path.to(50, 50);
        path.to(1e12, 50);
        path.to(1e12, -1e300);
        path.to(50, -1e200);
        path.to(50, 20);
        Path2D seen = path.within(FRAME);
        Rectangle2D bounds = seen.getBounds2D();
        assertTrue(new Rectangle2D.Double(-20, -20, 140, 140).contains(bounds), bounds.toString());
        assertEquals(2, subpaths(seen));
    }

    @Test
    void whatRoundingLeavesOfHugeMovesStaysNearTheFrame() {
        Clip clip = new Clip(FRAME, 12);
        for (int k = 1; k < 100; k++) {
            if (clip.segment(-1e300, 50, 1e300 * k / 37, 60)) {
                assertTrue(clip.x0() >= -12 && clip.x0() <= 112, clip.x0() + " for " + k);
                assertTrue(clip.x1() >= -12 && clip.x1() <= 112, clip.x1() + " for " + k);
            }
        }
    }

    @Test
    void thePenIsLiftedWhereThereIsNoNumber() {
        PixelPath path = new PixelPath();
        path.clear();
        path.to(10, 10);
        path.to(20, 20);
        path.to(Double.NaN, 30);
        path.to(40, Double.POSITIVE_INFINITY);
        path.to(50, 50);
        path.to(60, 60);
        assertEquals(2, subpaths(path.within(FRAME)));
    }

    @Test
    void onePathAfterAnotherLeavesNothingBehind() {
        PixelPath path = new PixelPath();
        path.clear();
        path.to(10, 10);
        path.to(90, 90);
        path.within(FRAME);
        path.clear();
        assertEquals(0, subpaths(path.within(FRAME)));
    }

    private static int subpaths(Path2D path) {
        int count = 0;
        double[] coordinates = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            count += at.currentSegment(coordinates) == PathIterator.SEG_MOVETO ? 1 : 0;
        }
        return count;
    }
}

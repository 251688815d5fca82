package ladera.figure;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/**
 * Counts how often a folded surface lies over itself in a picture. Triangles of one sheet hide nothing of each other, so
 * that they may be painted in any order, all after those of the sheets before.
 */
final class ReliefSheets {
    /** Samples to a unit of the picture along each side. */
    private static final int SAMPLES = 3;

    /** What rounding may add to a triangle, as a share of its area. */
    private static final double ROUNDING = 1e-9;

    private final double left;
    private final double top;
    private final int width;
    private final int height;
    private final int[] sheets;

    ReliefSheets(Rectangle2D area) {
        left = area.getX();
        top = area.getY();
        width = (int) Math.ceil(SAMPLES * area.getWidth());
        height = (int) Math.ceil(SAMPLES * area.getHeight());
        sheets = new int[width * height];
        Arrays.fill(sheets, -1);
    }

    /**
     * Puts a triangle upon all that were put before.
     *
     * @param corners x and y first; their signed area is positive
     * @return the number of its sheet, from 0
     */
    int put(List<double[]> corners) {
        double[] a = sample(corners.get(0));
        double[] b = sample(corners.get(1));
        double[] c = sample(corners.get(2));
        int x0 = Math.max(0, (int) Math.floor(Math.min(a[0], Math.min(b[0], c[0]))));
        int y0 = Math.max(0, (int) Math.floor(Math.min(a[1], Math.min(b[1], c[1]))));
        int x1 = Math.min(width - 1, (int) Math.ceil(Math.max(a[0], Math.max(b[0], c[0]))));
        int y1 = Math.min(height - 1, (int) Math.ceil(Math.max(a[1], Math.max(b[1], c[1]))));
        int[] covered = new int[Math.max(0, x1 - x0 + 1) * Math.max(0, y1 - y0 + 1)];
        int count = 0;
        int highest = -1;
        double least = ROUNDING * turn(a, b, c[0], c[1]);
        for (int y = y0; y <= y1; y++) {
            for (int x = x0; x <= x1; x++) {
                double px = x + 0.5;
                double py = y + 0.5;
                if (turn(a, b, px, py) > least && turn(b, c, px, py) > least && turn(c, a, px, py) > least) {
                    covered[count++] = y * width + x;
                    highest = Math.max(highest, sheets[y * width + x]);
                }
            }
        }
        for (int k = 0; k < count; k++) {
            sheets[covered[k]] = highest + 1;
        }
        return highest + 1;
    }

    private double[] sample(double[] corner) {
        return new double[] {SAMPLES * (corner[0] - left), SAMPLES * (corner[1] - top)};
    }

    private static double turn(double[] from, double[] to, double x, double y) {
        return (to[0] - from[0]) * (y - from[1]) - (x - from[0]) * (to[1] - from[1]);
    }
}

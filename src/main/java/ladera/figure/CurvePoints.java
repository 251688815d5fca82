package ladera.figure;

import java.util.Arrays;

/**
 * The points of a stretch of a curve in the unit square, at most two a column of pixels: the least and the greatest value
 * there, in the order in which they came, so that no spike is lost. A gap is a point that is not a number. What leaves the
 * square at its upper or lower edge is cut there.
 */
final class CurvePoints {
    private final int columns;
    private double[] xs = new double[64];
    private double[] ys = new double[64];
    private int count;

    private int column = -1;
    private double leastX;
    private double least;
    private double mostX;
    private double most;
    private boolean gap;

    private CurvePoints(int columns) {
        this.columns = columns;
    }

    /** Values {@code from} (included) to {@code to} (not included): their x in row 0, their y in row 1. */
    static double[][] of(Curve curve, int from, int to, CurveScale scale, int columns) {
        CurvePoints points = new CurvePoints(Math.max(1, columns));
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int k = from; k < to; k++) {
            double x = scale.across(curve.x(k));
            double y = scale.up(curve.y().get(k));
            if (isInside(lastY) != isInside(y) && !Double.isNaN(lastX + lastY + x + y)) {
                points.add(crossing(lastX, lastY, x, y), isInside(y) ? edge(lastY) : edge(y));
            }
            points.add(x, isInside(y) ? y : Double.NaN);
            lastX = x;
            lastY = y;
        }
        points.flush();
        points.end();
        return new double[][] {Arrays.copyOf(points.xs, points.count), Arrays.copyOf(points.ys, points.count)};
    }

    static boolean isInside(double y) {
        return y >= 0 && y <= 1;
    }

    /** The edge beyond which a place lies that is not inside. */
    static double edge(double y) {
        return y > 1 ? 1 : 0;
    }

    /** Where a line from a place inside to one outside, or the other way, meets the edge. */
    static double crossing(double fromX, double fromY, double toX, double toY) {
        double edge = isInside(fromY) ? edge(toY) : edge(fromY);
        return fromX + (edge - fromY) / (toY - fromY) * (toX - fromX);
    }

    private void add(double x, double y) {
        if (Double.isNaN(x)) {
            gap = true;
            return;
        }
        int here = (int) (x * columns);
        if (here != column) {
            flush();
            column = here;
        }
        if (Double.isNaN(y)) {
            gap = true;
        } else if (Double.isNaN(least)) {
            leastX = x;
            least = y;
            mostX = x;
            most = y;
        } else if (y < least) {
            leastX = x;
            least = y;
        } else if (y > most) {
            mostX = x;
            most = y;
        }
    }

    /** Writes down the column that is left, and its gap behind it. */
    private void flush() {
        if (column >= 0 && !Double.isNaN(least)) {
            boolean risen = leastX <= mostX;
            put(risen ? leastX : mostX, risen ? least : most);
            if (least < most) {
                put(risen ? mostX : leastX, risen ? most : least);
            }
        }
        if (gap && count > 0 && !Double.isNaN(ys[count - 1])) {
            end();
            put(xs[count - 1], Double.NaN);
        }
        gap = false;
        least = Double.NaN;
        most = Double.NaN;
    }

    /** A point between gaps is written twice: a line to itself is a dot. */
    private void end() {
        boolean alone = count > 0 && !Double.isNaN(ys[count - 1]) && (count == 1 || Double.isNaN(ys[count - 2]));
        if (alone) {
            put(xs[count - 1], ys[count - 1]);
        }
    }

    private void put(double x, double y) {
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
        }
        xs[count] = x;
        ys[count++] = y;
    }
}

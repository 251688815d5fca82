package ladera.figure;

import java.awt.geom.Rectangle2D;

/** Cuts segments to a rectangle (Liang and Barsky 1984). */
final class Clip {
    private final double[] least;
    private final double[] most;
    private double from;
    private double to;
    private double x0;
    private double y0;
    private double x1;
    private double y1;

    private boolean entered;
    private boolean left;

    Clip(Rectangle2D frame, double margin) {
        least = new double[] {frame.getMinX() - margin, frame.getMinY() - margin};
        most = new double[] {frame.getMaxX() + margin, frame.getMaxY() + margin};
    }

    /** False where nothing of the segment lies inside, or an end is not finite. */
    boolean segment(double ax, double ay, double bx, double by) {
        if (!Double.isFinite(ax - bx) || !Double.isFinite(ay - by)) {
            return false;
        }
        from = 0;
        to = 1;
        if (!narrow(ax, bx, 0) || !narrow(ay, by, 1)) {
            return false;
        }
        entered = from > 0;
        left = to < 1;
        x0 = ax + from * (bx - ax);
        y0 = ay + from * (by - ay);
        x1 = ax + to * (bx - ax);
        y1 = ay + to * (by - ay);
        return true;
    }

    private boolean narrow(double a, double b, int axis) {
        double move = b - a;
        if (move == 0) {
            return a >= least[axis] && a <= most[axis];
        }
        double in = ((move > 0 ? least[axis] : most[axis]) - a) / move;
        double out = ((move > 0 ? most[axis] : least[axis]) - a) / move;
        from = Math.max(from, in);
        to = Math.min(to, out);
        return from <= to;
    }

    double x0() {
        return x0;
    }

    double y0() {
        return y0;
    }

    double x1() {
        return x1;
    }

    double y1() {
        return y1;
    }

    /** Whether the segment began outside. */
    boolean entered() {
        return entered;
    }

    /** Whether the segment ends outside. */
    boolean left() {
        return left;
    }
}

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
        boolean beside = Math.max(ax, bx) < least[0] || Math.min(ax, bx) > most[0];
        if (beside || Math.max(ay, by) < least[1] || Math.min(ay, by) > most[1]) {
            return false;
        }
        from = 0;
        to = 1;
        if (!narrow(ax, bx, 0) || !narrow(ay, by, 1)) {
            return false;
        }
        entered = from > 0;
        left = to < 1;
        x0 = held(ax + from * (bx - ax), 0);
        y0 = held(ay + from * (by - ay), 1);
        x1 = held(ax + to * (bx - ax), 0);
        y1 = held(ay + to * (by - ay), 1);
        return true;
    }

    /** Of a huge segment rounding may leave nothing of a coordinate but its side. */
    private double held(double value, int axis) {
        return Math.max(least[axis], Math.min(most[axis], value));
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

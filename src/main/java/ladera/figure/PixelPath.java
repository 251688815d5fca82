package ladera.figure;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/**
 * A path of any number of steps, thinned to what pixels can show and clipped to a frame, so that long runs stay fluid and
 * runs that leave the numbers harm no painter. One object serves many paths, one after another.
 */
final class PixelPath {
    /** Moves shorter than this are not seen. */
    private static final double FINEST = 0.35;

    /** No path keeps more points: beyond, ever longer moves are taken as not seen. */
    private static final int MOST = 2048;

    /** Clipped ends lie this far outside the frame, so that round ends and casings do not show. */
    private static final double MARGIN = 12;

    private final Path2D.Double path = new Path2D.Double();
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int count;
    private double finest;

    /** Empties the path. */
    void clear() {
        count = 0;
        finest = FINEST;
    }

    /** Goes on to a point; a point that is not finite lifts the pen. */
    void to(double x, double y) {
        if (count > 0 && Math.abs(x - xs[count - 1]) < finest && Math.abs(y - ys[count - 1]) < finest) {
            return;
        }
        keep(x, y);
    }

    /** Ends exactly there, however short the last move. */
    void end(double x, double y) {
        if (count == 0 || xs[count - 1] != x || ys[count - 1] != y) {
            keep(x, y);
        }
    }

    private void keep(double x, double y) {
        if (count == MOST) {
            thin();
        }
        if (count == xs.length) {
            xs = Arrays.copyOf(xs, 2 * count);
            ys = Arrays.copyOf(ys, 2 * count);
        }
        xs[count] = x;
        ys[count++] = y;
    }

    /** Takes away what a doubled fineness does not see, and at least half of the points. */
    private void thin() {
        finest *= 2;
        int kept = 1;
        for (int k = 1; k < count; k++) {
            boolean seen = Math.abs(xs[k] - xs[kept - 1]) >= finest || Math.abs(ys[k] - ys[kept - 1]) >= finest;
            boolean gap = Double.isNaN(xs[k]) || Double.isNaN(xs[kept - 1]);
            if (seen || gap) {
                xs[kept] = xs[k];
                ys[kept++] = ys[k];
            }
        }
        count = kept;
        if (kept > MOST / 2) {
            count = 0;
            for (int k = 0; k < kept; k += 2) {
                xs[count] = xs[k];
                ys[count++] = ys[k];
            }
        }
    }

    int size() {
        return count;
    }

    /** What can be seen of the path inside {@code frame}; valid until the next call. */
    Path2D within(Rectangle2D frame) {
        path.reset();
        Clip clip = new Clip(frame, MARGIN);
        boolean down = false;
        for (int k = 1; k < count; k++) {
            if (!clip.segment(xs[k - 1], ys[k - 1], xs[k], ys[k])) {
                down = false;
                continue;
            }
            if (!down || clip.entered()) {
                path.moveTo(clip.x0(), clip.y0());
            }
            path.lineTo(clip.x1(), clip.y1());
            down = !clip.left();
        }
        return path;
    }
}

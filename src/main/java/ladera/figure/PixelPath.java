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

    /** In a path that fills its frame, moves up to this length are not seen either. */
    private static final double COARSEST = 8 * FINEST;

    /** No path keeps more points. */
    static final int MOST = 2048;

    /** Clipped ends lie this far outside the frame, so that round ends and casings do not show. */
    private static final double MARGIN = 12;

    private final Path2D.Double path = new Path2D.Double();
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int count;
    private double finest;

    /** Of so many seen moves one is kept. */
    private int stride;

    private int skipped;

    /** Empties the path. */
    void clear() {
        count = 0;
        finest = FINEST;
        stride = 1;
        skipped = 0;
    }

    /** Goes on to a point; a point that is not finite lifts the pen. */
    void to(double x, double y) {
        if (count > 0 && Math.abs(x - xs[count - 1]) < finest && Math.abs(y - ys[count - 1]) < finest) {
            return;
        }
        if (++skipped >= stride) {
            skipped = 0;
            keep(x, y);
        }
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

    /** Halves the path at least: by a coarser eye while that helps, else by leaving out every other move from now on. */
    private void thin() {
        if (finest < COARSEST) {
            finest *= 2;
            blur();
        }
        if (count > MOST / 2) {
            stride *= 2;
            int kept = 0;
            for (int k = 0; k < count; k += 2) {
                xs[kept] = xs[k];
                ys[kept++] = ys[k];
            }
            count = kept;
        }
    }

    private void blur() {
        int kept = 1;
        for (int k = 1; k < count; k++) {
            boolean hidden = Math.abs(xs[k] - xs[kept - 1]) < finest && Math.abs(ys[k] - ys[kept - 1]) < finest;
            if (!hidden) {
                xs[kept] = xs[k];
                ys[kept++] = ys[k];
            }
        }
        count = kept;
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

package ladera.figure;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Leaves out the points of a line that lie on the way anyhow, after D. H. Douglas and T. K. Peucker, "Algorithms for the
 * reduction of the number of points required to represent a digitized line or its caricature", 1973.
 */
final class Thinning {
    private Thinning() {}

    /**
     * Which points to keep: the first and the last one, and so many between that the line leaves none of the others farther
     * aside than the tolerance. A line may end where it began.
     */
    static boolean[] kept(double[] x, double[] y, double tolerance) {
        boolean[] kept = new boolean[x.length];
        if (x.length == 0) {
            return kept;
        }
        kept[0] = true;
        kept[x.length - 1] = true;
        Deque<int[]> stretches = new ArrayDeque<>();
        stretches.push(new int[] {0, x.length - 1});
        while (!stretches.isEmpty()) {
            int[] ends = stretches.pop();
            int farthest = farthest(x, y, ends[0], ends[1], tolerance);
            if (farthest >= 0) {
                kept[farthest] = true;
                stretches.push(new int[] {ends[0], farthest});
                stretches.push(new int[] {farthest, ends[1]});
            }
        }
        return kept;
    }

    /** A path of straight moves, each stretch of it without the points that lie on the way. */
    static Path2D thinned(Path2D path, double tolerance) {
        Path2D thin = new Path2D.Double();
        List<double[]> stretch = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator moves = path.getPathIterator(null); !moves.isDone(); moves.next()) {
            if (moves.currentSegment(at) == PathIterator.SEG_MOVETO) {
                append(thin, stretch, tolerance);
                stretch.clear();
            }
            stretch.add(new double[] {at[0], at[1]});
        }
        append(thin, stretch, tolerance);
        return thin;
    }

    private static void append(Path2D path, List<double[]> stretch, double tolerance) {
        double[] x = stretch.stream().mapToDouble(point -> point[0]).toArray();
        double[] y = stretch.stream().mapToDouble(point -> point[1]).toArray();
        boolean[] kept = kept(x, y, tolerance);
        for (int k = 0; k < x.length; k++) {
            if (k == 0) {
                path.moveTo(x[k], y[k]);
            } else if (kept[k]) {
                path.lineTo(x[k], y[k]);
            }
        }
    }

    /** The point between two that lies farthest from their chord; -1 where all lie within the tolerance. */
    private static int farthest(double[] x, double[] y, int from, int to, double tolerance) {
        double dx = x[to] - x[from];
        double dy = y[to] - y[from];
        double chord = Math.hypot(dx, dy);
        double most = tolerance;
        int farthest = -1;
        for (int k = from + 1; k < to; k++) {
            double aside = chord == 0
                    ? Math.hypot(x[k] - x[from], y[k] - y[from])
                    : Math.abs(dx * (y[k] - y[from]) - dy * (x[k] - x[from])) / chord;
            if (aside > most) {
                most = aside;
                farthest = k;
            }
        }
        return farthest;
    }
}

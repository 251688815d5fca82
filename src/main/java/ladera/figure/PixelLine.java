package ladera.figure;

import java.awt.geom.Path2D;

/** An isoline on the screen, measured along its length. */
final class PixelLine {
    /** What a drawn line may leave its points aside, in user space: too little to be seen in print. */
    private static final double TOLERANCE = 0.05;

    final Isoline line;
    final double[] x;
    final double[] y;

    /** How far each point lies from the first, along the line. */
    private final double[] along;

    /** The points that are drawn. */
    private final boolean[] kept;

    PixelLine(Isoline line, MapLayout layout) {
        this.line = line;
        int size = line.size() + (line.closed() ? 1 : 0);
        x = new double[size];
        y = new double[size];
        along = new double[size];
        for (int k = 0; k < size; k++) {
            int point = k % line.size();
            x[k] = layout.pixelX(line.x().get(point));
            y[k] = layout.pixelY(line.y().get(point));
            along[k] = k == 0 ? 0 : along[k - 1] + Math.hypot(x[k] - x[k - 1], y[k] - y[k - 1]);
        }
        kept = Thinning.kept(x, y, TOLERANCE);
    }

    double length() {
        return along[along.length - 1];
    }

    /** The last point that lies no further than {@code distance} along, but never the very last. */
    int before(double distance) {
        int low = 0;
        int high = along.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (along[middle] <= distance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    double xAt(double distance) {
        return between(x, distance);
    }

    double yAt(double distance) {
        return between(y, distance);
    }

    private double between(double[] coordinate, double distance) {
        int k = before(distance);
        double step = along[k + 1] - along[k];
        double t = step > 0 ? Math.max(0, Math.min(1, (distance - along[k]) / step)) : 0;
        return (1 - t) * coordinate[k] + t * coordinate[k + 1];
    }

    /** How far the line leaves the chord between two of its places. */
    double sagitta(double from, double to) {
        double x0 = xAt(from);
        double y0 = yAt(from);
        double dx = xAt(to) - x0;
        double dy = yAt(to) - y0;
        double chord = Math.hypot(dx, dy);
        double sagitta = 0;
        for (int k = before(from) + 1; k < along.length && along[k] < to; k++) {
            double off = chord > 0
                    ? Math.abs((x[k] - x0) * dy - (y[k] - y0) * dx) / chord
                    : Math.hypot(x[k] - x0, y[k] - y0);
            sagitta = Math.max(sagitta, off);
        }
        return sagitta;
    }

    /** The part of the line between two places. */
    void append(Path2D path, double from, double to) {
        path.moveTo(xAt(from), yAt(from));
        for (int k = before(from) + 1; k < along.length && along[k] < to; k++) {
            if (kept[k]) {
                path.lineTo(x[k], y[k]);
            }
        }
        path.lineTo(xAt(to), yAt(to));
    }
}

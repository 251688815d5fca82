package ladera.figure;

import java.util.List;

/**
 * How values of curves become places of the unit square, and which have none: JFreeChart is shown nothing but the square,
 * and so never meets an infinity, an overflowing range or a logarithm of nothing.
 *
 * @param yLow lower edge; on a logarithmic axis its decimal logarithm, as {@code yHigh}
 * @param steps true where x counts steps
 * @param omitted how many values have no place
 */
record CurveScale(double xLow, double xHigh, double yLow, double yHigh, boolean log, boolean steps, int omitted) {
    /** Larger values have left what is worth a picture; their squares would leave the doubles. */
    private static final double LARGEST = 1e150;

    /** Smaller ones count as zero on a linear axis. */
    private static final double SMALLEST = 1e-290;

    /** A span below this share of the values is rounding noise, and is widened to {@link #WIDENED}. */
    private static final double NOISE = 1e-9;

    private static final double WIDENED = 0.1;

    /** Clear space above and below the curves. */
    private static final double PAD = 0.06;

    /** The shortest logarithmic axis, in decades. */
    private static final double SHORTEST = 0.3;

    /**
     * A scale that shows every drawable value of every curve, drawn already or not; but where some have run away from the
     * others, they leave the square a little beyond those.
     */
    static CurveScale of(List<Curve> curves, boolean log) {
        CurveBounds bounds = CurveBounds.of(curves, log);
        Extent x = new Extent();
        Extent y = new Extent();
        boolean steps = true;
        int omitted = 0;
        for (Curve curve : curves) {
            steps &= curve.x().size() == 0;
            for (int k = 0; k < curve.size(); k++) {
                double across = curve.x(k);
                double up = curve.y().get(k);
                if (drawable(across, false)) {
                    x.add(across);
                }
                if (drawable(across, false) && drawable(up, log)) {
                    y.add(bounds.clamp(up));
                } else {
                    omitted++;
                }
            }
        }
        boolean cutBelow = y.low == bounds.floor();
        boolean cutAbove = y.high == bounds.ceiling();
        x.orElse(0, 1);
        widen(x, 1, 0);
        if (log) {
            y.orElse(WIDENED, 1);
            y.set(Math.log10(y.low), Math.log10(y.high));
            double missing = Math.max(0, SHORTEST - (y.high - y.low));
            y.set(y.low - missing / 2, y.high + missing / 2);
        } else {
            y.orElse(0, 1);
            widen(y, 1, 1);
        }
        pad(y, cutBelow ? 0 : PAD, cutAbove ? 0 : PAD);
        return new CurveScale(x.low, x.high, y.low, y.high, log, steps, omitted);
    }

    /** Whether a value has a place on such an axis. */
    static boolean drawable(double value, boolean log) {
        return Math.abs(value) <= LARGEST && (!log || value > 0);
    }

    /** Share of the way from the left edge to the right; NaN for what has no place. */
    double across(double x) {
        return drawable(x, false) ? (x - xLow) / (xHigh - xLow) : Double.NaN;
    }

    /** Share of the way from the lower edge to the upper, less or more where a curve has left; NaN for what has no place. */
    double up(double y) {
        return drawable(y, log) ? ((log ? Math.log10(y) : y) - yLow) / (yHigh - yLow) : Double.NaN;
    }

    Ticks xTicks(int most) {
        return steps ? Ticks.whole(xLow, xHigh, most) : Ticks.linear(xLow, xHigh, most);
    }

    /** Ticks at most so many; positions are values, also on a logarithmic axis. */
    Ticks yTicks(int most) {
        return log
                ? Ticks.log(Math.max(Double.MIN_VALUE, Math.pow(10, yLow)), Math.pow(10, yHigh), most)
                : Ticks.linear(yLow, yHigh, most);
    }

    private static void pad(Extent extent, double below, double above) {
        double height = extent.high - extent.low;
        extent.set(extent.low - below * height, extent.high + above * height);
    }

    /** Makes an extent long enough to be numbered: by a share of its values, or about zero by fixed amounts. */
    private static void widen(Extent extent, double above, double below) {
        double size = Math.max(Math.abs(extent.low), Math.abs(extent.high));
        if (size < SMALLEST) {
            extent.set(-below, above);
        } else if (extent.high - extent.low < NOISE * size) {
            extent.set(extent.low - WIDENED * size, extent.high + WIDENED * size);
        }
    }

    /** Least and most of what was added. */
    private static final class Extent {
        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;

        void add(double value) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }

        void orElse(double lowest, double highest) {
            if (low > high) {
                set(lowest, highest);
            }
        }

        void set(double lowest, double highest) {
            low = lowest;
            high = highest;
        }
    }
}

package ladera.figure;

import java.util.List;

/**
 * Between which values curves are followed: a run that diverges passes through a hundred decades on its way, and an axis that
 * showed them all would show nothing of the other runs.
 *
 * @param floor below it a curve leaves the picture; minus infinity where none has run away, or all have
 * @param ceiling the same above
 */
record CurveBounds(double floor, double ceiling) {
    private static final CurveBounds NONE = new CurveBounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** A curve that comes to more than so many times what all begin with has run away. */
    private static final double RUN_AWAY = 1e12;

    /** Share of the others' height in which one that runs away is still followed beyond them. */
    private static final double FOLLOWED = 0.4;

    /** On a logarithmic axis it is followed for so many decades at least. */
    private static final double DECADES = 1;

    static CurveBounds of(List<Curve> curves, boolean log) {
        double bound = RUN_AWAY * begun(curves, log);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean away = false;
        boolean others = false;
        for (Curve curve : curves) {
            int last = isAway(curve, log, bound) ? first(curve, log) : curve.size() - 1;
            away |= last < curve.size() - 1;
            for (int k = 0; k <= last; k++) {
                double value = curve.y().get(k);
                if (CurveScale.drawable(value, log)) {
                    low = Math.min(low, value);
                    high = Math.max(high, value);
                    others |= last == curve.size() - 1;
                }
            }
        }
        if (!away || !others) {
            return NONE;
        }
        if (log) {
            double decades = Math.log10(high) - Math.log10(low);
            return new CurveBounds(0, high * Math.pow(10, Math.max(DECADES, FOLLOWED * decades)));
        }
        double more = FOLLOWED * (high > low ? high - low : Math.abs(high));
        return new CurveBounds(low - more, high + more);
    }

    double clamp(double value) {
        return Math.max(floor, Math.min(ceiling, value));
    }

    /** The largest size of what the curves begin with. */
    private static double begun(List<Curve> curves, boolean log) {
        double largest = 0;
        for (Curve curve : curves) {
            int first = first(curve, log);
            largest = Math.max(largest, first < 0 ? 0 : Math.abs(curve.y().get(first)));
        }
        return largest;
    }

    /** Where a curve begins that has a place; -1 where nothing of it has. */
    private static int first(Curve curve, boolean log) {
        for (int k = 0; k < curve.size(); k++) {
            if (CurveScale.drawable(curve.y().get(k), log)) {
                return k;
            }
        }
        return -1;
    }

    private static boolean isAway(Curve curve, boolean log, double bound) {
        for (int k = 0; bound > 0 && k < curve.size(); k++) {
            double value = curve.y().get(k);
            if (CurveScale.drawable(value, log) && Math.abs(value) > bound) {
                return true;
            }
        }
        return false;
    }
}

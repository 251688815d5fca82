package ladera.figure;

import java.util.List;
import ladera.num.Doubles;

/**
 * How measurements of layers become heights from 0 to 1 of a plot, and which have only a place beyond its edges.
 *
 * @param low lower edge; on a logarithmic axis its decimal logarithm, as {@code high}
 * @param zeros true where some value is 0, which a logarithmic axis shows on a line of its own beneath
 * @param infinities true where some value is infinite, shown on a line of its own above
 */
record DepthScale(boolean log, double low, double high, boolean zeros, boolean infinities) {
    /** The shortest logarithmic axis, in decades: what stays within it should look level. */
    private static final double SHORTEST = 2;

    private static final double PAD = 0.04;

    static DepthScale of(List<DepthCurve> curves, boolean log) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        boolean zeros = false;
        boolean infinities = false;
        for (DepthCurve curve : curves) {
            for (Doubles column : List.of(curve.median(), curve.lower(), curve.upper(), curve.mean(), curve.theory())) {
                for (int k = 0; k < column.size(); k++) {
                    double value = column.get(k);
                    boolean placed = Double.isFinite(value) && (!log || value > 0);
                    double at = log ? Math.log10(value) : value;
                    least = placed ? Math.min(least, at) : least;
                    most = placed ? Math.max(most, at) : most;
                    zeros |= value == 0 && column != curve.theory();
                    infinities |= value == Double.POSITIVE_INFINITY && column != curve.theory();
                }
            }
        }
        if (!log) {
            return new DepthScale(false, Math.min(0, least), 1, false, false);
        }
        if (least > most) {
            least = -1;
            most = 1;
        }
        double missing = Math.max(0, SHORTEST - (most - least)) / 2;
        double pad = PAD * (most - least);
        return new DepthScale(true, least - missing - pad, most + missing + pad, zeros, infinities);
    }

    /** Share of the way from the lower edge to the upper; NaN for what has no place on the axis itself. */
    double up(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value) || (log && value <= 0)) {
            return Double.NaN;
        }
        return ((log ? Math.log10(value) : value) - low) / (high - low);
    }

    /** Ticks whose positions are values on a linear axis and decimal logarithms on a logarithmic one. */
    Ticks ticks(int most) {
        if (!log) {
            return Ticks.linear(low, high, most);
        }
        Ticks whole = Ticks.whole(low, high, Math.max(2, most));
        double[] at = whole.at().toArray();
        String[] labels = new String[at.length];
        for (int i = 0; i < at.length; i++) {
            labels[i] = Ticks.decade((int) Math.round(at[i]));
        }
        return new Ticks(whole.at(), List.of(labels));
    }

    /** Where a tick stands, as a share of the way up. */
    double upOfTick(double at) {
        return (at - low) / (high - low);
    }
}

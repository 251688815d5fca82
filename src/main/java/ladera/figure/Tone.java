package ladera.figure;

import java.util.Arrays;
import ladera.num.Grid;

/**
 * How values become colours: an ascending map of [low, high] onto [0, 1], linear or bent like a logarithm of the height
 * above the lowest value, so that a valley shows beside walls a thousand times its depth.
 *
 * @param bend 0 for linear; otherwise {@code k} in {@code log(1 + k u) / log(1 + k)} with {@code u = (value - low) / (high - low)}
 */
public record Tone(double low, double high, double bend) {
    /** The value that is to be painted in the middle of the colour map. */
    private static final double MIDDLE = 0.5;

    /** From here on values lie evenly enough for a linear map: half of a round bowl over a square lies above 0.32. */
    private static final double EVEN = 0.15;

    /** No bend is stronger: seven decades below the highest value. */
    private static final double STRONGEST = 1e7;

    /** Keeps differences of the largest doubles finite. */
    private static final double SHRINK = 0.25;

    /** Linear over all finite values of the grid where they lie evenly, else bent so that their median is painted in mid colour. */
    public static Tone of(Grid grid) {
        double low = grid.min();
        double high = grid.max();
        double[] values = new double[grid.values().size()];
        int count = 0;
        for (int k = 0; k < values.length; k++) {
            double value = grid.values().get(k);
            if (Double.isFinite(value)) {
                values[count++] = value;
            }
        }
        if (count == 0 || low == high) {
            return new Tone(low, high, 0);
        }
        Arrays.sort(values, 0, count);
        double median = share(values[count / 2], low, high);
        return new Tone(low, high, median >= EVEN ? 0 : bend(median));
    }

    public boolean linear() {
        return bend == 0;
    }

    /** Where {@code value} stands in [0, 1]; values beyond the ends are held there, NaN stays NaN, and a flat range is 0.5. */
    public double at(double value) {
        if (Double.isNaN(value) || Double.isNaN(low)) {
            return Double.NaN;
        }
        if (!(low < high)) {
            return MIDDLE;
        }
        double u = Math.max(0, Math.min(1, share(value, low, high)));
        return bend == 0 ? u : Math.log1p(bend * u) / Math.log1p(bend);
    }

    /** The value painted at {@code t} in [0, 1]. */
    public double value(double t) {
        double u = bend == 0 ? t : Math.expm1(t * Math.log1p(bend)) / bend;
        return low * (1 - u) + high * u;
    }

    private static double share(double value, double low, double high) {
        return (value * SHRINK - low * SHRINK) / (high * SHRINK - low * SHRINK);
    }

    /** Solves {@code log(1 + k m) / log(1 + k) = 1/2}. */
    private static double bend(double median) {
        return Math.min(STRONGEST, (1 - 2 * median) / (median * median));
    }
}

package ladera.figure;

import ladera.num.Doubles;

/**
 * How often values fall into bins of equal width.
 *
 * @param low left edge of the first bin
 * @param high right edge of the last
 * @param counts one a bin
 * @param outside values that are not finite, which no bin holds
 */
public record Histogram(double low, double high, Doubles counts, int outside) {
    /** Bins over the range of the finite values; a single value stands in the middle of a range of its own size. */
    public static Histogram of(Doubles values, int bins) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int outside = 0;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (Double.isFinite(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            } else {
                outside++;
            }
        }
        if (!(low <= high)) {
            return new Histogram(0, 1, Doubles.of(new double[bins]), outside);
        }
        if (low == high) {
            double half = low == 0 ? 1 : 0.5 * Math.abs(low);
            low -= half;
            high += half;
        }
        double[] counts = new double[bins];
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (Double.isFinite(value)) {
                // Halved, so that the range of the largest doubles does not overflow.
                double share = (0.5 * value - 0.5 * low) / (0.5 * high - 0.5 * low);
                counts[(int) Math.min(bins - 1, share * bins)]++;
            }
        }
        return new Histogram(low, high, Doubles.of(counts), outside);
    }

    /** The largest count. */
    public double highest() {
        double most = 0;
        for (int i = 0; i < counts.size(); i++) {
            most = Math.max(most, counts.get(i));
        }
        return most;
    }
}

package ladera.study.initialization;

import java.util.Arrays;
import ladera.num.Doubles;
import ladera.num.KernelLayout;

/**
 * How the numbers of one layer are distributed over units and samples.
 *
 * @param low left edge of the first bin
 * @param high right edge of the last bin: the bins reach as far as the numbers do, at most four deviations from the mean
 * @param shares of all numbers in each bin, those that are exactly 0 left out
 * @param zeros share of numbers that are exactly 0
 * @param finite false where a number is infinite or none at all; then there is nothing else to tell
 */
public record LayerHistogram(
        double low, double high, Doubles shares, double zeros, double mean, double deviation, boolean finite) {
    private static final int BINS = 40;
    private static final double REACH = 4;

    /** Of the same numbers, each multiplied by a factor that is not negative. */
    public LayerHistogram scaled(double factor) {
        boolean kept = finite && Double.isFinite(factor * Math.max(Math.abs(low), Math.abs(high)));
        return kept
                ? new LayerHistogram(
                        factor * low, factor * high, shares, zeros, factor * mean, factor * deviation, true)
                : unbounded();
    }

    private static LayerHistogram unbounded() {
        return new LayerHistogram(Double.NaN, Double.NaN, Doubles.of(), Double.NaN, Double.NaN, Double.NaN, false);
    }

    /** Gathers numbers in two rounds: how far they reach, then how they fall into bins. */
    static final class Gatherer {
        private double least = Double.POSITIVE_INFINITY;
        private double most = Double.NEGATIVE_INFINITY;
        private double sum;
        private double squares;
        private long count;
        private long zeros;
        private boolean finite = true;
        private double low;
        private double high;
        private final long[] bins = new long[BINS];

        /** The first round. */
        void measure(double[] chunk, int units, int samples) {
            for (int s = 0; s < samples; s++) {
                for (int u = 0; u < units; u++) {
                    double value = chunk[KernelLayout.index(s, u, units)];
                    finite &= Double.isFinite(value);
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                    sum += value;
                    zeros += value == 0 ? 1 : 0;
                }
            }
            count += (long) units * samples;
        }

        /** Between the rounds: the spread about the mean needs the mean. */
        void spread(double[] chunk, int units, int samples) {
            double mean = sum / count;
            for (int s = 0; s < samples; s++) {
                for (int u = 0; u < units; u++) {
                    double off = (chunk[KernelLayout.index(s, u, units)] - mean) / scale();
                    squares += off * off;
                }
            }
        }

        /** The largest size, by which numbers are divided before they are squared, so that no square leaves the doubles. */
        private double scale() {
            double size = Math.max(Math.abs(least), Math.abs(most));
            return size > 0 ? size : 1;
        }

        private double deviation() {
            return scale() * Math.sqrt(squares / count);
        }

        /** Ends the first round. */
        void settle() {
            double mean = sum / count;
            low = Math.max(least, mean - REACH * deviation());
            high = Math.min(most, mean + REACH * deviation());
        }

        /** The last round. */
        void count(double[] chunk, int units, int samples) {
            if (!finite || !(low < high)) {
                return;
            }
            for (int s = 0; s < samples; s++) {
                for (int u = 0; u < units; u++) {
                    double value = chunk[KernelLayout.index(s, u, units)];
                    if (value != 0 && value >= low && value <= high) {
                        bins[(int) Math.min(BINS - 1, (value - low) / (high - low) * BINS)]++;
                    }
                }
            }
        }

        LayerHistogram histogram() {
            if (!finite) {
                return unbounded();
            }
            double[] shares =
                    Arrays.stream(bins).mapToDouble(bin -> (double) bin / count).toArray();
            return new LayerHistogram(
                    low, high, Doubles.of(shares), (double) zeros / count, sum / count, deviation(), true);
        }
    }
}

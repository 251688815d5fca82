package ladera.study.initialization;

import static ladera.num.KernelLayout.LANES;

import java.util.Arrays;
import ladera.num.Doubles;
import ladera.num.KernelLayout;

/**
 * Mean and mean square of what stands in each layer, over all units and samples, summed in the order in which it comes:
 * infinities and what is no number are carried.
 */
public final class LayerMoments {
    private final double[] sum;
    private final double[] squares;
    private final long[] count;

    public LayerMoments(int layers) {
        sum = new double[layers];
        squares = new double[layers];
        count = new long[layers];
    }

    /** Starts again from nothing. */
    public void clear() {
        Arrays.fill(sum, 0);
        Arrays.fill(squares, 0);
        Arrays.fill(count, 0);
    }

    /** Adds a chunk laid out as {@link KernelLayout} says. */
    public void add(int layer, double[] values, int units, int samples) {
        int whole = samples / LANES * LANES;
        addPanels(layer, values, units * whole);
        for (int u = 0; u < units; u++) {
            for (int s = whole; s < samples; s++) {
                double value = values[KernelLayout.index(s, u, units)];
                sum[layer] += value;
                squares[layer] += value * value;
            }
        }
        count[layer] += (long) units * samples;
    }

    /** Adds the first {@code length} numbers, a multiple of four, in four chains each. */
    private void addPanels(int layer, double[] values, int length) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double q0 = 0;
        double q1 = 0;
        double q2 = 0;
        double q3 = 0;
        for (int i = 0; i < length; i += 4) {
            double v0 = values[i];
            double v1 = values[i + 1];
            double v2 = values[i + 2];
            double v3 = values[i + 3];
            s0 += v0;
            s1 += v1;
            s2 += v2;
            s3 += v3;
            q0 += v0 * v0;
            q1 += v1 * v1;
            q2 += v2 * v2;
            q3 += v3 * v3;
        }
        sum[layer] += (s0 + s1) + (s2 + s3);
        squares[layer] += (q0 + q1) + (q2 + q3);
    }

    public double mean(int layer) {
        return sum[layer] / count[layer];
    }

    public double meanSquare(int layer) {
        return squares[layer] / count[layer];
    }

    /** The population's standard deviation, about the mean. */
    public double deviation(int layer) {
        double mean = mean(layer);
        return Math.sqrt(Math.max(0, meanSquare(layer) - mean * mean));
    }

    /** The mean square of every layer; what is no number any more has overflowed, and counts as infinite. */
    public Doubles meanSquares() {
        double[] all = new double[squares.length];
        for (int k = 0; k < all.length; k++) {
            double here = meanSquare(k);
            all[k] = Double.isNaN(here) ? Double.POSITIVE_INFINITY : here;
        }
        return Doubles.of(all);
    }
}

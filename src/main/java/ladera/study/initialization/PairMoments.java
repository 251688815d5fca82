package ladera.study.initialization;

import static ladera.num.KernelLayout.LANES;

import java.util.Arrays;
import ladera.num.Doubles;

/**
 * How large the signal of each layer is, and how much those of two samples resemble each other: the mean square over units
 * and samples, and the mean over pairs of samples (the first with the second, the third with the fourth ...) of the cosine
 * between their signals.
 */
final class PairMoments {
    private static final int PAIRS = LANES / 2;

    private final double[] squares;
    private final long[] count;
    private final double[] cosines;
    private final long[] pairs;
    private final double[] norm = new double[LANES];
    private final double[] dot = new double[PAIRS];

    PairMoments(int layers) {
        squares = new double[layers];
        count = new long[layers];
        cosines = new double[layers];
        pairs = new long[layers];
    }

    /** Starts again from nothing. */
    void clear() {
        Arrays.fill(squares, 0);
        Arrays.fill(count, 0);
        Arrays.fill(cosines, 0);
        Arrays.fill(pairs, 0);
    }

    /** Adds a chunk laid out as {@link ladera.num.KernelLayout} says. */
    void add(int layer, double[] values, int units, int samples) {
        for (int first = 0; first < samples; first += LANES) {
            panel(values, first * units, units);
            int valid = Math.min(LANES, samples - first);
            for (int l = 0; l < valid; l++) {
                squares[layer] += norm[l];
            }
            for (int p = 0; p < valid / 2; p++) {
                double cosine = dot[p] / (Math.sqrt(norm[2 * p]) * Math.sqrt(norm[2 * p + 1]));
                // A signal of zeros, or one beyond the doubles, has no direction.
                if (!Double.isNaN(cosine)) {
                    cosines[layer] += cosine;
                    pairs[layer]++;
                }
            }
        }
        count[layer] += (long) units * samples;
    }

    private void panel(double[] v, int from, int units) {
        double n0 = 0;
        double n1 = 0;
        double n2 = 0;
        double n3 = 0;
        double n4 = 0;
        double n5 = 0;
        double n6 = 0;
        double n7 = 0;
        double d0 = 0;
        double d1 = 0;
        double d2 = 0;
        double d3 = 0;
        int end = from + units * LANES;
        for (int i = from; i < end; i += LANES) {
            n0 += v[i] * v[i];
            n1 += v[i + 1] * v[i + 1];
            n2 += v[i + 2] * v[i + 2];
            n3 += v[i + 3] * v[i + 3];
            n4 += v[i + 4] * v[i + 4];
            n5 += v[i + 5] * v[i + 5];
            n6 += v[i + 6] * v[i + 6];
            n7 += v[i + 7] * v[i + 7];
            d0 += v[i] * v[i + 1];
            d1 += v[i + 2] * v[i + 3];
            d2 += v[i + 4] * v[i + 5];
            d3 += v[i + 6] * v[i + 7];
        }
        norm[0] = n0;
        norm[1] = n1;
        norm[2] = n2;
        norm[3] = n3;
        norm[4] = n4;
        norm[5] = n5;
        norm[6] = n6;
        norm[7] = n7;
        dot[0] = d0;
        dot[1] = d1;
        dot[2] = d2;
        dot[3] = d3;
    }

    /** The mean square of every layer; what is no number any more has overflowed, and counts as infinite. */
    Doubles meanSquares() {
        double[] all = new double[squares.length];
        for (int k = 0; k < all.length; k++) {
            double here = squares[k] / count[k];
            all[k] = Double.isNaN(here) ? Double.POSITIVE_INFINITY : here;
        }
        return Doubles.of(all);
    }

    /** The mean cosine of every layer; NaN where no pair of signals has one. */
    Doubles meanCosines() {
        double[] all = new double[cosines.length];
        for (int k = 0; k < all.length; k++) {
            all[k] = cosines[k] / pairs[k];
        }
        return Doubles.of(all);
    }
}

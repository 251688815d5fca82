package ladera.study.initialization;

import java.util.Arrays;
import ladera.net.Activation;
import ladera.num.Kernels;

/**
 * E[a(u) a(w)] for two normal preactivations of equal mean and variance whose correlation is c: how alike the signals of two
 * inputs are behind an activation (Poole and others 2016).
 *
 * <p>Integrated over u and over what of w is independent of it, by Gauss's rule of 12 points on pieces that begin and end at
 * kinks, where the activation bends, and on the scale of the part that is independent.
 */
final class CorrelationMap {
    /** What lies beyond has a density below 1e-17. */
    private static final double FARTHEST = 8.8;

    private static final double[] DEVIATIONS = {-4, -2, -1, 0, 1, 2, 4};
    private static final double[] BENDS = {-8, -2, -0.5, 0, 0.5, 2, 8};

    /** About a bend, in scales of the independent part. */
    private static final double[] ABOUT = {-9, -3, -1, 0, 1, 3, 9};

    /** Below this the independent part is lost in rounding: the two are one. */
    private static final double ONE = 1e-9;

    private static final double SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Gauss's nodes of 12 points on [-1, 1], the positive half (Abramowitz and Stegun 1964, table 25.4). */
    private static final double[] NODES = {
        0.125233408511469, 0.367831498998180, 0.587317954286617, 0.769902674194305, 0.904117256370475, 0.981560634246719
    };

    private static final double[] WEIGHTS = {
        0.249147045813403, 0.233492536538355, 0.203167426723066, 0.160078328543346, 0.106939325995318, 0.047175336386512
    };

    private final Activation activation;
    private final double mean;
    private final double deviation;
    private final double[] bends;

    // Nodes and weights of one integral, and what is computed at them.
    private final double[] edges = new double[64];
    private double[] z = new double[64];
    private double[] weight = new double[64];
    private double[] f = new double[64];
    private double[] h = new double[64];

    CorrelationMap(Activation activation, double mean, double variance) {
        this.activation = activation;
        this.mean = mean;
        this.deviation = Math.sqrt(variance);
        double[] kinks = activation.kinks();
        bends = Arrays.copyOf(BENDS, BENDS.length + kinks.length);
        System.arraycopy(kinks, 0, bends, BENDS.length, kinks.length);
    }

    /** E[a(u) a(w)] at a correlation from -1 to 1. */
    double of(double correlation) {
        double apart = Math.sqrt(Math.max(0, (1 - correlation) * (1 + correlation)));
        int count = outer(correlation, apart);
        double[] at = Arrays.copyOf(z, count);
        double[] share = Arrays.copyOf(weight, count);
        double[] first = values(at, 0, 1, count).clone();
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double second = apart < ONE ? alike(correlation, at[i]) : inner(correlation, apart, at[i]);
            sum += share[i] * first[i] * second;
        }
        return sum;
    }

    /** a(w) where w hangs on u alone. */
    private double alike(double correlation, double u) {
        return activation.value(mean + deviation * correlation * u);
    }

    /** The mean of a(w) given u. */
    private double inner(double correlation, double apart, double u) {
        int n = 0;
        for (double deviations : DEVIATIONS) {
            edges[n++] = deviations;
        }
        for (double bend : bends) {
            n = addWithin(n, ((bend - mean) / deviation - correlation * u) / apart);
        }
        int count = nodes(n);
        double[] second = values(z, correlation * u, apart, count);
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += weight[i] * second[i];
        }
        return sum;
    }

    private int outer(double correlation, double apart) {
        int n = 0;
        for (double deviations : DEVIATIONS) {
            edges[n++] = deviations;
        }
        for (double kink : bends) {
            n = addWithin(n, (kink - mean) / deviation);
        }
        double[] kinks = activation.kinks();
        double width = apart / Math.max(ONE, Math.abs(correlation));
        for (double kink : kinks) {
            double place = (kink - mean) / deviation / (correlation == 0 ? 1 : correlation);
            for (double about : ABOUT) {
                n = addWithin(n, place + about * width);
            }
        }
        return nodes(n);
    }

    private int addWithin(int n, double edge) {
        if (Math.abs(edge) < FARTHEST && n < edges.length - 2) {
            edges[n] = edge;
            return n + 1;
        }
        return n;
    }

    /** Lays nodes with the normal density's weights on the pieces between the first {@code n} edges and the far ends. */
    private int nodes(int n) {
        edges[n] = -FARTHEST;
        edges[n + 1] = FARTHEST;
        Arrays.sort(edges, 0, n + 2);
        int needed = (n + 1) * 2 * NODES.length;
        if (z.length < needed) {
            z = new double[needed];
            weight = new double[needed];
            f = new double[needed];
            h = new double[needed];
        }
        int count = 0;
        for (int i = 0; i <= n; i++) {
            double half = (edges[i + 1] - edges[i]) / 2;
            if (half <= 0) {
                continue;
            }
            double middle = edges[i] + half;
            for (int j = 0; j < NODES.length; j++) {
                for (int side = -1; side <= 1; side += 2) {
                    z[count] = middle + side * half * NODES[j];
                    weight[count] = half * WEIGHTS[j] * Math.exp(-z[count] * z[count] / 2) / SQRT_TWO_PI;
                    count++;
                }
            }
        }
        return count;
    }

    /** a at {@code mean + deviation * (shift + scale * z)}; the array is overwritten at the next call. */
    private double[] values(double[] at, double shift, double scale, int count) {
        for (int i = 0; i < count; i++) {
            f[i] = mean + deviation * (shift + scale * at[i]);
        }
        activation.value(Kernels.PLAIN.elementary(), f, h, count);
        return h;
    }
}

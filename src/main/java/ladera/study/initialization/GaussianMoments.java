package ladera.study.initialization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.net.Activation;
import ladera.num.Kernels;

/**
 * Second moments of an activation and of its slope under a normal preactivation f with mean mu and variance v: E[a(f)^2]
 * and E[a'(f)^2].
 *
 * <p>Integrated over z = (f - mu) / sqrt(v) by Gauss's and Kronrod's rules of 7 and 15 points, on pieces that begin and end
 * at kinks and where the activation bends, halved until the two rules agree. A piece on which they do not agree after the
 * last halving leaves its difference in the stated error.
 *
 * @param square E[a(f)^2]
 * @param slopeSquare E[a'(f)^2]
 * @param relativeError a bound by estimate on the relative error of both
 */
record GaussianMoments(double square, double slopeSquare, double relativeError) {
    /** At this many deviations the density is 1e-298: nothing that lies farther out reaches the sum. */
    private static final double FARTHEST = 37;

    /** Where pieces begin, in deviations: the density is smooth on this scale. */
    private static final double[] DEVIATIONS = {-8, -4, -2, -1, 0, 1, 2, 4, 8};

    /** Where pieces begin, in units of f: every activation of the list bends within a few units of 0. */
    private static final double[] BENDS = {-32, -8, -2, -0.5, 0, 0.5, 2, 8, 32};

    /** Agreement asked for, relative to the whole integral: a few digits above rounding. */
    private static final double AGREEMENT = 1e-14;

    /** Halvings of one piece at most. */
    private static final int DEEPEST = 24;

    /**
     * Pieces at most in all: beyond this an activation that oscillates without end is taken as it is, and the stated error says
     * how well that is.
     */
    private static final int MOST_PIECES = 20_000;

    private static final double SQRT_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Kronrod's nodes on [-1, 1] from 0 outwards, those of Gauss at even places (Piessens and others 1983, QUADPACK). */
    private static final double[] NODES = {
        0.0,
        0.207784955007898467600689403773245,
        0.405845151377397166906606412076961,
        0.586087235467691130294144691693,
        0.741531185599394439863864773280788,
        0.864864423359769072789712788640926,
        0.949107912342758524526189684047851,
        0.991455371120812639206854697526329
    };

    private static final double[] KRONROD = {
        0.209482141084727828012999174891714,
        0.204432940075298892414161999234649,
        0.190350578064785409913256402421014,
        0.169004726639267902826583426598550,
        0.140653259715525918745189590510238,
        0.104790010322250183839876322541518,
        0.063092092629978553290700663189204,
        0.022935322010529224963732008058970
    };

    /** Weights of Gauss's rule at the even places. */
    private static final double[] GAUSS = {
        0.417959183673469387755102040816327,
        0.381830050505118944950369775488975,
        0.279705391489276667901467771423780,
        0.129484966168869693270611432679082
    };

    /** The moments of an activation; NaN where the variance is not a number, infinite where it is. */
    static GaussianMoments of(Activation activation, double mean, double variance) {
        if (!(variance < Double.POSITIVE_INFINITY)) {
            return new GaussianMoments(variance, Double.NaN, Double.NaN);
        }
        double deviation = Math.sqrt(variance);
        if (deviation == 0) {
            double h = activation.value(mean);
            double slope = activation.slope(mean);
            return new GaussianMoments(h * h, slope * slope, 0);
        }
        Integral integral = new Integral(activation, mean, deviation);
        List<Double> edges = edges(activation, mean, deviation);
        // Twice: the first round finds how large the whole is, by which the second knows what matters.
        for (int round = 0; round < 2; round++) {
            integral.begin();
            for (int i = 0; i + 1 < edges.size(); i++) {
                integral.add(edges.get(i), edges.get(i + 1), 0);
            }
        }
        return integral.moments();
    }

    private static List<Double> edges(Activation activation, double mean, double deviation) {
        List<Double> edges = new ArrayList<>(List.of(-FARTHEST, FARTHEST));
        for (double z : DEVIATIONS) {
            edges.add(z);
        }
        for (double f : BENDS) {
            addWithin(edges, (f - mean) / deviation);
        }
        for (double f : activation.kinks()) {
            addWithin(edges, (f - mean) / deviation);
        }
        Collections.sort(edges);
        return edges;
    }

    private static void addWithin(List<Double> edges, double z) {
        if (Math.abs(z) < FARTHEST) {
            edges.add(z);
        }
    }

    /** Sums pieces of both integrals. */
    private static final class Integral {
        private final Activation activation;
        private final double mean;
        private final double deviation;
        private int pieces;
        private final double[] z = new double[15];
        private final double[] f = new double[15];
        private final double[] h = new double[15];
        private final double[] slope = new double[15];
        private final double[] total = new double[2];
        private final double[] error = new double[2];
        private final double[] scale = new double[2];

        Integral(Activation activation, double mean, double deviation) {
            this.activation = activation;
            this.mean = mean;
            this.deviation = deviation;
        }

        void begin() {
            pieces = 0;
            for (int m = 0; m < 2; m++) {
                scale[m] = total[m];
                total[m] = 0;
                error[m] = 0;
            }
        }

        void add(double from, double to, int depth) {
            if (!(from < to)) {
                return;
            }
            pieces++;
            double half = (to - from) / 2;
            double middle = from + half;
            for (int i = 0; i < NODES.length; i++) {
                z[7 + i] = middle + half * NODES[i];
                z[7 - i] = middle - half * NODES[i];
            }
            for (int i = 0; i < z.length; i++) {
                f[i] = mean + deviation * z[i];
            }
            activation.valueAndSlope(Kernels.PLAIN.elementary(), f, h, slope, z.length);
            double[] kronrod = new double[2];
            double[] difference = new double[2];
            rules(half, kronrod, difference);
            boolean agree = true;
            for (int m = 0; m < 2; m++) {
                double allowed = AGREEMENT * Math.max(scale[m], kronrod[m]);
                agree &= Math.abs(difference[m]) <= Math.max(Double.MIN_NORMAL, allowed);
            }
            // The first round only looks how large things are.
            boolean looking = scale[0] == 0 && scale[1] == 0;
            if (agree
                    || depth == DEEPEST
                    || pieces >= MOST_PIECES
                    || (looking && depth == 1)
                    || middle <= from
                    || middle >= to) {
                for (int m = 0; m < 2; m++) {
                    total[m] += kronrod[m];
                    error[m] += Math.abs(difference[m]);
                }
            } else {
                add(from, middle, depth + 1);
                add(middle, to, depth + 1);
            }
        }

        private void rules(double half, double[] kronrod, double[] difference) {
            for (int i = 0; i < z.length; i++) {
                int place = Math.abs(i - 7);
                double density = Math.exp(-z[i] * z[i] / 2) / SQRT_TWO_PI * half;
                double gauss = place % 2 == 0 ? GAUSS[place / 2] : 0;
                double value = h[i] * h[i] * density;
                double steep = slope[i] * slope[i] * density;
                kronrod[0] += KRONROD[place] * value;
                kronrod[1] += KRONROD[place] * steep;
                difference[0] += (KRONROD[place] - gauss) * value;
                difference[1] += (KRONROD[place] - gauss) * steep;
            }
        }

        GaussianMoments moments() {
            double relative = 0;
            for (int m = 0; m < 2; m++) {
                relative = Math.max(relative, total[m] == 0 ? 0 : error[m] / total[m]);
            }
            return new GaussianMoments(total[0], total[1], relative);
        }
    }
}

package ladera.study.initialization;

import java.util.function.DoubleUnaryOperator;
import ladera.net.Activation;

/**
 * Where the variance of f settles in a network of equally wide layers without end, and the weights' variance at which
 * gradients neither grow nor shrink there (the edge of chaos of Poole and others 2016).
 *
 * @param variance q* = E[f^2] in the long run: 0 or infinite where it settles nowhere between; NaN where a layer keeps
 *     whatever variance it is given
 * @param factor chi, by which the mean square of the gradient is multiplied at each layer there
 * @param critical the variance of one weight for which that factor is 1; NaN where there is none
 */
public record FixedPoint(double variance, double factor, double critical) {
    /** Variances that go beyond these bounds have left for 0 or infinity. */
    private static final double LOWEST = 1e-24;

    private static final double HIGHEST = 1e24;

    /** Relative changes below this are the integrals' own errors. */
    private static final double ROUNDING = 1e-12;

    /** Ratio of two looks on the way to a fixed point. */
    private static final double STRIDE = 8;

    /** Where the search for the critical D s2 begins and ends, and how many looks it takes to cross. */
    private static final double LOWEST_GAIN = 1e-3;

    private static final double HIGHEST_GAIN = 1e4;
    private static final int LOOKS = 40;

    /** Halvings of a bracket: all the digits there are. */
    private static final int HALVINGS = 60;

    /**
     * @param width D, of every layer
     * @param weightVariance s2
     * @param biasMean of each bias
     * @param biasVariance of each bias
     */
    public static FixedPoint of(
            Activation activation, int width, double weightVariance, double biasMean, double biasVariance) {
        Recursion map = new Recursion(activation, biasMean, biasVariance);
        double gain = width * weightVariance;
        double settled = map.settled(gain);
        double variance = biasMean * biasMean + settled;
        if (map.keepsAnything(gain)) {
            variance = Double.NaN;
        } else if (settled <= LOWEST) {
            variance = 0;
        } else if (settled >= HIGHEST) {
            variance = Double.POSITIVE_INFINITY;
        }
        return new FixedPoint(variance, map.factor(gain, settled), map.critical() / width);
    }

    /** From one layer's variance about the mean to the next one's. */
    private record Recursion(Activation activation, double biasMean, double biasVariance) {
        double next(double gain, double variance) {
            return gain * MeanField.moments(activation, biasMean, variance).square() + biasVariance;
        }

        double factor(double gain, double variance) {
            return gain * MeanField.moments(activation, biasMean, variance).slopeSquare();
        }

        boolean keepsAnything(double gain) {
            for (double q : new double[] {1 / STRIDE, 1, STRIDE}) {
                if (!(Math.abs(next(gain, q) / q - 1) < ROUNDING)) {
                    return false;
                }
            }
            return true;
        }

        /** Goes from 1 in the direction in which the variance moves, until it would turn back. */
        double settled(double gain) {
            double from = 1;
            boolean up = next(gain, from) > from;
            double to = from;
            while (to > LOWEST && to < HIGHEST) {
                from = to;
                to = up ? from * STRIDE : from / STRIDE;
                if (next(gain, to) > to != up) {
                    return root(q -> next(gain, q) - q, from, to);
                }
            }
            return up ? HIGHEST : LOWEST;
        }

        double critical() {
            double stride = Math.pow(HIGHEST_GAIN / LOWEST_GAIN, 1.0 / LOOKS);
            double before = excess(LOWEST_GAIN);
            for (int i = 1; i <= LOOKS; i++) {
                double gain = LOWEST_GAIN * Math.pow(stride, i);
                double here = excess(gain);
                if (before < 0 != here < 0) {
                    return root(this::excess, gain / stride, gain);
                }
                before = here;
            }
            return Double.NaN;
        }

        private double excess(double gain) {
            return factor(gain, settled(gain)) - 1;
        }
    }

    /** A change of sign between two numbers, found by halving the bracket's logarithm. */
    private static double root(DoubleUnaryOperator function, double one, double other) {
        double low = Math.min(one, other);
        double high = Math.max(one, other);
        boolean positive = function.applyAsDouble(low) > 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(low * high);
            if (middle <= low || middle >= high) {
                break;
            }
            if (function.applyAsDouble(middle) > 0 == positive) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(low * high);
    }
}

package ladera.lesson.model;

import ladera.num.MersenneTwister;

/**
 * The random numbers that the notebooks' library draws after {@code seed(n)}: those of {@link MersenneTwister} by Marsaglia's
 * polar method, in the order of numpy's legacy generator. For whoever wants a notebook's own networks; everything else is
 * drawn by {@link ladera.num.Rng}.
 */
public final class NumpyRandom {
    /** Two draws of 27 and 26 bits make a double of 53. */
    private static final double HIGH = 67_108_864.0;

    private static final double ALL = 9_007_199_254_740_992.0;

    private final MersenneTwister twister;
    private double kept = Double.NaN;

    /** @param seed from 0; its lower 32 bits count */
    public NumpyRandom(long seed) {
        twister = new MersenneTwister(seed);
    }

    /** From 0 to below 1. */
    public double nextDouble() {
        int high = twister.nextWord() >>> 5;
        int low = twister.nextWord() >>> 6;
        return (high * HIGH + low) / ALL;
    }

    /** Standard normal. */
    public double nextGaussian() {
        if (!Double.isNaN(kept)) {
            double value = kept;
            kept = Double.NaN;
            return value;
        }
        double x;
        double y;
        double square;
        do {
            x = 2 * nextDouble() - 1;
            y = 2 * nextDouble() - 1;
            square = x * x + y * y;
        } while (square >= 1 || square == 0);
        double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
        kept = factor * x;
        return factor * y;
    }
}

package ladera.lesson.model;

/**
 * The random numbers that the notebooks' library draws after {@code seed(n)}: the Mersenne Twister of Matsumoto and Nishimura
 * (1998, MT19937) and Marsaglia's polar method, in the order of numpy's legacy generator. For whoever wants a notebook's own
 * networks; everything else is drawn by {@link ladera.num.Rng}.
 */
public final class NumpyRandom {
    private static final int SIZE = 624;
    private static final int AHEAD = 397;
    private static final int TWIST = 0x9908b0df;
    private static final int SEEDING = 1812433253;

    /** Two draws of 27 and 26 bits make a double of 53. */
    private static final double HIGH = 67_108_864.0;

    private static final double ALL = 9_007_199_254_740_992.0;

    private final int[] state = new int[SIZE];
    private int next = SIZE;
    private double kept = Double.NaN;

    /** @param seed from 0; its lower 32 bits count */
    public NumpyRandom(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = SEEDING * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
            state[i] = state[(i + AHEAD) % SIZE] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : TWIST);
        }
        next = 0;
    }

    private int nextInt() {
        if (next == SIZE) {
            twist();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /** From 0 to below 1. */
    public double nextDouble() {
        int high = nextInt() >>> 5;
        int low = nextInt() >>> 6;
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

package ladera.num;

/**
 * Seeded randomness as a pure function of (seed, stream, index): SplitMix64 (Steele, Lea and Flood 2014) run as a
 * counter. There is no hidden state, so that stepping back and forth, threads and platforms all meet the same numbers.
 */
public final class Rng {
    /** Weyl increment of SplitMix64: 2^64 over the golden ratio, made odd. */
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private static final double TWO_TO_MINUS_53 = 0x1.0p-53;

    private final long key;
    private long next;

    /** A sequence that starts at index 0 of the stream. */
    public Rng(long seed, long stream) {
        this.key = mix(seed) + mix(stream * GOLDEN_GAMMA + 1);
    }

    /** The next 64 random bits. */
    public long nextLong() {
        return mix(key + GOLDEN_GAMMA * ++next);
    }

    /** Uniform on [0, 1), a multiple of 2^-53. */
    public double nextDouble() {
        return (nextLong() >>> 11) * TWO_TO_MINUS_53;
    }

    /** Uniform on 0, 1, ..., bound - 1, without bias (Lemire 2019's rejection written with the high product). */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound " + bound);
        }
        long threshold = Long.remainderUnsigned(-(long) bound, bound);
        while (true) {
            long bits = nextLong();
            if (Long.compareUnsigned(bits * bound, threshold) >= 0) {
                return (int) Math.multiplyHigh(bits >>> 1, (long) bound << 1);
            }
        }
    }

    /** Standard normal by Box and Muller (1958), with StrictMath so that every platform draws the same bits. */
    public double nextGaussian() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - nextDouble()));
        return radius * cosine(nextDouble());
    }

    /**
     * The cosine of a part of a full turn, at least 0 and below 1. What is left of the nearest quarter turn is exact, and so
     * small that no Java needs to reduce it, for which later ones make an array.
     */
    private static double cosine(double turns) {
        int quarters = (int) (4 * turns + 0.5);
        double rest = 2 * Math.PI * (turns - 0.25 * quarters);
        return switch (quarters & 3) {
            case 0 -> StrictMath.cos(rest);
            case 1 -> -StrictMath.sin(rest);
            case 2 -> -StrictMath.cos(rest);
            default -> StrictMath.sin(rest);
        };
    }

    /** A permutation of 0 ... n-1 (Fisher and Yates). */
    public int[] permutation(int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int j = nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    /** Moves to the number with the given index of this stream; the first is index 0. */
    public void seek(long index) {
        next = index;
    }

    /** The finalizer of SplitMix64 (Stafford's mix 13). */
    private static long mix(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}

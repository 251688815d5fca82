package ladera.num;

/**
 * The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), seeded by one number: the words that NumPy's legacy generator
 * draws. For whoever must meet the numbers of a notebook; everything else is drawn by {@link Rng}.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/random/legacy.html">numpy.random.RandomState</a>
 */
public final class MersenneTwister {
    /** Words of the state, and how far apart those lie that are mixed. */
    private static final int WORDS = 624;

    private static final int APART = 397;

    private static final int SEEDING = 1812433253;
    private static final int TWIST = 0x9908b0df;
    private static final int TOP = 0x80000000;

    private final int[] state = new int[WORDS];
    private int used = WORDS;

    private MersenneTwister() {}

    /** @param seed its lower 32 bits count */
    public MersenneTwister(long seed) {
        state[0] = (int) seed;
        for (int i = 1; i < WORDS; i++) {
            state[i] = SEEDING * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /** Another that draws what this one would draw from here on. */
    public MersenneTwister copy() {
        MersenneTwister copy = new MersenneTwister();
        copy.resume(this);
        return copy;
    }

    /** Goes on as the other would from where that stands. */
    public void resume(MersenneTwister other) {
        System.arraycopy(other.state, 0, state, 0, WORDS);
        used = other.used;
    }

    /** The next 32 random bits. */
    public int nextWord() {
        if (used == WORDS) {
            twist();
        }
        int word = state[used++];
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >>> 18);
    }

    /**
     * Uniform on 0, 1, ..., largest: a word is cut to as many bits as that has, and drawn again where it is too large.
     *
     * @param largest at least 0
     */
    public int nextUpTo(int largest) {
        if (largest == 0) {
            return 0;
        }
        int mask = Integer.highestOneBit(largest) * 2 - 1;
        int drawn = nextWord() & mask;
        while (drawn > largest) {
            drawn = nextWord() & mask;
        }
        return drawn;
    }

    private void twist() {
        for (int i = 0; i < WORDS; i++) {
            int mixed = (state[i] & TOP) | (state[(i + 1) % WORDS] & ~TOP);
            state[i] = state[(i + APART) % WORDS] ^ (mixed >>> 1) ^ ((mixed & 1) == 0 ? 0 : TWIST);
        }
        used = 0;
    }
}

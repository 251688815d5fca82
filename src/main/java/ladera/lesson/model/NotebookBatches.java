package ladera.lesson.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.net.Batches;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * The batches of notebooks 6.3 and 6.4, for any seed and size: at every step the first samples of a fresh permutation that
 * NumPy's legacy generator draws. That is the Mersenne Twister MT19937 (Matsumoto and Nishimura 1998), seeded by one number,
 * and a shuffle from the last place down whose whole numbers are drawn by masking and rejection.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/random/legacy.html">numpy.random.RandomState</a>
 */
public final class NotebookBatches {
    /** Words of the twister's state, and how far apart those lie that are mixed. */
    private static final int WORDS = 624;

    private static final int APART = 397;

    private static final int SEEDING = 1812433253;
    private static final int TWIST = 0x9908b0df;
    private static final int TOP = 0x80000000;

    private final int[] state = new int[WORDS];
    private int used = WORDS;

    private NotebookBatches(int seed) {
        state[0] = seed;
        for (int i = 1; i < WORDS; i++) {
            state[i] = SEEDING * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    /**
     * The batches of so many steps.
     *
     * @param samples I, the number of pairs
     * @param size of every batch; no more than there are samples
     * @throws Refusal where there are no steps, or a batch is empty or larger than the set
     */
    public static Batches.Recorded of(int samples, int size, int seed, int steps) {
        if (size > samples) {
            throw new Refusal(new Problem("batch.larger", "batch_size", size, samples));
        }
        NotebookBatches generator = new NotebookBatches(seed);
        List<List<Integer>> batches = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            List<Integer> permutation = generator.permutation(samples);
            batches.add(permutation.subList(0, Math.max(0, size)));
        }
        return new Batches.Recorded(batches);
    }

    private List<Integer> permutation(int count) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            order.add(i);
        }
        for (int i = count - 1; i > 0; i--) {
            Collections.swap(order, i, upTo(i));
        }
        return order;
    }

    /** A whole number from 0 to {@code largest}: words are cut to as many bits, and drawn again where they are too large. */
    private int upTo(int largest) {
        int mask = Integer.highestOneBit(largest) * 2 - 1;
        int drawn = word() & mask;
        while (drawn > largest) {
            drawn = word() & mask;
        }
        return drawn;
    }

    private int word() {
        if (used == WORDS) {
            twist();
            used = 0;
        }
        int word = state[used++];
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9d2c5680;
        word ^= (word << 15) & 0xefc60000;
        return word ^ (word >>> 18);
    }

    private void twist() {
        for (int i = 0; i < WORDS; i++) {
            int mixed = (state[i] & TOP) | (state[(i + 1) % WORDS] & ~TOP);
            state[i] = state[(i + APART) % WORDS] ^ (mixed >>> 1) ^ ((mixed & 1) == 0 ? 0 : TWIST);
        }
    }
}

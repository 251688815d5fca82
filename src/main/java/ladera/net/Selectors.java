package ladera.net;

import java.util.ArrayList;
import java.util.List;
import ladera.num.MersenneTwister;
import ladera.num.Rng;

/** The kinds of {@link Selector}. */
final class Selectors {
    private Selectors() {}

    /** All samples in their order. */
    static final class All implements Selector {
        private final int samples;

        All(int samples) {
            this.samples = samples;
        }

        @Override
        public int select(long step, int[] samplesOut) {
            for (int i = 0; i < samples; i++) {
                samplesOut[i] = i;
            }
            return samples;
        }

        @Override
        public int largest() {
            return samples;
        }

        @Override
        public double stepsPerEpoch() {
            return 1;
        }
    }

    /** A permutation an epoch, kept until another epoch is asked for. */
    static final class Shuffled implements Selector {
        private final int size;
        private final int perEpoch;
        private final int[] order;
        private final Rng rng;
        private long epoch = -1;

        Shuffled(int samples, int size, long seed) {
            this.size = size;
            perEpoch = (samples + size - 1) / size;
            order = new int[samples];
            rng = new Rng(seed, Streams.EPOCHS);
        }

        @Override
        public int select(long step, int[] samplesOut) {
            long wanted = step / perEpoch;
            if (wanted != epoch) {
                shuffle(wanted);
            }
            int from = (int) (step % perEpoch) * size;
            int count = Math.min(size, order.length - from);
            System.arraycopy(order, from, samplesOut, 0, count);
            return count;
        }

        /** Fisher and Yates, each epoch from a place of its own in the stream. */
        private void shuffle(long wanted) {
            epoch = wanted;
            rng.seek(wanted * (order.length + 1L));
            for (int i = 0; i < order.length; i++) {
                int j = rng.nextInt(i + 1);
                order[i] = order[j];
                order[j] = i;
            }
        }

        @Override
        public int largest() {
            return size;
        }

        @Override
        public double stepsPerEpoch() {
            return perEpoch;
        }
    }

    /** The first few of a fresh permutation a step. */
    static final class Drawn implements Selector {
        private final int size;
        private final int[] order;
        private final int[] swapped;
        private final Rng rng;

        Drawn(int samples, int size, long seed) {
            this.size = size;
            order = new int[samples];
            swapped = new int[size];
            for (int i = 0; i < samples; i++) {
                order[i] = i;
            }
            rng = new Rng(seed, Streams.DRAWS);
        }

        @Override
        public int select(long step, int[] samplesOut) {
            rng.seek(step * (size + 1L));
            for (int i = 0; i < size; i++) {
                swapped[i] = i + rng.nextInt(order.length - i);
                swap(i, swapped[i]);
                samplesOut[i] = order[i];
            }
            // Undone, so that the next step starts from the same order whatever came before.
            for (int i = size - 1; i >= 0; i--) {
                swap(i, swapped[i]);
            }
            return size;
        }

        private void swap(int i, int j) {
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }

        @Override
        public int largest() {
            return size;
        }

        @Override
        public double stepsPerEpoch() {
            return (double) order.length / size;
        }
    }

    /**
     * The first few of a permutation a step, all permutations from one sequence of random words. How many words a permutation
     * takes is not known before; so the generator is kept from time to time, to be taken up again on the way back.
     */
    static final class Permuted implements Selector {
        /** Steps between two kept states of some 2.5 kB. */
        private static final int KEEP_EVERY = 1024;

        private final int size;
        private final int[] order;
        private final List<MersenneTwister> kept = new ArrayList<>();
        private final MersenneTwister twister;
        private long drawn;

        Permuted(int samples, int size, long seed) {
            this.size = size;
            order = new int[samples];
            twister = new MersenneTwister(seed);
            kept.add(twister.copy());
        }

        @Override
        public int select(long step, int[] samplesOut) {
            int before = (int) Math.min(step / KEEP_EVERY, kept.size() - 1);
            if (step != drawn - 1) {
                if (step < drawn || (long) before * KEEP_EVERY > drawn) {
                    twister.resume(kept.get(before));
                    drawn = (long) before * KEEP_EVERY;
                }
                while (drawn <= step) {
                    draw();
                }
            }
            System.arraycopy(order, 0, samplesOut, 0, size);
            return size;
        }

        /** A shuffle from the last place down, as NumPy's. */
        private void draw() {
            if (drawn == (long) kept.size() * KEEP_EVERY) {
                kept.add(twister.copy());
            }
            for (int i = 0; i < order.length; i++) {
                order[i] = i;
            }
            for (int i = order.length - 1; i > 0; i--) {
                int j = twister.nextUpTo(i);
                int swapped = order[i];
                order[i] = order[j];
                order[j] = swapped;
            }
            drawn++;
        }

        @Override
        public int largest() {
            return size;
        }

        @Override
        public double stepsPerEpoch() {
            return (double) order.length / size;
        }
    }

    /** Recorded lists. */
    static final class Listed implements Selector {
        private final int[][] batches;
        private final int largest;
        private final int samples;

        Listed(List<List<Integer>> recorded) {
            batches = new int[recorded.size()][];
            int most = 0;
            int highest = 0;
            for (int b = 0; b < batches.length; b++) {
                batches[b] =
                        recorded.get(b).stream().mapToInt(Integer::intValue).toArray();
                most = Math.max(most, batches[b].length);
                for (int sample : batches[b]) {
                    highest = Math.max(highest, sample);
                }
            }
            largest = most;
            samples = highest + 1;
        }

        @Override
        public int select(long step, int[] samplesOut) {
            int[] batch = batches[(int) (step % batches.length)];
            System.arraycopy(batch, 0, samplesOut, 0, batch.length);
            return batch.length;
        }

        @Override
        public int largest() {
            return largest;
        }

        @Override
        public double stepsPerEpoch() {
            return (double) samples / largest;
        }
    }
}

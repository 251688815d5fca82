package ladera.net;

import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;

/** Which samples each step looks at: a pure function of the recipe, its seed and the step, which is counted from 0. */
public sealed interface Batches {
    /** The recipe on a set of so many samples. @throws Refusal where a batch would be larger than the set */
    Selector on(int samples);

    /** All samples at every step. */
    record Full() implements Batches {
        @Override
        public Selector on(int samples) {
            return new Selectors.All(samples);
        }
    }

    /** Shuffled epochs without replacement, as PyTorch's loader; an epoch's last batch may be smaller. */
    record Epochs(int size, long seed) implements Batches {
        public Epochs {
            requireSize(size);
        }

        @Override
        public Selector on(int samples) {
            requireFit(size, samples);
            return new Selectors.Shuffled(samples, size, seed);
        }
    }

    /** A fresh draw of different samples at every step, as the book's notebooks: no epochs. */
    record Draws(int size, long seed) implements Batches {
        public Draws {
            requireSize(size);
        }

        @Override
        public Selector on(int samples) {
            requireFit(size, samples);
            return new Selectors.Drawn(samples, size, seed);
        }
    }

    /**
     * The first samples of a fresh permutation at every step, as the book's notebooks 6.3 and 6.4 draw them with NumPy's legacy
     * generator: {@code numpy.random.permutation(samples)[:size]} after {@code numpy.random.seed(seed)}.
     *
     * @param seed its lower 32 bits count
     */
    record Prefixes(int size, long seed) implements Batches {
        public Prefixes {
            requireSize(size);
        }

        @Override
        public Selector on(int samples) {
            requireFit(size, samples);
            return new Selectors.Permuted(samples, size, seed);
        }
    }

    /** The given lists of sample numbers, one a step, and from the first again after the last. */
    record Recorded(List<List<Integer>> batches) implements Batches {
        public Recorded {
            if (batches.isEmpty()) {
                throw new Refusal(new Problem("batch.none", "batches"));
            }
            batches = batches.stream().map(List::copyOf).toList();
            for (List<Integer> batch : batches) {
                requireSize(batch.size());
            }
        }

        @Override
        public Selector on(int samples) {
            for (int b = 0; b < batches.size(); b++) {
                for (int sample : batches.get(b)) {
                    if (sample < 0 || sample >= samples) {
                        throw new Refusal(new Problem("batch.sample", "batches[" + b + "]", sample, samples));
                    }
                }
            }
            return new Selectors.Listed(batches);
        }
    }

    private static void requireSize(int size) {
        if (size < 1) {
            throw new Refusal(new Problem("batch.size", "batch_size", size));
        }
    }

    private static void requireFit(int size, int samples) {
        if (size > samples) {
            throw new Refusal(new Problem("batch.larger", "batch_size", size, samples));
        }
    }
}

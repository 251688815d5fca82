package ladera.run.training;

import java.util.List;
import ladera.net.Batches;
import ladera.net.Loss;
import ladera.net.WeightDecay;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * What a network is to learn: which loss, from how many samples at a time, with what penalty, and from how noisy targets.
 *
 * @param noise standard deviation added to the targets, in their own units
 */
public record LearningTask(Loss loss, BatchPlan batches, WeightDecay decay, double noise) {
    public LearningTask {
        if (!(noise >= 0) || Double.isInfinite(noise)) {
            throw new Refusal(new Problem("data.noise", "noise", noise));
        }
    }

    public LearningTask with(Loss other) {
        return new LearningTask(other, batches, decay, noise);
    }

    public LearningTask with(BatchPlan other) {
        return new LearningTask(loss, other, decay, noise);
    }

    public LearningTask with(WeightDecay other) {
        return new LearningTask(loss, batches, other, noise);
    }

    public LearningTask noisy(double other) {
        return new LearningTask(loss, batches, decay, other);
    }

    /** How the samples of a step are chosen; the seed is the race's, so that learners with equal plans meet equal batches. */
    public enum BatchChoice {
        /** All samples at every step. */
        FULL,
        /** Shuffled epochs without replacement, as PyTorch's loader. */
        EPOCHS,
        /** A fresh draw at every step, as the book's notebooks. */
        DRAWS,
        /** Lists of sample numbers, one a step, and from the first again after the last. */
        RECORDED
    }

    /**
     * Batches without their seed.
     *
     * @param size samples a step, at least 1; of no meaning for {@link BatchChoice#FULL} and {@link BatchChoice#RECORDED}
     * @param recorded the lists of {@link BatchChoice#RECORDED}, samples counted from 0; empty for other choices
     */
    public record BatchPlan(BatchChoice choice, int size, List<List<Integer>> recorded) {
        public BatchPlan {
            if (size < 1) {
                throw new Refusal(new Problem("batch.size", "batch_size", size));
            }
            recorded = recorded.stream().map(List::copyOf).toList();
            if (choice == BatchChoice.RECORDED && recorded.isEmpty()) {
                throw new Refusal(new Problem("batch.none", "batches"));
            }
        }

        /** A plan that needs no list. */
        public BatchPlan(BatchChoice choice, int size) {
            this(choice, size, List.of());
        }

        /** The given samples, batch after batch. */
        public static BatchPlan recorded(List<List<Integer>> batches) {
            return new BatchPlan(BatchChoice.RECORDED, USUAL_SIZE, batches);
        }

        /** All samples at every step. */
        public static BatchPlan full() {
            return new BatchPlan(BatchChoice.FULL, USUAL_SIZE);
        }

        public Batches seeded(long seed) {
            return switch (choice) {
                case FULL -> new Batches.Full();
                case EPOCHS -> new Batches.Epochs(size, seed);
                case DRAWS -> new Batches.Draws(size, seed);
                case RECORDED -> new Batches.Recorded(recorded);
            };
        }
    }

    /** What most courses begin with. */
    public static final int USUAL_SIZE = 32;
}

package ladera.run.training;

import java.util.List;

/**
 * What a training race has brought so far.
 *
 * @param learners one a learner, in the race's order
 * @param ghosts curves of a past that was changed
 */
public record TrainingReport(List<LearningCurves> learners, List<LossGhost> ghosts) {
    public TrainingReport {
        learners = List.copyOf(learners);
        ghosts = List.copyOf(ghosts);
    }

    /** The curves of a learner; null where it has just left. */
    public LearningCurves of(int key) {
        for (LearningCurves one : learners) {
            if (one.key() == key) {
                return one;
            }
        }
        return null;
    }

    /**
     * The learner with the lowest validation loss, or the lowest training loss where nothing was set aside; one of which no loss
     * is known only where that is so of all. Null without any.
     */
    public LearningCurves best() {
        LearningCurves best = null;
        for (LearningCurves one : learners) {
            if (best == null || Double.isNaN(best.chosenBy()) || one.chosenBy() < best.chosenBy()) {
                best = one;
            }
        }
        return best;
    }
}

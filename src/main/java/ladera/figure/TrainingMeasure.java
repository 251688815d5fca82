package ladera.figure;

import ladera.num.Series;
import ladera.run.training.LearningCurves;

/** What is measured of each update of a training race, or each evaluation on a whole set. */
public enum TrainingMeasure {
    /** Loss on all samples learnt from. */
    TRAIN,
    /** Loss on the samples set aside to choose by. */
    VALIDATION,
    /** Loss against the function itself. */
    TRUTH,
    /** Loss of the batch that an update looks at. */
    BATCH,
    /** Norm of that batch's gradient. */
    GRADIENT;

    /** Whether whole sets are looked at, now and then, rather than each batch. */
    public boolean evaluated() {
        return this != BATCH && this != GRADIENT;
    }

    Series of(LearningCurves curves) {
        return switch (this) {
            case TRAIN -> curves.train();
            case VALIDATION -> curves.validation();
            case TRUTH -> curves.truth();
            case BATCH -> curves.loss();
            case GRADIENT -> curves.gradientNorm();
        };
    }
}

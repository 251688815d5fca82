package ladera.lesson.model;

import ladera.net.Loss;

/**
 * What a network's outputs at one point say of the target there (book chapter 5): how probable each target is, and the loss
 * that makes the given targets as probable as can be.
 */
public interface Likelihood {
    /** Pr(y | f), a density where y is continuous. */
    double probability(double y, double[] f);

    /** The loss -ln Pr(y | f), summed over points; from the outputs themselves, so that it stays finite. */
    Loss loss();

    /** -ln Pr(y | f). */
    default double negativeLog(double y, double[] f) {
        return loss().value(f, new double[] {y});
    }
}

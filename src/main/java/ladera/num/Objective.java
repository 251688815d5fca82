package ladera.num;

/**
 * A function of n real variables that an optimizer can descend.
 *
 * <p>Points are the first {@link #dimension()} entries of the array passed in; what lies behind them is not looked at, so
 * that a whole flat state (parameters, then memory) can be passed without a copy. Implementations allocate nothing in
 * {@link #value} and {@link #valueAndGradient}, carry IEEE values instead of throwing, and are confined to one thread
 * unless they say otherwise.
 */
public interface Objective {
    /** Number of variables, at least 1. */
    int dimension();

    /** The value at {@code x}; NaN or infinite where the formula is. */
    double value(double[] x);

    /**
     * The value at {@code x}, and its exact gradient into the first {@link #dimension()} entries of {@code gradientOut}.
     * Where {@link #differentiableAt} is false, the gradient written is a stated, finite choice.
     */
    double valueAndGradient(double[] x, double[] gradientOut);

    /** False where the gradient does not exist, as at the tip of a cusp. */
    default boolean differentiableAt(double[] x) {
        return true;
    }

    /** Second derivatives, or null where there are none to be had. */
    default Curvature curvature() {
        return null;
    }

    /**
     * Chooses what is random or partial in this objective (a mini-batch) for the given step: a pure function of the step,
     * so that stepping back and forth meets the same batches. Does nothing for a function that is the same at every step.
     */
    default void atStep(long step) {}

    /**
     * True where {@link #atStep} leaves everything as it is, so that what was found at one step holds at every other. An
     * objective that does not say so may be evaluated where it was a moment ago.
     */
    default boolean sameAtEveryStep() {
        return false;
    }
}

package ladera.net;

import ladera.num.Doubles;

/**
 * One step of gradient descent on all samples, and what comes of repeating it: parameters minus the rate times the gradient.
 *
 * @param lossBefore at the parameters given
 * @param gradient there, in the order of {@link Architecture}
 * @param after the parameters after one step
 * @param losses before the first step and after each; NaN or infinite where the descent runs away
 */
public record GradientStep(double lossBefore, Doubles gradient, Doubles after, Doubles losses) {
    /**
     * @param rate what the gradient is multiplied by; which rate suits depends on the loss's {@link Reduction}
     * @param repeats how many steps the losses go on for, at least 1
     */
    public static GradientStep of(Training training, Doubles parameters, double rate, int repeats) {
        TrainingObjective objective = new TrainingObjective(training.on(training.data()));
        double[] at = parameters.toArray();
        double[] gradient = new double[at.length];
        double[] losses = new double[repeats + 1];
        losses[0] = objective.valueAndGradient(at, gradient);
        Doubles first = Doubles.of(gradient);
        Doubles after = parameters;
        for (int step = 1; step <= repeats; step++) {
            for (int i = 0; i < at.length; i++) {
                at[i] -= rate * gradient[i];
            }
            if (step == 1) {
                after = Doubles.of(at);
            }
            losses[step] = objective.valueAndGradient(at, gradient);
        }
        return new GradientStep(losses[0], first, after, Doubles.of(losses));
    }

    /** The loss after one step. */
    public double lossAfter() {
        return losses.get(1);
    }
}

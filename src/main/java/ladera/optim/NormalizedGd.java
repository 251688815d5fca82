package ladera.optim;

import ladera.num.Knobs;

/**
 * Gradient descent by steps of one length: {@code x <- x - lr g / (|g| + eps)}, the Euclidean norm over all parameters. A
 * gradient of exactly zero stays where it is, whatever epsilon.
 *
 * <p>The book's normalised gradients (6.13, 6.14) divide coordinate by coordinate instead: {@link SignNormalizedGd}.
 */
public final class NormalizedGd extends Optimizer {
    public NormalizedGd() {
        super("NormalizedGD", Convention.TEXTBOOK, RateScale.DISTANCE, LEARNING_RATE.startingAt(0.01), EPSILON);
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(new UnitLength(settings.real("eps")), new LearningRate(settings.real("lr")));
    }

    private record UnitLength(double epsilon) implements Update {
        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            double length = Step.norm(move) + epsilon;
            if (length == 0) {
                return;
            }
            for (int i = 0; i < move.length; i++) {
                move[i] /= length;
            }
        }
    }
}

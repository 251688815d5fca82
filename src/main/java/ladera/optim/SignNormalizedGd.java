package ladera.optim;

import ladera.num.Knobs;

/**
 * Normalised gradients as Prince, "Understanding Deep Learning", writes them (6.13, 6.14): every coordinate divided by its
 * own size, {@code x_i <- x_i - lr g_i / (sqrt(g_i^2) + eps)}. Each moves by the whole rate or, at a gradient of exactly
 * zero, not at all; so the path ends by bouncing about the minimum.
 */
public final class SignNormalizedGd extends Optimizer {
    public SignNormalizedGd() {
        super(
                "SignNormalizedGD",
                Convention.BOOK,
                RateScale.DISTANCE,
                LEARNING_RATE.startingAt(0.08),
                EPSILON.startingAt(1e-20));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(new UnitCoordinates(settings.real("eps")), new LearningRate(settings.real("lr")));
    }

    private record UnitCoordinates(double epsilon) implements Update {
        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            for (int i = 0; i < move.length; i++) {
                double g = move[i];
                move[i] = g == 0 ? 0 : g / (Math.abs(g) + epsilon);
            }
        }
    }
}

package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;

/**
 * Lion (Chen et al. 2023): the sign of an interpolated momentum, every coordinate moving by the rate, with decoupled weight
 * decay. The momentum used for the sign and the one kept have coefficients of their own.
 *
 * @see <a href="https://arxiv.org/abs/2302.06675">Symbolic discovery of optimization algorithms</a>
 */
public final class Lion extends Optimizer {
    public Lion() {
        super(
                "Lion",
                Convention.TEXTBOOK,
                RateScale.DISTANCE,
                LEARNING_RATE.startingAt(1e-4),
                Adam.BETAS.startingAt(new Knob.Pair(0.9, 0.99)),
                WEIGHT_DECAY);
    }

    @Override
    public Rule rule(Knobs settings) {
        Knob.Pair betas = settings.pair("betas");
        return Chain.of(
                new SignOfMomentum(betas.first(), betas.second()),
                new WeightDecay(settings.real("weight_decay")),
                new LearningRate(settings.real("lr")));
    }

    /** Replaces the gradient by the sign of its mixture with the momentum; the sign of 0 is 0. */
    private record SignOfMomentum(double beta1, double beta2) implements Update {
        @Override
        public int slots(int dimension) {
            return dimension;
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            out.vector("m", memory, at);
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            for (int i = 0; i < move.length; i++) {
                double g = move[i];
                double m = memory[at + i];
                move[i] = Math.signum(beta1 * m + (1 - beta1) * g);
                memory[at + i] = beta2 * m + (1 - beta2) * g;
            }
        }
    }
}

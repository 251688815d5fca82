package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Adadelta (Zeiler 2012) as PyTorch defines it: both epsilons inside the roots, the old mean of squared moves in the
 * numerator. The paper has no learning rate; PyTorch's multiplies the move, and 1 is the paper.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.Adadelta.html">torch.optim.Adadelta</a>
 */
public final class Adadelta extends Optimizer {
    public Adadelta() {
        super(
                "Adadelta",
                Convention.PYTORCH,
                RateScale.UNIT,
                LEARNING_RATE.startingAt(1.0),
                Knob.real("rho", "\u03b3", Range.closed(0, 1), new Knob.Slider(0, 0.999, false), 0.9),
                EPSILON.startingAt(1e-6),
                WEIGHT_DECAY);
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(
                new WeightDecay(settings.real("weight_decay")),
                new Scaling(settings.real("rho"), settings.real("eps")),
                new LearningRate(settings.real("lr")));
    }

    /** Gives the move the size of the moves before it, coordinate by coordinate. */
    private record Scaling(double rho, double epsilon) implements Update {
        @Override
        public int slots(int dimension) {
            return 2 * dimension;
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            out.vector("v", memory, at);
            out.vector("u", memory, at + out.dimension());
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            int n = move.length;
            for (int i = 0; i < n; i++) {
                double g = move[i];
                double squares = rho * memory[at + i] + (1 - rho) * g * g;
                double moves = memory[at + n + i];
                double scaled = Math.sqrt(moves + epsilon) / Math.sqrt(squares + epsilon) * g;
                memory[at + i] = squares;
                memory[at + n + i] = rho * moves + (1 - rho) * scaled * scaled;
                move[i] = scaled;
            }
        }
    }
}

package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * RMSProp (Hinton 2012) as PyTorch defines it: epsilon outside the root, no bias correction, momentum after the scaling.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.RMSprop.html">torch.optim.RMSprop</a>
 */
public final class RmsProp extends Optimizer {
    public RmsProp() {
        super(
                "RMSprop",
                Convention.PYTORCH,
                RateScale.DISTANCE,
                LEARNING_RATE.startingAt(0.01),
                Knob.real("alpha", "\u03b3", Range.closed(0, 1), new Knob.Slider(0, 0.999, false), 0.99),
                EPSILON,
                WEIGHT_DECAY,
                Knob.real("momentum", "\u03b2", Range.FRACTION, new Knob.Slider(0, 0.99, false), 0),
                Knob.flag("centered", false));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(
                new WeightDecay(settings.real("weight_decay")),
                new Scaling(settings.real("alpha"), settings.real("eps"), settings.flag("centered")),
                new Momentum(settings.real("momentum"), 0, false),
                new LearningRate(settings.real("lr")));
    }

    /** Divides by the root of a running mean of squares, less the square of the running mean when centered. */
    private record Scaling(double alpha, double epsilon, boolean centered) implements Update {
        @Override
        public int slots(int dimension) {
            return 2 * dimension;
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            out.vector("v", memory, at);
            if (centered) {
                out.vector("\\bar{g}", memory, at + out.dimension());
            }
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            int n = move.length;
            for (int i = 0; i < n; i++) {
                double g = move[i];
                double square = alpha * memory[at + i] + (1 - alpha) * g * g;
                memory[at + i] = square;
                if (centered) {
                    double mean = alpha * memory[at + n + i] + (1 - alpha) * g;
                    memory[at + n + i] = mean;
                    // Rounding can take a vanishing variance below zero, where its root would be NaN.
                    square = Math.max(0, square - mean * mean);
                }
                move[i] = g / (Math.sqrt(square) + epsilon);
            }
        }
    }
}

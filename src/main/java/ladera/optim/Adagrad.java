package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Adagrad (Duchi, Hazan and Singer 2011) as PyTorch defines it: epsilon outside the root, the rate falling as
 * {@code lr / (1 + (t-1) lr_decay)}.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.Adagrad.html">torch.optim.Adagrad</a>
 */
public final class Adagrad extends Optimizer {
    public Adagrad() {
        super(
                "Adagrad",
                Convention.PYTORCH,
                RateScale.DISTANCE,
                LEARNING_RATE.startingAt(0.01),
                Knob.real("lr_decay", "\u03ba", Range.NON_NEGATIVE, new Knob.Slider(0, 1, false), 0),
                WEIGHT_DECAY,
                Knob.real("initial_accumulator_value", "a", Range.NON_NEGATIVE, new Knob.Slider(0, 10, false), 0),
                EPSILON.startingAt(1e-10));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(
                new WeightDecay(settings.real("weight_decay")),
                new Scaling(
                        settings.real("initial_accumulator_value"), settings.real("eps"), settings.real("lr_decay")),
                new LearningRate(settings.real("lr")));
    }

    /** Divides by the root of the sum of all squares so far. */
    private record Scaling(double initialSum, double epsilon, double rateDecay) implements Update {
        @Override
        public int slots(int dimension) {
            return dimension + 1;
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            out.vector("v", memory, at);
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            int n = move.length;
            double stepsBefore = memory[at + n]++;
            double slowing = 1 + stepsBefore * rateDecay;
            for (int i = 0; i < n; i++) {
                double g = move[i];
                double sum = (stepsBefore == 0 ? initialSum : memory[at + i]) + g * g;
                memory[at + i] = sum;
                move[i] = g / (Math.sqrt(sum) + epsilon) / slowing;
            }
        }
    }
}

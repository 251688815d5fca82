package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Rprop (Riedmiller and Braun 1993) as PyTorch defines it: each coordinate has a step of its own that grows while the sign
 * of its gradient lasts and shrinks when it changes; after a change that coordinate rests for one step.
 *
 * <p>{@code lr} is the first step of every coordinate and nothing later.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.Rprop.html">torch.optim.Rprop</a>
 */
public final class Rprop extends Optimizer {
    public Rprop() {
        super(
                "Rprop",
                Convention.PYTORCH,
                RateScale.DISTANCE,
                LEARNING_RATE.startingAt(0.01),
                Knob.pair(
                        "etas", "\u03b7\u207b, \u03b7\u207a", Range.POSITIVE, new Knob.Slider(0.1, 2, false), 0.5, 1.2),
                Knob.pair("step_sizes", "\u0394", Range.POSITIVE, new Knob.Slider(1e-6, 50, true), 1e-6, 50));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(new SignSteps(settings.real("lr"), settings.pair("etas"), settings.pair("step_sizes")));
    }

    /** Replaces the gradient by its sign times the coordinate's own step. */
    private record SignSteps(double learningRate, Knob.Pair etas, Knob.Pair sizes) implements Update {
        @Override
        public int slots(int dimension) {
            return 2 * dimension + 1;
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            out.vector("\\Delta", memory, at);
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            int n = move.length;
            int previous = at + n;
            int started = previous + n;
            boolean first = memory[started] == 0;
            memory[started] = 1;
            for (int i = 0; i < n; i++) {
                double g = move[i];
                double agreement = g * memory[previous + i];
                double size = first ? now.rate(learningRate) : memory[at + i];
                if (agreement > 0) {
                    size *= etas.second();
                } else if (agreement < 0) {
                    size *= etas.first();
                    g = 0;
                }
                size = Math.min(Math.max(size, sizes.first()), sizes.second());
                memory[at + i] = size;
                memory[previous + i] = g;
                move[i] = Math.signum(g) * size;
            }
        }
    }
}

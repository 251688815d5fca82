package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Averaged stochastic gradient descent (Polyak and Juditsky 1992) as PyTorch defines it. The iterate and its average are
 * two curves; the average copies the iterate until step {@code t0}, which by default is never.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.ASGD.html">torch.optim.ASGD</a>
 */
public final class Asgd extends Optimizer implements Averaged {
    public Asgd() {
        super(
                "ASGD",
                Convention.PYTORCH,
                RateScale.CURVATURE,
                LEARNING_RATE.startingAt(0.01),
                Knob.real("lambd", "\u03bb", Range.NON_NEGATIVE, new Knob.Slider(1e-6, 1, true), 1e-4),
                Knob.real("alpha", "\u03ba", Range.NON_NEGATIVE, new Knob.Slider(0, 2, false), 0.75),
                Knob.real("t0", "t\u2080", Range.NON_NEGATIVE, new Knob.Slider(1, 1e6, true), 1e6),
                WEIGHT_DECAY);
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(
                new WeightDecay(settings.real("weight_decay")),
                new Averaging(
                        settings.real("lr"), settings.real("lambd"), settings.real("alpha"), settings.real("t0")));
    }

    @Override
    public int averagedAt(int dimension) {
        return 0;
    }

    /** Falling rate {@code eta = lr / (1 + lambd lr t)^alpha}, shrinking parameters, and the average of what comes out. */
    private record Averaging(double learningRate, double lambda, double power, double start) implements Update {
        @Override
        public int slots(int dimension) {
            return dimension + 3;
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            int n = out.dimension();
            if (memory[at + n + 2] > 0) {
                out.number("\\eta", memory[at + n]);
                out.vector("\\bar{\\phi}", memory, at);
            }
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            int n = move.length;
            int rateAt = at + n;
            int shareAt = rateAt + 1;
            int clock = shareAt + 1;
            double rate = now.rate(learningRate);
            double t = ++memory[clock];
            double eta = t == 1 ? rate : memory[rateAt];
            double share = t == 1 ? 1 : memory[shareAt];
            double[] x = now.state();
            for (int i = 0; i < n; i++) {
                move[i] = eta * (move[i] + lambda * x[i]);
                double next = x[i] - move[i];
                double average = memory[at + i];
                memory[at + i] = share == 1 ? next : average + (next - average) * share;
            }
            memory[rateAt] = rate / Math.pow(1 + lambda * rate * t, power);
            memory[shareAt] = 1 / Math.max(1, t - start);
        }
    }
}

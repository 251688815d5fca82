package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;

/**
 * Adamax (Kingma and Ba 2015, section 7.1) as PyTorch defines it: Adam with a decaying maximum in place of the second
 * moment, epsilon inside the maximum.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.Adamax.html">torch.optim.Adamax</a>
 */
public final class Adamax extends Optimizer {
    public Adamax() {
        super(
                "Adamax",
                Convention.PYTORCH,
                RateScale.DISTANCE,
                LEARNING_RATE.startingAt(2e-3),
                Adam.BETAS,
                EPSILON,
                WEIGHT_DECAY);
    }

    @Override
    public Rule rule(Knobs settings) {
        Knob.Pair betas = settings.pair("betas");
        return Chain.of(
                new WeightDecay(settings.real("weight_decay")),
                new Scaling(betas.first(), betas.second(), settings.real("eps")),
                new LearningRate(settings.real("lr")));
    }

    /** Divides the corrected running mean by the largest recent gradient. */
    private record Scaling(double beta1, double beta2, double epsilon) implements Update {
        @Override
        public int slots(int dimension) {
            return 2 * dimension + 1;
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            int n = out.dimension();
            double t = memory[at + 2 * n];
            out.vector("m", memory, at);
            out.vector("u", memory, at + n);
            if (t > 0) {
                out.quotient("\\tilde{m}", memory, at, 1 - Math.pow(beta1, t));
            }
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            int n = move.length;
            int largest = at + n;
            double t = ++memory[largest + n];
            double correction = 1 - Math.pow(beta1, t);
            for (int i = 0; i < n; i++) {
                double g = move[i];
                double m = beta1 * memory[at + i] + (1 - beta1) * g;
                double u = Math.max(beta2 * memory[largest + i], Math.abs(g) + epsilon);
                memory[at + i] = m;
                memory[largest + i] = u;
                move[i] = m / correction / u;
            }
        }
    }
}

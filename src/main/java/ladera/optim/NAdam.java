package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * NAdam (Dozat 2016) as PyTorch documents it: Adam in Nesterov's form, its momentum warming up by
 * {@code mu_t = b1 (1 - 0.5 * 0.96^(t momentum_decay))}.
 *
 * <p>PyTorch 1.13's loop has one factor mu_t too many in the second product; its vectorised path and later releases agree
 * with the documentation, and so does this.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.NAdam.html">torch.optim.NAdam</a>
 */
public final class NAdam extends Optimizer {
    public NAdam() {
        super(
                "NAdam",
                Convention.PYTORCH,
                RateScale.DISTANCE,
                LEARNING_RATE.startingAt(2e-3),
                Adam.BETAS,
                EPSILON,
                WEIGHT_DECAY,
                Knob.real("momentum_decay", "\u03c8", Range.NON_NEGATIVE, new Knob.Slider(0, 0.1, false), 4e-3));
    }

    @Override
    public Rule rule(Knobs settings) {
        Knob.Pair betas = settings.pair("betas");
        return Chain.of(
                new WeightDecay(settings.real("weight_decay")),
                new Scaling(betas.first(), betas.second(), settings.real("eps"), settings.real("momentum_decay")),
                new LearningRate(settings.real("lr")));
    }

    /** Mixes the gradient and the running mean, each with its own correction, over the root of the second moment. */
    private record Scaling(double beta1, double beta2, double epsilon, double momentumDecay) implements Update {
        /** Dozat's constants of the warming momentum. */
        private static final double WARMING_BASE = 0.96;

        @Override
        public int slots(int dimension) {
            return 2 * dimension + 2;
        }

        private double momentum(double t) {
            return beta1 * (1 - 0.5 * Math.pow(WARMING_BASE, t * momentumDecay));
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            int n = out.dimension();
            double t = memory[at + 2 * n];
            out.vector("m", memory, at);
            out.vector("v", memory, at + n);
            if (t > 0) {
                out.derived("\\mu", momentum(t));
                out.quotient("\\tilde{v}", memory, at + n, 1 - Math.pow(beta2, t));
            }
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            int n = move.length;
            int second = at + n;
            int clock = second + n;
            int products = clock + 1;
            double t = ++memory[clock];
            double mu = momentum(t);
            double nextMu = momentum(t + 1);
            double product = (t == 1 ? 1 : memory[products]) * mu;
            memory[products] = product;
            double ofGradient = (1 - mu) / (1 - product);
            double ofMean = nextMu / (1 - product * nextMu);
            double correction = 1 - Math.pow(beta2, t);
            for (int i = 0; i < n; i++) {
                double g = move[i];
                double m = beta1 * memory[at + i] + (1 - beta1) * g;
                double v = beta2 * memory[second + i] + (1 - beta2) * g * g;
                memory[at + i] = m;
                memory[second + i] = v;
                move[i] = (ofGradient * g + ofMean * m) / (Math.sqrt(v / correction) + epsilon);
            }
        }
    }
}

package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;

/**
 * RAdam (Liu et al. 2020) as PyTorch defines it: Adam once the variance of its second moment can be rectified, plain
 * momentum before. Those first steps (five at beta_2 = 0.999) are not scale free: a steep surface needs a rate like plain
 * descent's.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.RAdam.html">torch.optim.RAdam</a>
 */
public final class RAdam extends Optimizer {
    public RAdam() {
        super("RAdam", Convention.PYTORCH, RateScale.CURVATURE, LEARNING_RATE, Adam.BETAS, EPSILON, WEIGHT_DECAY);
    }

    @Override
    public Rule rule(Knobs settings) {
        Knob.Pair betas = settings.pair("betas");
        return Chain.of(
                new WeightDecay(settings.real("weight_decay")),
                new Scaling(betas.first(), betas.second(), settings.real("eps")),
                new LearningRate(settings.real("lr")));
    }

    /** The corrected running mean, scaled and rectified when rho_t is above 5. */
    private record Scaling(double beta1, double beta2, double epsilon) implements Update {
        /** PyTorch's threshold; the paper's is 4. */
        private static final double RECTIFIED_ABOVE = 5;

        @Override
        public int slots(int dimension) {
            return 2 * dimension + 1;
        }

        @Override
        public void name(double[] memory, int at, Quantities out) {
            int n = out.dimension();
            double t = memory[at + 2 * n];
            out.vector("m", memory, at);
            out.vector("v", memory, at + n);
            if (t > 0) {
                out.quotient("\\tilde{m}", memory, at, 1 - Math.pow(beta1, t));
                out.quotient("\\tilde{v}", memory, at + n, 1 - Math.pow(beta2, t));
                out.derived("r", rectification(t));
            }
        }

        @Override
        public void apply(double[] move, double[] memory, int at, Step now) {
            int n = move.length;
            int second = at + n;
            double t = ++memory[second + n];
            double correction = 1 - Math.pow(beta1, t);
            double rectification = rectification(t);
            double rootCorrection = Math.sqrt(1 - Math.pow(beta2, t));
            for (int i = 0; i < n; i++) {
                double g = move[i];
                double m = beta1 * memory[at + i] + (1 - beta1) * g;
                double v = beta2 * memory[second + i] + (1 - beta2) * g * g;
                memory[at + i] = m;
                memory[second + i] = v;
                double mean = m / correction;
                move[i] = rectification == 0 ? mean : mean * rectification * rootCorrection / (Math.sqrt(v) + epsilon);
            }
        }

        /** The paper's r_t; 0 while the variance has no bound. */
        private double rectification(double t) {
            double power = Math.pow(beta2, t);
            double limit = 2 / (1 - beta2) - 1;
            double rho = limit - 2 * t * power / (1 - power);
            if (!(rho > RECTIFIED_ABOVE)) {
                return 0;
            }
            return Math.sqrt((rho - 4) * (rho - 2) * limit / ((limit - 4) * (limit - 2) * rho));
        }
    }
}

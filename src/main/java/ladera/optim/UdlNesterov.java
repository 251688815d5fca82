package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;

/**
 * Nesterov momentum as Prince, "Understanding Deep Learning", writes it (6.12): the gradient is taken where the momentum
 * alone would lead, {@code x - alpha beta m}; the first printing had {@code x - alpha m}. The iterates are x, not the points
 * ahead.
 */
public final class UdlNesterov extends Optimizer {
    private static final String ALPHA_BETA = "alpha*beta";
    private static final String ALPHA = "alpha";

    public UdlNesterov() {
        super(
                "UDLNesterov",
                Convention.BOOK,
                RateScale.CURVATURE,
                BOOK_RATE,
                BOOK_MOMENTUM,
                Knob.choice("lookahead", ALPHA_BETA, ALPHA_BETA, ALPHA));
    }

    @Override
    public Rule rule(Knobs settings) {
        double alpha = settings.real("alpha");
        double beta = settings.real("beta");
        double share = settings.choice("lookahead").equals(ALPHA) ? 1 : beta;
        return Chain.ahead(new AlongMomentum(alpha, share), new AveragingMomentum(beta), new LearningRate(alpha));
    }

    /** The point {@code x - alpha share m}. */
    private record AlongMomentum(double alpha, double share) implements Chain.Lookahead {
        @Override
        public void point(double[] state, int at, Step now, double[] pointOut) {
            double reach = now.rate(alpha) * share;
            for (int i = 0; i < pointOut.length; i++) {
                pointOut[i] = state[i] - reach * state[at + i];
            }
        }
    }
}

package ladera.optim;

import ladera.num.Knobs;

/**
 * Momentum as Prince, "Understanding Deep Learning", writes it (6.11): averaging, so that the rate means the same as
 * without momentum. The path is PyTorch's with {@code lr = alpha (1 - beta)}.
 */
public final class UdlMomentum extends Optimizer {
    public UdlMomentum() {
        super("UDLMomentum", Convention.BOOK, RateScale.CURVATURE, BOOK_RATE, BOOK_MOMENTUM);
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(new AveragingMomentum(settings.real("beta")), new LearningRate(settings.real("alpha")));
    }
}

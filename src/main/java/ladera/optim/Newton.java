package ladera.optim;

import ladera.num.Knobs;

/**
 * Newton's method with the exact Hessian: {@code x <- x - lr H^-1 g}, without any safeguard, so that it goes to saddles and
 * maxima as gladly as to minima. It stops where det H is exactly 0.
 *
 * <p>Nocedal and Wright, Numerical Optimization, 2nd edition, equation 2.15.
 */
public final class Newton extends Optimizer {
    public Newton() {
        super("Newton", Convention.TEXTBOOK, RateScale.UNIT, LEARNING_RATE.startingAt(1.0));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(new NewtonDirection(0), new LearningRate(settings.real("lr")));
    }
}

package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Newton's method with a fixed multiple of the identity added to the Hessian (Levenberg 1944, Marquardt 1963):
 * {@code x <- x - lr (H + lam I)^-1 g}. Between Newton's method at lam = 0 and short gradient steps for large lam.
 */
public final class DampedNewton extends Optimizer {
    public DampedNewton() {
        super(
                "DampedNewton",
                Convention.TEXTBOOK,
                RateScale.UNIT,
                LEARNING_RATE.startingAt(1.0),
                Knob.real("lam", "\u03bb", Range.NON_NEGATIVE, new Knob.Slider(1e-3, 100, true), 1));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(new NewtonDirection(settings.real("lam")), new LearningRate(settings.real("lr")));
    }
}

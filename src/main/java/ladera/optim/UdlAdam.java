package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Adam as Prince, "Understanding Deep Learning", writes it (6.15 to 6.17), with the constants of its notebook 6.5. For equal
 * constants it is PyTorch's Adam.
 */
public final class UdlAdam extends Optimizer {
    public UdlAdam() {
        super(
                "UDLAdam",
                Convention.BOOK,
                RateScale.DISTANCE,
                BOOK_RATE.startingAt(0.05),
                BOOK_MOMENTUM,
                Knob.real("gamma", "\u03b3", Range.FRACTION, new Knob.Slider(0, 0.999, false), 0.99),
                EPSILON.startingAt(1e-20));
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(
                new AdamScaling(settings.real("beta"), settings.real("gamma"), settings.real("eps"), false),
                new LearningRate(settings.real("alpha")));
    }
}

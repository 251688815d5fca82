package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Gradient descent with momentum as PyTorch defines it: accumulating, optionally dampened or in Nesterov's form, with weight
 * decay added to the gradient.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.SGD.html">torch.optim.SGD</a>
 */
public final class Sgd extends Optimizer {
    public Sgd() {
        super(
                "SGD",
                Convention.PYTORCH,
                RateScale.CURVATURE,
                LEARNING_RATE,
                Knob.real("momentum", "\u03b2", Range.FRACTION, new Knob.Slider(0, 0.99, false), 0),
                Knob.real("dampening", "\u03b4", Range.closed(0, 1), new Knob.Slider(0, 1, false), 0),
                WEIGHT_DECAY,
                Knob.flag("nesterov", false));
    }

    @Override
    public String variant(Knobs settings) {
        return settings.real("momentum") == 0 ? "plain" : settings.flag("nesterov") ? "nesterov" : "momentum";
    }

    @Override
    public Rule rule(Knobs settings) {
        return Chain.of(
                new WeightDecay(settings.real("weight_decay")),
                new Momentum(settings.real("momentum"), settings.real("dampening"), settings.flag("nesterov")),
                new LearningRate(settings.real("lr")));
    }
}

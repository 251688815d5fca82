package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * Adam (Kingma and Ba 2015) as PyTorch defines it, weight decay added to the gradient (so that both running means see it).
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.Adam.html">torch.optim.Adam</a>
 */
public final class Adam extends Optimizer {
    static final Knob BETAS =
            Knob.pair("betas", "\u03b2, \u03b3", Range.FRACTION, new Knob.Slider(0, 0.999, false), 0.9, 0.999);

    public Adam() {
        super(
                "Adam",
                Convention.PYTORCH,
                RateScale.DISTANCE,
                LEARNING_RATE,
                BETAS,
                EPSILON,
                WEIGHT_DECAY,
                Knob.flag("amsgrad", false));
    }

    @Override
    public Rule rule(Knobs settings) {
        Knob.Pair betas = settings.pair("betas");
        return Chain.of(
                new WeightDecay(settings.real("weight_decay")),
                new AdamScaling(betas.first(), betas.second(), settings.real("eps"), settings.flag("amsgrad")),
                new LearningRate(settings.real("lr")));
    }
}

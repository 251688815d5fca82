package ladera.optim;

import ladera.num.Knob;
import ladera.num.Knobs;

/**
 * Adam with decoupled weight decay (Loshchilov and Hutter 2019) as PyTorch defines it: the parameters shrink by
 * {@code 1 - lr weight_decay} beside Adam's move, and neither running mean sees the decay.
 *
 * @see <a href="https://pytorch.org/docs/stable/generated/torch.optim.AdamW.html">torch.optim.AdamW</a>
 */
public final class AdamW extends Optimizer {
    public AdamW() {
        super(
                "AdamW",
                Convention.PYTORCH,
                RateScale.DISTANCE,
                LEARNING_RATE,
                Adam.BETAS,
                EPSILON,
                WEIGHT_DECAY.startingAt(0.01),
                Knob.flag("amsgrad", false));
    }

    @Override
    public Rule rule(Knobs settings) {
        Knob.Pair betas = settings.pair("betas");
        return Chain.of(
                new AdamScaling(betas.first(), betas.second(), settings.real("eps"), settings.flag("amsgrad")),
                new WeightDecay(settings.real("weight_decay")),
                new LearningRate(settings.real("lr")));
    }
}

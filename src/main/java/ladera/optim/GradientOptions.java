package ladera.optim;

import java.util.List;
import java.util.Locale;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * What is done to the gradient before any optimizer sees it, in this order: seeded Gaussian noise, clipping, and weight decay
 * as an L2 term; decoupled weight decay beside the optimizer's own step.
 *
 * <p>Losses and gradient norms that a run reports stay those of the objective itself. Coupled decay makes the optimizer
 * descend {@code f(x) + weightDecay / 2 |x|^2}, value, gradient and Hessian alike, so that line searches stay consistent.
 *
 * @param threshold what the norm, or the size of each component, is clipped to; positive
 * @param noise standard deviation of the noise added to each component at each evaluation; 0 for none
 * @param seed the noise is a pure function of it, of the step's number and of the evaluation within the step
 * @param weightDecay lambda of the decay; decoupled, a step shrinks the parameters by {@code 1 - learning rate * lambda}
 */
public record GradientOptions(Clip clip, double threshold, double noise, long seed, Decay decay, double weightDecay) {
    /** How a gradient that is too large is cut. */
    public enum Clip {
        /** Not at all. */
        NONE,
        /** By its Euclidean norm, direction kept: {@code torch.nn.utils.clip_grad_norm_}. */
        NORM,
        /** Component by component: {@code torch.nn.utils.clip_grad_value_}. */
        VALUE
    }

    /** How parameters are drawn to zero. */
    public enum Decay {
        /** Not at all. */
        NONE,
        /** By an L2 term of the loss, which the optimizer scales with the rest of the gradient. */
        COUPLED,
        /** Beside the optimizer's step (Loshchilov and Hutter 2019): Adam becomes AdamW. */
        DECOUPLED
    }

    /** The gradient as it is. */
    public static final GradientOptions NONE = new GradientOptions(Clip.NONE, 1, 0, 0, Decay.NONE, 0);

    /** For forms and the command line; {@link #of} reads them. */
    public static final List<Knob> KNOBS = List.of(
            Knob.choice("clip", "none", words(Clip.values())),
            Knob.real("clip_threshold", "c", Range.POSITIVE, new Knob.Slider(1e-2, 100, true), 1),
            Knob.real("noise", "\u03c3", Range.NON_NEGATIVE, new Knob.Slider(0, 5, false), 0),
            Knob.choice("decay", "none", words(Decay.values())),
            Knob.real("decay_rate", "\u03bb", Range.NON_NEGATIVE, new Knob.Slider(0, 0.5, false), 0.01));

    public GradientOptions {
        if (!(threshold > 0 && noise >= 0 && weightDecay >= 0)) {
            throw new IllegalArgumentException(threshold + ", " + noise + ", " + weightDecay);
        }
    }

    /** The options with these settings of {@link #KNOBS}, the noise drawn from this seed. */
    public static GradientOptions of(Knobs settings, long seed) {
        return new GradientOptions(
                Clip.valueOf(settings.choice("clip").toUpperCase(Locale.ROOT)),
                settings.real("clip_threshold"),
                settings.real("noise"),
                seed,
                Decay.valueOf(settings.choice("decay").toUpperCase(Locale.ROOT)),
                settings.real("decay_rate"));
    }

    public GradientOptions withClip(Clip kind, double atMost) {
        return new GradientOptions(kind, atMost, noise, seed, decay, weightDecay);
    }

    public GradientOptions withNoise(double standardDeviation, long noiseSeed) {
        return new GradientOptions(clip, threshold, standardDeviation, noiseSeed, decay, weightDecay);
    }

    public GradientOptions withDecay(Decay kind, double lambda) {
        return new GradientOptions(clip, threshold, noise, seed, kind, lambda);
    }

    /** lambda of the L2 term; 0 without one. */
    double coupledDecay() {
        return decay == Decay.COUPLED ? weightDecay : 0;
    }

    /** lambda of the decay beside the step; 0 without one. */
    double decoupledDecay() {
        return decay == Decay.DECOUPLED ? weightDecay : 0;
    }

    /** True where the optimizer sees the objective's own gradient. */
    boolean leavesGradient() {
        return clip == Clip.NONE && noise == 0 && coupledDecay() == 0;
    }

    private static String[] words(Enum<?>[] values) {
        String[] words = new String[values.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = values[i].name().toLowerCase(Locale.ROOT);
        }
        return words;
    }
}

package ladera.net;

import java.util.Locale;
import ladera.num.Knob;

/** How the losses of the samples become one number. The rate that suits a run differs by the factor, so it is always named. */
public enum Reduction {
    /** Divided by the number of samples; the loss of a sample is the sum over its outputs. */
    MEAN,
    /** The book's: no factor. */
    SUM,
    /** Half of the sum. */
    HALF_SUM,
    /** Half of the mean. */
    HALF_MEAN,
    /** Divided by samples times outputs: PyTorch's {@code reduction='mean'}. */
    MEAN_ELEMENTS;

    private static final String KNOB = "reduction";

    /** The key in files and on the command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the sum over samples and terms is multiplied by. */
    public double factor(int samples, int termsPerSample) {
        return switch (this) {
            case MEAN -> 1.0 / samples;
            case SUM -> 1;
            case HALF_SUM -> 0.5;
            case HALF_MEAN -> 0.5 / samples;
            case MEAN_ELEMENTS -> 1.0 / ((double) samples * termsPerSample);
        };
    }

    /** The knob of a loss that has all of them. */
    static Knob knob() {
        return Knob.choice(KNOB, "mean", "mean", "sum", "half_sum", "half_mean", "mean_elements");
    }

    static Reduction of(ladera.num.Knobs settings) {
        return valueOf(settings.choice(KNOB).toUpperCase(Locale.ROOT));
    }
}

package ladera.optim;

import java.util.List;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Named;
import ladera.num.Range;

/** A way of descending that the program knows by name: its knobs, and the rule they make. */
public abstract class Optimizer implements Named {
    /** Whose definition is followed where definitions differ. */
    public enum Convention {
        /** As {@code torch.optim} computes it. */
        PYTORCH,
        /** As Prince's "Understanding Deep Learning" writes it. */
        BOOK,
        /** As the original paper or a textbook of numerical optimization has it. */
        TEXTBOOK
    }

    /** What the learning rate multiplies, and so which rate is a sensible first try on a given surface. */
    public enum RateScale {
        /** The gradient: the rate must suit the curvature. */
        CURVATURE,
        /** A move of about unit length in each coordinate: the rate is a distance. */
        DISTANCE,
        /** A move that has the right length already: the rate is 1 or a little less. */
        UNIT
    }

    /** alpha of the book, {@code lr} of PyTorch. */
    protected static final Knob LEARNING_RATE =
            Knob.real("lr", "\u03b1", Range.NON_NEGATIVE, new Knob.Slider(1e-5, 10, true), 1e-3);

    /** L2 penalty or decay, by the optimizer's convention. */
    protected static final Knob WEIGHT_DECAY =
            Knob.real("weight_decay", "\u03bb", Range.NON_NEGATIVE, new Knob.Slider(0, 0.5, false), 0);

    /** Keeps a denominator from zero. */
    protected static final Knob EPSILON =
            Knob.real("eps", "\u03b5", Range.NON_NEGATIVE, new Knob.Slider(1e-20, 1, true), 1e-8);

    /** The book's alpha. */
    protected static final Knob BOOK_RATE =
            Knob.real("alpha", "\u03b1", Range.NON_NEGATIVE, new Knob.Slider(1e-5, 10, true), 0.01);

    /** The book's beta. */
    protected static final Knob BOOK_MOMENTUM =
            Knob.real("beta", "\u03b2", Range.FRACTION, new Knob.Slider(0, 0.99, false), 0.9);

    /** The part of the promised fall that a backtracking search asks for. */
    protected static final Knob ARMIJO_FRACTION =
            Knob.real("c1", "c\u2081", Range.FRACTION, new Knob.Slider(1e-6, 0.5, true), 1e-4);

    /** What a refused length is multiplied by. */
    protected static final Knob ARMIJO_SHRINK =
            Knob.real("shrink", "\u03c1", new Range(0, false, 1, false), new Knob.Slider(0.05, 0.95, false), 0.5);

    /** Trials of a backtracking search; a thousand halvings reach the smallest double. */
    protected static final Knob ARMIJO_TRIALS =
            Knob.integer("max_halvings", "max_halvings", Range.closed(0, 1000), new Knob.Slider(0, 60, false), 40);

    private final String id;
    private final Convention convention;
    private final RateScale rateScale;
    private final List<Knob> knobs;

    protected Optimizer(String id, Convention convention, RateScale rateScale, Knob... knobs) {
        this.id = id;
        this.convention = convention;
        this.rateScale = rateScale;
        this.knobs = List.of(knobs);
    }

    /** What these settings make of the optimizer, as part of the key of its name: empty, or such as {@code momentum}. */
    public String variant(Knobs settings) {
        return "";
    }

    /** The rule with these settings. */
    public abstract Rule rule(Knobs settings);

    @Override
    public final String id() {
        return id;
    }

    public final Convention convention() {
        return convention;
    }

    public final RateScale rateScale() {
        return rateScale;
    }

    /** In the order in which the form shows them; the first is the learning rate where there is one. */
    public final List<Knob> knobs() {
        return knobs;
    }

    /** The knob that plays the part of the learning rate: its id is {@code lr} or the book's {@code alpha}; null without one. */
    public final Knob rateKnob() {
        Knob first = knobs.get(0);
        return first.symbol().equals("\u03b1") ? first : null;
    }

    @Override
    public final String toString() {
        return id;
    }
}

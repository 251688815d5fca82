package ladera.net;

import static ladera.num.KernelLayout.LANES;

import ladera.num.Knobs;

/**
 * A loss with its settings, over chunks of samples laid out as {@link ladera.num.KernelLayout} says.
 *
 * <p>The loss of a sample is a sum of terms; the loss of a batch is their sum over samples times the {@link Reduction}'s
 * factor. What stands in padded samples comes out as anything, except in slopes, where it is 0. Nothing is allocated and
 * nothing is kept.
 */
public abstract class Loss {
    private final String id;
    private final Knobs settings;
    private final Reduction reduction;

    Loss(String id, Knobs settings) {
        this.id = id;
        this.settings = settings;
        this.reduction = Reduction.of(settings);
    }

    /** How many numbers of target a network of so many outputs needs; 0 where it cannot have so many outputs. */
    public abstract int targets(int outputs);

    /** How many terms the loss of one sample has. */
    public abstract int terms(int outputs);

    /** Each sample's terms, unit by unit. */
    public abstract void terms(double[] f, double[] y, int outputs, int panels, double[] termsOut);

    /** factor times dl/df, 0 in padded samples. */
    public final void slopes(double[] f, double[] y, int outputs, int samples, double factor, double[] slopesOut) {
        int panels = (samples + LANES - 1) / LANES;
        slopesOfAll(f, y, outputs, panels, factor, slopesOut);
        clearPadding(slopesOut, outputs, samples);
    }

    /** factor times (d^2 l / df^2) v, sample by sample; 0 in padded samples. */
    public final void curvatureTimes(
            double[] f, double[] y, double[] v, int outputs, int samples, double factor, double[] out) {
        int panels = (samples + LANES - 1) / LANES;
        curvatureOfAll(f, y, v, outputs, panels, factor, out);
        clearPadding(out, outputs, samples);
    }

    abstract void slopesOfAll(double[] f, double[] y, int outputs, int panels, double factor, double[] slopesOut);

    abstract void curvatureOfAll(
            double[] f, double[] y, double[] v, int outputs, int panels, double factor, double[] out);

    /** Whether a target can be what this loss expects (a class, a probability); any finite number unless said otherwise. */
    public boolean admits(double target, int outputs) {
        return Double.isFinite(target);
    }

    /** What an output of a network that learnt in standard units is multiplied by to be in the data's units. */
    public double unitScale(int output, int outputs, Standardisation units) {
        return targets(outputs) == outputs ? units.targetScale().get(output) : 1;
    }

    /** What is then added. */
    public double unitShift(int output, int outputs, Standardisation units) {
        return targets(outputs) == outputs ? units.targetMean().get(output) : 0;
    }

    /** The loss of one sample, the sum of its terms, without the reduction's factor. */
    public final double value(double[] f, double[] y) {
        double[] terms = new double[terms(f.length) * LANES];
        terms(panel(f), panel(y), f.length, 1, terms);
        return sum(terms, terms(f.length), 1);
    }

    /** dl/df of one sample, without the reduction's factor. */
    public final double[] slope(double[] f, double[] y) {
        double[] slopes = new double[f.length * LANES];
        slopes(panel(f), panel(y), f.length, 1, 1, slopes);
        double[] slope = new double[f.length];
        for (int u = 0; u < slope.length; u++) {
            slope[u] = slopes[u * LANES];
        }
        return slope;
    }

    /** One sample, repeated as padding. */
    private static double[] panel(double[] sample) {
        double[] panel = new double[sample.length * LANES];
        for (int i = 0; i < panel.length; i++) {
            panel[i] = sample[i / LANES];
        }
        return panel;
    }

    /** The name in {@link Losses}. */
    public final String id() {
        return id;
    }

    public final Knobs settings() {
        return settings;
    }

    public final Reduction reduction() {
        return reduction;
    }

    /** Sum of all terms of the real samples: lane by lane, then the lanes in pairs, always in the same order. */
    static double sum(double[] terms, int units, int samples) {
        int whole = samples / LANES * LANES * units;
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < whole; i += 4) {
            a += terms[i];
            b += terms[i + 1];
            c += terms[i + 2];
            d += terms[i + 3];
        }
        double rest = 0;
        for (int u = 0; u < units; u++) {
            for (int l = 0; l < samples % LANES; l++) {
                rest += terms[whole + u * LANES + l];
            }
        }
        return ((a + c) + (b + d)) + rest;
    }

    private static void clearPadding(double[] chunk, int units, int samples) {
        int used = samples % LANES;
        if (used == 0) {
            return;
        }
        int last = samples / LANES * LANES * units;
        for (int u = 0; u < units; u++) {
            for (int l = used; l < LANES; l++) {
                chunk[last + u * LANES + l] = 0;
            }
        }
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Loss that && id.equals(that.id) && settings.equals(that.settings);
    }

    @Override
    public final int hashCode() {
        return 31 * id.hashCode() + settings.hashCode();
    }

    @Override
    public final String toString() {
        return id + settings;
    }
}

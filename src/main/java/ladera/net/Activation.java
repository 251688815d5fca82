package ladera.net;

import ladera.num.Elementary;
import ladera.num.Kernels;
import ladera.num.Knobs;

/**
 * An activation function a with its settings: h = a[f], element by element, over whole arrays.
 *
 * <p>The same id and settings are the same activation. Only the first {@code count} entries of the arrays are read and
 * written; nothing is allocated and nothing is kept. NaN in gives NaN out.
 */
public abstract class Activation {
    private static final double[] SMOOTH = {};

    private final String id;
    private final Knobs settings;

    Activation(String id, Knobs settings) {
        this.id = id;
        this.settings = settings;
    }

    /** h = a[f]. The two arrays may not be the same. */
    public abstract void value(Elementary on, double[] f, double[] h, int count);

    /** h = a[f] and slope = a'[f], where the slope at a kink is PyTorch's choice. No two arrays may be the same. */
    public abstract void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count);

    /**
     * curvature = a''[f], with the limit from the side that the slope is taken from at a kink.
     *
     * @param h as {@link #valueAndSlope} left it
     * @param slope as {@link #valueAndSlope} left it
     */
    public abstract void curvature(
            Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count);

    /** Where the slope jumps, in ascending order. */
    public double[] kinks() {
        return SMOOTH;
    }

    /** The name in {@link Activations}. */
    public final String id() {
        return id;
    }

    public final Knobs settings() {
        return settings;
    }

    /** a[z] at one point. */
    public final double value(double z) {
        double[] h = new double[1];
        value(Kernels.PLAIN.elementary(), new double[] {z}, h, 1);
        return h[0];
    }

    /** a'[z] at one point. */
    public final double slope(double z) {
        double[] slope = new double[1];
        valueAndSlope(Kernels.PLAIN.elementary(), new double[] {z}, new double[1], slope, 1);
        return slope[0];
    }

    /** a''[z] at one point. */
    public final double curvature(double z) {
        double[] f = {z};
        double[] h = new double[1];
        double[] slope = new double[1];
        double[] curvature = new double[1];
        valueAndSlope(Kernels.PLAIN.elementary(), f, h, slope, 1);
        curvature(Kernels.PLAIN.elementary(), f, h, slope, curvature, 1);
        return curvature[0];
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Activation that && id.equals(that.id) && settings.equals(that.settings);
    }

    @Override
    public final int hashCode() {
        return 31 * id.hashCode() + settings.hashCode();
    }

    @Override
    public final String toString() {
        return settings.asMap().isEmpty() ? id : id + settings;
    }
}

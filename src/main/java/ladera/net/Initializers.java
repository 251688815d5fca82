package ladera.net;

import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;

/**
 * The list of initialisers. In the book's letters, D_h is the fan-in and D_h' the fan-out of a layer.
 *
 * @see <a href="https://pytorch.org/docs/stable/nn.init.html">torch.nn.init</a>
 */
public final class Initializers {
    private static final Knob.Slider VARIANCES = new Knob.Slider(1e-3, 10, true);
    private static final Knob.Slider VALUES = new Knob.Slider(-2, 2, false);

    /** All biases alike. */
    private static final Knob BIAS = Knob.real("bias", "\u03b2", Range.ANY, VALUES, 0);

    private static final Knob GAIN = Knob.real("gain", "gain", Range.NON_NEGATIVE, new Knob.Slider(0.1, 5, true), 1);

    /** Keeps the forward pass, the backward pass, or a compromise between them (book 7.32 to 7.34). */
    private static final Knob MODE = Knob.choice("mode", "fan_in", "fan_in", "fan_out", "average");

    public static final Catalog<Kind<Initializer>> ALL = new Catalog<>(
            "initializers",
            new Kind<>("zero", settings -> new DrawnInitializers.Constant("zero", settings, 0, 0)),
            new Kind<>(
                    "constant",
                    settings -> new DrawnInitializers.Constant(
                            "constant", settings, settings.real("value"), settings.real("bias")),
                    Knob.real("value", "\u03a9", Range.ANY, VALUES, 1),
                    BIAS.startingAt(1.0)),
            new Kind<>(
                    "uniform",
                    settings -> new DrawnInitializers.Uniform(
                            "uniform", settings, (in, out) -> square(settings.real("bound")) / 3),
                    Knob.real("bound", "bound", Range.NON_NEGATIVE, VARIANCES, 1),
                    BIAS),
            new Kind<>(
                    "normal",
                    settings ->
                            new DrawnInitializers.Normal("normal", settings, (in, out) -> settings.real("variance")),
                    Knob.real("variance", "\u03c3\u00b2", Range.NON_NEGATIVE, VARIANCES, 1),
                    BIAS),
            new Kind<>(
                    "normal_all",
                    settings -> new DrawnInitializers.NormalAll(settings, settings.real("variance")),
                    Knob.real("variance", "\u03c3\u00b2", Range.NON_NEGATIVE, VARIANCES, 1)),
            new Kind<>(
                    "lecun_normal",
                    settings -> new DrawnInitializers.Normal("lecun_normal", settings, lecun(settings)),
                    MODE,
                    BIAS),
            new Kind<>(
                    "lecun_uniform",
                    settings -> new DrawnInitializers.Uniform("lecun_uniform", settings, lecun(settings)),
                    MODE,
                    BIAS),
            new Kind<>(
                    "xavier_normal",
                    settings -> new DrawnInitializers.Normal("xavier_normal", settings, xavier(settings)),
                    GAIN,
                    BIAS),
            new Kind<>(
                    "xavier_uniform",
                    settings -> new DrawnInitializers.Uniform("xavier_uniform", settings, xavier(settings)),
                    GAIN,
                    BIAS),
            new Kind<>(
                    "he_normal",
                    settings -> new DrawnInitializers.Normal("he_normal", settings, he(settings)),
                    MODE,
                    BIAS),
            new Kind<>(
                    "he_uniform",
                    settings -> new DrawnInitializers.Uniform("he_uniform", settings, he(settings)),
                    MODE,
                    BIAS),
            new Kind<>("orthogonal", OrthogonalInitializer::new, GAIN, BIAS),
            new Kind<>("pytorch", DrawnInitializers.PyTorch::new));

    private Initializers() {}

    /** The initialiser with this id, its knobs at their defaults. */
    public static Initializer of(String id) {
        return ALL.get(id).make();
    }

    /** Glorot and Bengio 2010: 2 / (D_h + D_h'). */
    private static Variance xavier(Knobs settings) {
        double gain = square(settings.real("gain"));
        return (fanIn, fanOut) -> gain * 2 / ((double) fanIn + fanOut);
    }

    /** LeCun and others 1998: 1 / D_h; counted backwards 1 / D_h'; the average of the two counts is Xavier's. */
    private static Variance lecun(Knobs settings) {
        return perUnit(1, settings.choice("mode"));
    }

    /** He and others 2015: 2 / D_h, 2 / D_h', or 4 / (D_h + D_h'). */
    private static Variance he(Knobs settings) {
        return perUnit(2, settings.choice("mode"));
    }

    private static Variance perUnit(double gain, String mode) {
        return switch (mode) {
            case "fan_out" -> (fanIn, fanOut) -> gain / fanOut;
            case "average" -> (fanIn, fanOut) -> 2 * gain / ((double) fanIn + fanOut);
            default -> (fanIn, fanOut) -> gain / fanIn;
        };
    }

    private static double square(double value) {
        return value * value;
    }

    /** The variance of a layer's weights. */
    interface Variance {
        double of(int fanIn, int fanOut);
    }
}

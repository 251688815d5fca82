package ladera.net;

import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Range;

/**
 * The list of activations. Ids and defaults are PyTorch's; {@code linear}, {@code heaviside}, {@code rect} and the gain of
 * {@code sigmoid} are the notebooks' of "Understanding Deep Learning", whose swish is {@code silu} here.
 *
 * @see <a href="https://pytorch.org/docs/stable/nn.html#non-linear-activations-weighted-sum-nonlinearity">torch.nn</a>
 */
public final class Activations {
    /** Klambauer and others 2017, "Self-Normalizing Neural Networks". */
    public static final double SELU_ALPHA = 1.6732632423543772;

    public static final double SELU_SCALE = 1.0507009873554805;

    public static final Catalog<Kind<Activation>> ALL = new Catalog<>(
            "activations",
            new Kind<>("identity", settings -> new PiecewiseActivations.Linear("identity", settings, 0, 1)),
            new Kind<>(
                    "linear",
                    settings ->
                            new PiecewiseActivations.Linear("linear", settings, settings.real("a"), settings.real("b")),
                    Knob.real("a", "a", Range.ANY, new Knob.Slider(-2, 2, false), 0),
                    Knob.real("b", "b", Range.ANY, new Knob.Slider(-2, 2, false), 1)),
            new Kind<>("relu", PiecewiseActivations.Relu::new),
            new Kind<>(
                    "leaky_relu",
                    PiecewiseActivations.LeakyRelu::new,
                    Knob.real("slope", "slope", Range.ANY, new Knob.Slider(0, 1, false), 0.01)),
            new Kind<>(
                    "elu",
                    settings -> new ExponentialActivations.Elu("elu", settings, settings.real("alpha"), 1),
                    alpha()),
            new Kind<>("selu", settings -> new ExponentialActivations.Elu("selu", settings, SELU_ALPHA, SELU_SCALE)),
            new Kind<>("gelu", ExponentialActivations.Gelu::new),
            new Kind<>("gelu_tanh", ExponentialActivations.GeluTanh::new),
            new Kind<>(
                    "silu",
                    ExponentialActivations.Silu::new,
                    Knob.real("beta", "\u03b2", Range.ANY, new Knob.Slider(0.1, 10, true), 1)),
            new Kind<>(
                    "softplus",
                    ExponentialActivations.Softplus::new,
                    Knob.real("threshold", "threshold", Range.ANY, new Knob.Slider(1, 40, false), 20)),
            new Kind<>("softsign", PiecewiseActivations.Softsign::new),
            new Kind<>("tanh", ExponentialActivations.Tanh::new),
            new Kind<>(
                    "sigmoid",
                    ExponentialActivations.Sigmoid::new,
                    Knob.real("gain", "gain", Range.ANY, new Knob.Slider(0.1, 20, true), 1)),
            new Kind<>("heaviside", PiecewiseActivations.Heaviside::new),
            new Kind<>("hardswish", PiecewiseActivations.Hardswish::new),
            new Kind<>("rect", PiecewiseActivations.Rect::new));

    /** The functions of the book's toy model (7.5), which no network is trained with: for exercises by hand. */
    public static final Catalog<Kind<Activation>> TOY_MODEL = new Catalog<>(
            "functions of the toy model",
            new Kind<>("sin", ToyModelActivations.Sine::new),
            new Kind<>("cos", ToyModelActivations.Cosine::new),
            new Kind<>("exp", ToyModelActivations.Exponential::new));

    private Activations() {}

    /** The activation with this id, its knobs at their defaults. */
    public static Activation of(String id) {
        return ALL.get(id).make();
    }

    /** The same, the functions of the toy model being among them. */
    public static Activation forExercise(String id) {
        return TOY_MODEL.find(id).map(Kind::make).orElseGet(() -> of(id));
    }

    private static Knob alpha() {
        return Knob.real("alpha", "\u03b1", Range.NON_NEGATIVE, new Knob.Slider(0.1, 4, false), 1);
    }
}

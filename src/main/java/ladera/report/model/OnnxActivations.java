package ladera.report.model;

import ladera.net.Activation;
import ladera.net.Activations;
import ladera.num.ElementaryScalar;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Activations as standard ONNX operators. In 32 bits each is ONNX's own operator where there is one; in 64 bits it is written out
 * so that no digits are lost, near 0 and far from it.
 */
final class OnnxActivations {
    /** Where hardswish has become a line. */
    private static final double HARDSWISH_END = 3;

    /** Hendrycks and Gimpel 2016, "Gaussian Error Linear Units". */
    private static final double GELU_CUBIC = 0.044715;

    private final OnnxGraph graph;
    private final boolean wide;

    OnnxActivations(OnnxGraph graph) {
        this.graph = graph;
        wide = graph.precision() == OnnxPrecision.DOUBLE;
    }

    /** The tensor that holds a[f]. */
    String apply(Activation a, String f) {
        return switch (a.id()) {
            case "identity" -> f;
            case "linear" -> plus(times(f, a.settings().real("b")), a.settings().real("a"));
            case "relu" -> graph.apply("Relu", f);
            case "leaky_relu" -> leaky(f, a.settings().real("slope"));
            case "elu" ->
                wide
                        ? elu(f, a.settings().real("alpha"), 1)
                        : graph.applyWith("Elu", "alpha", a.settings().real("alpha"), f);
            case "selu" ->
                wide
                        ? elu(f, Activations.SELU_SCALE * Activations.SELU_ALPHA, Activations.SELU_SCALE)
                        : graph.apply("Selu", f);
            case "gelu" -> graph.apply("Mul", f, wide ? normalCdf(f) : normalCdfByErf(f));
            case "gelu_tanh" -> graph.apply("Mul", f, sigmoid(geluGate(f)));
            case "silu" -> graph.apply("Mul", f, sigmoid(times(f, a.settings().real("beta"))));
            case "softplus" -> {
                String curve = wide ? softplus(f) : graph.apply("Softplus", f);
                yield where(graph.apply("Greater", f, a.settings().real("threshold")), f, curve);
            }
            case "softsign" ->
                wide ? graph.apply("Div", f, plus(graph.apply("Abs", f), 1)) : graph.apply("Softsign", f);
            case "tanh" -> graph.apply("Tanh", f);
            case "sin" -> graph.apply("Sin", f);
            case "cos" -> graph.apply("Cos", f);
            case "exp" -> graph.apply("Exp", f);
            case "sigmoid" -> sigmoid(times(f, a.settings().real("gain")));
            case "heaviside" -> where(graph.apply("Less", f, 0), graph.constant(0), oneFromZeroOn(f));
            case "hardswish" -> wide ? hardswish(f) : graph.apply("HardSwish", f);
            case "rect" ->
                where(
                        graph.apply("Or", graph.apply("Less", f, 0), graph.apply("Greater", f, 1)),
                        graph.constant(0),
                        oneFromZeroOn(f));
            default -> throw new Refusal(new Problem("model.activation", "activations", a.id(), "ONNX"));
        };
    }

    private String leaky(String f, double slope) {
        if (!wide) {
            return graph.applyWith("LeakyRelu", "alpha", slope, f);
        }
        String factor = where(graph.apply("Greater", f, 0), graph.constant(1), graph.constant(slope));
        return graph.apply("Mul", factor, f);
    }

    /** above f above 0, below (e^f - 1) elsewhere, by way of e^f - 1 = 2 t / (1 - t) with t = tanh f/2. */
    private String elu(String f, double below, double above) {
        String t = graph.apply("Tanh", times(graph.apply("Min", f, 0), 0.5));
        String rest = graph.apply("Sub", graph.constant(1), t);
        String curve = times(graph.apply("Div", t, rest), 2 * below);
        return where(graph.apply("Greater", f, 0), times(f, above), curve);
    }

    /** 1/(1 + e^-f), or e^f/(1 + e^f) below 0, so that neither overflows nor loses digits. */
    private String sigmoid(String f) {
        if (!wide) {
            return graph.apply("Sigmoid", f);
        }
        String e = graph.apply("Exp", graph.apply("Neg", graph.apply("Abs", f)));
        String top = where(graph.apply("GreaterOrEqual", f, 0), graph.constant(1), e);
        return graph.apply("Div", top, plus(e, 1));
    }

    /** max(f, 0) + ln(1 + u) with u = e^-|f|, and ln(1 + u) = u ln w / (w - 1) with w = 1 + u as it is rounded. */
    private String softplus(String f) {
        String u = graph.apply("Exp", graph.apply("Neg", graph.apply("Abs", f)));
        String w = plus(u, 1);
        String quotient = graph.apply(
                "Div", graph.apply("Mul", u, graph.apply("Log", w)), graph.apply("Sub", w, graph.constant(1)));
        String log = where(graph.apply("Equal", w, 1), u, quotient);
        return graph.apply("Add", graph.apply("Max", f, 0), log);
    }

    private String hardswish(String f) {
        String parabola = graph.apply("Mul", f, times(plus(f, HARDSWISH_END), 1 / (2 * HARDSWISH_END)));
        String rising = where(graph.apply("Less", f, -HARDSWISH_END), graph.constant(0), parabola);
        return where(graph.apply("Greater", f, HARDSWISH_END), f, rising);
    }

    /** 2 sqrt(2/pi) (f + 0.044715 f^3). */
    private String geluGate(String f) {
        String cubic = plus(times(graph.apply("Mul", f, f), GELU_CUBIC), 1);
        return times(graph.apply("Mul", f, cubic), 2 * Math.sqrt(2 / Math.PI));
    }

    private String normalCdfByErf(String f) {
        return times(plus(graph.apply("Erf", times(f, Math.sqrt(0.5))), 1), 0.5);
    }

    /** The tail as exp(-a^2/2) times a quotient of polynomials in a = |f|; 1 minus that above 0. */
    private String normalCdf(String f) {
        String a = graph.apply("Min", graph.apply("Abs", f), ElementaryScalar.normalRange());
        String density = graph.apply("Exp", times(graph.apply("Mul", a, a), -0.5));
        String quotient = graph.apply(
                "Div",
                polynomial(ElementaryScalar.normalTailTop(), a),
                polynomial(ElementaryScalar.normalTailBottom(), a));
        String tail = graph.apply("Mul", density, quotient);
        return where(graph.apply("Greater", f, 0), graph.apply("Sub", graph.constant(1), tail), tail);
    }

    private String polynomial(double[] coefficients, String a) {
        String sum = times(a, coefficients[coefficients.length - 1]);
        for (int i = coefficients.length - 2; i > 0; i--) {
            sum = graph.apply("Mul", plus(sum, coefficients[i]), a);
        }
        return plus(sum, coefficients[0]);
    }

    /** 1 from 0 on; below it f itself, which is then replaced. NaN stays. */
    private String oneFromZeroOn(String f) {
        return where(graph.apply("GreaterOrEqual", f, 0), graph.constant(1), f);
    }

    private String where(String condition, String then, String otherwise) {
        return graph.apply("Where", condition, then, otherwise);
    }

    private String times(String f, double factor) {
        return factor == 1 ? f : graph.apply("Mul", f, factor);
    }

    private String plus(String f, double summand) {
        return graph.apply("Add", f, summand);
    }
}

package ladera.net;

import ladera.net.Tape.Node;

/** Each activation written down once more, from its textbook formula and the JDK's functions. */
final class TapeActivations {
    private static final double SELU_ALPHA = 1.6732632423543772;
    private static final double SELU_SCALE = 1.0507009873554805;

    private TapeActivations() {}

    static Node apply(Tape tape, Activation activation, String label, Node z) {
        double x = z.value();
        return switch (activation.id()) {
            case "identity" -> tape.unary("identity", label, z, x, 1);
            case "linear" -> {
                double b = activation.settings().real("b");
                yield tape.unary("linear", label, z, activation.settings().real("a") + b * x, b);
            }
            case "relu" -> tape.unary("relu", label, z, Math.max(0, x), x > 0 ? 1 : 0);
            case "leaky_relu" -> {
                double slope = x > 0 ? 1 : activation.settings().real("slope");
                yield tape.unary("leaky_relu", label, z, slope * x, slope);
            }
            case "elu" -> elu(tape, "elu", label, z, activation.settings().real("alpha"), 1);
            case "selu" -> elu(tape, "selu", label, z, SELU_ALPHA, SELU_SCALE);
            case "tanh" -> {
                double t = Math.tanh(x);
                yield tape.unary("tanh", label, z, t, 1 / (Math.cosh(x) * Math.cosh(x)));
            }
            case "sigmoid" -> {
                double gain = activation.settings().real("gain");
                double s = 1 / (1 + Math.exp(-gain * x));
                yield tape.unary("sigmoid", label, z, s, gain * s / (1 + Math.exp(gain * x)));
            }
            case "softsign" ->
                tape.unary("softsign", label, z, x / (1 + Math.abs(x)), 1 / Math.pow(1 + Math.abs(x), 2));
            case "heaviside" -> tape.unary("heaviside", label, z, x >= 0 ? 1 : 0, 0);
            case "rect" -> tape.unary("rect", label, z, x >= 0 && x <= 1 ? 1 : 0, 0);
            case "hardswish" -> hardswish(tape, label, z);
            case "sin" -> tape.sin(label, z);
            case "cos" -> tape.cos(label, z);
            case "exp" -> tape.exp(label, z);
            default -> gated(tape, activation, label, z);
        };
    }

    private static Node elu(Tape tape, String op, String label, Node z, double alpha, double scale) {
        double x = z.value();
        return x > 0
                ? tape.unary(op, label, z, scale * x, scale)
                : tape.unary(op, label, z, scale * alpha * Math.expm1(x), scale * alpha * Math.exp(x));
    }

    private static Node hardswish(Tape tape, String label, Node z) {
        double x = z.value();
        if (Math.abs(x) > 3) {
            return tape.unary("hardswish", label, z, Math.max(0, x), x > 0 ? 1 : 0);
        }
        return tape.unary("hardswish", label, z, x * (x + 3) / 6, (2 * x + 3) / 6);
    }

    private static Node gated(Tape tape, Activation activation, String label, Node z) {
        double x = z.value();
        return switch (activation.id()) {
            case "softplus" ->
                x > activation.settings().real("threshold")
                        ? tape.unary("softplus", label, z, x, 1)
                        : tape.unary("softplus", label, z, Math.log1p(Math.exp(x)), 1 / (1 + Math.exp(-x)));
            case "silu" -> {
                double beta = activation.settings().real("beta");
                double s = 1 / (1 + Math.exp(-beta * x));
                yield tape.unary("silu", label, z, x * s, s + beta * x * s * (1 - s));
            }
            case "gelu" -> {
                double cdf = 0.5 * (1 + erf(x / Math.sqrt(2)));
                double density = Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI);
                yield tape.unary("gelu", label, z, x * cdf, cdf + x * density);
            }
            case "gelu_tanh" -> {
                double root = Math.sqrt(2 / Math.PI);
                double t = Math.tanh(root * (x + 0.044715 * x * x * x));
                double inner = root * (1 + 3 * 0.044715 * x * x);
                yield tape.unary(
                        "gelu_tanh", label, z, 0.5 * x * (1 + t), 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * inner);
            }
            default -> throw new IllegalArgumentException("no tape formula for " + activation.id());
        };
    }

    /** 2/sqrt(pi) exp(-x^2) times the sum of 2^n x^(2n+1) / (1 3 5 ... (2n+1)), whose terms all have one sign. */
    private static double erf(double x) {
        if (Math.abs(x) > 6) {
            return Math.signum(x);
        }
        double term = x;
        double sum = x;
        for (int n = 1; n < 200 && Math.abs(term) > 1e-18 * Math.abs(sum); n++) {
            term *= 2 * x * x / (2 * n + 1);
            sum += term;
        }
        return 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
    }
}

package ladera.net;

import java.util.List;
import ladera.net.Tape.Node;

/** Each loss of one sample written down once more, without the reduction's factor. */
final class TapeLosses {
    private TapeLosses() {}

    static Node apply(Tape tape, Loss loss, List<Node> f, double[] y) {
        Node sum = switch (loss.id()) {
            case "multiclass_cross_entropy" -> multiclass(tape, f, (int) y[0]);
            case "normal_nll_own_variance" -> ownVariance(tape, f, y);
            default -> pointwise(tape, loss, f, y);
        };
        return tape.unary("loss", "l", sum, sum.value(), 1);
    }

    private static Node pointwise(Tape tape, Loss loss, List<Node> f, double[] y) {
        Node sum = null;
        for (int i = 0; i < y.length; i++) {
            Node term = term(tape, loss, f.get(i), y[i]);
            sum = sum == null ? term : tape.add("", sum, term);
        }
        return sum;
    }

    private static Node term(Tape tape, Loss loss, Node f, double y) {
        Node error = tape.shift(-y, f);
        double r = error.value();
        return switch (loss.id()) {
            case "least_squares" -> tape.square("", error);
            case "l1" -> tape.unary("abs", "", error, Math.abs(r), Math.signum(r));
            case "huber" -> {
                double delta = loss.settings().real("delta");
                yield Math.abs(r) <= delta
                        ? tape.scale(0.5, tape.square("", error))
                        : tape.unary("huber", "", error, delta * (Math.abs(r) - delta / 2), delta * Math.signum(r));
            }
            case "normal_nll" -> {
                double variance = loss.settings().real("variance");
                Node half = tape.scale(0.5 / variance, tape.square("", error));
                yield tape.shift(0.5 * Math.log(2 * Math.PI * variance), half);
            }
            case "binary_cross_entropy" -> binary(tape, f, y);
            default -> throw new IllegalArgumentException("no tape formula for " + loss.id());
        };
    }

    /** ln(1 + e^f) - y f. */
    private static Node binary(Tape tape, Node f, double y) {
        double x = f.value();
        double value = Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
        Node log = tape.unary("softplus", "", f, value, 1 / (1 + Math.exp(-x)));
        return tape.subtract(log, tape.scale(y, f));
    }

    /** ln of the sum of exponentials, minus the chosen logit. */
    private static Node multiclass(Tape tape, List<Node> f, int chosen) {
        Node sum = null;
        for (Node logit : f) {
            Node e = tape.exp("", logit);
            sum = sum == null ? e : tape.add("", sum, e);
        }
        return tape.subtract(tape.log(sum), f.get(chosen));
    }

    private static Node ownVariance(Tape tape, List<Node> f, double[] y) {
        Node sum = null;
        for (int i = 0; i < y.length; i++) {
            Node log = f.get(y.length + i);
            Node precision = tape.exp("", tape.scale(-1, log));
            Node scaled = tape.multiply(tape.square("", tape.shift(-y[i], f.get(i))), precision);
            Node term = tape.shift(0.5 * Math.log(2 * Math.PI), tape.scale(0.5, tape.add("", log, scaled)));
            sum = sum == null ? term : tape.add("", sum, term);
        }
        return sum;
    }
}

package ladera.net;

import java.util.Collections;
import java.util.List;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * The shape of a network: f_0 = beta_0 + Omega_0 x, h_k = a_k[f_(k-1)], f_k = beta_k + Omega_k h_k for k = 1...K, and the
 * output a_out[f_K].
 *
 * <p>Parameters are one flat vector, layer after layer: Omega_k row by row (D_(k+1) rows of D_k), then beta_k. This is the
 * order of PyTorch's {@code model.parameters()} and of the reference files.
 *
 * <p>The constructor refuses a width that is not allowed, and more parameters than {@link #MOST_PARAMETERS}.
 *
 * @param widths D_i, D_1, ..., D_K, D_o: at least two, each at least 1
 * @param hidden the activations that follow f_0 ... f_(K-1)
 * @param output what follows f_K; the identity for losses that take logits
 */
public record Architecture(List<Integer> widths, List<Activation> hidden, Activation output) {
    /** The widest layer there may be. */
    public static final int WIDEST = 100_000;

    /** As many parameters as a run's memory (several numbers a parameter) still fits a desktop machine. */
    public static final int MOST_PARAMETERS = 50_000_000;

    public Architecture {
        widths = List.copyOf(widths);
        hidden = List.copyOf(hidden);
        if (widths.size() < 2) {
            throw new Refusal(new Problem("network.widths", "widths", widths.size()));
        }
        for (int i = 0; i < widths.size(); i++) {
            int width = widths.get(i);
            if (width < 1 || width > WIDEST) {
                throw new Refusal(new Problem("network.width", "widths[" + i + "]", width, WIDEST));
            }
        }
        if (hidden.size() != widths.size() - 2) {
            throw new Refusal(new Problem("network.activations", "activations", hidden.size(), widths.size() - 2));
        }
        long parameters = count(widths);
        if (parameters > MOST_PARAMETERS) {
            throw new Refusal(new Problem("network.size", "widths", parameters, MOST_PARAMETERS));
        }
    }

    /** The same activation in every hidden layer, and the output as it is. */
    public static Architecture of(Activation activation, Integer... widths) {
        int hidden = Math.max(0, widths.length - 2);
        return new Architecture(List.of(widths), Collections.nCopies(hidden, activation), Activations.of("identity"));
    }

    /** The same network with another activation behind f_K. */
    public Architecture withOutput(Activation activation) {
        return new Architecture(widths, hidden, activation);
    }

    /** K + 1: the number of weight matrices. */
    public int layers() {
        return widths.size() - 1;
    }

    /** D_i. */
    public int inputs() {
        return widths.get(0);
    }

    /** D_o. */
    public int outputs() {
        return widths.get(layers());
    }

    /** D_1 + ... + D_K. */
    public int hiddenUnits() {
        int units = 0;
        for (int k = 1; k < layers(); k++) {
            units += widths.get(k);
        }
        return units;
    }

    /** What follows f_k. */
    public Activation activation(int k) {
        return k < hidden.size() ? hidden.get(k) : output;
    }

    /** Where layer k stands among the parameters. */
    public KernelLayer layer(int k) {
        int start = 0;
        for (int i = 0; i < k; i++) {
            start += widths.get(i + 1) * (widths.get(i) + 1);
        }
        return KernelLayer.at(widths.get(k), widths.get(k + 1), start);
    }

    /** Weights and biases together. */
    public int parameters() {
        return (int) count(widths);
    }

    private static long count(List<Integer> widths) {
        long count = 0;
        for (int i = 1; i < widths.size(); i++) {
            count += (long) widths.get(i) * (widths.get(i - 1) + 1);
        }
        return count;
    }
}

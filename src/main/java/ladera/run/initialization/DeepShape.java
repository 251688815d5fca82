package ladera.run.initialization;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * The shape of deep networks, told by few numbers.
 *
 * @param depth K, the number of hidden layers
 * @param widths D_1, D_2 ...: gone through again from the first where there are fewer than K
 * @param inputs D_i
 * @param outputs D_o
 */
public record DeepShape(int depth, List<Integer> widths, int inputs, int outputs) {
    public static final int DEEPEST = 100;
    public static final int WIDEST = 1_000;

    /** So that the weights of a network and the slopes of a chunk fit a processor's memory twice over. */
    public static final int MOST_PARAMETERS = 10_000_000;

    public DeepShape {
        widths = List.copyOf(widths);
        if (depth < 1 || depth > DEEPEST) {
            throw new Refusal(new Problem("field.whole", "depth", depth, 1, DEEPEST));
        }
        if (widths.isEmpty() || widths.size() > DEEPEST) {
            throw new Refusal(new Problem("ensemble.widths", "widths", widths.size(), DEEPEST));
        }
        for (int width : widths) {
            requireWidth("widths", width);
        }
        requireWidth("inputs", inputs);
        requireWidth("outputs", outputs);
        long parameters = count(all(depth, widths, inputs, outputs));
        if (parameters > MOST_PARAMETERS) {
            throw new Refusal(new Problem("ensemble.size", "widths", parameters, MOST_PARAMETERS));
        }
    }

    /** D_i, D_1, ..., D_K, D_o. */
    public List<Integer> all() {
        return all(depth, widths, inputs, outputs);
    }

    /** Weights and biases of a network. */
    public long parameters() {
        return count(all());
    }

    /** The network's shape with an activation behind each hidden layer, and the output as it is. */
    public Architecture with(Activation activation) {
        return new Architecture(all(), Collections.nCopies(depth, activation), Activations.of("identity"));
    }

    public DeepShape deep(int otherDepth) {
        return new DeepShape(otherDepth, widths, inputs, outputs);
    }

    public DeepShape wide(List<Integer> otherWidths) {
        return new DeepShape(depth, otherWidths, inputs, outputs);
    }

    public DeepShape between(int otherInputs, int otherOutputs) {
        return new DeepShape(depth, widths, otherInputs, otherOutputs);
    }

    private static List<Integer> all(int depth, List<Integer> widths, int inputs, int outputs) {
        List<Integer> all = new ArrayList<>();
        all.add(inputs);
        for (int k = 0; k < depth; k++) {
            all.add(widths.get(k % widths.size()));
        }
        all.add(outputs);
        return all;
    }

    private static long count(List<Integer> all) {
        long parameters = 0;
        for (int k = 0; k + 1 < all.size(); k++) {
            parameters += (all.get(k) + 1L) * all.get(k + 1);
        }
        return parameters;
    }

    private static void requireWidth(String place, int width) {
        if (width < 1 || width > WIDEST) {
            throw new Refusal(new Problem("field.whole", place, width, 1, WIDEST));
        }
    }
}

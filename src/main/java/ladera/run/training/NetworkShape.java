package ladera.run.training;

import java.util.ArrayList;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializer;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A network's shape between inputs and outputs, which the data decide.
 *
 * @param hidden widths D_1 ... D_K of the hidden layers; none for a linear model
 * @param activations what follows the hidden pre-activations: one for all layers, or one a layer
 * @param initializer how the first parameters are drawn
 */
public record NetworkShape(List<Integer> hidden, List<Activation> activations, Initializer initializer) {
    public NetworkShape {
        hidden = List.copyOf(hidden);
        activations = List.copyOf(activations);
        if (activations.size() != 1 && activations.size() != hidden.size()) {
            throw new Refusal(new Problem("network.activations", "activations", activations.size(), hidden.size()));
        }
    }

    /** The same activation after every hidden layer. */
    public NetworkShape(List<Integer> hidden, Activation activation, Initializer initializer) {
        this(hidden, List.of(activation), initializer);
    }

    /** What follows hidden layer {@code k}, counted from 0. */
    public Activation activation(int k) {
        return activations.get(Math.min(k, activations.size() - 1));
    }

    /** True where each hidden layer has an activation of its own, alike or not. */
    public boolean byLayer() {
        return activations.size() > 1;
    }

    /**
     * The whole architecture, with the output as it is.
     *
     * @throws ladera.num.Refusal where a width is not allowed
     */
    public Architecture between(int inputs, int outputs) {
        List<Integer> widths = new ArrayList<>();
        widths.add(inputs);
        widths.addAll(hidden);
        widths.add(outputs);
        return new Architecture(widths, each(hidden.size()), Activations.of("identity"));
    }

    /** Other widths; layers that are new take the activation of the last. */
    public NetworkShape with(List<Integer> otherHidden) {
        boolean several = byLayer() && otherHidden.size() > 1;
        return new NetworkShape(otherHidden, several ? each(otherHidden.size()) : List.of(activation(0)), initializer);
    }

    /** The same activation after every layer. */
    public NetworkShape with(Activation other) {
        return new NetworkShape(hidden, other, initializer);
    }

    /** An activation for each layer, as they are at first; for {@link #with(int, Activation)}. */
    public NetworkShape layerByLayer() {
        return hidden.size() < 2 ? this : new NetworkShape(hidden, each(hidden.size()), initializer);
    }

    /** Another activation after hidden layer {@code k}, counted from 0. */
    public NetworkShape with(int k, Activation other) {
        List<Activation> others = each(Math.max(1, hidden.size()));
        others.set(k, other);
        return new NetworkShape(hidden, others, initializer);
    }

    public NetworkShape with(Initializer other) {
        return new NetworkShape(hidden, activations, other);
    }

    private List<Activation> each(int layers) {
        List<Activation> each = new ArrayList<>();
        for (int k = 0; k < layers; k++) {
            each.add(activation(k));
        }
        return each;
    }
}

package ladera.run.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializer;

/**
 * A network's shape between inputs and outputs, which the data decide.
 *
 * @param hidden widths D_1 ... D_K of the hidden layers; none for a linear model
 * @param activation what follows every hidden pre-activation
 * @param initializer how the first parameters are drawn
 */
public record NetworkShape(List<Integer> hidden, Activation activation, Initializer initializer) {
    public NetworkShape {
        hidden = List.copyOf(hidden);
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
        return new Architecture(widths, Collections.nCopies(hidden.size(), activation), Activations.of("identity"));
    }

    public NetworkShape with(List<Integer> otherHidden) {
        return new NetworkShape(otherHidden, activation, initializer);
    }

    public NetworkShape with(Activation other) {
        return new NetworkShape(hidden, other, initializer);
    }

    public NetworkShape with(Initializer other) {
        return new NetworkShape(hidden, activation, other);
    }
}

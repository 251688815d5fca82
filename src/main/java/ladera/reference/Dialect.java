package ladera.reference;

import java.util.Map;
import ladera.net.Activation;
import ladera.net.Activations;

/** Activations by the names that files call them: those of the list, and what other formats say in their place. */
final class Dialect {
    private static final Map<String, String> NAMES = Map.of("swish", "silu");

    private Dialect() {}

    /** The activation of this name, its knobs at their defaults. @throws ladera.num.Refusal where there is none */
    static Activation activation(String name) {
        return activation(name, Map.of());
    }

    /**
     * The activation of this name with these knobs, the others at their defaults.
     *
     * @throws ladera.num.Refusal where there is no such activation, no such knob, or a value is not allowed
     */
    static Activation activation(String name, Map<String, ?> settings) {
        Activation activation =
                Activations.ALL.get(NAMES.getOrDefault(name, name)).make(settings);
        // The network leaves out what changes nothing only where it is called by its own name.
        return activation.equals(Activations.of("linear")) ? Activations.of("identity") : activation;
    }
}

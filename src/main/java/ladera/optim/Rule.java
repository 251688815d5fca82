package ladera.optim;

import java.util.List;

/** An optimizer with its knobs set: how a state becomes the next one. Immutable; all that changes is in the state. */
public interface Rule {
    /** Entries of the state beyond the parameters. */
    int slots(int dimension);

    /**
     * Takes one step.
     *
     * @param state parameters first, then this rule's memory; changed in place
     * @param now the objective and the standing buffers
     */
    void step(double[] state, Step now);

    /** The learning rate, without any schedule; 1 where the rule has none. */
    default double learningRate() {
        return 1;
    }

    /** What the memory holds, by name, for a person who reads along; {@code state} has the parameters first. */
    default List<Quantity> quantities(double[] state, int dimension) {
        return List.of();
    }

    /**
     * Takes over in mid-run what it can of another rule's memory: all of it from a rule of the same kind and size.
     *
     * @param state parameters, then the memory of {@code previous}
     * @param stateOut parameters, then this rule's memory, all zero at first
     */
    default void adopt(Rule previous, double[] state, double[] stateOut, int dimension) {
        if (previous.getClass() == getClass() && state.length == stateOut.length) {
            System.arraycopy(state, dimension, stateOut, dimension, state.length - dimension);
        }
    }
}

package ladera.optim;

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
}

package ladera.optim;

/**
 * One link of an optimizer's chain: changes the move that the links before it proposed.
 *
 * <p>A link owns no memory. What it must remember from step to step, its "started" flag included, stands in its slice of the
 * run's one flat state, so that saving, stepping back and turning a knob in mid-run need nothing else. A fresh slice is all
 * zeros.
 */
public interface Update {
    /** How many entries of the state this link needs for {@code dimension} parameters. */
    default int slots(int dimension) {
        return 0;
    }

    /** The learning rate that this link brings into the chain, without any schedule; NaN where it brings none. */
    default double learningRate() {
        return Double.NaN;
    }

    /**
     * Names what stands in this link's slice, for a person who reads along.
     *
     * @param memory the whole state
     * @param at where this link's slice begins
     */
    default void name(double[] memory, int at, Quantities out) {}

    /**
     * Changes {@code move} in place. It enters the chain as the gradient, and what comes out at the end is subtracted from the
     * parameters.
     *
     * @param move one entry a parameter
     * @param memory the whole state; this link may write its own slice only
     * @param at where this link's slice begins
     * @param now what else a link may ask
     */
    void apply(double[] move, double[] memory, int at, Step now);
}

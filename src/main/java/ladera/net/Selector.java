package ladera.net;

/** {@link Batches} on a set of known size. Keeps only what it could compute anew; confined to one thread. */
public interface Selector {
    /**
     * Writes the numbers of the step's samples.
     *
     * @param samplesOut room for {@link #largest}
     * @return how many
     */
    int select(long step, int[] samplesOut);

    /** The most samples a step can have. */
    int largest();

    /** Steps until every sample has had its turn: what a clock counts as an epoch, a fraction where draws repeat. */
    double stepsPerEpoch();
}

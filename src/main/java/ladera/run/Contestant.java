package ladera.run;

/**
 * One runner of a race.
 *
 * @param key names the contestant for as long as it is in the race, whatever its place in the list
 * @param optimizer id in the list of optimizers
 * @param tuning settings at the start
 * @param batch how many pairs each step sees of a terrain that is a loss over pairs, drawn as {@link
 *     ladera.net.Batches.Prefixes} does; 0 for all of them at every step
 * @param style colour, marker and dash
 * @param visible false where its path is hidden, though it runs
 */
public record Contestant(int key, String optimizer, Tuning tuning, int batch, int style, boolean visible)
        implements TunedEntrant<Contestant> {
    /** One that sees everything at every step. */
    public Contestant(int key, String optimizer, Tuning tuning, int style, boolean visible) {
        this(key, optimizer, tuning, 0, style, visible);
    }

    /** The same with so many pairs a step; 0 for all. */
    public Contestant inBatches(int size) {
        return new Contestant(key, optimizer, tuning, size, style, visible);
    }

    @Override
    public Contestant by(String otherOptimizer, Tuning suited) {
        return new Contestant(key, otherOptimizer, suited, batch, style, visible);
    }

    @Override
    public Contestant seen(boolean inSight) {
        return new Contestant(key, optimizer, tuning, batch, style, inSight);
    }
}

package ladera.run;

/**
 * One runner of a race.
 *
 * @param key names the contestant for as long as it is in the race, whatever its place in the list
 * @param optimizer id in the list of optimizers
 * @param tuning settings at the start
 * @param style colour, marker and dash
 * @param visible false where its path is hidden, though it runs
 */
public record Contestant(int key, String optimizer, Tuning tuning, int style, boolean visible)
        implements TunedEntrant<Contestant> {
    @Override
    public Contestant by(String otherOptimizer, Tuning suited) {
        return new Contestant(key, otherOptimizer, suited, style, visible);
    }

    @Override
    public Contestant seen(boolean inSight) {
        return new Contestant(key, optimizer, tuning, style, inSight);
    }
}

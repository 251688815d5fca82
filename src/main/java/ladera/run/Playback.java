package ladera.run;

/**
 * Where the transport stands.
 *
 * @param cursor the step in sight
 * @param computed how far everything has been computed
 * @param steps how many steps the story is over
 * @param unit what a step is called, as the key of a word; empty where there is nothing to step through
 * @param playing whether the cursor moves by itself
 * @param speed in steps a second
 */
public record Playback(long cursor, long computed, long steps, String unit, boolean playing, double speed) {
    /** Whether there is nothing to step through: a room of pictures that stand still. */
    public boolean still() {
        return unit.isEmpty();
    }

    public boolean atEnd() {
        return cursor >= steps;
    }
}

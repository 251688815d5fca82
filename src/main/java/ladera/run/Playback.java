package ladera.run;

/**
 * Where the transport stands.
 *
 * @param cursor the step in sight
 * @param computed how far everything has been computed
 * @param steps how many steps the story is over
 * @param unit what a step is called, as the key of a word
 * @param playing whether the cursor moves by itself
 * @param speed in steps a second
 */
public record Playback(long cursor, long computed, long steps, String unit, boolean playing, double speed) {
    public boolean atEnd() {
        return cursor >= steps;
    }
}

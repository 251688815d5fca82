package ladera.run;

/**
 * Where the common transport stands.
 *
 * @param cursor the step in sight
 * @param computed how far every contestant has been computed
 * @param steps how many steps the race is over
 * @param playing whether the cursor moves by itself
 * @param speed in steps a second
 */
public record Playback(long cursor, long computed, long steps, boolean playing, double speed) {
    public boolean atEnd() {
        return cursor >= steps;
    }
}

package ladera.figure;

import ladera.num.Series;

/**
 * The path of one contestant, as the map and the 3-D view both draw it.
 *
 * @param x plane coordinates, one a step
 * @param z height, one a step, as long as {@code x}; not finite where the run left the numbers
 * @param drawn how many points are drawn: the present step plus one
 * @param style which colour, marker and dash of the {@link Palette}
 * @param ghost true for a past that was changed: drawn pale and without a head
 * @param stopped true where the run has ended badly at its last point: drawn grey, with a red cross as head
 */
public record Trace(Series x, Series y, Series z, int drawn, int style, boolean ghost, boolean stopped) {
    public Trace {
        drawn = Math.min(drawn, x.size());
    }
}

package ladera.figure;

import java.util.List;
import ladera.num.Doubles;
import ladera.num.Grid;

/**
 * What lies beneath the paths: a sampled surface with its colours and isolines. Made once a surface; the map and the relief
 * may share one, so that their colours and levels match.
 *
 * @param lines the isolines of all {@code levels}
 * @param rings radii of circles about the origin on which the surface has its minima, drawn dashed; most have none
 * @param xName symbol of the horizontal axis, set in italics
 * @param yName symbol of the vertical axis, set in italics
 */
public record MapGround(
        Grid grid, Tone tone, Doubles levels, List<Isoline> lines, Doubles rings, String xName, String yName) {
    /** As many levels as a map of half a window can label without crowding. */
    public static final int LEVELS = 10;

    public MapGround {
        lines = List.copyOf(lines);
    }

    /** The ground of a surface over x and y with the usual number of levels. */
    public static MapGround of(Grid grid) {
        return of(grid, LEVELS, "x", "y");
    }

    /** About {@code count} levels, spaced as the colours are. */
    public static MapGround of(Grid grid, int count, String xName, String yName) {
        Tone tone = Tone.of(grid);
        Doubles levels = Levels.of(tone, count);
        return new MapGround(grid, tone, levels, Isolines.trace(grid, levels), Doubles.of(), xName, yName);
    }

    /** A ground equals only itself: to compare every value at each repaint would be dear. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    public MapGround withRings(Doubles radii) {
        return new MapGround(grid, tone, levels, lines, radii, xName, yName);
    }
}

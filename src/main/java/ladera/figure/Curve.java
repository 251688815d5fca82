package ladera.figure;

import ladera.num.Series;

/**
 * One contestant's measurements, as a curve.
 *
 * @param x where each value stands, as long as {@code y} and not descending; empty for 0, 1, 2 ...
 * @param y values; where one is not finite, or not positive on a logarithmic axis, the curve has a gap
 * @param drawn how many values are drawn in full: the present step plus one; what lies ahead is pale
 * @param style which colour, marker and dash of the {@link Palette}
 * @param ghost true for a past that was changed: all of it pale, without a head
 * @param stopped true where the run has ended badly: drawn grey
 */
public record Curve(String name, Series x, Series y, int drawn, int style, boolean ghost, boolean stopped) {
    public Curve {
        drawn = Math.max(0, Math.min(drawn, y.size()));
    }

    /** A whole curve over its steps. */
    public static Curve of(String name, Series y, int style) {
        return new Curve(name, Series.empty(), y, y.size(), style, false, false);
    }

    /** How many values have a place: a value whose x is missing has none. */
    int size() {
        return x.size() == 0 ? y.size() : Math.min(x.size(), y.size());
    }

    double x(int index) {
        return x.size() == 0 ? index : x.get(index);
    }
}

package ladera.figure;

import ladera.num.Doubles;

/**
 * One connected line of equal value, in the grid's coordinates.
 *
 * @param x at least two points
 * @param closed true where the last point is joined to the first, which is not repeated
 */
public record Isoline(double level, Doubles x, Doubles y, boolean closed) {
    public int size() {
        return x.size();
    }
}

package ladera.figure;

import ladera.num.Doubles;

/**
 * Samples that a picture shows beside a surface, a value told by identity: sets may be large.
 *
 * @param x first coordinate, one a sample
 * @param y second coordinate
 * @param value what was measured there
 */
public record SamplePoints(Doubles x, Doubles y, Doubles value) {
    /** None at all. */
    public static final SamplePoints NONE = new SamplePoints(Doubles.of(), Doubles.of(), Doubles.of());

    public int size() {
        return x.size();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

package ladera.num;

import java.util.Arrays;

/** An immutable vector of doubles that compares by content, bit by bit. */
public final class Doubles {
    private static final Doubles EMPTY = new Doubles(new double[0]);

    private final double[] values;

    private Doubles(double[] values) {
        this.values = values;
    }

    /** A copy of the values. */
    public static Doubles of(double... values) {
        return values.length == 0 ? EMPTY : new Doubles(values.clone());
    }

    /** The values themselves, for makers in this package that give their array away and never touch it again. */
    static Doubles owning(double[] values) {
        return values.length == 0 ? EMPTY : new Doubles(values);
    }

    /** A copy of the first {@code count} values. */
    public static Doubles firstOf(double[] values, int count) {
        return new Doubles(Arrays.copyOf(values, count));
    }

    public int size() {
        return values.length;
    }

    public double get(int index) {
        return values[index];
    }

    /** A fresh array that the caller may change. */
    public double[] toArray() {
        return values.clone();
    }

    /** Copies all values into {@code target} from {@code at} on. */
    public void copyInto(double[] target, int at) {
        System.arraycopy(values, 0, target, at, values.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Doubles && Arrays.equals(values, ((Doubles) other).values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}

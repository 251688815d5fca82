package ladera.run.lessons;

import java.util.Arrays;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A table of numbers that a student may change: weights, or training pairs, one a row. The constructor refuses one that is
 * empty, of too many rows or columns, or holds a number that is not finite or beyond {@link #LARGEST_ENTRY}.
 *
 * @param entries row by row, {@code rows * columns} of them
 */
public record Matrix(int rows, int columns, Doubles entries) {
    /** More is neither seen nor typed. */
    public static final int LARGEST_SIDE = 256;

    /** Far beyond every knob of a lesson, and so near that squares and products of a few such numbers can be drawn. */
    public static final double LARGEST_ENTRY = 1e6;

    public Matrix {
        if (rows < 1 || columns < 1 || rows > LARGEST_SIDE || columns > LARGEST_SIDE) {
            throw new Refusal(new Problem("lesson.matrix.size", "size", rows, columns, LARGEST_SIDE));
        }
        if (entries.size() != rows * columns) {
            throw new IllegalArgumentException(rows + " x " + columns + " is not " + entries.size());
        }
        for (int k = 0; k < entries.size(); k++) {
            requireEntry(entries.get(k), "[" + k / columns + "][" + k % columns + "]");
        }
    }

    /**
     * Refuses what no entry of a table can be.
     *
     * @param place the entry, as the person knows it
     */
    public static void requireEntry(double value, String place) {
        if (!Double.isFinite(value)) {
            throw new Refusal(new Problem("lesson.matrix.finite", place));
        }
        if (Math.abs(value) > LARGEST_ENTRY) {
            throw new Refusal(new Problem("lesson.matrix.entry", place, value, -LARGEST_ENTRY, LARGEST_ENTRY));
        }
    }

    /** Rows of equal length. */
    public static Matrix of(double[]... rows) {
        double[] entries = new double[rows.length * rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, entries, i * rows[0].length, rows[0].length);
        }
        return new Matrix(rows.length, rows[0].length, Doubles.of(entries));
    }

    /** A row (x_i, y_i) for each pair. */
    public static Matrix ofPairs(Doubles x, Doubles y) {
        double[] entries = new double[2 * x.size()];
        for (int i = 0; i < x.size(); i++) {
            entries[2 * i] = x.get(i);
            entries[2 * i + 1] = y.get(i);
        }
        return new Matrix(x.size(), 2, Doubles.of(entries));
    }

    /** Entry of row i and column j, both from 0. */
    public double get(int i, int j) {
        return entries.get(i * columns + j);
    }

    public Doubles row(int i) {
        return Doubles.of(Arrays.copyOfRange(entries.toArray(), i * columns, (i + 1) * columns));
    }

    public Doubles column(int j) {
        double[] values = new double[rows];
        for (int i = 0; i < rows; i++) {
            values[i] = get(i, j);
        }
        return Doubles.of(values);
    }

    /** The same with another entry. */
    public Matrix with(int i, int j, double value) {
        double[] changed = entries.toArray();
        changed[i * columns + j] = value;
        return new Matrix(rows, columns, Doubles.of(changed));
    }

    /** The same with one more row at the end. */
    public Matrix withRow(double... values) {
        Matrix larger = resized(rows + 1, columns);
        for (int j = 0; j < columns; j++) {
            larger = larger.with(rows, j, values[j]);
        }
        return larger;
    }

    /** The same without row i. @throws Refusal where it is the only one */
    public Matrix withoutRow(int i) {
        double[] kept = entries.toArray();
        System.arraycopy(kept, (i + 1) * columns, kept, i * columns, (rows - i - 1) * columns);
        return new Matrix(rows - 1, columns, Doubles.firstOf(kept, Math.max(0, rows - 1) * columns));
    }

    /** Cut off, or filled up with zeros, to another size. @throws Refusal where that is no size for a matrix */
    public Matrix resized(int otherRows, int otherColumns) {
        if (Math.max(otherRows, otherColumns) > LARGEST_SIDE || Math.min(otherRows, otherColumns) < 1) {
            throw new Refusal(new Problem("lesson.matrix.size", "size", otherRows, otherColumns, LARGEST_SIDE));
        }
        double[] changed = new double[otherRows * otherColumns];
        for (int i = 0; i < Math.min(rows, otherRows); i++) {
            for (int j = 0; j < Math.min(columns, otherColumns); j++) {
                changed[i * otherColumns + j] = get(i, j);
            }
        }
        return new Matrix(otherRows, otherColumns, Doubles.of(changed));
    }
}

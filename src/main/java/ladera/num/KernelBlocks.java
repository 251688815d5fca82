package ladera.num;

import static ladera.num.KernelLayout.LANES;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Small blocks of matrix products that stay in vector registers while their sum runs. Four rows by two vectors, unrolled
 * twice, measured best on JDK 17 with sixteen registers: more rows spill, fewer leave the multiply-add units waiting.
 *
 * <p>Rows of vectors stand eight numbers apart, whatever the width of a vector. Every loop is long enough to be compiled by
 * itself, for the reason {@link ElementaryVector} gives.
 */
final class KernelBlocks {
    static final VectorSpecies<Double> VECTOR = DoubleVector.SPECIES_PREFERRED;

    /** Numbers in a vector. */
    static final int WIDTH = VECTOR.length();

    /** Vectors in a panel. */
    static final int SLOTS = LANES / WIDTH;

    /** Rows of a block. */
    static final int ROWS = 4;

    private KernelBlocks() {}

    /**
     * Four rows by two vectors: out[r] = bias[r] + sum over t of a[at + r * row + t * step] * b[t].
     *
     * @param n terms of the sum
     * @param bias index in {@code a} of the first row's bias, or negative for none
     * @param v where the first vector's terms begin in {@code b}
     * @param w where the second's begin
     * @param x where the first vector's sums go in {@code out}
     * @param y where the second's go
     */
    static void block(
            double[] a,
            int at,
            int row,
            int step,
            int n,
            int bias,
            double[] b,
            int v,
            int w,
            double[] out,
            int x,
            int y) {
        DoubleVector x0 = bias(a, bias, 0);
        DoubleVector x1 = bias(a, bias, 1);
        DoubleVector x2 = bias(a, bias, 2);
        DoubleVector x3 = bias(a, bias, 3);
        DoubleVector y0 = x0;
        DoubleVector y1 = x1;
        DoubleVector y2 = x2;
        DoubleVector y3 = x3;
        for (int t = 0; t + 1 < n; t += 2) {
            int s = at + t * step;
            DoubleVector p = load(b, v + LANES * t);
            DoubleVector q = load(b, w + LANES * t);
            x0 = spread(a, s).fma(p, x0);
            y0 = spread(a, s).fma(q, y0);
            x1 = spread(a, s + row).fma(p, x1);
            y1 = spread(a, s + row).fma(q, y1);
            x2 = spread(a, s + 2 * row).fma(p, x2);
            y2 = spread(a, s + 2 * row).fma(q, y2);
            x3 = spread(a, s + 3 * row).fma(p, x3);
            y3 = spread(a, s + 3 * row).fma(q, y3);
            s += step;
            p = load(b, v + LANES * t + LANES);
            q = load(b, w + LANES * t + LANES);
            x0 = spread(a, s).fma(p, x0);
            y0 = spread(a, s).fma(q, y0);
            x1 = spread(a, s + row).fma(p, x1);
            y1 = spread(a, s + row).fma(q, y1);
            x2 = spread(a, s + 2 * row).fma(p, x2);
            y2 = spread(a, s + 2 * row).fma(q, y2);
            x3 = spread(a, s + 3 * row).fma(p, x3);
            y3 = spread(a, s + 3 * row).fma(q, y3);
        }
        store(out, x, x0, x1, x2, x3);
        store(out, y, y0, y1, y2, y3);
        if ((n & 1) != 0) {
            lastTerm(a, at + (n - 1) * step, row, b, v + LANES * (n - 1), out, x);
            if (y != x) {
                lastTerm(a, at + (n - 1) * step, row, b, w + LANES * (n - 1), out, y);
            }
        }
    }

    private static void lastTerm(double[] a, int at, int row, double[] b, int v, double[] out, int x) {
        DoubleVector p = load(b, v);
        spread(a, at).fma(p, load(out, x)).intoArray(out, x);
        spread(a, at + row).fma(p, load(out, x + LANES)).intoArray(out, x + LANES);
        spread(a, at + 2 * row).fma(p, load(out, x + 2 * LANES)).intoArray(out, x + 2 * LANES);
        spread(a, at + 3 * row).fma(p, load(out, x + 3 * LANES)).intoArray(out, x + 3 * LANES);
    }

    /**
     * One row of a product for up to four vectors, whose sums run beside each other; where fewer are left the last is done
     * more than once.
     *
     * @param units rows of {@code out}, of which this is number {@code row}
     * @param v number of the first vector of the chunk
     * @param last number of the chunk's last vector
     */
    static void sums(
            double[] a,
            int at,
            int step,
            int n,
            double bias,
            double[] b,
            double[] out,
            int units,
            int row,
            int v,
            int last) {
        int v1 = Math.min(v + 1, last);
        int v2 = Math.min(v + 2, last);
        int v3 = Math.min(v + 3, last);
        int b0 = slot(v, n);
        int b1 = slot(v1, n);
        int b2 = slot(v2, n);
        int b3 = slot(v3, n);
        DoubleVector x0 = DoubleVector.broadcast(VECTOR, bias);
        DoubleVector x1 = x0;
        DoubleVector x2 = x0;
        DoubleVector x3 = x0;
        int t = 0;
        for (; t + 1 < n; t += 2) {
            DoubleVector w = spread(a, at + t * step);
            x0 = w.fma(load(b, b0 + LANES * t), x0);
            x1 = w.fma(load(b, b1 + LANES * t), x1);
            x2 = w.fma(load(b, b2 + LANES * t), x2);
            x3 = w.fma(load(b, b3 + LANES * t), x3);
            w = spread(a, at + t * step + step);
            x0 = w.fma(load(b, b0 + LANES * t + LANES), x0);
            x1 = w.fma(load(b, b1 + LANES * t + LANES), x1);
            x2 = w.fma(load(b, b2 + LANES * t + LANES), x2);
            x3 = w.fma(load(b, b3 + LANES * t + LANES), x3);
        }
        if (t < n) {
            DoubleVector w = spread(a, at + t * step);
            x0 = w.fma(load(b, b0 + LANES * t), x0);
            x1 = w.fma(load(b, b1 + LANES * t), x1);
            x2 = w.fma(load(b, b2 + LANES * t), x2);
            x3 = w.fma(load(b, b3 + LANES * t), x3);
        }
        x0.intoArray(out, slot(v, units) + row * LANES);
        x1.intoArray(out, slot(v1, units) + row * LANES);
        x2.intoArray(out, slot(v2, units) + row * LANES);
        x3.intoArray(out, slot(v3, units) + row * LANES);
    }

    /** Where vector number {@code v} of a chunk of so many units begins. */
    static int slot(int v, int units) {
        return v / SLOTS * units * LANES + v % SLOTS * WIDTH;
    }

    /**
     * Four rows by two vectors of df h^T, summed over all samples and added to {@code out}.
     *
     * @param at where the first row of df begins in the first panel
     * @param panelStep from one panel of df to the next
     * @param v where the first vector's samples begin in {@code turned}
     * @param x where the first vector's first row goes in {@code out}
     * @param row from one row of {@code out} to the next
     */
    static void outerBlock(
            double[] df,
            int at,
            int panelStep,
            int panels,
            double[] turned,
            int v,
            int w,
            double[] out,
            int x,
            int y,
            int row) {
        DoubleVector x0 = DoubleVector.zero(VECTOR);
        DoubleVector x1 = x0;
        DoubleVector x2 = x0;
        DoubleVector x3 = x0;
        DoubleVector y0 = x0;
        DoubleVector y1 = x0;
        DoubleVector y2 = x0;
        DoubleVector y3 = x0;
        for (int p = 0; p < panels; p++) {
            int g = at + p * panelStep;
            int from = p * LANES * LANES;
            for (int l = 0; l < LANES; l++) {
                DoubleVector a = load(turned, v + from + LANES * l);
                DoubleVector b = load(turned, w + from + LANES * l);
                x0 = spread(df, g + l).fma(a, x0);
                y0 = spread(df, g + l).fma(b, y0);
                x1 = spread(df, g + l + LANES).fma(a, x1);
                y1 = spread(df, g + l + LANES).fma(b, y1);
                x2 = spread(df, g + l + 2 * LANES).fma(a, x2);
                y2 = spread(df, g + l + 2 * LANES).fma(b, y2);
                x3 = spread(df, g + l + 3 * LANES).fma(a, x3);
                y3 = spread(df, g + l + 3 * LANES).fma(b, y3);
            }
        }
        add(x0, out, x);
        add(x1, out, x + row);
        add(x2, out, x + 2 * row);
        add(x3, out, x + 3 * row);
        add(y0, out, y);
        add(y1, out, y + row);
        add(y2, out, y + 2 * row);
        add(y3, out, y + 3 * row);
    }

    /**
     * Up to eight rows by one vector of df h^T, summed over all samples and written eight numbers apart into {@code turned}
     * from {@code x} on.
     *
     * @param last number of the last row; the rows behind it are its copies
     */
    static void outerColumn(double[] df, int at, int last, int panelStep, int panels, double[] turned, int v, int x) {
        int r1 = Math.min(1, last) * LANES;
        int r2 = Math.min(2, last) * LANES;
        int r3 = Math.min(3, last) * LANES;
        int r4 = Math.min(4, last) * LANES;
        int r5 = Math.min(5, last) * LANES;
        int r6 = Math.min(6, last) * LANES;
        int r7 = Math.min(7, last) * LANES;
        DoubleVector x0 = DoubleVector.zero(VECTOR);
        DoubleVector x1 = x0;
        DoubleVector x2 = x0;
        DoubleVector x3 = x0;
        DoubleVector x4 = x0;
        DoubleVector x5 = x0;
        DoubleVector x6 = x0;
        DoubleVector x7 = x0;
        for (int p = 0; p < panels; p++) {
            int g = at + p * panelStep;
            int from = v + p * LANES * LANES;
            for (int l = 0; l < LANES; l++) {
                DoubleVector a = load(turned, from + LANES * l);
                x0 = spread(df, g + l).fma(a, x0);
                x1 = spread(df, g + l + r1).fma(a, x1);
                x2 = spread(df, g + l + r2).fma(a, x2);
                x3 = spread(df, g + l + r3).fma(a, x3);
                x4 = spread(df, g + l + r4).fma(a, x4);
                x5 = spread(df, g + l + r5).fma(a, x5);
                x6 = spread(df, g + l + r6).fma(a, x6);
                x7 = spread(df, g + l + r7).fma(a, x7);
            }
        }
        store(turned, x, x0, x1, x2, x3);
        store(turned, x + 4 * LANES, x4, x5, x6, x7);
    }

    /**
     * Up to eight products of a chunk's rows with one row, each lane summed over all panels by itself, and written eight
     * numbers apart into {@code out} from {@code x} on.
     *
     * @param a the chunk, of whose first panel the first row begins at {@code at}
     * @param last number of the last row; the rows behind it are its copies
     * @param b the one row, which begins at {@code v} and in the next panel {@code bPanel} further on
     */
    static void laneSums(
            double[] a, int at, int last, int aPanel, double[] b, int v, int bPanel, int panels, double[] out, int x) {
        int r1 = Math.min(1, last) * LANES;
        int r2 = Math.min(2, last) * LANES;
        int r3 = Math.min(3, last) * LANES;
        int r4 = Math.min(4, last) * LANES;
        int r5 = Math.min(5, last) * LANES;
        int r6 = Math.min(6, last) * LANES;
        int r7 = Math.min(7, last) * LANES;
        DoubleVector x0 = DoubleVector.zero(VECTOR);
        DoubleVector x1 = x0;
        DoubleVector x2 = x0;
        DoubleVector x3 = x0;
        DoubleVector x4 = x0;
        DoubleVector x5 = x0;
        DoubleVector x6 = x0;
        DoubleVector x7 = x0;
        for (int p = 0; p < panels; p++) {
            int from = at + p * aPanel;
            DoubleVector row = load(b, v + p * bPanel);
            x0 = load(a, from).fma(row, x0);
            x1 = load(a, from + r1).fma(row, x1);
            x2 = load(a, from + r2).fma(row, x2);
            x3 = load(a, from + r3).fma(row, x3);
            x4 = load(a, from + r4).fma(row, x4);
            x5 = load(a, from + r5).fma(row, x5);
            x6 = load(a, from + r6).fma(row, x6);
            x7 = load(a, from + r7).fma(row, x7);
        }
        x0.intoArray(out, x);
        x1.intoArray(out, x + LANES);
        x2.intoArray(out, x + 2 * LANES);
        x3.intoArray(out, x + 3 * LANES);
        x4.intoArray(out, x + 4 * LANES);
        x5.intoArray(out, x + 5 * LANES);
        x6.intoArray(out, x + 6 * LANES);
        x7.intoArray(out, x + 7 * LANES);
    }

    /** out = factor times {@code b}, a vector of each. */
    static void multiple(double factor, double[] b, int v, double[] out, int x) {
        // Added to zero, as every sum is: the sign of a zero hangs on it.
        DoubleVector zero = DoubleVector.zero(VECTOR);
        DoubleVector.broadcast(VECTOR, factor).fma(load(b, v), zero).intoArray(out, x);
    }

    /** Copies the numbers of a panel's row. */
    static void copy(double[] from, int at, double[] out, int x) {
        for (int l = 0; l < LANES; l += WIDTH) {
            load(from, at + l).intoArray(out, x + l);
        }
    }

    private static void store(double[] out, int x, DoubleVector x0, DoubleVector x1, DoubleVector x2, DoubleVector x3) {
        x0.intoArray(out, x);
        x1.intoArray(out, x + LANES);
        x2.intoArray(out, x + 2 * LANES);
        x3.intoArray(out, x + 3 * LANES);
    }

    private static DoubleVector load(double[] from, int at) {
        return DoubleVector.fromArray(VECTOR, from, at);
    }

    private static DoubleVector spread(double[] from, int at) {
        return DoubleVector.broadcast(VECTOR, from[at]);
    }

    private static DoubleVector bias(double[] parameters, int bias, int row) {
        return DoubleVector.broadcast(VECTOR, bias < 0 ? 0 : parameters[bias + row]);
    }

    private static void add(DoubleVector x, double[] out, int at) {
        load(out, at).add(x).intoArray(out, at);
    }
}

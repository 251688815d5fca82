package ladera.num;

import static ladera.num.KernelLayout.LANES;

import java.util.Arrays;

/**
 * The products of a layer as sums of rows, each row an array of its own. Rows of one chunk lie apart in one array, under
 * different indices, and for such loops JDK 17 makes no vector code: it must fear that they overlap. So they are copied out
 * first, which costs little beside the product, and the copies are walked over under one index.
 *
 * <p>One sum and four terms at a time: JDK 17 makes vector code for no more than seven arrays at once.
 */
final class PlainRows {
    /** From so many units on either side on, a sum of rows is worth the copies; measured on JDK 17. */
    private static final int FEWEST_UNITS = 8;

    /** From so many panels on, a row of samples is long enough: before and behind its vectors a loop does numbers one by one. */
    private static final int FEWEST_PANELS = 3;

    /** From so many units on, a row of a sample's units is. */
    private static final int FEWEST_TURNED = 24;

    /** Terms added at a time. */
    private static final int TERMS = 4;

    private PlainRows() {}

    /** True where {@link #forward} and {@link #inputGradient} are faster than blocks. */
    static boolean pay(KernelLayer layer, int panels) {
        return panels >= FEWEST_PANELS && layer.fanIn() >= FEWEST_UNITS && layer.fanOut() >= FEWEST_UNITS;
    }

    /** True where {@link #addWeightGradient} is faster than blocks. */
    static boolean payTurned(KernelLayer layer) {
        return layer.fanIn() >= FEWEST_TURNED && layer.fanOut() >= FEWEST_UNITS;
    }

    static void forward(KernelLayer layer, double[] parameters, double[] h, double[] f, int panels, KernelRoom room) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        int samples = panels * LANES;
        double[][] sources = room.sources();
        double[] sum = room.sums()[0];
        gather(h, fanIn, panels, sources);
        for (int i = 0; i < fanOut; i++) {
            int weights = layer.omega() + i * fanIn;
            Arrays.fill(sum, 0, samples, layer.beta() < 0 ? 0 : parameters[layer.beta() + i]);
            int j = 0;
            for (; j + TERMS <= fanIn; j += TERMS) {
                double[] a = sources[j];
                add(sum, parameters, weights + j, 1, a, sources[j + 1], sources[j + 2], sources[j + 3], samples);
            }
            for (; j < fanIn; j++) {
                add(sum, parameters[weights + j], sources[j], samples);
            }
            scatter(sum, i, fanOut, panels, f);
        }
    }

    /** Row after row of weights, so that they are read in the order in which they stand. */
    static void inputGradient(
            KernelLayer layer, double[] parameters, double[] df, double[] dh, int panels, KernelRoom room) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        int samples = panels * LANES;
        double[][] sources = room.sources();
        double[][] sums = room.sums();
        gather(df, fanOut, panels, sources);
        for (int j = 0; j < fanIn; j++) {
            Arrays.fill(sums[j], 0, samples, 0);
        }
        int i = 0;
        for (; i + TERMS <= fanOut; i += TERMS) {
            int weights = layer.omega() + i * fanIn;
            double[] a = sources[i];
            double[] b = sources[i + 1];
            double[] c = sources[i + 2];
            double[] d = sources[i + 3];
            for (int j = 0; j < fanIn; j++) {
                add(sums[j], parameters, weights + j, fanIn, a, b, c, d, samples);
            }
        }
        for (; i < fanOut; i++) {
            for (int j = 0; j < fanIn; j++) {
                add(sums[j], parameters[layer.omega() + i * fanIn + j], sources[i], samples);
            }
        }
        for (int j = 0; j < fanIn; j++) {
            scatter(sums[j], j, fanIn, panels, dh);
        }
    }

    /** The weights' part alone. */
    static void addWeightGradient(
            KernelLayer layer, double[] df, double[] h, int panels, KernelRoom room, double[] gradient) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        double[][] rows = room.turnedRows();
        double[] sum = rows[rows.length - 1];
        turn(h, fanIn, panels, rows);
        for (int i = 0; i < fanOut; i++) {
            Arrays.fill(sum, 0, fanIn, 0);
            for (int p = 0; p < panels; p++) {
                int s = p * LANES;
                int at = (p * fanOut + i) * LANES;
                add(sum, df, at, 1, rows[s], rows[s + 1], rows[s + 2], rows[s + 3], fanIn);
                s += TERMS;
                at += TERMS;
                add(sum, df, at, 1, rows[s], rows[s + 1], rows[s + 2], rows[s + 3], fanIn);
            }
            int to = layer.omega() + i * fanIn;
            for (int j = 0; j < fanIn; j++) {
                gradient[to + j] += sum[j];
            }
        }
    }

    /** sum += the four rows times four weights, which stand {@code step} apart. */
    private static void add(
            double[] sum,
            double[] weights,
            int at,
            int step,
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            int count) {
        double first = weights[at];
        double second = weights[at + step];
        double third = weights[at + 2 * step];
        double fourth = weights[at + 3 * step];
        for (int l = 0; l < count; l++) {
            sum[l] = Math.fma(
                    fourth, d[l], Math.fma(third, c[l], Math.fma(second, b[l], Math.fma(first, a[l], sum[l]))));
        }
    }

    private static void add(double[] sum, double weight, double[] row, int count) {
        for (int l = 0; l < count; l++) {
            sum[l] = Math.fma(weight, row[l], sum[l]);
        }
    }

    /** Copies each unit's samples into a row. */
    private static void gather(double[] chunk, int units, int panels, double[][] rows) {
        for (int p = 0; p < panels; p++) {
            for (int u = 0; u < units; u++) {
                System.arraycopy(chunk, (p * units + u) * LANES, rows[u], p * LANES, LANES);
            }
        }
    }

    /** Copies a row to where the samples of unit {@code unit} belong. */
    private static void scatter(double[] row, int unit, int units, int panels, double[] chunk) {
        for (int p = 0; p < panels; p++) {
            System.arraycopy(row, p * LANES, chunk, (p * units + unit) * LANES, LANES);
        }
    }

    /** Copies each sample's units into a row. */
    private static void turn(double[] chunk, int units, int panels, double[][] rows) {
        for (int s = 0; s < panels * LANES; s++) {
            double[] row = rows[s];
            int from = KernelLayout.index(s, 0, units);
            for (int u = 0; u < units; u++) {
                row[u] = chunk[from + u * LANES];
            }
        }
    }
}

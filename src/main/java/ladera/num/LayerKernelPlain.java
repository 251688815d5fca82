package ladera.num;

import static ladera.num.KernelLayout.LANES;

/**
 * {@link LayerKernel} in plain Java. A block of four rows by two samples stays in registers while the sum runs, which
 * keeps both multiply-add units busy; rows left over go one by one.
 */
final class LayerKernelPlain implements LayerKernel {
    private static final int ROWS = 4;

    @Override
    public void forward(KernelLayer layer, double[] parameters, double[] h, double[] f, int panels) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        for (int i = 0; i < fanOut; i += ROWS) {
            int rows = Math.min(ROWS, fanOut - i);
            int weights = layer.omega() + i * fanIn;
            for (int p = 0; p < panels; p++) {
                int at = (p * fanOut + i) * LANES;
                for (int r = 0; r < rows; r++) {
                    double bias = layer.beta() < 0 ? 0 : parameters[layer.beta() + i + r];
                    fill(f, at + r * LANES, LANES, bias);
                }
                product(rows, parameters, weights, fanIn, 1, fanIn, h, p * fanIn * LANES, f, at);
            }
        }
    }

    @Override
    public void inputGradient(
            KernelLayer layer, double[] parameters, double[] packed, double[] df, double[] dh, int panels) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        boolean wide = layer.packedLength() > 0;
        double[] weights = wide ? packed : parameters;
        int step = wide ? LANES : fanIn;
        for (int j = 0; j < fanIn; j += ROWS) {
            int rows = Math.min(ROWS, fanIn - j);
            int column = wide ? j / LANES * LANES * fanOut + j % LANES : layer.omega() + j;
            for (int p = 0; p < panels; p++) {
                int at = (p * fanIn + j) * LANES;
                fill(dh, at, rows * LANES, 0);
                product(rows, weights, column, 1, step, fanOut, df, p * fanOut * LANES, dh, at);
            }
        }
    }

    @Override
    public void addWeightGradient(KernelLayer layer, double[] df, double[] transposed, int panels, double[] gradient) {
        int fanIn = layer.fanIn();
        int panelStep = layer.fanOut() * LANES;
        int scratch = KernelLayout.scratch(fanIn, panels);
        for (int i = 0; i < layer.fanOut(); i += ROWS) {
            int rows = Math.min(ROWS, layer.fanOut() - i);
            for (int j = 0; j <= fanIn; j += LANES) {
                int columns = Math.min(LANES, fanIn - j + 1);
                int from = j * panels * LANES;
                for (int c = 0; c < columns; c += 2) {
                    if (rows == ROWS) {
                        outerBlock(df, i * LANES, panelStep, panels, transposed, from + c, scratch + c);
                    } else {
                        for (int r = 0; r < rows; r++) {
                            int at = (i + r) * LANES;
                            outerRow(df, at, panelStep, panels, transposed, from + c, scratch + r * LANES + c);
                        }
                    }
                }
                KernelTail.add(layer, i, rows, j, transposed, scratch, gradient);
            }
        }
    }

    private static void fill(double[] out, int at, int count, double value) {
        for (int l = 0; l < count; l++) {
            out[at + l] = value;
        }
    }

    /** out[r][l] += sum over t of a[at + r * rowStep + t * step] * b[t][l], for up to four rows and eight lanes. */
    private static void product(
            int rows,
            double[] a,
            int at,
            int rowStep,
            int step,
            int count,
            double[] b,
            int from,
            double[] out,
            int to) {
        if (rows == ROWS) {
            for (int l = 0; l < LANES; l += 2) {
                block(a, at, rowStep, step, count, b, from + l, out, to + l);
            }
        } else {
            for (int r = 0; r < rows; r++) {
                for (int l = 0; l < LANES; l += ROWS) {
                    row(a, at + r * rowStep, step, count, b, from + l, out, to + r * LANES + l);
                }
            }
        }
    }

    private static void block(
            double[] a, int at, int rowStep, int step, int count, double[] b, int from, double[] out, int to) {
        double x0 = out[to];
        double y0 = out[to + 1];
        double x1 = out[to + LANES];
        double y1 = out[to + LANES + 1];
        double x2 = out[to + 2 * LANES];
        double y2 = out[to + 2 * LANES + 1];
        double x3 = out[to + 3 * LANES];
        double y3 = out[to + 3 * LANES + 1];
        int a0 = at;
        int a1 = a0 + rowStep;
        int a2 = a1 + rowStep;
        int a3 = a2 + rowStep;
        for (int t = 0; t < count; t++) {
            double x = b[from + LANES * t];
            double y = b[from + LANES * t + 1];
            int s = t * step;
            x0 = Math.fma(a[a0 + s], x, x0);
            y0 = Math.fma(a[a0 + s], y, y0);
            x1 = Math.fma(a[a1 + s], x, x1);
            y1 = Math.fma(a[a1 + s], y, y1);
            x2 = Math.fma(a[a2 + s], x, x2);
            y2 = Math.fma(a[a2 + s], y, y2);
            x3 = Math.fma(a[a3 + s], x, x3);
            y3 = Math.fma(a[a3 + s], y, y3);
        }
        out[to] = x0;
        out[to + 1] = y0;
        out[to + LANES] = x1;
        out[to + LANES + 1] = y1;
        out[to + 2 * LANES] = x2;
        out[to + 2 * LANES + 1] = y2;
        out[to + 3 * LANES] = x3;
        out[to + 3 * LANES + 1] = y3;
    }

    private static void row(double[] a, int at, int step, int count, double[] b, int from, double[] out, int to) {
        double x0 = out[to];
        double x1 = out[to + 1];
        double x2 = out[to + 2];
        double x3 = out[to + 3];
        for (int t = 0; t < count; t++) {
            double w = a[at + t * step];
            int s = from + LANES * t;
            x0 = Math.fma(w, b[s], x0);
            x1 = Math.fma(w, b[s + 1], x1);
            x2 = Math.fma(w, b[s + 2], x2);
            x3 = Math.fma(w, b[s + 3], x3);
        }
        out[to] = x0;
        out[to + 1] = x1;
        out[to + 2] = x2;
        out[to + 3] = x3;
    }

    /** Four rows by two columns of df h^T, summed over all samples, into the scratch space behind {@code turned}. */
    private static void outerBlock(double[] df, int at, int panelStep, int panels, double[] turned, int from, int to) {
        double x0 = 0;
        double y0 = 0;
        double x1 = 0;
        double y1 = 0;
        double x2 = 0;
        double y2 = 0;
        double x3 = 0;
        double y3 = 0;
        int of = from;
        for (int p = 0; p < panels; p++) {
            int row = at + p * panelStep;
            for (int l = row; l < row + LANES; l++) {
                double x = turned[of];
                double y = turned[of + 1];
                of += LANES;
                x0 = Math.fma(df[l], x, x0);
                y0 = Math.fma(df[l], y, y0);
                x1 = Math.fma(df[l + LANES], x, x1);
                y1 = Math.fma(df[l + LANES], y, y1);
                x2 = Math.fma(df[l + 2 * LANES], x, x2);
                y2 = Math.fma(df[l + 2 * LANES], y, y2);
                x3 = Math.fma(df[l + 3 * LANES], x, x3);
                y3 = Math.fma(df[l + 3 * LANES], y, y3);
            }
        }
        turned[to] = x0;
        turned[to + 1] = y0;
        turned[to + LANES] = x1;
        turned[to + LANES + 1] = y1;
        turned[to + 2 * LANES] = x2;
        turned[to + 2 * LANES + 1] = y2;
        turned[to + 3 * LANES] = x3;
        turned[to + 3 * LANES + 1] = y3;
    }

    private static void outerRow(double[] df, int at, int panelStep, int panels, double[] turned, int from, int to) {
        double x = 0;
        double y = 0;
        int of = from;
        for (int p = 0; p < panels; p++) {
            int row = at + p * panelStep;
            for (int l = row; l < row + LANES; l++) {
                x = Math.fma(df[l], turned[of], x);
                y = Math.fma(df[l], turned[of + 1], y);
                of += LANES;
            }
        }
        turned[to] = x;
        turned[to + 1] = y;
    }
}

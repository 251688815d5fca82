package ladera.num;

import static ladera.num.KernelLayout.LANES;

/**
 * Products of layers with few units on one side, and gradients of biases: too little work for a sum to be worth a loop of its
 * own, so the lanes of a panel are written out and stay in registers while the units go by.
 */
final class PlainLanes {
    private static final int HALF = LANES / 2;

    /** Rows whose products with one row are summed at a time. */
    private static final int ROWS = 3;

    /** What biases are the weights of. */
    private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1};

    private PlainLanes() {}

    /** For one unit or two to take from. */
    static void forward(KernelLayer layer, double[] parameters, double[] h, double[] f, int panels) {
        for (int p = 0; p < panels; p++) {
            int from = p * layer.fanIn() * LANES;
            int to = p * layer.fanOut() * LANES;
            for (int l = 0; l < LANES; l += HALF) {
                if (layer.fanIn() == 1) {
                    fromOne(layer, parameters, h, from + l, f, to + l);
                } else {
                    fromTwo(layer, parameters, h, from + l, f, to + l);
                }
            }
        }
    }

    private static void fromOne(KernelLayer layer, double[] parameters, double[] h, int from, double[] f, int to) {
        double x0 = h[from];
        double x1 = h[from + 1];
        double x2 = h[from + 2];
        double x3 = h[from + 3];
        for (int i = 0; i < layer.fanOut(); i++) {
            double bias = layer.beta() < 0 ? 0 : parameters[layer.beta() + i];
            double x = parameters[layer.omega() + i];
            int at = to + i * LANES;
            f[at] = Math.fma(x, x0, bias);
            f[at + 1] = Math.fma(x, x1, bias);
            f[at + 2] = Math.fma(x, x2, bias);
            f[at + 3] = Math.fma(x, x3, bias);
        }
    }

    private static void fromTwo(KernelLayer layer, double[] parameters, double[] h, int from, double[] f, int to) {
        double x0 = h[from];
        double x1 = h[from + 1];
        double x2 = h[from + 2];
        double x3 = h[from + 3];
        double y0 = h[from + LANES];
        double y1 = h[from + LANES + 1];
        double y2 = h[from + LANES + 2];
        double y3 = h[from + LANES + 3];
        for (int i = 0; i < layer.fanOut(); i++) {
            double bias = layer.beta() < 0 ? 0 : parameters[layer.beta() + i];
            double x = parameters[layer.omega() + 2 * i];
            double y = parameters[layer.omega() + 2 * i + 1];
            int at = to + i * LANES;
            f[at] = Math.fma(y, y0, Math.fma(x, x0, bias));
            f[at + 1] = Math.fma(y, y1, Math.fma(x, x1, bias));
            f[at + 2] = Math.fma(y, y2, Math.fma(x, x2, bias));
            f[at + 3] = Math.fma(y, y3, Math.fma(x, x3, bias));
        }
    }

    /** For one unit that is fed. */
    static void inputGradient(KernelLayer layer, double[] parameters, double[] df, double[] dh, int panels) {
        for (int p = 0; p < panels; p++) {
            for (int l = 0; l < LANES; l += HALF) {
                double x0 = df[p * LANES + l];
                double x1 = df[p * LANES + l + 1];
                double x2 = df[p * LANES + l + 2];
                double x3 = df[p * LANES + l + 3];
                for (int j = 0; j < layer.fanIn(); j++) {
                    double x = parameters[layer.omega() + j];
                    int at = (p * layer.fanIn() + j) * LANES + l;
                    // Added to zero, as every sum is: the sign of a zero hangs on it.
                    dh[at] = Math.fma(x, x0, 0);
                    dh[at + 1] = Math.fma(x, x1, 0);
                    dh[at + 2] = Math.fma(x, x2, 0);
                    dh[at + 3] = Math.fma(x, x3, 0);
                }
            }
        }
    }

    /** For fewer than {@link KernelLayer#THIN} units on either side, biases included. */
    static void addWeightGradient(
            KernelLayer layer, double[] df, double[] h, int panels, double[] room, double[] gradient) {
        if (layer.fanIn() <= 2) {
            addFewInputs(layer, df, h, panels, room, gradient);
            return;
        }
        if (layer.beta() >= 0) {
            addBiasGradient(layer, df, panels, room, gradient);
        }
        int fanIn = layer.fanIn();
        int panel = fanIn * LANES;
        for (int i = 0; i < layer.fanOut(); i++) {
            int to = layer.omega() + i * fanIn;
            for (int j = 0; j < fanIn; j += ROWS) {
                int rows = Math.min(ROWS, fanIn - j);
                int second = Math.min(j + 1, fanIn - 1) * LANES;
                int third = Math.min(j + 2, fanIn - 1) * LANES;
                sums(df, i * LANES, layer.fanOut() * LANES, h, j * LANES, second, panel, h, third, panel, panels, room);
                KernelTail.addSums(room, rows, gradient, to + j, 1);
            }
        }
    }

    /** The gradients of a unit's one or two weights and of its bias together. */
    private static void addFewInputs(
            KernelLayer layer, double[] df, double[] h, int panels, double[] room, double[] gradient) {
        int fanIn = layer.fanIn();
        int second = (fanIn - 1) * LANES;
        for (int i = 0; i < layer.fanOut(); i++) {
            sums(df, i * LANES, layer.fanOut() * LANES, h, 0, second, fanIn * LANES, ONES, 0, 0, panels, room);
            KernelTail.addSums(room, fanIn, gradient, layer.omega() + i * fanIn, 1);
            if (layer.beta() >= 0) {
                System.arraycopy(room, 2 * LANES, room, 0, LANES);
                KernelTail.addSums(room, 1, gradient, layer.beta() + i, 1);
            }
        }
    }

    /**
     * The products of one row with three, each lane summed over the panels by itself, into rows of eight of {@code out}.
     *
     * @param a holds the row, which begins at {@code at} and in the next panel {@code aPanel} further on
     * @param b holds the first row and the second, from {@code b0} and {@code b1} on
     * @param c holds the third, from {@code c0} on
     */
    private static void sums(
            double[] a,
            int at,
            int aPanel,
            double[] b,
            int b0,
            int b1,
            int bPanel,
            double[] c,
            int c0,
            int cPanel,
            int panels,
            double[] out) {
        for (int l = 0; l < LANES; l += HALF) {
            double x0 = 0;
            double x1 = 0;
            double x2 = 0;
            double x3 = 0;
            double y0 = 0;
            double y1 = 0;
            double y2 = 0;
            double y3 = 0;
            double z0 = 0;
            double z1 = 0;
            double z2 = 0;
            double z3 = 0;
            for (int p = 0; p < panels; p++) {
                int s = at + p * aPanel + l;
                int t = b0 + p * bPanel + l;
                int u = b1 + p * bPanel + l;
                int v = c0 + p * cPanel + l;
                x0 = Math.fma(a[s], b[t], x0);
                x1 = Math.fma(a[s + 1], b[t + 1], x1);
                x2 = Math.fma(a[s + 2], b[t + 2], x2);
                x3 = Math.fma(a[s + 3], b[t + 3], x3);
                y0 = Math.fma(a[s], b[u], y0);
                y1 = Math.fma(a[s + 1], b[u + 1], y1);
                y2 = Math.fma(a[s + 2], b[u + 2], y2);
                y3 = Math.fma(a[s + 3], b[u + 3], y3);
                z0 = Math.fma(a[s], c[v], z0);
                z1 = Math.fma(a[s + 1], c[v + 1], z1);
                z2 = Math.fma(a[s + 2], c[v + 2], z2);
                z3 = Math.fma(a[s + 3], c[v + 3], z3);
            }
            store(out, l, x0, x1, x2, x3);
            store(out, l + LANES, y0, y1, y2, y3);
            store(out, l + 2 * LANES, z0, z1, z2, z3);
        }
    }

    static void addBiasGradient(KernelLayer layer, double[] df, int panels, double[] room, double[] gradient) {
        for (int i = 0; i < layer.fanOut(); i++) {
            for (int l = 0; l < LANES; l += HALF) {
                double x0 = 0;
                double x1 = 0;
                double x2 = 0;
                double x3 = 0;
                for (int p = 0; p < panels; p++) {
                    int s = (p * layer.fanOut() + i) * LANES + l;
                    x0 += df[s];
                    x1 += df[s + 1];
                    x2 += df[s + 2];
                    x3 += df[s + 3];
                }
                store(room, l, x0, x1, x2, x3);
            }
            KernelTail.addSums(room, 1, gradient, layer.beta() + i, 1);
        }
    }

    private static void store(double[] out, int to, double x0, double x1, double x2, double x3) {
        out[to] = x0;
        out[to + 1] = x1;
        out[to + 2] = x2;
        out[to + 3] = x3;
    }
}

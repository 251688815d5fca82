package ladera.num;

import static ladera.num.KernelLayout.LANES;

/**
 * {@link LayerKernel} in plain Java: {@link PlainRows} for most layers and whole batches, {@link PlainLanes} for thin layers,
 * and blocks for what is in between. Blocks of two rows by four columns, unrolled twice, stay in registers while their sum
 * runs: of the shapes tried on JDK 17 and 25 the only one that is fast with sixteen registers as well as with thirty-two.
 */
final class LayerKernelPlain implements LayerKernel {
    private static final int ROWS = 2;
    private static final int COLUMNS = 4;

    @Override
    public void forward(KernelLayer layer, double[] parameters, double[] h, double[] f, int panels, KernelRoom room) {
        if (layer.fanIn() <= 2) {
            PlainLanes.forward(layer, parameters, h, f, panels);
        } else if (PlainRows.pay(layer, panels)) {
            PlainRows.forward(layer, parameters, h, f, panels, room);
        } else {
            forwardInBlocks(layer, parameters, h, f, panels);
        }
    }

    private static void forwardInBlocks(KernelLayer layer, double[] parameters, double[] h, double[] f, int panels) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        for (int i = 0; i < fanOut; i += ROWS) {
            int next = Math.min(i + 1, fanOut - 1) - i;
            int bias = layer.beta() + i;
            double first = layer.beta() < 0 ? 0 : parameters[bias];
            double second = layer.beta() < 0 ? 0 : parameters[bias + next];
            int weights = layer.omega() + i * fanIn;
            for (int p = 0; p < panels; p++) {
                int from = p * fanIn * LANES;
                int to = (p * fanOut + i) * LANES;
                for (int l = 0; l < LANES; l += COLUMNS) {
                    block(
                            first,
                            second,
                            parameters,
                            weights,
                            next * fanIn,
                            1,
                            fanIn,
                            h,
                            from + l,
                            f,
                            to + l,
                            next * LANES);
                }
            }
        }
    }

    @Override
    public void inputGradient(
            KernelLayer layer,
            double[] parameters,
            double[] packed,
            double[] df,
            double[] dh,
            int panels,
            KernelRoom room) {
        if (layer.fanOut() == 1) {
            PlainLanes.inputGradient(layer, parameters, df, dh, panels);
        } else if (PlainRows.pay(layer, panels)) {
            PlainRows.inputGradient(layer, parameters, df, dh, panels, room);
        } else {
            inputGradientInBlocks(layer, parameters, df, dh, panels);
        }
    }

    private static void inputGradientInBlocks(
            KernelLayer layer, double[] parameters, double[] df, double[] dh, int panels) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        for (int j = 0; j < fanIn; j += ROWS) {
            int next = Math.min(j + 1, fanIn - 1) - j;
            int weights = layer.omega() + j;
            for (int p = 0; p < panels; p++) {
                int from = p * fanOut * LANES;
                int to = (p * fanIn + j) * LANES;
                for (int l = 0; l < LANES; l += COLUMNS) {
                    block(0, 0, parameters, weights, next, fanIn, fanOut, df, from + l, dh, to + l, next * LANES);
                }
            }
        }
    }

    /** Columns are read where they stand, or row after row. */
    @Override
    public int packedLength(KernelLayer layer) {
        return 0;
    }

    @Override
    public void pack(KernelLayer layer, double[] parameters, double[] packed) {}

    @Override
    public void addWeightGradient(
            KernelLayer layer, double[] df, double[] h, int panels, KernelRoom room, double[] gradient) {
        if (Math.min(layer.fanIn(), layer.fanOut()) < KernelLayer.THIN) {
            PlainLanes.addWeightGradient(layer, df, h, panels, room.turned, gradient);
            return;
        }
        if (layer.beta() >= 0) {
            PlainLanes.addBiasGradient(layer, df, panels, room.turned, gradient);
        }
        if (PlainRows.payTurned(layer)) {
            PlainRows.addWeightGradient(layer, df, h, panels, room, gradient);
        } else {
            addInBlocks(layer, df, h, panels, room.turned, gradient);
        }
    }

    private static void addInBlocks(
            KernelLayer layer, double[] df, double[] h, int panels, double[] room, double[] gradient) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        KernelTranspose.turn(h, fanIn, panels, room);
        int scratch = KernelLayout.scratch(fanIn, panels);
        int panelStep = fanOut * LANES;
        for (int i = 0; i < fanOut; i += ROWS) {
            int rows = Math.min(ROWS, fanOut - i);
            for (int j = 0; j < fanIn; j += LANES) {
                int from = j * panels * LANES;
                for (int c = 0; c < LANES; c += COLUMNS) {
                    outerBlock(df, i * LANES, rows - 1, panelStep, panels, room, from + c, scratch + c);
                }
                KernelTail.addBlock(layer, i, rows, j, room, scratch, gradient);
            }
        }
    }

    /**
     * Two rows by four columns: out[r][l] = start[r] + sum over t of a[at + r * next + t * step] * b[from + 8 t + l]. Where
     * {@code next} and {@code nextOut} are 0 both rows are the same.
     */
    private static void block(
            double start0,
            double start1,
            double[] a,
            int at,
            int next,
            int step,
            int count,
            double[] b,
            int from,
            double[] out,
            int to,
            int nextOut) {
        double x0 = start0;
        double x1 = start0;
        double x2 = start0;
        double x3 = start0;
        double y0 = start1;
        double y1 = start1;
        double y2 = start1;
        double y3 = start1;
        int t = 0;
        for (; t + 1 < count; t += 2) {
            int s = from + LANES * t;
            double x = a[at + t * step];
            double y = a[at + next + t * step];
            x0 = Math.fma(x, b[s], x0);
            x1 = Math.fma(x, b[s + 1], x1);
            x2 = Math.fma(x, b[s + 2], x2);
            x3 = Math.fma(x, b[s + 3], x3);
            y0 = Math.fma(y, b[s], y0);
            y1 = Math.fma(y, b[s + 1], y1);
            y2 = Math.fma(y, b[s + 2], y2);
            y3 = Math.fma(y, b[s + 3], y3);
            x = a[at + t * step + step];
            y = a[at + next + t * step + step];
            x0 = Math.fma(x, b[s + LANES], x0);
            x1 = Math.fma(x, b[s + LANES + 1], x1);
            x2 = Math.fma(x, b[s + LANES + 2], x2);
            x3 = Math.fma(x, b[s + LANES + 3], x3);
            y0 = Math.fma(y, b[s + LANES], y0);
            y1 = Math.fma(y, b[s + LANES + 1], y1);
            y2 = Math.fma(y, b[s + LANES + 2], y2);
            y3 = Math.fma(y, b[s + LANES + 3], y3);
        }
        boolean odd = t < count;
        double x = odd ? a[at + t * step] : 0;
        double y = odd ? a[at + next + t * step] : 0;
        int s = odd ? from + LANES * t : -1;
        store(out, to, x0, x1, x2, x3, x, b, s);
        store(out, to + nextOut, y0, y1, y2, y3, y, b, s);
    }

    /** Four sums with their last terms, unless {@code s} is negative and there is none. */
    private static void store(
            double[] out, int to, double x0, double x1, double x2, double x3, double x, double[] b, int s) {
        if (s < 0) {
            out[to] = x0;
            out[to + 1] = x1;
            out[to + 2] = x2;
            out[to + 3] = x3;
        } else {
            out[to] = Math.fma(x, b[s], x0);
            out[to + 1] = Math.fma(x, b[s + 1], x1);
            out[to + 2] = Math.fma(x, b[s + 2], x2);
            out[to + 3] = Math.fma(x, b[s + 3], x3);
        }
    }

    /** Up to two rows by four columns of df h^T, summed over all samples, into rows of eight of {@code turned}. */
    private static void outerBlock(
            double[] df, int at, int last, int panelStep, int panels, double[] turned, int from, int to) {
        int next = last * LANES;
        double x0 = 0;
        double x1 = 0;
        double x2 = 0;
        double x3 = 0;
        double y0 = 0;
        double y1 = 0;
        double y2 = 0;
        double y3 = 0;
        for (int p = 0; p < panels; p++) {
            int g = at + p * panelStep;
            int s = from + p * LANES * LANES;
            for (int l = 0; l < LANES; l += 2) {
                double x = df[g + l];
                double y = df[g + next + l];
                x0 = Math.fma(x, turned[s], x0);
                x1 = Math.fma(x, turned[s + 1], x1);
                x2 = Math.fma(x, turned[s + 2], x2);
                x3 = Math.fma(x, turned[s + 3], x3);
                y0 = Math.fma(y, turned[s], y0);
                y1 = Math.fma(y, turned[s + 1], y1);
                y2 = Math.fma(y, turned[s + 2], y2);
                y3 = Math.fma(y, turned[s + 3], y3);
                x = df[g + l + 1];
                y = df[g + next + l + 1];
                x0 = Math.fma(x, turned[s + LANES], x0);
                x1 = Math.fma(x, turned[s + LANES + 1], x1);
                x2 = Math.fma(x, turned[s + LANES + 2], x2);
                x3 = Math.fma(x, turned[s + LANES + 3], x3);
                y0 = Math.fma(y, turned[s + LANES], y0);
                y1 = Math.fma(y, turned[s + LANES + 1], y1);
                y2 = Math.fma(y, turned[s + LANES + 2], y2);
                y3 = Math.fma(y, turned[s + LANES + 3], y3);
                s += 2 * LANES;
            }
        }
        store(turned, to, x0, x1, x2, x3, 0, turned, -1);
        store(turned, to + LANES, y0, y1, y2, y3, 0, turned, -1);
    }
}

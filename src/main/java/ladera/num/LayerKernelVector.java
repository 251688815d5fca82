package ladera.num;

import static ladera.num.KernelLayout.LANES;

/**
 * {@link LayerKernel} with the Vector API: walks over the blocks that {@link KernelBlocks} multiplies. A panel is one, two
 * or four vectors, as wide as the machine has them.
 *
 * <p>Loaded by {@link Kernels} alone, and only where the module {@code jdk.incubator.vector} is present.
 */
final class LayerKernelVector implements LayerKernel {
    private static final int WIDTH = KernelBlocks.WIDTH;
    private static final int ROWS = KernelBlocks.ROWS;

    private static final int SLOTS = KernelBlocks.SLOTS;

    /** Columns of a weight gradient that blocks of two vectors fill in whole panels. */
    private static final int PAIR = Math.max(2 * WIDTH, LANES);

    /**
     * Layers with at least so many weights in a column are packed before their input gradient is taken: a column touches one
     * cache line a row, all in the same few cache sets.
     */
    private static final int WIDE = 128;

    /** What biases are the weights of. */
    private static final double[] ONES = {1, 1, 1, 1, 1, 1, 1, 1};

    @Override
    public void forward(KernelLayer layer, double[] parameters, double[] h, double[] f, int panels, KernelRoom room) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        int last = panels * SLOTS - 1;
        int i = 0;
        for (; i + ROWS <= fanOut; i += ROWS) {
            int at = layer.omega() + i * fanIn;
            int bias = layer.beta() < 0 ? -1 : layer.beta() + i;
            for (int v = 0; v <= last; v += 2) {
                int w = Math.min(v + 1, last);
                int x = KernelBlocks.slot(v, fanOut) + i * LANES;
                int y = KernelBlocks.slot(w, fanOut) + i * LANES;
                KernelBlocks.block(
                        parameters,
                        at,
                        fanIn,
                        1,
                        fanIn,
                        bias,
                        h,
                        KernelBlocks.slot(v, fanIn),
                        KernelBlocks.slot(w, fanIn),
                        f,
                        x,
                        y);
            }
        }
        for (; i < fanOut; i++) {
            int at = layer.omega() + i * fanIn;
            double bias = layer.beta() < 0 ? 0 : parameters[layer.beta() + i];
            for (int v = 0; v <= last; v += ROWS) {
                KernelBlocks.sums(parameters, at, 1, fanIn, bias, h, f, fanOut, i, v, last);
            }
        }
    }

    @Override
    public int packedLength(KernelLayer layer) {
        boolean wide = layer.fanOut() >= WIDE && layer.fanIn() >= LANES;
        return wide ? KernelLayout.rounded(layer.fanIn()) * layer.fanOut() : 0;
    }

    @Override
    public void pack(KernelLayer layer, double[] parameters, double[] packed) {
        if (packedLength(layer) == 0) {
            return;
        }
        int fanIn = layer.fanIn();
        int whole = fanIn / LANES * LANES;
        for (int i = 0; i < layer.fanOut(); i += LANES) {
            int end = Math.min(i + LANES, layer.fanOut());
            for (int j = 0; j < whole; j += LANES) {
                for (int r = i; r < end; r++) {
                    KernelBlocks.copy(
                            parameters, layer.omega() + r * fanIn + j, packed, j * layer.fanOut() + r * LANES);
                }
            }
        }
        KernelTail.pack(layer, whole, parameters, packed);
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
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        if (fanOut == 1) {
            multiples(layer, parameters, df, dh, panels);
            return;
        }
        int last = panels * SLOTS - 1;
        boolean wide = packedLength(layer) > 0;
        double[] weights = wide ? packed : parameters;
        int step = wide ? LANES : fanIn;
        int j = 0;
        for (; j + ROWS <= fanIn; j += ROWS) {
            int at = wide ? j / LANES * LANES * fanOut + j % LANES : layer.omega() + j;
            for (int v = 0; v <= last; v += 2) {
                int w = Math.min(v + 1, last);
                int x = KernelBlocks.slot(v, fanIn) + j * LANES;
                int y = KernelBlocks.slot(w, fanIn) + j * LANES;
                KernelBlocks.block(
                        weights,
                        at,
                        1,
                        step,
                        fanOut,
                        -1,
                        df,
                        KernelBlocks.slot(v, fanOut),
                        KernelBlocks.slot(w, fanOut),
                        dh,
                        x,
                        y);
            }
        }
        for (; j < fanIn; j++) {
            int at = wide ? j / LANES * LANES * fanOut + j % LANES : layer.omega() + j;
            for (int v = 0; v <= last; v += ROWS) {
                KernelBlocks.sums(weights, at, step, fanOut, 0, df, dh, fanIn, j, v, last);
            }
        }
    }

    /** The input gradient of a single unit. */
    private static void multiples(KernelLayer layer, double[] parameters, double[] df, double[] dh, int panels) {
        int fanIn = layer.fanIn();
        for (int v = 0; v < panels * SLOTS; v++) {
            int from = KernelBlocks.slot(v, 1);
            int to = KernelBlocks.slot(v, fanIn);
            for (int j = 0; j < fanIn; j++) {
                KernelBlocks.multiple(parameters[layer.omega() + j], df, from, dh, to + j * LANES);
            }
        }
    }

    @Override
    public void addWeightGradient(
            KernelLayer layer, double[] df, double[] h, int panels, KernelRoom working, double[] gradient) {
        double[] room = working.turned;
        if (layer.beta() >= 0) {
            addLaneSums(df, layer.fanOut(), ONES, 0, 0, panels, room, gradient, layer.beta(), 1);
        }
        int fanIn = layer.fanIn();
        if (layer.fanOut() < KernelLayer.THIN) {
            for (int i = 0; i < layer.fanOut(); i++) {
                int panel = layer.fanOut() * LANES;
                addLaneSums(h, fanIn, df, i * LANES, panel, panels, room, gradient, layer.omega() + i * fanIn, 1);
            }
        } else if (fanIn < KernelLayer.THIN) {
            for (int j = 0; j < fanIn; j++) {
                int panel = fanIn * LANES;
                addLaneSums(df, layer.fanOut(), h, j * LANES, panel, panels, room, gradient, layer.omega() + j, fanIn);
            }
        } else {
            KernelTranspose.turn(h, fanIn, panels, room);
            addTurned(layer, df, room, panels, gradient);
        }
    }

    /** Adds the products of every row of a chunk with one row, which stand {@code step} apart in the gradient. */
    private static void addLaneSums(
            double[] a,
            int rows,
            double[] b,
            int v,
            int bPanel,
            int panels,
            double[] room,
            double[] gradient,
            int to,
            int step) {
        for (int r = 0; r < rows; r += LANES) {
            int here = Math.min(LANES, rows - r);
            for (int l = 0; l < LANES; l += WIDTH) {
                KernelBlocks.laneSums(a, r * LANES + l, here - 1, rows * LANES, b, v + l, bPanel, panels, room, l);
            }
            KernelTail.addSums(room, here, gradient, to + r * step, step);
        }
    }

    private static void addTurned(KernelLayer layer, double[] df, double[] turned, int panels, double[] gradient) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        int panelStep = fanOut * LANES;
        int samples = panels * LANES;
        int paired = fanIn / PAIR * PAIR;
        int i = 0;
        for (; i + ROWS <= fanOut; i += ROWS) {
            int to = layer.omega() + i * fanIn;
            for (int j = 0; j < paired; j += 2 * WIDTH) {
                int v = turned(j, samples);
                int w = turned(j + WIDTH, samples);
                int x = to + j;
                KernelBlocks.outerBlock(df, i * LANES, panelStep, panels, turned, v, w, gradient, x, x + WIDTH, fanIn);
            }
        }
        if (i < fanOut) {
            for (int j = 0; j < paired; j += LANES) {
                addColumns(layer, i, j, df, turned, panels, gradient);
            }
        }
        for (int j = paired; j < fanIn; j += LANES) {
            for (int r = 0; r < fanOut; r += LANES) {
                addColumns(layer, r, j, df, turned, panels, gradient);
            }
        }
    }

    /** Up to eight rows and eight columns, from these on. */
    private static void addColumns(
            KernelLayer layer, int row, int column, double[] df, double[] turned, int panels, double[] gradient) {
        int rows = Math.min(LANES, layer.fanOut() - row);
        int from = turned(column, panels * LANES);
        int block = KernelLayout.scratch(layer.fanIn(), panels);
        for (int l = 0; l < LANES; l += WIDTH) {
            KernelBlocks.outerColumn(
                    df, row * LANES, rows - 1, layer.fanOut() * LANES, panels, turned, from + l, block + l);
        }
        KernelTail.addBlock(layer, row, rows, column, turned, block, gradient);
    }

    private static int turned(int unit, int samples) {
        return unit / LANES * LANES * samples + unit % LANES;
    }
}

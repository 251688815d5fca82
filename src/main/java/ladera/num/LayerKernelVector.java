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

    @Override
    public void forward(KernelLayer layer, double[] parameters, double[] h, double[] f, int panels) {
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
    public void inputGradient(
            KernelLayer layer, double[] parameters, double[] packed, double[] df, double[] dh, int panels) {
        int fanIn = layer.fanIn();
        int fanOut = layer.fanOut();
        int last = panels * SLOTS - 1;
        boolean wide = layer.packedLength() > 0;
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

    @Override
    public void addWeightGradient(KernelLayer layer, double[] df, double[] transposed, int panels, double[] gradient) {
        int fanIn = layer.fanIn();
        int panelStep = layer.fanOut() * LANES;
        int samples = panels * LANES;
        int whole = fanIn / LANES * LANES;
        int paired = whole / (2 * WIDTH) * 2 * WIDTH;
        int i = 0;
        for (; i + ROWS <= layer.fanOut(); i += ROWS) {
            int to = layer.omega() + i * fanIn;
            for (int j = 0; j < paired; j += 2 * WIDTH) {
                int v = turned(j, samples);
                int w = turned(j + WIDTH, samples);
                int x = to + j;
                KernelBlocks.outerBlock(
                        df, i * LANES, panelStep, panels, transposed, v, w, gradient, x, x + WIDTH, fanIn);
            }
        }
        for (int r = 0; r < layer.fanOut(); r++) {
            for (int j = r < i ? paired : 0; j < whole; j += WIDTH) {
                int to = layer.omega() + r * fanIn + j;
                KernelBlocks.outerRow(df, r * LANES, panelStep, panels, transposed, turned(j, samples), gradient, to);
            }
        }
        addTail(layer, df, transposed, panels, whole, gradient);
    }

    /** The weights that fill no panel of eight, and the biases. */
    private static void addTail(
            KernelLayer layer, double[] df, double[] transposed, int panels, int column, double[] gradient) {
        int samples = panels * LANES;
        int panelStep = layer.fanOut() * LANES;
        int scratch = KernelLayout.scratch(layer.fanIn(), panels);
        for (int i = 0; i < layer.fanOut(); i += LANES) {
            int rows = Math.min(LANES, layer.fanOut() - i);
            for (int c = 0; c <= layer.fanIn() - column; c += WIDTH) {
                int from = turned(column + c, samples);
                if (rows == LANES) {
                    KernelBlocks.outerColumn(df, i * LANES, panelStep, panels, transposed, from, scratch + c);
                } else {
                    for (int r = 0; r < rows; r++) {
                        int to = scratch + r * LANES + c;
                        KernelBlocks.clear(transposed, to);
                        KernelBlocks.outerRow(df, (i + r) * LANES, panelStep, panels, transposed, from, transposed, to);
                    }
                }
            }
            KernelTail.add(layer, i, rows, column, transposed, scratch, gradient);
        }
    }

    private static int turned(int unit, int samples) {
        return unit / LANES * LANES * samples + unit % LANES;
    }
}

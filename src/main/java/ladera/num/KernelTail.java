package ladera.num;

import static ladera.num.KernelLayout.LANES;

/** What is left of the kernels' work when whole panels are done. */
final class KernelTail {
    private KernelTail() {}

    /**
     * Adds a finished block of a weight gradient where it belongs.
     *
     * @param row first row of the block
     * @param column first column of the block, a multiple of eight; those beyond the layer are left out
     * @param block rows of eight, from {@code at} on
     */
    static void addBlock(KernelLayer layer, int row, int rows, int column, double[] block, int at, double[] gradient) {
        int fanIn = layer.fanIn();
        int columns = Math.min(LANES, fanIn - column);
        for (int r = 0; r < rows; r++) {
            int from = at + r * LANES;
            int to = layer.omega() + (row + r) * fanIn + column;
            for (int c = 0; c < columns; c++) {
                gradient[to + c] += block[from + c];
            }
        }
    }

    /** Adds up the lanes of each row of eight, in pairs, and adds the sums to the gradient, {@code step} apart. */
    static void addSums(double[] rows, int count, double[] gradient, int to, int step) {
        for (int r = 0; r < count; r++) {
            int l = r * LANES;
            double low = (rows[l] + rows[l + 1]) + (rows[l + 2] + rows[l + 3]);
            double high = (rows[l + 4] + rows[l + 5]) + (rows[l + 6] + rows[l + 7]);
            gradient[to + r * step] += low + high;
        }
    }

    /** Packs the columns from {@code column} on, a multiple of eight, as {@link LayerKernel#pack} says. */
    static void pack(KernelLayer layer, int column, double[] parameters, double[] packed) {
        int fanIn = layer.fanIn();
        for (int j = column; j < fanIn; j += LANES) {
            int columns = Math.min(LANES, fanIn - j);
            for (int i = 0; i < layer.fanOut(); i++) {
                int from = layer.omega() + i * fanIn + j;
                int to = j * layer.fanOut() + i * LANES;
                for (int c = 0; c < columns; c++) {
                    packed[to + c] = parameters[from + c];
                }
            }
        }
    }
}

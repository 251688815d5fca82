package ladera.num;

import static ladera.num.KernelLayout.LANES;

/** Adding a finished block of a weight gradient where it belongs: weights to weights, the constant unit's to biases. */
final class KernelTail {
    private KernelTail() {}

    /**
     * @param row first row of the block
     * @param column first column of the block, a multiple of eight; column {@code fanIn} is that of the biases
     * @param block rows of eight, from {@code at} on
     */
    static void add(KernelLayer layer, int row, int rows, int column, double[] block, int at, double[] gradient) {
        int fanIn = layer.fanIn();
        int columns = Math.min(LANES, fanIn - column);
        for (int r = 0; r < rows; r++) {
            int from = at + r * LANES;
            int to = layer.omega() + (row + r) * fanIn + column;
            for (int c = 0; c < columns; c++) {
                gradient[to + c] += block[from + c];
            }
            if (columns < LANES && layer.beta() >= 0) {
                gradient[layer.beta() + row + r] += block[from + columns];
            }
        }
    }
}

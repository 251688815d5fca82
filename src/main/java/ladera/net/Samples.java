package ladera.net;

import static ladera.num.KernelLayout.LANES;

import ladera.num.KernelLayout;

/**
 * A data set as the kernels want it, from which chunks are taken: in panels for whole sets, and sample by sample for batches,
 * whose samples lie anywhere. Read by any number of threads.
 */
final class Samples {
    private final int size;
    private final int inputs;
    private final int targets;
    private final double[] x;
    private final double[] y;

    /** Inputs, then targets of each sample. */
    private final double[] rows;

    Samples(DataSet data) {
        size = data.size();
        inputs = data.inputWidth();
        targets = data.targetWidth();
        x = new double[KernelLayout.length(inputs, size)];
        y = new double[KernelLayout.length(targets, size)];
        for (int s = 0; s < KernelLayout.panels(size) * LANES; s++) {
            int from = Math.min(s, size - 1);
            for (int j = 0; j < inputs; j++) {
                x[KernelLayout.index(s, j, inputs)] = data.input(from, j);
            }
            for (int j = 0; j < targets; j++) {
                y[KernelLayout.index(s, j, targets)] = data.target(from, j);
            }
        }
        rows = rows(data);
    }

    private static double[] rows(DataSet data) {
        int width = data.inputWidth() + data.targetWidth();
        double[] rows = new double[data.size() * width];
        for (int s = 0; s < data.size(); s++) {
            for (int j = 0; j < data.inputWidth(); j++) {
                rows[s * width + j] = data.input(s, j);
            }
            for (int j = 0; j < data.targetWidth(); j++) {
                rows[s * width + data.inputWidth() + j] = data.target(s, j);
            }
        }
        return rows;
    }

    int size() {
        return size;
    }

    int targets() {
        return targets;
    }

    /** Samples {@code first} (a multiple of eight) and the next; padding repeats the last sample of the set. */
    void copy(int first, int count, Workspace work) {
        int length = KernelLayout.panels(count) * LANES;
        System.arraycopy(x, first * inputs, work.h[0], 0, length * inputs);
        System.arraycopy(y, first * targets, work.y, 0, length * targets);
    }

    /** The samples numbered {@code chosen[first]} and the next; padding repeats the last of them. */
    void gather(int[] chosen, int first, int count, Workspace work) {
        int panels = KernelLayout.panels(count);
        int[] starts = work.starts;
        for (int s = 0; s < panels * LANES; s++) {
            starts[s] = chosen[first + Math.min(s, count - 1)] * (inputs + targets);
        }
        for (int p = 0; p < panels; p++) {
            gather(starts, p, 0, inputs, work.h[0]);
            gather(starts, p, inputs, targets, work.y);
        }
    }

    /** One panel of so many columns of the rows, the first of them number {@code from}. */
    private void gather(int[] starts, int panel, int from, int columns, double[] chunk) {
        for (int j = 0; j < columns; j++) {
            int to = (panel * columns + j) * LANES;
            for (int l = 0; l < LANES; l++) {
                chunk[to + l] = rows[starts[panel * LANES + l] + from + j];
            }
        }
    }
}

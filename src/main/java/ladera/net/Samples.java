package ladera.net;

import static ladera.num.KernelLayout.LANES;

import ladera.num.KernelLayout;

/** A data set as the kernels want it, from which chunks are taken. Read by any number of threads. */
final class Samples {
    private final int size;
    private final int inputs;
    private final int targets;
    private final double[] x;
    private final double[] y;

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
        for (int s = 0; s < KernelLayout.panels(count) * LANES; s++) {
            int from = chosen[first + Math.min(s, count - 1)];
            take(x, from, inputs, work.h[0], s);
            take(y, from, targets, work.y, s);
        }
    }

    private static void take(double[] all, int from, int units, double[] chunk, int to) {
        int source = from / LANES * units * LANES + from % LANES;
        int target = to / LANES * units * LANES + to % LANES;
        for (int j = 0; j < units * LANES; j += LANES) {
            chunk[target + j] = all[source + j];
        }
    }
}

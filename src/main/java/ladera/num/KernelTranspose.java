package ladera.num;

import static ladera.num.KernelLayout.LANES;

/** Turning a chunk so that the units of a sample lie side by side, eight by eight. */
final class KernelTranspose {
    private KernelTranspose() {}

    /** Unit u of sample s goes to {@code ((u / 8) * samples + s) * 8 + u % 8}. */
    static void turn(double[] h, int units, int panels, double[] out) {
        int samples = panels * LANES;
        int whole = units / LANES * LANES;
        for (int u = 0; u < whole; u += LANES) {
            for (int p = 0; p < panels; p++) {
                eight(h, (p * units + u) * LANES, out, u * samples + p * LANES * LANES);
            }
        }
        for (int u = whole; u < units; u++) {
            for (int p = 0; p < panels; p++) {
                one(h, (p * units + u) * LANES, out, whole * samples + p * LANES * LANES + u - whole);
            }
        }
    }

    /** Written out because it is then twice as fast as the loop: the row of eight is one check of bounds. */
    private static void eight(double[] h, int from, double[] out, int to) {
        for (int s = 0; s < LANES; s++) {
            int at = from + s;
            int row = to + LANES * s;
            out[row] = h[at];
            out[row + 1] = h[at + LANES];
            out[row + 2] = h[at + 2 * LANES];
            out[row + 3] = h[at + 3 * LANES];
            out[row + 4] = h[at + 4 * LANES];
            out[row + 5] = h[at + 5 * LANES];
            out[row + 6] = h[at + 6 * LANES];
            out[row + 7] = h[at + 7 * LANES];
        }
    }

    private static void one(double[] h, int from, double[] out, int to) {
        for (int s = 0; s < LANES; s++) {
            out[to + LANES * s] = h[from + s];
        }
    }
}

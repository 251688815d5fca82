package ladera.num;

/** {@link FlatKernel} in plain Java. */
final class FlatKernelPlain implements FlatKernel {
    @Override
    public double dot(double[] a, int aAt, double[] b, int bAt, int count) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        int whole = count / SUMS * SUMS;
        for (int i = 0; i < whole; i += SUMS) {
            int x = aAt + i;
            int y = bAt + i;
            s0 = Math.fma(a[x], b[y], s0);
            s1 = Math.fma(a[x + 1], b[y + 1], s1);
            s2 = Math.fma(a[x + 2], b[y + 2], s2);
            s3 = Math.fma(a[x + 3], b[y + 3], s3);
            s4 = Math.fma(a[x + 4], b[y + 4], s4);
            s5 = Math.fma(a[x + 5], b[y + 5], s5);
            s6 = Math.fma(a[x + 6], b[y + 6], s6);
            s7 = Math.fma(a[x + 7], b[y + 7], s7);
        }
        double sum = s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7;
        return rest(a, aAt, b, bAt, whole, count, sum);
    }

    /** The terms that fill no row of partial sums. */
    static double rest(double[] a, int aAt, double[] b, int bAt, int from, int count, double sum) {
        double total = sum;
        for (int i = from; i < count; i++) {
            total = Math.fma(a[aAt + i], b[bAt + i], total);
        }
        return total;
    }

    @Override
    public void add(double[] a, int aAt, double share, double[] b, int bAt, int count) {
        for (int i = 0; i < count; i++) {
            a[aAt + i] = Math.fma(share, b[bAt + i], a[aAt + i]);
        }
    }

    /** Block by block, for only where all arrays are indexed alike does the JVM make vector code of the loop. */
    @Override
    public void adam(
            double[] g,
            double[] means,
            int m,
            int v,
            double beta1,
            double beta2,
            double scale,
            double epsilon,
            int count,
            Room room) {
        for (int i = 0; i < count; i += Room.LENGTH) {
            int here = Math.min(Room.LENGTH, count - i);
            System.arraycopy(g, i, room.gradients, 0, here);
            System.arraycopy(means, m + i, room.means, 0, here);
            System.arraycopy(means, v + i, room.squares, 0, here);
            adam(room.gradients, room.means, room.squares, beta1, beta2, scale, epsilon, here);
            System.arraycopy(room.gradients, 0, g, i, here);
            System.arraycopy(room.means, 0, means, m + i, here);
            System.arraycopy(room.squares, 0, means, v + i, here);
        }
    }

    private static void adam(
            double[] g, double[] m, double[] v, double beta1, double beta2, double scale, double epsilon, int count) {
        double share1 = 1 - beta1;
        double share2 = 1 - beta2;
        for (int i = 0; i < count; i++) {
            double first = beta1 * m[i] + share1 * g[i];
            double second = beta2 * v[i] + share2 * g[i] * g[i];
            m[i] = first;
            v[i] = second;
            g[i] = first / (scale * Math.sqrt(second) + epsilon);
        }
    }

    /** The entries that fill no vector. */
    static void adam(
            double[] g,
            double[] means,
            int m,
            int v,
            double beta1,
            double beta2,
            double scale,
            double epsilon,
            int from,
            int end) {
        double share1 = 1 - beta1;
        double share2 = 1 - beta2;
        for (int i = from; i < end; i++) {
            double first = beta1 * means[m + i] + share1 * g[i];
            double second = beta2 * means[v + i] + share2 * g[i] * g[i];
            means[m + i] = first;
            means[v + i] = second;
            g[i] = first / (scale * Math.sqrt(second) + epsilon);
        }
    }
}

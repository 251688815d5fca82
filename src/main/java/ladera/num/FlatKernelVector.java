package ladera.num;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link FlatKernel} with the Vector API.
 *
 * <p>Loaded by {@link Kernels} alone, and only where the module {@code jdk.incubator.vector} is present.
 */
final class FlatKernelVector implements FlatKernel {
    private static final VectorSpecies<Double> VECTOR = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = VECTOR.length();

    /** The partial sums are taken a vector's width at a time, each in a walk of its own. */
    @Override
    public double dot(double[] a, int aAt, double[] b, int bAt, int count) {
        int whole = count / SUMS * SUMS;
        double sum = 0;
        for (int first = 0; first < SUMS; first += WIDTH) {
            DoubleVector sums = DoubleVector.zero(VECTOR);
            for (int i = first; i < whole; i += SUMS) {
                sums = load(a, aAt + i).fma(load(b, bAt + i), sums);
            }
            for (int lane = 0; lane < WIDTH; lane++) {
                sum += sums.lane(lane);
            }
        }
        return FlatKernelPlain.rest(a, aAt, b, bAt, whole, count, sum);
    }

    @Override
    public void add(double[] a, int aAt, double share, double[] b, int bAt, int count) {
        DoubleVector shares = DoubleVector.broadcast(VECTOR, share);
        int whole = VECTOR.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            shares.fma(load(b, bAt + i), load(a, aAt + i)).intoArray(a, aAt + i);
        }
        for (int i = whole; i < count; i++) {
            a[aAt + i] = Math.fma(share, b[bAt + i], a[aAt + i]);
        }
    }

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
        DoubleVector kept1 = DoubleVector.broadcast(VECTOR, beta1);
        DoubleVector share1 = DoubleVector.broadcast(VECTOR, 1 - beta1);
        DoubleVector kept2 = DoubleVector.broadcast(VECTOR, beta2);
        DoubleVector share2 = DoubleVector.broadcast(VECTOR, 1 - beta2);
        DoubleVector scales = DoubleVector.broadcast(VECTOR, scale);
        DoubleVector epsilons = DoubleVector.broadcast(VECTOR, epsilon);
        int whole = VECTOR.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            DoubleVector gradient = load(g, i);
            DoubleVector first = kept1.mul(load(means, m + i)).add(share1.mul(gradient));
            DoubleVector second =
                    kept2.mul(load(means, v + i)).add(share2.mul(gradient).mul(gradient));
            first.intoArray(means, m + i);
            second.intoArray(means, v + i);
            first.div(scales.mul(second.sqrt()).add(epsilons)).intoArray(g, i);
        }
        FlatKernelPlain.adam(g, means, m, v, beta1, beta2, scale, epsilon, whole, count);
    }

    private static DoubleVector load(double[] from, int at) {
        return DoubleVector.fromArray(VECTOR, from, at);
    }
}

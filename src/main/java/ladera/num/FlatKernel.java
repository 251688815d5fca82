package ladera.num;

/**
 * Loops over slices of flat arrays, as optimizers run them over their states.
 *
 * <p>Every implementation gives the same bits. Slices of one array may stand in the same array if they do not overlap.
 * Nothing is allocated and nothing is kept, so that one implementation serves any number of threads.
 */
public interface FlatKernel {
    /** Partial sums of a scalar product: as many as the widest vector has doubles. */
    int SUMS = KernelLayout.LANES;

    /** From so many entries on a vector's width pays. */
    int LONG = 64;

    /** The kernel for slices of this length; for short ones, plain Java without the loading of anything. */
    static FlatKernel forLength(int count) {
        return count < LONG ? Kernels.PLAIN.flat() : Kernels.fastest().flat();
    }

    /** a b, summed in {@value #SUMS} partial sums over every eighth entry, these in order, and what is left in order. */
    double dot(double[] a, int aAt, double[] b, int bAt, int count);

    /** a += share b. */
    void add(double[] a, int aAt, double share, double[] b, int bAt, int count);

    /**
     * Adam's link (Kingma and Ba 2015): m = beta1 m + (1 - beta1) g, v = beta2 v + (1 - beta2) g^2, and
     * m / (scale sqrt(v) + epsilon) in the place of g.
     *
     * @param g enters as the gradient, leaves as the move
     * @param means holds m from {@code m} on and v from {@code v} on
     * @param room working space
     */
    void adam(
            double[] g,
            double[] means,
            int m,
            int v,
            double beta1,
            double beta2,
            double scale,
            double epsilon,
            int count,
            Room room);

    /** Working space of one thread: what stands here and there in long arrays comes to lie under the same indices. */
    final class Room {
        /** Numbers that are worked on at once: all three rows of them stay in the first-level cache. */
        static final int LENGTH = 256;

        final double[] gradients = new double[LENGTH];
        final double[] means = new double[LENGTH];
        final double[] squares = new double[LENGTH];
    }
}

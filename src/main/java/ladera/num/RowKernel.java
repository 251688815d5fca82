package ladera.num;

/**
 * Functions over whole rows of numbers that surfaces are made of, for values over grids.
 *
 * <p>Every implementation gives the same bits: those of {@link RowKernelPlain#rings(double, double, double, double)}. Only the first {@code count} entries are
 * read and written; nothing is allocated and nothing is kept, so that an implementation serves any number of threads.
 */
public interface RowKernel {
    /** From so many entries on a vector's width pays for the loading of what it needs. */
    int LONG = 512;

    /** The kernel for rows of this length; for short ones, plain Java without the loading of anything. */
    static RowKernel forLength(int count) {
        return count < LONG ? Kernels.PLAIN.rows() : Kernels.fastest().rows();
    }

    /**
     * sin(omega u) times u to a real power, with u = x^2 + y^2: rings that decay or grow. The sine's absolute error is at most
     * 3 units of 2^-53, the power's relative error 5 + 5 |exponent ln u| of them. Nearer to the origin than the square root of
     * the least normal number, that number stands for u.
     *
     * @param omega finite
     * @param exponent finite
     * @param out another array than {@code xs}
     */
    void rings(double[] xs, double y, double omega, double exponent, double[] out, int count);
}

package ladera.num;

/**
 * Sine and real power over whole rows of numbers, for values over grids.
 *
 * <p>Every implementation gives the same bits: those of {@link RowKernelPlain#sine(double)} and {@link
 * RowKernelPlain#power(double, double)}. Input and output may be the same array; only the first {@code count} entries are
 * read and written; nothing is allocated and nothing is kept, so that an implementation serves any number of threads.
 */
public interface RowKernel {
    /** From so many entries on a vector's width pays for the loading of what it needs. */
    int LONG = 512;

    /** The kernel for rows of this length; for short ones, plain Java without the loading of anything. */
    static RowKernel forLength(int count) {
        return count < LONG ? Kernels.PLAIN.rows() : Kernels.fastest().rows();
    }

    /** sin x; absolute error at most 3 units of 2^-53. */
    void sine(double[] x, double[] out, int count);

    /**
     * x to a real power; relative error at most 5 + 5 |exponent ln x| units of 2^-53.
     *
     * @param exponent finite
     */
    void power(double[] x, double exponent, double[] out, int count);
}

package ladera.num;

/**
 * The three products of a layer, for a chunk of samples laid out as {@link KernelLayout} says.
 *
 * <p>Every implementation gives the same bits: each number is one chain of fused multiply-adds in ascending order of the
 * index summed over, whatever the width of the vectors. Implementations keep nothing between calls and allocate nothing,
 * so that one serves any number of threads. Sizes are the caller's care; arrays may be longer than needed.
 */
public interface LayerKernel {
    /** f = beta + Omega h: from {@code fanIn} units to {@code fanOut} units. */
    void forward(KernelLayer layer, double[] parameters, double[] h, double[] f, int panels);

    /**
     * Adds to the gradient of the layer, which stands in {@code gradient} where the layer stands among the parameters:
     * dOmega += df h^T, dbeta += df summed over samples. Padded samples count: their df must be 0.
     *
     * @param transposed h as {@link #transpose} left it
     */
    void addWeightGradient(KernelLayer layer, double[] df, double[] transposed, int panels, double[] gradient);

    /**
     * dh = Omega^T df.
     *
     * @param packed the layer as {@link #pack} left it; not looked at where {@link KernelLayer#packedLength} is 0
     */
    void inputGradient(KernelLayer layer, double[] parameters, double[] packed, double[] df, double[] dh, int panels);

    /** Copies Omega so that its columns can be read quickly; does nothing where {@link KernelLayer#packedLength} is 0. */
    default void pack(KernelLayer layer, double[] parameters, double[] packed) {
        if (layer.packedLength() == 0) {
            return;
        }
        for (int j = 0; j < layer.fanIn(); j += KernelLayout.LANES) {
            int columns = Math.min(KernelLayout.LANES, layer.fanIn() - j);
            for (int i = 0; i < layer.fanOut(); i++) {
                int to = (j * layer.fanOut()) + i * KernelLayout.LANES;
                System.arraycopy(parameters, layer.omega() + i * layer.fanIn() + j, packed, to, columns);
            }
        }
    }

    /**
     * Turns a chunk so that the units of a sample lie side by side, eight by eight, and adds one more unit, which is
     * {@code constant} in every sample: 1 makes the biases' gradient come out with the weights', 0 leaves it out.
     *
     * @param transposed of {@link KernelLayout#transposedLength}
     */
    default void transpose(double[] h, int units, int panels, double constant, double[] transposed) {
        KernelTranspose.turn(h, units, panels, transposed);
        KernelTranspose.fill(constant, units, panels, transposed);
    }
}

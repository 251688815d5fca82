package ladera.num;

/**
 * The three products of a layer, for a chunk of samples laid out as {@link KernelLayout} says.
 *
 * <p>Every implementation gives the same bits, whatever the width of its vectors. Each number is a chain of fused
 * multiply-adds in ascending order of the index summed over; but in the gradients of biases and of layers with fewer than
 * {@link KernelLayer#THIN} units on one side, each of the eight lanes has a chain of its own, and the lanes are added up in
 * pairs. Implementations keep nothing between calls and allocate nothing, so that one serves any number of threads. Sizes are
 * the caller's care; arrays may be longer than needed.
 */
public interface LayerKernel {
    /** f = beta + Omega h: from {@code fanIn} units to {@code fanOut} units. */
    void forward(KernelLayer layer, double[] parameters, double[] h, double[] f, int panels, KernelRoom room);

    /**
     * Adds to the gradient of the layer, which stands in {@code gradient} where the layer stands among the parameters:
     * dOmega += df h^T, dbeta += df summed over samples, the latter unless the layer is taken without biases. Padded samples
     * count: their df must be 0 and their h finite.
     */
    void addWeightGradient(KernelLayer layer, double[] df, double[] h, int panels, KernelRoom room, double[] gradient);

    /**
     * dh = Omega^T df.
     *
     * @param packed the layer as {@link #pack} left it; not looked at where {@link #packedLength} is 0
     */
    void inputGradient(
            KernelLayer layer,
            double[] parameters,
            double[] packed,
            double[] df,
            double[] dh,
            int panels,
            KernelRoom room);

    /** Room that {@link #pack} needs; 0 for a layer that is read where it stands. */
    int packedLength(KernelLayer layer);

    /** Copies Omega so that its columns can be read quickly; does nothing where {@link #packedLength} is 0. */
    void pack(KernelLayer layer, double[] parameters, double[] packed);
}

package ladera.num;

/**
 * One layer of parameters inside a flat vector: Omega row by row (a row the weights that feed one unit), then beta.
 *
 * @param fanIn units the layer takes from, D_k
 * @param fanOut units it feeds, D_(k+1)
 * @param omega index of its first weight
 * @param beta index of its first bias; negative for a layer taken without biases
 */
public record KernelLayer(int fanIn, int fanOut, int omega, int beta) {
    /** Layers with at least so many weights in a column are packed before their input gradient is taken. */
    private static final int WIDE = 128;

    /** A layer whose biases follow its weights. */
    public static KernelLayer at(int fanIn, int fanOut, int start) {
        return new KernelLayer(fanIn, fanOut, start, start + fanIn * fanOut);
    }

    /** The same weights without biases. */
    public KernelLayer linear() {
        return new KernelLayer(fanIn, fanOut, omega, -1);
    }

    /** Number of weights and biases. */
    public int size() {
        return fanOut * (beta < 0 ? fanIn : fanIn + 1);
    }

    /** Index just behind the layer. */
    public int end() {
        return omega + size();
    }

    /**
     * Room that {@link LayerKernel#pack} needs; 0 for a layer that is read where it stands. A column of a wide layer
     * touches one cache line a row, all in the same few cache sets, which packing mends.
     */
    public int packedLength() {
        if (fanOut < WIDE || fanIn < KernelLayout.LANES) {
            return 0;
        }
        return (fanIn + KernelLayout.LANES - 1) / KernelLayout.LANES * KernelLayout.LANES * fanOut;
    }
}

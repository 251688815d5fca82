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
    /** A layer with fewer units than this on one side has its weight gradient summed lane by lane. */
    static final int THIN = 4;

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
}

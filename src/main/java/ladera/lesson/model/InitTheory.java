package ladera.lesson.model;

import ladera.num.Doubles;

/**
 * What becomes of variances from layer to layer of ReLUs with biases 0 and normal weights (book 7.31): exact on average over
 * weights.
 *
 * @param width D_h, units of a hidden layer
 * @param variance sigma^2_Omega, of the weights
 */
public record InitTheory(int width, double variance) {
    /** What a layer multiplies the variance of preactivations by: D_h sigma^2_Omega / 2. */
    public double ratio() {
        return 0.5 * width * variance;
    }

    /** The mean square of f_k for standard normal inputs of one number. */
    public double meanSquare(int k) {
        return variance * Math.pow(ratio(), k);
    }

    /** What the logarithm of a typical deviation grows by from layer to layer. */
    public double slope() {
        return 0.5 * Math.log(ratio());
    }

    /** What scaling all weights' variance by c multiplies the deviation of h_k by, k = 1 ... K. */
    public static Doubles signalFactors(int hiddenLayers, double c) {
        double[] factors = new double[hiddenLayers];
        for (int k = 1; k <= hiddenLayers; k++) {
            factors[k - 1] = Math.pow(c, 0.5 * k);
        }
        return Doubles.of(factors);
    }

    /** What it multiplies the deviation of dl/df_k by, k = 1 ... K - 1, for a loss f_K^2. */
    public static Doubles slopeFactors(int hiddenLayers, double c) {
        double[] factors = new double[Math.max(0, hiddenLayers - 1)];
        for (int k = 1; k < hiddenLayers; k++) {
            factors[k - 1] = Math.pow(c, 0.5 * (2 * hiddenLayers + 1 - k));
        }
        return Doubles.of(factors);
    }
}

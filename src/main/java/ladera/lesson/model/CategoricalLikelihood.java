package ladera.lesson.model;

import java.util.Map;
import ladera.net.Loss;
import ladera.net.Losses;

/** A choice of several, y = k with probability lambda_k = softmax_k[f] (book 5.22). */
public record CategoricalLikelihood() implements Likelihood {
    /** Probabilities of the outputs at one point; the largest output is taken off first, which changes nothing but overflow. */
    public static double[] softmax(double[] f) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double output : f) {
            largest = Math.max(largest, output);
        }
        double[] lambda = new double[f.length];
        double sum = 0;
        for (int k = 0; k < f.length; k++) {
            lambda[k] = Math.exp(f[k] - largest);
            sum += lambda[k];
        }
        for (int k = 0; k < f.length; k++) {
            lambda[k] /= sum;
        }
        return lambda;
    }

    @Override
    public double probability(double y, double[] f) {
        return softmax(f)[(int) y];
    }

    @Override
    public Loss loss() {
        return Losses.ALL.get("multiclass_cross_entropy").make(Map.of("reduction", "sum"));
    }
}

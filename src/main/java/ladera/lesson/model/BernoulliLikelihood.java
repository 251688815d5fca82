package ladera.lesson.model;

import java.util.Map;
import ladera.net.Loss;
import ladera.net.Losses;

/** A choice of two, y = 1 with probability lambda = sig[f] (book 5.17, 5.18). */
public record BernoulliLikelihood() implements Likelihood {
    /** lambda = sig[f] of an output, to full precision on both sides of 0. */
    public static double lambda(double f) {
        double tail = Math.exp(-Math.abs(f));
        return f < 0 ? tail / (1 + tail) : 1 / (1 + tail);
    }

    /** (1 - lambda)^(1 - y) lambda^y as the book writes it: 0 where lambda has rounded to 1 and y is 0. */
    public static double probability(int y, double lambda) {
        return y == 1 ? lambda : 1 - lambda;
    }

    @Override
    public double probability(double y, double[] f) {
        return probability((int) y, lambda(f[0]));
    }

    @Override
    public Loss loss() {
        return Losses.ALL.get("binary_cross_entropy").make(Map.of("reduction", "sum"));
    }
}

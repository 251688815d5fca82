package ladera.lesson.model;

import java.util.Map;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A normal distribution about the network's output (book 5.7). The constructor refuses a sigma that is not above 0, or whose
 * square is no longer a positive number.
 */
public record NormalLikelihood(double sigma) implements Likelihood {
    public NormalLikelihood {
        if (!(sigma > 0 && sigma * sigma > 0) || Double.isInfinite(sigma * sigma)) {
            throw new Refusal(new Problem("likelihood.sigma", "sigma", sigma));
        }
    }

    /** The density at y of a normal distribution with mean mu. */
    public double density(double y, double mu) {
        double z = (y - mu) / sigma;
        return Math.exp(-0.5 * z * z) / (sigma * Math.sqrt(2 * Math.PI));
    }

    @Override
    public double probability(double y, double[] f) {
        return density(y, f[0]);
    }

    @Override
    public Loss loss() {
        return Losses.ALL.get("normal_nll").make(Map.of("variance", sigma * sigma, "reduction", "sum"));
    }
}

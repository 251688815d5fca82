package ladera.net;

import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A penalty lambda/2 times the sum of the squared parameters, part of what is descended: it adds lambda times the
 * parameter to the gradient, as PyTorch's {@code weight_decay} does within an optimizer. The constructor refuses a lambda that
 * is negative or not finite.
 *
 * @param biases whether biases are held small too, as PyTorch does and the book does not
 */
public record WeightDecay(double lambda, boolean biases) {
    public static final WeightDecay NONE = new WeightDecay(0, false);

    public WeightDecay {
        if (!(lambda >= 0) || Double.isInfinite(lambda)) {
            throw new Refusal(new Problem("decay.lambda", "weight_decay", lambda));
        }
    }

    double penalty(KernelLayer[] layers, double[] parameters) {
        double sum = 0;
        if (lambda > 0) {
            for (KernelLayer layer : layers) {
                int end = biases ? layer.end() : layer.beta();
                for (int i = layer.omega(); i < end; i++) {
                    sum += parameters[i] * parameters[i];
                }
            }
        }
        return 0.5 * lambda * sum;
    }

    /** Adds lambda times the parameters; with the direction in their place, what the penalty adds to a Hessian product. */
    void addTo(KernelLayer[] layers, double[] parameters, double[] gradient) {
        if (lambda > 0) {
            for (KernelLayer layer : layers) {
                int end = biases ? layer.end() : layer.beta();
                for (int i = layer.omega(); i < end; i++) {
                    gradient[i] += lambda * parameters[i];
                }
            }
        }
    }
}

package ladera.optim;

import ladera.num.Rng;

/** Applies {@link GradientOptions} to gradients, one array in place. */
final class Conditioner {
    /** The noise's own stream of the seed. */
    private static final long NOISE_STREAM = 0x6e6f697365L;

    /** Evaluations of one step that have noise of their own; L-BFGS's longest step stays below it. */
    private static final long EVALUATIONS_PER_STEP = 1L << 20;

    /** Uniform numbers that one Gaussian takes. */
    private static final int DRAWS_PER_GAUSSIAN = 2;

    /** PyTorch's constant in clip_grad_norm_. */
    private static final double CLIP_EPSILON = 1e-6;

    private final GradientOptions options;
    private final Rng rng;

    Conditioner(GradientOptions options) {
        this.options = options;
        this.rng = new Rng(options.seed(), NOISE_STREAM);
    }

    /** Turns the objective's gradient at {@code point} into the one the optimizer sees. */
    void condition(double[] gradient, double[] point, long step, long evaluation) {
        if (options.noise() > 0) {
            addNoise(gradient, step, evaluation);
        }
        switch (options.clip()) {
            case NORM -> clipNorm(gradient);
            case VALUE -> clipValues(gradient);
            case NONE -> {}
        }
        double lambda = options.coupledDecay();
        if (lambda != 0) {
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] += lambda * point[i];
            }
        }
    }

    /** What coupled decay adds to the objective's value at {@code point}. */
    double penalty(double[] point, int dimension) {
        double lambda = options.coupledDecay();
        if (lambda == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = 0; i < dimension; i++) {
            sum += point[i] * point[i];
        }
        return 0.5 * lambda * sum;
    }

    private void addNoise(double[] gradient, long step, long evaluation) {
        rng.seek((step * EVALUATIONS_PER_STEP + evaluation) * DRAWS_PER_GAUSSIAN * gradient.length);
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] += options.noise() * rng.nextGaussian();
        }
    }

    private void clipNorm(double[] gradient) {
        double factor = options.threshold() / (Step.norm(gradient) + CLIP_EPSILON);
        if (factor >= 1) {
            return;
        }
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] *= factor;
        }
    }

    private void clipValues(double[] gradient) {
        double c = options.threshold();
        for (int i = 0; i < gradient.length; i++) {
            gradient[i] = Math.max(-c, Math.min(c, gradient[i]));
        }
    }
}

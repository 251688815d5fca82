package ladera.net;

import java.util.Arrays;
import ladera.num.KernelLayer;
import ladera.num.Knobs;
import ladera.num.Rng;

/** Initialisers whose weights are drawn one by one. */
final class DrawnInitializers {
    private DrawnInitializers() {}

    /** All weights alike and all biases alike. */
    static final class Constant extends Initializer {
        private final double weight;
        private final double bias;

        Constant(String id, Knobs settings, double weight, double bias) {
            super(id, settings);
            this.weight = weight;
            this.bias = bias;
        }

        @Override
        void weights(KernelLayer layer, Rng rng, double[] parameters) {
            Arrays.fill(parameters, layer.omega(), layer.beta(), weight);
        }

        @Override
        void biases(KernelLayer layer, Rng rng, double[] parameters) {
            Arrays.fill(parameters, layer.beta(), layer.end(), bias);
        }

        @Override
        public double variance(int fanIn, int fanOut) {
            return 0;
        }

        @Override
        public double weightMean() {
            return weight;
        }
    }

    /** Normal weights with mean 0 and a variance by the layer's shape; biases alike. */
    static final class Normal extends Initializer {
        private final Initializers.Variance variance;

        Normal(String id, Knobs settings, Initializers.Variance variance) {
            super(id, settings);
            this.variance = variance;
        }

        @Override
        void weights(KernelLayer layer, Rng rng, double[] parameters) {
            normals(rng, variance(layer.fanIn(), layer.fanOut()), parameters, layer.omega(), layer.beta());
        }

        @Override
        void biases(KernelLayer layer, Rng rng, double[] parameters) {
            Arrays.fill(parameters, layer.beta(), layer.end(), settings().real("bias"));
        }

        @Override
        public double variance(int fanIn, int fanOut) {
            return variance.of(fanIn, fanOut);
        }
    }

    /** Weights and biases normal with one variance, as in notebook 7.2. */
    static final class NormalAll extends Initializer {
        private final double variance;

        NormalAll(Knobs settings, double variance) {
            super("normal_all", settings);
            this.variance = variance;
        }

        @Override
        void weights(KernelLayer layer, Rng rng, double[] parameters) {
            normals(rng, variance, parameters, layer.omega(), layer.beta());
        }

        @Override
        void biases(KernelLayer layer, Rng rng, double[] parameters) {
            normals(rng, variance, parameters, layer.beta(), layer.end());
        }

        @Override
        public double variance(int fanIn, int fanOut) {
            return variance;
        }

        @Override
        public double biasVariance(int fanIn) {
            return variance;
        }
    }

    /** Weights uniform about 0 with a variance by the layer's shape; biases alike. */
    static final class Uniform extends Initializer {
        private final Initializers.Variance variance;

        Uniform(String id, Knobs settings, Initializers.Variance variance) {
            super(id, settings);
            this.variance = variance;
        }

        @Override
        void weights(KernelLayer layer, Rng rng, double[] parameters) {
            double bound = Math.sqrt(3 * variance(layer.fanIn(), layer.fanOut()));
            uniforms(rng, bound, parameters, layer.omega(), layer.beta());
        }

        @Override
        void biases(KernelLayer layer, Rng rng, double[] parameters) {
            Arrays.fill(parameters, layer.beta(), layer.end(), settings().real("bias"));
        }

        @Override
        public double variance(int fanIn, int fanOut) {
            return variance.of(fanIn, fanOut);
        }
    }

    /** What {@code torch.nn.Linear} does: weights and biases uniform within 1 / sqrt(D_h). */
    static final class PyTorch extends Initializer {
        PyTorch(Knobs settings) {
            super("pytorch", settings);
        }

        @Override
        void weights(KernelLayer layer, Rng rng, double[] parameters) {
            uniforms(rng, 1 / Math.sqrt(layer.fanIn()), parameters, layer.omega(), layer.beta());
        }

        @Override
        void biases(KernelLayer layer, Rng rng, double[] parameters) {
            uniforms(rng, 1 / Math.sqrt(layer.fanIn()), parameters, layer.beta(), layer.end());
        }

        @Override
        public double variance(int fanIn, int fanOut) {
            return 1 / (3.0 * fanIn);
        }

        @Override
        public double biasVariance(int fanIn) {
            return 1 / (3.0 * fanIn);
        }
    }

    private static void normals(Rng rng, double variance, double[] out, int from, int end) {
        double deviation = Math.sqrt(variance);
        for (int i = from; i < end; i++) {
            out[i] = deviation * rng.nextGaussian();
        }
    }

    private static void uniforms(Rng rng, double bound, double[] out, int from, int end) {
        for (int i = from; i < end; i++) {
            out[i] = bound * (2 * rng.nextDouble() - 1);
        }
    }
}

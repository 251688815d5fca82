package ladera.net;

import ladera.num.Elementary;
import ladera.num.ElementaryScalar;
import ladera.num.Knobs;

/** Activations made of the exponential function and the normal distribution. */
final class ExponentialActivations {
    private ExponentialActivations() {}

    /** tanh z. */
    static final class Tanh extends Activation {
        Tanh(Knobs settings) {
            super("tanh", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            on.tanh(f, h, count);
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            on.tanhAndSlope(f, h, slope, count);
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            for (int i = 0; i < count; i++) {
                curvature[i] = -2 * h[i] * slope[i];
            }
        }
    }

    /** 1 / (1 + exp(-gain z)). */
    static final class Sigmoid extends Activation {
        private final double gain;

        Sigmoid(Knobs settings) {
            super("sigmoid", settings);
            gain = settings.real("gain");
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            scale(f, gain, h, count);
            on.sigmoid(h, h, count);
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            scale(f, gain, h, count);
            on.sigmoidAndSlope(h, h, slope, count);
            scale(slope, gain, slope, count);
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            for (int i = 0; i < count; i++) {
                curvature[i] = gain * slope[i] * (1 - 2 * h[i]);
            }
        }
    }

    /** z / (1 + exp(-beta z)), also called swish. */
    static final class Silu extends Activation {
        private final double beta;

        Silu(Knobs settings) {
            super("silu", settings);
            beta = settings.real("beta");
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            scale(f, beta, h, count);
            on.sigmoid(h, h, count);
            for (int i = 0; i < count; i++) {
                h[i] = f[i] * h[i];
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            scale(f, beta, h, count);
            on.sigmoid(h, h, count);
            for (int i = 0; i < count; i++) {
                double s = h[i];
                slope[i] = s + beta * f[i] * (s * (1 - s));
                h[i] = f[i] * s;
            }
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            scale(f, beta, curvature, count);
            on.sigmoid(curvature, curvature, count);
            for (int i = 0; i < count; i++) {
                double s = curvature[i];
                curvature[i] = beta * (s * (1 - s)) * (2 + beta * f[i] * (1 - 2 * s));
            }
        }
    }

    /** ln(1 + exp z); above the threshold, which PyTorch sets to 20, z with slope 1. */
    static final class Softplus extends Activation {
        /** Where the kernels begin to be linear. */
        private static final double KERNEL_THRESHOLD = 20;

        private final double threshold;

        Softplus(Knobs settings) {
            super("softplus", settings);
            threshold = settings.real("threshold");
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            on.softplus(f, h, count);
            if (threshold != KERNEL_THRESHOLD) {
                moveThreshold(f, h, count);
            }
        }

        private void moveThreshold(double[] f, double[] h, int count) {
            for (int i = 0; i < count; i++) {
                if (f[i] > threshold) {
                    h[i] = f[i];
                } else if (f[i] > KERNEL_THRESHOLD) {
                    h[i] = f[i] + ElementaryScalar.log1p(ElementaryScalar.exp(-f[i]));
                }
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            value(on, f, h, count);
            on.sigmoid(f, slope, count);
            for (int i = 0; i < count; i++) {
                if (f[i] > threshold) {
                    slope[i] = 1;
                }
            }
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            for (int i = 0; i < count; i++) {
                curvature[i] = slope[i] * (1 - slope[i]);
            }
        }

        @Override
        public double[] kinks() {
            return new double[] {threshold};
        }
    }

    /** scale z above 0, scale alpha (exp(z) - 1) elsewhere, with alpha not negative: ELU with scale 1, SELU with its two constants. */
    static final class Elu extends Activation {
        private final double above;
        private final double below;

        Elu(String id, Knobs settings, double alpha, double scale) {
            super(id, settings);
            above = scale;
            below = scale * alpha;
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            on.elu(f, below, above, h, count);
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            on.elu(f, below, above, h, count);
            on.step(f, below, above, slope, count);
            // Where f is not positive, neither is h, and the slope is h + below; elsewhere nothing is added.
            for (int i = 0; i < count; i++) {
                slope[i] = slope[i] + Math.min(h[i], 0);
            }
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            for (int i = 0; i < count; i++) {
                curvature[i] = f[i] > 0 ? 0 : slope[i];
            }
        }

        @Override
        public double[] kinks() {
            return above == below ? super.kinks() : new double[] {0};
        }
    }

    /** z Phi(z), with the exact normal distribution function. */
    static final class Gelu extends Activation {
        Gelu(Knobs settings) {
            super("gelu", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            on.normalCdf(f, h, count);
            for (int i = 0; i < count; i++) {
                h[i] = f[i] * h[i];
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            on.normalCdf(f, h, count);
            on.normalDensity(f, slope, count);
            for (int i = 0; i < count; i++) {
                slope[i] = h[i] + f[i] * slope[i];
                h[i] = f[i] * h[i];
            }
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            on.normalDensity(f, curvature, count);
            for (int i = 0; i < count; i++) {
                curvature[i] = curvature[i] * (2 - f[i] * f[i]);
            }
        }
    }

    /** z/2 (1 + tanh u) with u = sqrt(2/pi) (z + 0.044715 z^3), which is z sigmoid(2u). */
    static final class GeluTanh extends Activation {
        /** 2 sqrt(2/pi). */
        private static final double FACTOR = 1.5957691216057308;

        /** Hendrycks and Gimpel 2016, "Gaussian Error Linear Units". */
        private static final double CUBIC = 0.044715;

        /** Farther out the sigmoid is 0 or 1 in doubles, and the slope would be 0 times a square that need not be finite. */
        private static final double FLAT = 100;

        GeluTanh(Knobs settings) {
            super("gelu_tanh", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            gate(on, f, h, count);
            for (int i = 0; i < count; i++) {
                h[i] = f[i] * h[i];
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            gate(on, f, h, count);
            for (int i = 0; i < count; i++) {
                double s = h[i];
                double z = curved(f[i]);
                double inner = FACTOR * (1 + 3 * CUBIC * (z * z));
                slope[i] = s + z * (s * (1 - s)) * inner;
                h[i] = f[i] * s;
            }
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            gate(on, f, curvature, count);
            for (int i = 0; i < count; i++) {
                double s = curvature[i];
                double z = curved(f[i]);
                double first = FACTOR * (1 + 3 * CUBIC * (z * z));
                double second = FACTOR * (6 * CUBIC * z);
                curvature[i] = s * (1 - s) * (2 * first + z * (second + first * first * (1 - 2 * s)));
            }
        }

        private static double curved(double f) {
            return Math.max(-FLAT, Math.min(FLAT, f));
        }

        private static void gate(Elementary on, double[] f, double[] out, int count) {
            for (int i = 0; i < count; i++) {
                out[i] = FACTOR * (f[i] * (1 + CUBIC * (f[i] * f[i])));
            }
            on.sigmoid(out, out, count);
        }
    }

    private static void scale(double[] f, double factor, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = factor * f[i];
        }
    }
}

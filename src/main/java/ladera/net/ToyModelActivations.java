package ladera.net;

import ladera.num.Elementary;
import ladera.num.Knobs;

/**
 * The functions of the book's toy model (equation 7.5). Sine and cosine by StrictMath, one number after the other: they serve
 * small networks, and every platform has the same bits.
 */
final class ToyModelActivations {
    private ToyModelActivations() {}

    /** sin z. */
    static final class Sine extends Activation {
        Sine(Knobs settings) {
            super("sin", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            for (int i = 0; i < count; i++) {
                h[i] = StrictMath.sin(f[i]);
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            value(on, f, h, count);
            for (int i = 0; i < count; i++) {
                slope[i] = StrictMath.cos(f[i]);
            }
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            negate(h, curvature, count);
        }
    }

    /** cos z. */
    static final class Cosine extends Activation {
        Cosine(Knobs settings) {
            super("cos", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            for (int i = 0; i < count; i++) {
                h[i] = StrictMath.cos(f[i]);
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            value(on, f, h, count);
            for (int i = 0; i < count; i++) {
                slope[i] = -StrictMath.sin(f[i]);
            }
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            negate(h, curvature, count);
        }
    }

    /** e^z. */
    static final class Exponential extends Activation {
        Exponential(Knobs settings) {
            super("exp", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            on.exp(f, h, count);
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            on.exp(f, h, count);
            System.arraycopy(h, 0, slope, 0, count);
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            System.arraycopy(h, 0, curvature, 0, count);
        }
    }

    private static void negate(double[] of, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = -of[i];
        }
    }
}

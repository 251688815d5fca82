package ladera.net;

import java.util.Arrays;
import ladera.num.Elementary;
import ladera.num.Knobs;

/** Activations made of pieces of lines, parabolas and hyperbolas. */
final class PiecewiseActivations {
    private PiecewiseActivations() {}

    /** a + b z. */
    static final class Linear extends Activation {
        private final double offset;
        private final double factor;

        Linear(String id, Knobs settings, double offset, double factor) {
            super(id, settings);
            this.offset = offset;
            this.factor = factor;
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            for (int i = 0; i < count; i++) {
                h[i] = offset + factor * f[i];
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            value(on, f, h, count);
            Arrays.fill(slope, 0, count, factor);
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            Arrays.fill(curvature, 0, count, 0);
        }
    }

    /** max(0, z); slope 0 at 0. */
    static final class Relu extends Activation {
        private static final double[] KINKS = {0};

        Relu(Knobs settings) {
            super("relu", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            on.relu(f, h, count);
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            on.relu(f, h, count);
            on.step(f, 0, 1, slope, count);
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            Arrays.fill(curvature, 0, count, 0);
        }

        @Override
        public double[] kinks() {
            return KINKS.clone();
        }
    }

    /** z above 0, slope times z elsewhere. */
    static final class LeakyRelu extends Activation {
        private final double below;

        LeakyRelu(Knobs settings) {
            super("leaky_relu", settings);
            below = settings.real("slope");
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            on.leaky(f, below, 1, h, count);
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            on.leaky(f, below, 1, h, count);
            on.step(f, below, 1, slope, count);
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            Arrays.fill(curvature, 0, count, 0);
        }

        @Override
        public double[] kinks() {
            return below == 1 ? super.kinks() : new double[] {0};
        }
    }

    /** 0 below 0, otherwise 1, also at 0. */
    static final class Heaviside extends Activation {
        Heaviside(Knobs settings) {
            super("heaviside", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            for (int i = 0; i < count; i++) {
                h[i] = f[i] < 0 ? 0 : f[i] >= 0 ? 1 : f[i];
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            value(on, f, h, count);
            Arrays.fill(slope, 0, count, 0);
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            Arrays.fill(curvature, 0, count, 0);
        }

        @Override
        public double[] kinks() {
            return new double[] {0};
        }
    }

    /** 1 on [0, 1], 0 elsewhere. */
    static final class Rect extends Activation {
        Rect(Knobs settings) {
            super("rect", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            for (int i = 0; i < count; i++) {
                h[i] = f[i] < 0 || f[i] > 1 ? 0 : f[i] >= 0 ? 1 : f[i];
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            value(on, f, h, count);
            Arrays.fill(slope, 0, count, 0);
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            Arrays.fill(curvature, 0, count, 0);
        }

        @Override
        public double[] kinks() {
            return new double[] {0, 1};
        }
    }

    /** z (z + 3) / 6 on [-3, 3], z above, 0 below (book equation 3.13); the slope at the ends is the parabola's. */
    static final class Hardswish extends Activation {
        private static final double END = 3;

        Hardswish(Knobs settings) {
            super("hardswish", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            for (int i = 0; i < count; i++) {
                h[i] = f[i] > END ? f[i] : f[i] < -END ? 0 : f[i] * (f[i] + END) / (2 * END);
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            value(on, f, h, count);
            for (int i = 0; i < count; i++) {
                slope[i] = f[i] > END ? 1 : f[i] < -END ? 0 : (2 * f[i] + END) / (2 * END);
            }
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            for (int i = 0; i < count; i++) {
                curvature[i] = Math.abs(f[i]) > END ? 0 : 1 / END;
            }
        }

        @Override
        public double[] kinks() {
            return new double[] {-END, END};
        }
    }

    /** z / (1 + |z|). */
    static final class Softsign extends Activation {
        Softsign(Knobs settings) {
            super("softsign", settings);
        }

        @Override
        public void value(Elementary on, double[] f, double[] h, int count) {
            for (int i = 0; i < count; i++) {
                h[i] = f[i] / (1 + Math.abs(f[i]));
            }
        }

        @Override
        public void valueAndSlope(Elementary on, double[] f, double[] h, double[] slope, int count) {
            for (int i = 0; i < count; i++) {
                double whole = 1 + Math.abs(f[i]);
                h[i] = f[i] / whole;
                slope[i] = 1 / (whole * whole);
            }
        }

        @Override
        public void curvature(Elementary on, double[] f, double[] h, double[] slope, double[] curvature, int count) {
            for (int i = 0; i < count; i++) {
                curvature[i] = -2 * Math.signum(f[i]) * slope[i] / (1 + Math.abs(f[i]));
            }
        }
    }
}

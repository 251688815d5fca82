package ladera.net;

import static ladera.num.KernelLayout.LANES;

import java.util.Arrays;
import ladera.num.ElementaryScalar;
import ladera.num.Knobs;

/** Losses whose terms look at one output and one target each. */
final class PointwiseLosses {
    private PointwiseLosses() {}

    /** As many targets as outputs, one term each. */
    abstract static class Pointwise extends Loss {
        Pointwise(String id, Knobs settings) {
            super(id, settings);
        }

        @Override
        public final int targets(int outputs) {
            return outputs;
        }

        @Override
        public final int terms(int outputs) {
            return outputs;
        }

        @Override
        public final void terms(double[] f, double[] y, int outputs, int panels, double[] termsOut) {
            terms(f, y, outputs * panels * LANES, termsOut);
        }

        @Override
        final void slopesOfAll(double[] f, double[] y, int outputs, int panels, double factor, double[] slopesOut) {
            slopes(f, y, outputs * panels * LANES, factor, slopesOut);
        }

        @Override
        final void curvatureOfAll(
                double[] f, double[] y, double[] v, int outputs, int panels, double factor, double[] out) {
            curvatureTimes(f, y, v, outputs * panels * LANES, factor, out);
        }

        abstract void terms(double[] f, double[] y, int count, double[] termsOut);

        abstract void slopes(double[] f, double[] y, int count, double factor, double[] slopesOut);

        abstract void curvatureTimes(double[] f, double[] y, double[] v, int count, double factor, double[] out);
    }

    /** (f - y)^2 (book equation 5.11). */
    static final class LeastSquares extends Pointwise {
        LeastSquares(Knobs settings) {
            super("least_squares", settings);
        }

        @Override
        void terms(double[] f, double[] y, int count, double[] termsOut) {
            for (int i = 0; i < count; i++) {
                termsOut[i] = (f[i] - y[i]) * (f[i] - y[i]);
            }
        }

        @Override
        void slopes(double[] f, double[] y, int count, double factor, double[] slopesOut) {
            double twice = 2 * factor;
            for (int i = 0; i < count; i++) {
                slopesOut[i] = twice * (f[i] - y[i]);
            }
        }

        @Override
        void curvatureTimes(double[] f, double[] y, double[] v, int count, double factor, double[] out) {
            double twice = 2 * factor;
            for (int i = 0; i < count; i++) {
                out[i] = twice * v[i];
            }
        }
    }

    /** Minus ln of the normal density of y about f with a given variance (book equation 5.7). */
    static final class Normal extends Pointwise {
        private static final double HALF_LN_2_PI = 0.9189385332046728;

        private final double precision;
        private final double constant;

        Normal(Knobs settings) {
            super("normal_nll", settings);
            double variance = settings.real("variance");
            precision = 1 / variance;
            constant = HALF_LN_2_PI + 0.5 * ElementaryScalar.log(variance);
        }

        @Override
        void terms(double[] f, double[] y, int count, double[] termsOut) {
            for (int i = 0; i < count; i++) {
                termsOut[i] = constant + 0.5 * precision * ((f[i] - y[i]) * (f[i] - y[i]));
            }
        }

        @Override
        void slopes(double[] f, double[] y, int count, double factor, double[] slopesOut) {
            for (int i = 0; i < count; i++) {
                slopesOut[i] = factor * precision * (f[i] - y[i]);
            }
        }

        @Override
        void curvatureTimes(double[] f, double[] y, double[] v, int count, double factor, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = factor * precision * v[i];
            }
        }
    }

    /** |f - y|; slope 0 at 0. */
    static final class Absolute extends Pointwise {
        Absolute(Knobs settings) {
            super("l1", settings);
        }

        @Override
        void terms(double[] f, double[] y, int count, double[] termsOut) {
            for (int i = 0; i < count; i++) {
                termsOut[i] = Math.abs(f[i] - y[i]);
            }
        }

        @Override
        void slopes(double[] f, double[] y, int count, double factor, double[] slopesOut) {
            for (int i = 0; i < count; i++) {
                slopesOut[i] = factor * Math.signum(f[i] - y[i]);
            }
        }

        @Override
        void curvatureTimes(double[] f, double[] y, double[] v, int count, double factor, double[] out) {
            Arrays.fill(out, 0, count, 0);
        }
    }

    /** r^2/2 for |r| up to delta, delta (|r| - delta/2) beyond (Huber 1964). */
    static final class Huber extends Pointwise {
        private final double delta;

        Huber(Knobs settings) {
            super("huber", settings);
            delta = settings.real("delta");
        }

        @Override
        void terms(double[] f, double[] y, int count, double[] termsOut) {
            for (int i = 0; i < count; i++) {
                double size = Math.abs(f[i] - y[i]);
                termsOut[i] = size <= delta ? 0.5 * size * size : delta * (size - 0.5 * delta);
            }
        }

        @Override
        void slopes(double[] f, double[] y, int count, double factor, double[] slopesOut) {
            for (int i = 0; i < count; i++) {
                slopesOut[i] = factor * Math.max(-delta, Math.min(delta, f[i] - y[i]));
            }
        }

        @Override
        void curvatureTimes(double[] f, double[] y, double[] v, int count, double factor, double[] out) {
            for (int i = 0; i < count; i++) {
                out[i] = Math.abs(f[i] - y[i]) <= delta ? factor * v[i] : 0;
            }
        }
    }

    /** Minus ln of the Bernoulli probability of y, f being the logit (book equation 5.20); y from 0 to 1. */
    static final class BinaryCrossEntropy extends Pointwise {
        BinaryCrossEntropy(Knobs settings) {
            super("binary_cross_entropy", settings);
        }

        @Override
        public boolean admits(double target, int outputs) {
            return target >= 0 && target <= 1;
        }

        @Override
        void terms(double[] f, double[] y, int count, double[] termsOut) {
            for (int i = 0; i < count; i++) {
                // max(f, 0) - y f + ln(1 + e^-|f|), arranged so that a confident right answer keeps its digits.
                double linear = f[i] > 0 ? (1 - y[i]) * f[i] : -y[i] * f[i];
                termsOut[i] = linear + ElementaryScalar.softplusOfMinus(Math.abs(f[i]));
            }
        }

        @Override
        void slopes(double[] f, double[] y, int count, double factor, double[] slopesOut) {
            for (int i = 0; i < count; i++) {
                double wrong = (1 - y[i]) * ElementaryScalar.sigmoid(f[i]) - y[i] * ElementaryScalar.sigmoid(-f[i]);
                slopesOut[i] = factor * wrong;
            }
        }

        @Override
        void curvatureTimes(double[] f, double[] y, double[] v, int count, double factor, double[] out) {
            for (int i = 0; i < count; i++) {
                double variance = ElementaryScalar.sigmoid(f[i]) * ElementaryScalar.sigmoid(-f[i]);
                out[i] = factor * variance * v[i];
            }
        }
    }
}

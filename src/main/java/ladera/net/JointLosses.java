package ladera.net;

import static ladera.num.KernelLayout.LANES;

import ladera.num.ElementaryScalar;
import ladera.num.Knobs;

/** Losses with one term for several outputs. */
final class JointLosses {
    private JointLosses() {}

    /**
     * Minus ln of the softmax probability of the class y (0, 1, ...), the outputs being the logits (book equation 5.24).
     * The largest logit is taken off first, so that nothing overflows.
     */
    static final class MulticlassCrossEntropy extends Loss {
        MulticlassCrossEntropy(Knobs settings) {
            super("multiclass_cross_entropy", settings);
        }

        @Override
        public int targets(int outputs) {
            return outputs < 2 ? 0 : 1;
        }

        @Override
        public int terms(int outputs) {
            return 1;
        }

        @Override
        public boolean admits(double target, int outputs) {
            return target >= 0 && target < outputs && target == Math.rint(target);
        }

        @Override
        public void terms(double[] f, double[] y, int outputs, int panels, double[] termsOut) {
            for (int i = 0; i < panels * LANES; i++) {
                int first = first(i, outputs);
                int chosen = first + ((int) y[i]) * LANES;
                double largest = largest(f, first, outputs);
                double others = others(f, first, outputs, chosen, largest);
                if (f[chosen] == largest) {
                    termsOut[i] = ElementaryScalar.log1p(others);
                } else {
                    double all = others + ElementaryScalar.exp(f[chosen] - largest);
                    termsOut[i] = (largest - f[chosen]) + ElementaryScalar.log(all);
                }
            }
        }

        @Override
        void slopesOfAll(double[] f, double[] y, int outputs, int panels, double factor, double[] slopesOut) {
            for (int i = 0; i < panels * LANES; i++) {
                int first = first(i, outputs);
                int chosen = first + ((int) y[i]) * LANES;
                double largest = largest(f, first, outputs);
                double others = others(f, first, outputs, chosen, largest);
                double scale = factor / (others + ElementaryScalar.exp(f[chosen] - largest));
                for (int at = first; at < first + outputs * LANES; at += LANES) {
                    slopesOut[at] = at == chosen ? -others * scale : ElementaryScalar.exp(f[at] - largest) * scale;
                }
            }
        }

        /** p v - p (p . v), p being the probabilities. */
        @Override
        void curvatureOfAll(double[] f, double[] y, double[] v, int outputs, int panels, double factor, double[] out) {
            for (int i = 0; i < panels * LANES; i++) {
                int first = first(i, outputs);
                int end = first + outputs * LANES;
                double largest = largest(f, first, outputs);
                double all = others(f, first, outputs, -1, largest);
                double mean = 0;
                for (int at = first; at < end; at += LANES) {
                    out[at] = ElementaryScalar.exp(f[at] - largest) / all;
                    mean += out[at] * v[at];
                }
                for (int at = first; at < end; at += LANES) {
                    out[at] = factor * out[at] * (v[at] - mean);
                }
            }
        }

        private static int first(int sample, int outputs) {
            return sample / LANES * outputs * LANES + sample % LANES;
        }

        private static double largest(double[] f, int first, int outputs) {
            double largest = f[first];
            for (int at = first; at < first + outputs * LANES; at += LANES) {
                largest = Math.max(largest, f[at]);
            }
            return largest;
        }

        private static double others(double[] f, int first, int outputs, int chosen, double largest) {
            double sum = 0;
            for (int at = first; at < first + outputs * LANES; at += LANES) {
                if (at != chosen) {
                    sum += ElementaryScalar.exp(f[at] - largest);
                }
            }
            return sum;
        }
    }

    /**
     * Minus ln of the normal density of y with mean and variance both from the network (book section 5.3.3): the first
     * half of the outputs are means, the second half the logarithms of the variances.
     */
    static final class NormalOwnVariance extends Loss {
        private static final double HALF_LN_2_PI = 0.9189385332046728;

        NormalOwnVariance(Knobs settings) {
            super("normal_nll_own_variance", settings);
        }

        @Override
        public int targets(int outputs) {
            return outputs % 2 == 0 ? outputs / 2 : 0;
        }

        @Override
        public int terms(int outputs) {
            return outputs / 2;
        }

        @Override
        public double unitScale(int output, int outputs, Standardisation units) {
            return output < outputs / 2 ? units.targetScale().get(output) : 1;
        }

        /** Scaling y by s adds 2 ln s to the logarithm of its variance. */
        @Override
        public double unitShift(int output, int outputs, Standardisation units) {
            return output < outputs / 2
                    ? units.targetMean().get(output)
                    : 2 * Math.log(units.targetScale().get(output - outputs / 2));
        }

        @Override
        public void terms(double[] f, double[] y, int outputs, int panels, double[] termsOut) {
            int half = outputs / 2 * LANES;
            for (int i = 0; i < panels * half; i++) {
                int at = i / half * 2 * half + i % half;
                double error = f[at] - y[i];
                double precision = ElementaryScalar.exp(-f[at + half]);
                termsOut[i] = HALF_LN_2_PI + 0.5 * (f[at + half] + error * error * precision);
            }
        }

        @Override
        void slopesOfAll(double[] f, double[] y, int outputs, int panels, double factor, double[] slopesOut) {
            int half = outputs / 2 * LANES;
            for (int i = 0; i < panels * half; i++) {
                int at = i / half * 2 * half + i % half;
                double error = f[at] - y[i];
                double precision = ElementaryScalar.exp(-f[at + half]);
                slopesOut[at] = factor * (error * precision);
                slopesOut[at + half] = factor * (0.5 - 0.5 * (error * error * precision));
            }
        }

        @Override
        void curvatureOfAll(double[] f, double[] y, double[] v, int outputs, int panels, double factor, double[] out) {
            int half = outputs / 2 * LANES;
            for (int i = 0; i < panels * half; i++) {
                int at = i / half * 2 * half + i % half;
                double error = f[at] - y[i];
                double precision = ElementaryScalar.exp(-f[at + half]);
                double cross = -error * precision;
                double mean = v[at];
                double log = v[at + half];
                out[at] = factor * (precision * mean + cross * log);
                out[at + half] = factor * (cross * mean + 0.5 * (error * error * precision) * log);
            }
        }
    }
}

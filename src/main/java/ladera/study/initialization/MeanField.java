package ladera.study.initialization;

import java.util.Arrays;
import ladera.net.Activation;
import ladera.net.Architecture;
import ladera.net.Initializer;
import ladera.num.Doubles;
import ladera.run.initialization.Ensemble;

/**
 * What the theory of infinitely wide random networks says of each layer (Poole and others 2016; Schoenholz and others 2017;
 * for ReLU the book's 7.31 and 7.33, which are its special case).
 *
 * <p>Forward, with mean mu of the biases: v_0 = D_i s2 E[x^2] + s2_b, v_(k+1) = D_(k+1) s2 E[a(mu + sqrt(v_k) z)^2] + s2_b,
 * and E[f_k^2] = mu^2 + v_k. Backward: E[(dl/df_(k-1))^2] = D_(k+1) s2 E[a'(f_(k-1))^2] E[(dl/df_k)^2], which takes the
 * gradient for independent of the weights. s2 is the variance of one weight of the layer in question.
 *
 * @param forward E[f_k^2] for k = 0 ... K; NaN where weights do not have mean 0, for which there is no such theory
 * @param backward E[(dl/df_k)^2] for k = 0 ... K
 * @param factor what the variance backward is multiplied by from layer k + 1 to layer k, for k = 0 ... K - 1
 * @param relativeError by estimate, of the integrals
 */
public record MeanField(Doubles forward, Doubles backward, Doubles factor, double relativeError) {
    /** Slopes are taken at variances within these bounds: what leaves the doubles beyond them is only the square. */
    private static final double SMALLEST = 1e-290;

    private static final double LARGEST = 1e290;

    /**
     * @param inputMoment E[x^2] of one input
     * @param biasVariance of normal biases beside those that the initialiser draws
     */
    public static MeanField of(
            Architecture architecture,
            Initializer initializer,
            double inputMoment,
            double biasVariance,
            Ensemble.Top top) {
        int last = architecture.layers() - 1;
        double[] forward = new double[last + 1];
        double[] slope = new double[last];
        double error = 0;
        double mean = initializer.biasMean();
        double moment = initializer.weightMean() == 0 ? inputMoment : Double.NaN;
        for (int k = 0; k <= last; k++) {
            int fanIn = architecture.widths().get(k);
            double weight = initializer.variance(fanIn, architecture.widths().get(k + 1));
            double variance = fanIn * weight * moment + biasVariance + initializer.biasVariance(fanIn);
            forward[k] = mean * mean + variance;
            if (k < last) {
                GaussianMoments moments = moments(architecture.activation(k), mean, variance);
                moment = moments.square();
                slope[k] = moments.slopeSquare();
                error = Math.max(error, moments.relativeError());
            }
        }
        double[] backward = new double[last + 1];
        double[] factor = new double[last];
        backward[last] =
                initializer.weightMean() != 0 ? Double.NaN : top == Ensemble.Top.NORMAL ? 1 : 4 * forward[last];
        for (int k = last; k > 0; k--) {
            int fanOut = architecture.widths().get(k + 1);
            factor[k - 1] = fanOut * initializer.variance(architecture.widths().get(k), fanOut) * slope[k - 1];
            backward[k - 1] = factor[k - 1] * backward[k];
        }
        return new MeanField(Doubles.of(forward), Doubles.of(backward), Doubles.of(factor), error);
    }

    /**
     * How much the signals of two independent inputs resemble each other in each layer: E[f_k(x) f_k(x')] over E[f_k^2] for
     * k = 0 ... K (Poole and others 2016). It tends to 1 where a layer no longer tells inputs apart.
     *
     * @param inputCovariance E[x x'] of one input in two samples: the square of its mean
     */
    public static Doubles correlation(
            Architecture architecture,
            Initializer initializer,
            double inputMoment,
            double inputCovariance,
            double biasVariance) {
        int layers = architecture.layers();
        double[] correlation = new double[layers];
        double mean = initializer.biasMean();
        double moment = initializer.weightMean() == 0 ? inputMoment : Double.NaN;
        double common = inputCovariance;
        for (int k = 0; k < layers; k++) {
            int fanIn = architecture.widths().get(k);
            double weight =
                    fanIn * initializer.variance(fanIn, architecture.widths().get(k + 1));
            double biases = biasVariance + initializer.biasVariance(fanIn);
            double variance = weight * moment + biases;
            double covariance = weight * common + biases;
            correlation[k] = (mean * mean + covariance) / (mean * mean + variance);
            double within = Math.min(1, covariance / variance);
            if (!(variance > SMALLEST && variance < LARGEST)) {
                // Beyond these bounds squares leave the doubles, and with them what this is a quotient of.
                Arrays.fill(correlation, k, layers, Double.NaN);
                break;
            }
            moment = moments(architecture.activation(k), mean, variance).square();
            common = new CorrelationMap(architecture.activation(k), mean, variance).of(within);
        }
        return Doubles.of(correlation);
    }

    /**
     * The book's own rule, whatever the network is: 7.31 forward from the inputs' variance, 7.33 backward. It takes for
     * granted a ReLU, no biases, inputs with mean 0 and an independent gradient.
     *
     * @param inputVariance of one input about its mean
     */
    public static MeanField byTheBook(Architecture architecture, Initializer initializer, double inputVariance) {
        int last = architecture.layers() - 1;
        double[] forward = new double[last + 1];
        double[] backward = new double[last + 1];
        double[] factor = new double[last];
        for (int k = 0; k <= last; k++) {
            double gain = architecture.widths().get(k) * weight(architecture, initializer, k);
            forward[k] = k == 0 ? gain * inputVariance : gain / 2 * forward[k - 1];
        }
        backward[last] = 1;
        for (int k = last; k > 0; k--) {
            factor[k - 1] = architecture.widths().get(k + 1) * weight(architecture, initializer, k) / 2;
            backward[k - 1] = factor[k - 1] * backward[k];
        }
        return new MeanField(Doubles.of(forward), Doubles.of(backward), Doubles.of(factor), 0);
    }

    /** True where there is such a theory for these weights. */
    public boolean applies() {
        return !Double.isNaN(forward.get(0));
    }

    static GaussianMoments moments(Activation activation, double mean, double variance) {
        GaussianMoments within = GaussianMoments.of(activation, mean, Math.min(LARGEST, Math.max(SMALLEST, variance)));
        if (variance >= SMALLEST && variance <= LARGEST) {
            return within;
        }
        double square = GaussianMoments.of(activation, mean, variance).square();
        return new GaussianMoments(square, within.slopeSquare(), within.relativeError());
    }

    private static double weight(Architecture architecture, Initializer initializer, int k) {
        return initializer.variance(
                architecture.widths().get(k), architecture.widths().get(k + 1));
    }

    @Override
    public String toString() {
        return "forward " + Arrays.toString(forward.toArray()) + ", backward " + Arrays.toString(backward.toArray());
    }
}

package ladera.net;

import java.util.Arrays;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Shifting and scaling of columns so that they have mean 0 and standard deviation 1 over the samples learnt from; kept with a
 * model, so that new inputs meet the same scale and outputs are given in the data's own units. The constructor refuses means
 * and scales that do not go side by side, that are not finite, and scales that are not positive.
 *
 * @param inputMean one a column of x
 * @param inputScale one a column of x, positive
 * @param targetMean one a column of y
 * @param targetScale one a column of y, positive
 */
public record Standardisation(Doubles inputMean, Doubles inputScale, Doubles targetMean, Doubles targetScale) {
    public Standardisation {
        require("input", inputMean, inputScale);
        require("target", targetMean, targetScale);
    }

    /** Leaves everything as it is. */
    public static Standardisation none(int inputs, int targets) {
        return new Standardisation(same(inputs, 0), same(inputs, 1), same(targets, 0), same(targets, 1));
    }

    /** Of the inputs alone: for targets that are classes or probabilities. */
    public static Standardisation ofInputs(DataSet data) {
        Standardisation all = of(data);
        int targets = data.targetWidth();
        return new Standardisation(all.inputMean, all.inputScale, same(targets, 0), same(targets, 1));
    }

    /** Of inputs and targets; a column that does not vary is only shifted. */
    public static Standardisation of(DataSet data) {
        Doubles inputMean = mean(data.inputs(), data.inputWidth());
        Doubles targetMean = mean(data.targets(), data.targetWidth());
        return new Standardisation(
                inputMean, scale(data.inputs(), inputMean), targetMean, scale(data.targets(), targetMean));
    }

    /** The same samples in standard units. */
    public DataSet apply(DataSet data) {
        return new DataSet(
                data.inputNames(),
                data.targetNames(),
                Doubles.of(standard(data.inputs().toArray(), inputMean, inputScale)),
                Doubles.of(standard(data.targets().toArray(), targetMean, targetScale)));
    }

    /** Inputs, sample after sample, in standard units. */
    public double[] inputs(double[] x) {
        return standard(x.clone(), inputMean, inputScale);
    }

    /** Outputs of a network, sample after sample, back in the data's units. */
    public double[] outputs(double[] standardOutputs) {
        double[] y = standardOutputs.clone();
        int width = targetMean.size();
        for (int i = 0; i < y.length; i++) {
            y[i] = y[i] * targetScale.get(i % width) + targetMean.get(i % width);
        }
        return y;
    }

    private static void require(String columns, Doubles mean, Doubles scale) {
        if (mean.size() != scale.size()) {
            throw new Refusal(new Problem("standardisation.size", columns + "_scale", scale.size(), mean.size()));
        }
        for (int j = 0; j < mean.size(); j++) {
            if (!Double.isFinite(mean.get(j))) {
                throw new Refusal(new Problem("standardisation.mean", columns + "_mean[" + j + "]", mean.get(j)));
            }
            if (!(scale.get(j) > 0) || Double.isInfinite(scale.get(j))) {
                throw new Refusal(new Problem("standardisation.scale", columns + "_scale[" + j + "]", scale.get(j)));
            }
        }
    }

    private static double[] standard(double[] values, Doubles mean, Doubles scale) {
        int width = mean.size();
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - mean.get(i % width)) / scale.get(i % width);
        }
        return values;
    }

    private static Doubles same(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return Doubles.of(values);
    }

    private static Doubles mean(Doubles values, int width) {
        double[] mean = new double[width];
        for (int i = 0; i < values.size(); i++) {
            mean[i % width] += values.get(i);
        }
        for (int j = 0; j < width; j++) {
            mean[j] /= (double) values.size() / width;
        }
        return Doubles.of(mean);
    }

    /** Square root of the mean square about the mean. */
    private static Doubles scale(Doubles values, Doubles mean) {
        int width = mean.size();
        double[] scale = new double[width];
        for (int i = 0; i < values.size(); i++) {
            double off = values.get(i) - mean.get(i % width);
            scale[i % width] += off * off;
        }
        for (int j = 0; j < width; j++) {
            double deviation = Math.sqrt(scale[j] * width / values.size());
            scale[j] = deviation > 0 ? deviation : 1;
        }
        return Doubles.of(scale);
    }
}

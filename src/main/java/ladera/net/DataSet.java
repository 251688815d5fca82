package ladera.net;

import java.util.List;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Rng;

/**
 * Pairs (x_i, y_i) to learn from, a value. The constructor refuses counts that do not fit together, an empty set, and
 * numbers that are not finite.
 *
 * @param inputNames what the columns of x are called, D_i of them
 * @param targetNames what the columns of y are called
 * @param inputs sample after sample
 * @param targets sample after sample
 */
public record DataSet(List<String> inputNames, List<String> targetNames, Doubles inputs, Doubles targets) {
    public DataSet {
        inputNames = List.copyOf(inputNames);
        targetNames = List.copyOf(targetNames);
        if (inputNames.isEmpty() || targetNames.isEmpty()) {
            throw new Refusal(new Problem("data.columns", "data", inputNames.size(), targetNames.size()));
        }
        int size = inputs.size() / inputNames.size();
        if (size == 0) {
            throw new Refusal(new Problem("data.empty", "data"));
        }
        if (inputs.size() != size * inputNames.size() || targets.size() != size * targetNames.size()) {
            throw new Refusal(new Problem("data.shape", "data", inputs.size(), targets.size()));
        }
        requireFinite(inputNames, inputs);
        requireFinite(targetNames, targets);
    }

    /** Number of samples, I. */
    public int size() {
        return inputs.size() / inputNames.size();
    }

    /** Columns of x. */
    public int inputWidth() {
        return inputNames.size();
    }

    /** Columns of y. */
    public int targetWidth() {
        return targetNames.size();
    }

    public double input(int sample, int column) {
        return inputs.get(sample * inputNames.size() + column);
    }

    public double target(int sample, int column) {
        return targets.get(sample * targetNames.size() + column);
    }

    /** The samples with these numbers, in this order. */
    public DataSet only(int[] samples) {
        double[] x = new double[samples.length * inputWidth()];
        double[] y = new double[samples.length * targetWidth()];
        for (int i = 0; i < samples.length; i++) {
            for (int j = 0; j < inputWidth(); j++) {
                x[i * inputWidth() + j] = input(samples[i], j);
            }
            for (int j = 0; j < targetWidth(); j++) {
                y[i * targetWidth() + j] = target(samples[i], j);
            }
        }
        return new DataSet(inputNames, targetNames, Doubles.of(x), Doubles.of(y));
    }

    /**
     * The same inputs with independent normal noise on every target. Twice the deviation from the same seed is the same noise
     * twice as large, so that sets that differ in their noise alone can be compared.
     *
     * @param standardDeviation at least 0, in the units of the targets
     */
    public DataSet withNoise(double standardDeviation, long seed) {
        if (!(standardDeviation >= 0) || Double.isInfinite(standardDeviation)) {
            throw new Refusal(new Problem("data.noise", "noise", standardDeviation));
        }
        if (standardDeviation == 0) {
            return this;
        }
        Rng rng = new Rng(seed, Streams.NOISE);
        double[] noisy = targets.toArray();
        for (int i = 0; i < noisy.length; i++) {
            noisy[i] += standardDeviation * rng.nextGaussian();
        }
        return new DataSet(inputNames, targetNames, inputs, Doubles.of(noisy));
    }

    private static void requireFinite(List<String> names, Doubles values) {
        for (int i = 0; i < values.size(); i++) {
            if (!Double.isFinite(values.get(i))) {
                throw new Refusal(
                        new Problem("data.finite", names.get(i % names.size()), i / names.size() + 1, values.get(i)));
            }
        }
    }
}

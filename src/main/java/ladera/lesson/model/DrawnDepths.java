package ladera.lesson.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Rng;

/**
 * Logarithms of the deviations that many random networks have in each layer (notebook 7.3): ReLUs, biases 0, all weights
 * normal with one variance, fresh weights and standard normal inputs for each network, loss f_K^2. Networks with a dead layer
 * are left out, whose logarithms are infinite.
 *
 * <p>Networks are drawn with He's variance, at which nothing overflows at any depth, and moved to another by {@link
 * #atVariance}: ReLU networks without biases only scale.
 *
 * @param shape the networks
 * @param variance of the weights, to which the logarithms belong
 * @param lnStdH one row a network: ln of the deviation of h_1 ... h_K
 * @param lnStdDf one row a network: ln of the deviation of dl/df_1 ... dl/df_(K-1)
 */
public record DrawnDepths(Shape shape, double variance, List<double[]> lnStdH, List<double[]> lnStdDf) {
    /** Draws for each network wanted before a shape whose networks are nearly all dead is given up. */
    private static final int PATIENCE = 1000;

    private static final long INPUTS = 1L << 40;

    /**
     * What is drawn, and how often.
     *
     * @param hiddenLayers K
     * @param width D, of every hidden layer
     * @param inputs D_i
     * @param outputs D_o
     * @param forward points that signals are taken over
     * @param backward points that slopes are taken over, the first of these
     * @param networks how many, dead ones not counted
     */
    public record Shape(int hiddenLayers, int width, int inputs, int outputs, int forward, int backward, int networks) {
        Architecture architecture() {
            List<Integer> widths = new ArrayList<>();
            widths.add(inputs);
            widths.addAll(Collections.nCopies(hiddenLayers, width));
            widths.add(outputs);
            return Architecture.of(Activations.of("relu"), widths.toArray(Integer[]::new));
        }
    }

    /**
     * Draws networks number 0, 1, ... until there are enough.
     *
     * @throws Refusal where nearly all are dead
     */
    public static DrawnDepths of(Shape shape) {
        double variance = 2.0 / shape.width();
        Architecture architecture = shape.architecture();
        Initializer initializer = Initializers.ALL.get("normal").make(Map.of("variance", variance));
        DepthStatistics.Meter meter = new DepthStatistics.Meter(architecture);
        double[] parameters = new double[architecture.parameters()];
        double[] inputs = new double[shape.inputs() * Math.max(shape.forward(), shape.backward())];
        List<double[]> h = new ArrayList<>();
        List<double[]> df = new ArrayList<>();
        for (long seed = 0; h.size() < shape.networks(); seed++) {
            if (seed > (long) PATIENCE * (h.size() + 1)) {
                throw new Refusal(new Problem("depth.dead", "networks", seed, h.size()));
            }
            initializer.fill(architecture, seed, parameters);
            Rng rng = new Rng(seed, INPUTS);
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] = rng.nextGaussian();
            }
            DepthStatistics one = meter.measure(parameters, inputs, shape.forward(), shape.backward(), 0);
            if (one.isAlive()) {
                h.add(logarithms(one.stdH().toArray()));
                df.add(logarithms(one.stdDf().toArray()));
            }
        }
        return new DrawnDepths(shape, variance, h, df);
    }

    private static double[] logarithms(double[] values) {
        for (int k = 0; k < values.length; k++) {
            values[k] = Math.log(values[k]);
        }
        return values;
    }

    /** The same networks with all weights scaled to another variance. */
    public DrawnDepths atVariance(double other) {
        double shift = Math.log(other / variance);
        int layers = shape.hiddenLayers();
        return new DrawnDepths(
                shape,
                other,
                shifted(lnStdH, k -> 0.5 * (k + 1) * shift),
                shifted(lnStdDf, k -> 0.5 * (2 * layers - k) * shift));
    }

    private static List<double[]> shifted(List<double[]> rows, IntToDoubleFunction by) {
        List<double[]> moved = new ArrayList<>();
        for (double[] row : rows) {
            double[] to = row.clone();
            for (int k = 0; k < to.length; k++) {
                to[k] += by.applyAsDouble(k);
            }
            moved.add(to);
        }
        return moved;
    }

    /** How what the logarithm grows by a layer, from h_1 to h_K, is distributed over networks; NaN where K is 1. */
    public Average signalSlope() {
        return Average.of(lnStdH.stream()
                .mapToDouble(row -> (row[row.length - 1] - row[0]) / (row.length - 1))
                .toArray());
    }

    /** How what it grows by a layer on the way back, from dl/df_(K-1) to dl/df_1, is distributed over networks; NaN where K < 3. */
    public Average gradientSlope() {
        return Average.of(lnStdDf.stream()
                .mapToDouble(row -> row.length < 2 ? Double.NaN : (row[0] - row[row.length - 1]) / (row.length - 1))
                .toArray());
    }

    /** How ln of the deviation of h_1 ... h_K is distributed over networks. */
    public List<Average> signals() {
        return averages(lnStdH);
    }

    /** How ln of the deviation of dl/df_1 ... dl/df_(K-1) is distributed over networks. */
    public List<Average> gradients() {
        return averages(lnStdDf);
    }

    private static List<Average> averages(List<double[]> rows) {
        List<Average> averages = new ArrayList<>();
        for (int k = 0; !rows.isEmpty() && k < rows.get(0).length; k++) {
            int at = k;
            averages.add(Average.of(rows.stream().mapToDouble(row -> row[at]).toArray()));
        }
        return averages;
    }

    /**
     * Of numbers that vary.
     *
     * @param deviation their standard deviation about the mean, estimated without bias in the variance
     * @param standardError of the mean
     */
    public record Average(double mean, double deviation, double standardError) {
        static Average of(double[] values) {
            double mean = Arrays.stream(values).average().orElse(Double.NaN);
            double squares = Arrays.stream(values)
                    .map(value -> (value - mean) * (value - mean))
                    .sum();
            double deviation = Math.sqrt(squares / (values.length - 1));
            return new Average(mean, deviation, deviation / Math.sqrt(values.length));
        }
    }
}

package ladera.lesson.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import ladera.net.Activation;
import ladera.net.Architecture;
import ladera.net.Initializer;
import ladera.num.Doubles;
import ladera.run.initialization.Ensemble;
import ladera.study.initialization.EnsembleInputs;

/**
 * How large signals and slopes are in each layer of the networks of an ensemble, as logarithms of root mean squares: minus
 * infinity in a dead layer. The loss of a point is f_K^2, summed over outputs (notebook 7.3).
 *
 * @param hiddenLayers K
 * @param f a network each: ln of the root mean square of f_0 ... f_K
 * @param df a network each: the same of dl/df_0 ... dl/df_K
 */
public record RandomDepths(int hiddenLayers, List<Doubles> f, List<Doubles> df) {
    public RandomDepths {
        f = List.copyOf(f);
        df = List.copyOf(df);
    }

    /**
     * Draws and measures every network of the ensemble, whose {@link Ensemble#top} must be the square.
     *
     * @param homogeneous whether the activation is, as the ReLU is: a network of one input and without biases then multiplies
     *     its answer to 1, or to -1, by the input's size, and two passes tell what all inputs would
     */
    public static RandomDepths of(
            Ensemble ensemble, Initializer initializer, Activation activation, boolean homogeneous) {
        if (ensemble.top() != Ensemble.Top.SQUARE) {
            throw new IllegalArgumentException(ensemble.top().name());
        }
        Architecture architecture = ensemble.architecture(activation);
        DepthStatistics.Meter meter = new DepthStatistics.Meter(architecture);
        double[] parameters = new double[architecture.parameters()];
        boolean twoWays = homogeneous && architecture.inputs() == 1;
        List<Doubles> f = new ArrayList<>();
        List<Doubles> df = new ArrayList<>();
        for (int n = 0; n < ensemble.networks(); n++) {
            initializer.fill(architecture, ensemble.seedOf(n), parameters);
            double[] inputs = EnsembleInputs.of(ensemble, n).toArray();
            MeanSquares one = twoWays ? twoWays(meter, parameters, inputs) : all(meter, parameters, inputs);
            f.add(logarithms(one.f));
            df.add(logarithms(one.df));
        }
        return new RandomDepths(architecture.layers() - 1, f, df);
    }

    /** Of every layer, over units and inputs. */
    private record MeanSquares(Doubles f, Doubles df) {
        static MeanSquares of(DepthStatistics one) {
            return new MeanSquares(one.meanSquareF(), one.meanSquareDf());
        }
    }

    private static MeanSquares all(DepthStatistics.Meter meter, double[] parameters, double[] inputs) {
        int samples = inputs.length / meter.inputs();
        return MeanSquares.of(meter.measure(parameters, inputs, samples, samples, 0));
    }

    private static MeanSquares twoWays(DepthStatistics.Meter meter, double[] parameters, double[] inputs) {
        double above = 0;
        double below = 0;
        for (double x : inputs) {
            above += x > 0 ? x * x : 0;
            below += x < 0 ? x * x : 0;
        }
        MeanSquares up = all(meter, parameters, new double[] {1});
        MeanSquares down = all(meter, parameters, new double[] {-1});
        above /= inputs.length;
        below /= inputs.length;
        return new MeanSquares(mixed(up.f, above, down.f, below), mixed(up.df, above, down.df, below));
    }

    private static Doubles mixed(Doubles one, double share, Doubles other, double otherShare) {
        double[] mixed = new double[one.size()];
        for (int k = 0; k < mixed.length; k++) {
            mixed[k] = share * one.get(k) + otherShare * other.get(k);
        }
        return Doubles.of(mixed);
    }

    private static Doubles logarithms(Doubles meanSquares) {
        double[] logarithms = new double[meanSquares.size()];
        for (int k = 0; k < logarithms.length; k++) {
            logarithms[k] = 0.5 * Math.log(meanSquares.get(k));
        }
        return Doubles.of(logarithms);
    }

    /**
     * The same networks with the variance of all weights multiplied by c: exact where the activation is homogeneous, as the
     * ReLU and the identity are, and there are no biases.
     */
    public RandomDepths scaled(double c) {
        double shift = 0.5 * Math.log(c);
        return new RandomDepths(
                hiddenLayers, shifted(f, k -> (k + 1) * shift), shifted(df, k -> (2 * hiddenLayers + 1 - k) * shift));
    }

    private static List<Doubles> shifted(List<Doubles> rows, IntToDoubleFunction by) {
        List<Doubles> moved = new ArrayList<>();
        for (Doubles row : rows) {
            double[] to = row.toArray();
            for (int k = 0; k < to.length; k++) {
                to[k] += by.applyAsDouble(k);
            }
            moved.add(Doubles.of(to));
        }
        return moved;
    }
}

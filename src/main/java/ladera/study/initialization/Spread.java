package ladera.study.initialization;

import java.util.Arrays;
import java.util.List;
import ladera.num.Doubles;

/**
 * How a measurement of each layer spreads over networks.
 *
 * @param median half of the networks lie below it: the typical network
 * @param lower a quarter of them lie below it
 * @param upper a quarter of them lie above it
 * @param mean over all networks; few large ones can carry it far above the median
 * @param standardError of the mean; NaN for a single network
 */
public record Spread(Doubles median, Doubles lower, Doubles upper, Doubles mean, Doubles standardError) {
    /** @param runs a row for each network, at least one: the measurement of each layer, infinite where it overflowed */
    public static Spread of(List<Doubles> runs) {
        int layers = runs.get(0).size();
        double[][] columns = new double[5][layers];
        double[] here = new double[runs.size()];
        for (int k = 0; k < layers; k++) {
            double sum = 0;
            for (int i = 0; i < here.length; i++) {
                here[i] = runs.get(i).get(k);
                sum += here[i];
            }
            double mean = sum / here.length;
            double squares = 0;
            for (double value : here) {
                squares += (value - mean) * (value - mean);
            }
            Arrays.sort(here);
            columns[0][k] = quantile(here, 0.5);
            columns[1][k] = quantile(here, 0.25);
            columns[2][k] = quantile(here, 0.75);
            columns[3][k] = mean;
            columns[4][k] = Math.sqrt(squares / (here.length - 1) / here.length);
        }
        return new Spread(
                Doubles.of(columns[0]),
                Doubles.of(columns[1]),
                Doubles.of(columns[2]),
                Doubles.of(columns[3]),
                Doubles.of(columns[4]));
    }

    /** Between the two nearest of sorted values, in proportion (Hyndman and Fan 1996, definition 7). */
    static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        double rest = place - below;
        double low = sorted[below];
        if (rest == 0) {
            return low;
        }
        double high = sorted[below + 1];
        return low == high ? low : low + rest * (high - low);
    }
}

package ladera.run.initialization;

import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * What goes in: independent normal numbers, drawn afresh for each network.
 *
 * @param mean of each input
 * @param deviation standard deviation of each input
 * @param samples inputs that go through each network
 */
public record Feed(double mean, double deviation, int samples) {
    public static final int MOST_SAMPLES = 10_000;

    /** Far beyond anything that is put into a network, far below where squares leave the doubles. */
    public static final double LARGEST = 1e6;

    public Feed {
        if (!(Math.abs(mean) <= LARGEST)) {
            throw new Refusal(new Problem("ensemble.mean", "mean", mean, LARGEST));
        }
        if (!(deviation >= 0 && deviation <= LARGEST)) {
            throw new Refusal(new Problem("ensemble.deviation", "deviation", deviation, LARGEST));
        }
        if (samples < 1 || samples > MOST_SAMPLES) {
            throw new Refusal(new Problem("field.whole", "samples", samples, 1, MOST_SAMPLES));
        }
    }

    /** The mean of an input's square. */
    public double secondMoment() {
        return mean * mean + deviation * deviation;
    }
}

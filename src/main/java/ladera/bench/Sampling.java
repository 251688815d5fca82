package ladera.bench;

import java.util.Arrays;

/** The timings of one side: how many passes make up a timing, and what the timings gave. */
final class Sampling {
    /** How much the number of passes grows at most from one trial to the next: the first trials are far from warm. */
    private static final double MOST_GROWTH = 100;

    /** Somewhat more passes than the last trial asks for, because the next will be faster still. */
    private static final double MARGIN = 1.5;

    private static final double SHORTEST = 1e-9;

    private final Timed timed;
    private final double[] seconds;
    private long passes = 1;
    private double trial = Double.POSITIVE_INFINITY;
    private int taken;

    private Sampling(Timed timed, int rounds) {
        this.timed = timed;
        this.seconds = new double[rounds];
    }

    /** One pass for each timing. */
    static Sampling of(Timed timed, Pace pace) {
        return new Sampling(timed, pace.rounds());
    }

    /** Runs the side until it is warm, and finds how many passes a timing needs. */
    static Sampling warm(Timed timed, Pace pace) {
        Sampling sampling = of(timed, pace);
        double spent = 0;
        double last = 0;
        while (spent < pace.warmUp() || last < pace.sample()) {
            if (last > 0 && last < pace.sample()) {
                double growth = Math.min(MARGIN * pace.sample() / Math.max(last, SHORTEST), MOST_GROWTH);
                sampling.passes = (long) Math.ceil(sampling.passes * growth);
            }
            last = timed.seconds(sampling.passes);
            sampling.trial = Math.min(sampling.trial, last / sampling.passes);
            spent += last;
        }
        return sampling;
    }

    /** The fewest seconds that a pass took while warming up. */
    double trial() {
        return trial;
    }

    /** One more timing. */
    void take() {
        seconds[taken++] = timed.seconds(passes) / passes;
    }

    /** The median of the seconds that a pass took. */
    double median() {
        return quantile(0.5);
    }

    /** Half the distance between the quartiles, as a share of the median. */
    double spread() {
        return (quantile(0.75) - quantile(0.25)) / 2 / median();
    }

    /** Linear between the two timings beside it. */
    private double quantile(double share) {
        double[] sorted = Arrays.copyOf(seconds, taken);
        Arrays.sort(sorted);
        double at = share * (taken - 1);
        int low = (int) at;
        int high = Math.min(low + 1, taken - 1);
        return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }
}

package ladera.study.training;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import ladera.run.training.StudyPlan;

/**
 * What a study's numbers say, as a value: which combination does best and which worst by the measurement that matters to the
 * question, and whether the difference is more than the seeds' own.
 *
 * @param measure what was compared
 * @param best number of the combination with the lowest median
 * @param worst number of the one with the highest
 * @param bestMedian its median
 * @param worstMedian the other's
 * @param probability that seeds alone make such a difference
 * @param leastProbability what it would be if no seed of the one came near any of the other
 * @param rank correlation of level and median over the combinations, from -1 to 1 (Spearman); NaN where levels have no order
 */
public record Finding(
        Measure measure,
        int best,
        int worst,
        double bestMedian,
        double worstMedian,
        double probability,
        double leastProbability,
        double rank) {
    /** What is compared. */
    public enum Measure {
        TRAIN("train", StudyTable.Row::train),
        VALIDATION("validation", StudyTable.Row::validation),
        TRUTH("noise_free", StudyTable.Row::truth),
        LAST("last_train", StudyTable.Row::last),
        EPOCHS("epochs_to_tenth", StudyTable.Row::epochs),
        GRADIENTS("kilo_sample_gradients_to_tenth", StudyTable.Row::gradients),
        SECONDS("seconds_to_tenth", StudyTable.Row::secondsTo);

        private final String column;
        private final ToDoubleFunction<StudyTable.Row> of;

        Measure(String column, ToDoubleFunction<StudyTable.Row> of) {
            this.column = column;
            this.of = of;
        }

        /** The name of its column in tables. */
        public String column() {
            return column;
        }

        /** The measurement of a row. */
        public ToDoubleFunction<StudyTable.Row> of() {
            return of;
        }
    }

    /** Differences that seeds alone would make more often than this are called none. */
    public static final double SURE = 0.05;

    /** What matters to a question first. */
    public static Measure measure(StudyPlan.Question question) {
        return switch (question) {
            case NOISE -> Measure.TRUTH;
            case METHOD -> Measure.LAST;
            case SIZE -> Measure.VALIDATION;
            case CLOCK -> Measure.SECONDS;
        };
    }

    /** What a table says of a measurement; null before two combinations have rows. */
    public static Finding of(StudyTable table, Measure measure) {
        List<Integer> ranked = table.ranked(measure.of());
        if (ranked.size() < 2) {
            return null;
        }
        int best = ranked.get(0);
        int worst = ranked.get(ranked.size() - 1);
        double[] low = table.sorted(best, measure.of());
        double[] high = table.sorted(worst, measure.of());
        return new Finding(
                measure,
                best,
                worst,
                table.median(best, measure.of()),
                table.median(worst, measure.of()),
                RankSum.probability(low, high),
                RankSum.probability(constant(low.length, 0), constant(high.length, 1)),
                spearman(table, ranked));
    }

    /** True where there are seeds enough that a difference could be told at all. */
    public boolean enoughSeeds() {
        return leastProbability < SURE;
    }

    /** True where the two ends differ by more than their seeds do. */
    public boolean differs() {
        return probability < SURE && bestMedian < worstMedian;
    }

    private static double[] constant(int count, double value) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }

    private static double spearman(StudyTable table, List<Integer> ranked) {
        int n = ranked.size();
        double sum = 0;
        for (int place = 0; place < n; place++) {
            double x = table.cells().get(ranked.get(place)).x();
            double below = 0;
            for (int other : ranked) {
                double y = table.cells().get(other).x();
                below += y < x ? 1 : y == x ? 0.5 : 0;
            }
            double difference = below - 0.5 - place;
            sum += difference * difference;
        }
        return 1 - 6 * sum / (n * ((double) n * n - 1));
    }
}

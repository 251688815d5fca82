package ladera.study.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import ladera.run.training.StudyPlan;

/**
 * What a study has found so far.
 *
 * @param plan what was asked
 * @param cells all combinations, in order
 * @param rows one a combination and seed that has been trained
 * @param seconds spent so far, on all threads together
 */
public record StudyTable(StudyPlan plan, List<StudyPlan.Cell> cells, List<Row> rows, double seconds) {
    public StudyTable {
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
    }

    /**
     * One network trained from one seed. Losses are those at the best evaluation by validation, but for {@code last}.
     *
     * @param cell number of the combination
     * @param train loss on the samples learnt from
     * @param validation loss on the samples held out
     * @param truth loss against the function itself
     * @param last loss on the samples learnt from after the last update; infinite where training diverged
     * @param epochs passes over the data, those of a line search included, until the training loss had fallen to a tenth of its
     *     first value; NaN if it never did
     * @param gradients gradient evaluations until then, of single samples, in thousands
     * @param secondsTo seconds of computing until then
     */
    public record Row(
            int cell,
            long seed,
            double train,
            double validation,
            double truth,
            double last,
            double epochs,
            double gradients,
            double secondsTo) {}

    /** How many networks the whole study trains. */
    public int total() {
        return cells.size() * plan.seeds();
    }

    public boolean complete() {
        return rows.size() >= total();
    }

    /** One measurement of all seeds of a combination, ascending; what is not a number counts as infinite. */
    public double[] sorted(int cell, ToDoubleFunction<Row> measure) {
        double[] values = rows.stream()
                .filter(row -> row.cell == cell)
                .mapToDouble(measure)
                .map(value -> Double.isNaN(value) ? Double.POSITIVE_INFINITY : value)
                .toArray();
        Arrays.sort(values);
        return values;
    }

    /** The median over seeds; NaN before the first. */
    public double median(int cell, ToDoubleFunction<Row> measure) {
        return quantile(sorted(cell, measure), 0.5);
    }

    /** The quartile below (0.25) or above (0.75) over seeds. */
    public double quartile(int cell, ToDoubleFunction<Row> measure, double share) {
        return quantile(sorted(cell, measure), share);
    }

    private static double quantile(double[] sorted, double share) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double at = share * (sorted.length - 1);
        int low = (int) Math.floor(at);
        int high = (int) Math.ceil(at);
        return low == high || sorted[low] == sorted[high]
                ? sorted[low]
                : sorted[low] + (at - low) * (sorted[high] - sorted[low]);
    }

    /** The numbers of the combinations in ascending order of a measurement's median; those without rows are left out. */
    public List<Integer> ranked(ToDoubleFunction<Row> measure) {
        List<Integer> order = new ArrayList<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            if (!Double.isNaN(median(cell, measure))) {
                order.add(cell);
            }
        }
        order.sort((one, other) -> Double.compare(median(one, measure), median(other, measure)));
        return order;
    }
}

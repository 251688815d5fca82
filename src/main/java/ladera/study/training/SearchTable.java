package ladera.study.training;

import java.util.Comparator;
import java.util.List;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.SearchPlan;

/**
 * What a search has found so far. The test samples have no part in it.
 *
 * @param candidates all networks, in the order in which they are tried
 * @param rows one a network that has been trained, in the order in which they were done
 * @param best the curves of the best by validation; null before the first
 * @param seconds spent so far
 */
public record SearchTable(
        SearchPlan plan, List<Learner> candidates, List<Row> rows, LearningCurves best, double seconds) {
    public SearchTable {
        candidates = List.copyOf(candidates);
        rows = List.copyOf(rows);
    }

    /**
     * One network that was trained.
     *
     * @param candidate its key
     * @param train loss on the samples learnt from, at the best evaluation by validation
     * @param validation the lowest loss on the samples set aside to choose by; infinite where no evaluation was finite
     * @param step the update of that evaluation
     * @param parameters of the network
     * @param seconds of training
     */
    public record Row(int candidate, double train, double validation, long step, int parameters, double seconds) {}

    public boolean complete() {
        return rows.size() >= candidates.size();
    }

    /** The rows, best first. */
    public List<Row> ranked() {
        return rows.stream()
                .sorted(Comparator.comparingDouble(Row::validation).thenComparingInt(Row::candidate))
                .toList();
    }

    /** The network that a row is about. */
    public Learner candidate(Row row) {
        return candidates.get(row.candidate() - 1);
    }
}

package ladera.study.backprop;

import java.util.function.BooleanSupplier;
import ladera.net.GradientStep;
import ladera.num.Parallel;
import ladera.num.Series;
import ladera.run.Query;
import ladera.run.backprop.Task;

/**
 * The loss before the first update and after each of so many: the same step, repeated.
 *
 * @param task whose own count of updates does not matter
 * @param updates at least 1
 */
public record LossPath(Task task, int updates) implements Query<Series> {
    /** Makes the question for a task alike, however many updates it has behind it. */
    public static LossPath of(Task task, int updates) {
        return new LossPath(task.after(0), updates);
    }

    @Override
    public Series answer(BooleanSupplier stillWanted, Parallel parallel) {
        GradientStep repeated =
                GradientStep.of(task.training(), task.start().parameters(), task.learningRate(), updates);
        return Series.of(repeated.losses().toArray());
    }
}

package ladera.study.backprop;

import java.util.function.BooleanSupplier;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.backprop.Task;

/** The whole solution of an exercise. */
public record Solving(Task task) implements Query<Solution> {
    @Override
    public Solution answer(BooleanSupplier stillWanted, Parallel parallel) {
        return Solution.of(task);
    }
}

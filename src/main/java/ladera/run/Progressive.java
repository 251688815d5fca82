package ladera.run;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ladera.num.Parallel;

/**
 * A question whose answer grows: a coarse one at once, finer ones as they come. Every one is a whole answer, and says itself
 * how far it has come.
 *
 * @param <A> an immutable answer
 */
public interface Progressive<A> extends Query<A> {
    /**
     * Works out the answer, on a helper's thread.
     *
     * @param soFar takes answers that are not the last; may be called as often as the work likes, and returns at once
     * @return the last answer
     */
    A answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<A> soFar);

    @Override
    default A answer(BooleanSupplier stillWanted, Parallel parallel) {
        return answer(stillWanted, parallel, unused -> {});
    }
}

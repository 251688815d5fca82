package ladera.run;

import java.util.function.BooleanSupplier;
import ladera.num.Parallel;

/**
 * A pure question: the same question always has the same answer, whoever asks and whenever. Equal questions share one answer,
 * so a query is a record of small values that name what is asked; it never carries the big things themselves.
 *
 * @param <A> an immutable answer
 */
public interface Query<A> {
    /**
     * Works out the answer, on a helper's thread.
     *
     * @param stillWanted looked at every few milliseconds of work; once false, the result is thrown away
     * @param parallel threads that may be borrowed
     */
    A answer(BooleanSupplier stillWanted, Parallel parallel);
}

package ladera.lesson;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ladera.num.Parallel;
import ladera.run.Progressive;

/**
 * Asks that whatever takes long in a lesson's pictures be made, finer and finer, while they are shown as far as they have come.
 * The answer is how often something has become finer, and {@link #WHOLE} at last.
 *
 * @param lesson its id
 */
public record LessonRefinement(String lesson) implements Progressive<Integer> {
    /** Nothing finer will come. */
    public static final int WHOLE = Integer.MAX_VALUE;

    @Override
    public Integer answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<Integer> soFar) {
        int times = 0;
        for (Cell.Picture picture : Lessons.ALL.get(lesson).pictures()) {
            if (picture.draw() instanceof Cell.Growing growing) {
                while (stillWanted.getAsBoolean() && growing.refine(parallel)) {
                    soFar.accept(++times);
                }
            }
        }
        return WHOLE;
    }
}

package ladera.run.training;

import java.util.function.BooleanSupplier;
import ladera.num.Parallel;
import ladera.num.Ticker;

/** A training race run to its end without a transport: for studies and for the command line. */
public final class TrainedRun {
    /** Updates between two looks at whether the result is still wanted. */
    private static final int LOOK_EVERY = 4;

    private TrainedRun() {}

    /**
     * Trains every learner.
     *
     * @return what they have done; as far as they had come, where it is no longer wanted
     */
    public static TrainingReport of(TrainingRace race, Ticker ticker, Parallel parallel, BooleanSupplier stillWanted) {
        TrainingCourse course = new TrainingCourse(race, ticker, parallel);
        long step = 0;
        while (step < race.steps() && stillWanted.getAsBoolean()) {
            step = Math.min(race.steps(), step + LOOK_EVERY);
            while (!course.reached(step)) {
                course.advanceTowards(step);
            }
        }
        return course.report(course.computed(race.steps()));
    }
}

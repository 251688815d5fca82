package ladera.run.training;

import java.util.function.BooleanSupplier;
import ladera.num.Parallel;
import ladera.num.Ticker;

/** A training race run to its end without a transport: for studies, searches and the command line. */
public final class TrainedRun {
    /** Updates between two looks at whether the result is still wanted. */
    private static final int LOOK_EVERY = 4;

    private TrainedRun() {}

    /**
     * How much work a network is given. A method that looks at the samples several times an update, as a line search does, has
     * spent its budget after fewer updates.
     *
     * @param updates at most
     * @param passes gradient evaluations of single samples, in passes over all samples learnt from, after which it ends
     */
    public record Budget(long updates, double passes) {
        /** The updates of a race, and the passes that a method of one gradient an update makes in them. */
        public static Budget ofUpdates(TrainingRace race) {
            return new Budget(race.steps(), Double.NaN);
        }

        /** So many passes over the samples, whatever the batches. */
        public static Budget ofPasses(double passes) {
            return new Budget(TrainingRace.MOST_STEPS, passes);
        }

        /** True where nothing is left, or where a run has ended by itself. */
        public boolean spent(LearningCurves curves) {
            return curves.outcome().ended()
                    || spent(curves.steps(), curves.gradientEvaluations().last(), curves.stepsPerEpoch());
        }

        boolean spent(long steps, double gradients, double stepsPerEpoch) {
            double most = Double.isNaN(passes) ? updates : passes * stepsPerEpoch;
            return steps >= updates || gradients >= most;
        }
    }

    /**
     * Trains every learner over the race's updates.
     *
     * @return what they have done; as far as they had come, where it is no longer wanted
     */
    public static TrainingReport of(TrainingRace race, Ticker ticker, Parallel parallel, BooleanSupplier stillWanted) {
        return of(race, new Budget(race.steps(), Double.POSITIVE_INFINITY), ticker, parallel, stillWanted);
    }

    /** The same until each learner has spent a budget. */
    public static TrainingReport of(
            TrainingRace race, Budget budget, Ticker ticker, Parallel parallel, BooleanSupplier stillWanted) {
        TrainingCourse course = new TrainingCourse(
                race.over((int) Math.min(budget.updates(), TrainingRace.MOST_STEPS)), ticker, parallel);
        long step = 0;
        while (!course.spent(budget) && stillWanted.getAsBoolean()) {
            step += LOOK_EVERY;
            course.advanceTowards(Math.min(step, budget.updates()), budget);
        }
        return course.report(budget.updates());
    }
}

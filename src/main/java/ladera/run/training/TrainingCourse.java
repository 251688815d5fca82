package ladera.run.training;

import ladera.net.DataSet;
import ladera.num.Parallel;
import ladera.num.Ticker;
import ladera.run.LineupCourse;

/** All learners of a training race under way. */
final class TrainingCourse extends LineupCourse<TrainingRace, Learner, LearnerRun, LossGhost, TrainingReport> {
    private final Ticker ticker;
    private final Parallel parallel;
    private DataRecipe data;
    private DataSet clean;
    private long lastRun;

    TrainingCourse(TrainingRace race, Ticker ticker, Parallel parallel) {
        this.ticker = ticker;
        this.parallel = parallel;
        adopt(race, false);
    }

    @Override
    public void adopt(TrainingRace next, boolean sameGesture) {
        if (!next.data().equals(data)) {
            clean = next.data().clean();
            data = next.data();
        }
        super.adopt(next, sameGesture);
    }

    @Override
    protected boolean comparable(TrainingRace before, TrainingRace next) {
        return before.data().equals(next.data());
    }

    @Override
    protected LearnerRun runner(TrainingRace next, Learner learner, LearnerRun present) {
        LearnerRun.Recipe recipe =
                new LearnerRun.Recipe(next.data(), next.parting(), learner, next.patience(), next.seed());
        return present != null && present.recipe().runsLike(recipe)
                ? present
                : new LearnerRun(recipe, clean, next.retuningsOf(learner.key()), () -> ++lastRun, ticker, parallel);
    }

    /** One update for the learners that are furthest behind, so that they go on side by side. */
    @Override
    public void advanceTowards(long step) {
        long least = Long.MAX_VALUE;
        for (LearnerRun run : runners()) {
            if (!run.reached(step)) {
                least = Math.min(least, run.computed());
            }
        }
        for (LearnerRun run : runners()) {
            if (!run.reached(step) && run.computed() == least) {
                run.advance();
            }
        }
    }

    /** True once every learner has ended or has spent a budget. */
    boolean spent(TrainedRun.Budget budget) {
        return runners().stream().allMatch(run -> run.outcome().ended() || run.spent(budget));
    }

    /** Brings every learner to an update, unless its budget ends before. */
    void advanceTowards(long step, TrainedRun.Budget budget) {
        for (LearnerRun run : runners()) {
            while (!run.reached(step) && !run.spent(budget)) {
                run.advance();
            }
        }
    }

    @Override
    public TrainingReport report(long cursor) {
        return new TrainingReport(
                runners().stream().map(run -> run.report(cursor)).toList(), ghosts());
    }
}

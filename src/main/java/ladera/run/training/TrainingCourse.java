package ladera.run.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.net.DataSet;
import ladera.num.Parallel;
import ladera.num.Ticker;
import ladera.run.Course;
import ladera.run.Mark;
import ladera.run.Retuning;

/** All learners of a training race under way. Taking over an edited race keeps whatever the edit did not touch. */
final class TrainingCourse implements Course<TrainingRace, TrainingReport> {
    private final Ticker ticker;
    private final Parallel parallel;
    private Map<Integer, LearnerRun> runs = new LinkedHashMap<>();
    private final Map<Integer, LossGhost> ghosts = new LinkedHashMap<>();
    private TrainingRace race;
    private DataSet clean;
    private long lastRun;

    TrainingCourse(TrainingRace race, Ticker ticker, Parallel parallel) {
        this.ticker = ticker;
        this.parallel = parallel;
        adopt(race, false);
    }

    @Override
    public void adopt(TrainingRace next, boolean sameGesture) {
        boolean sameData = race != null && race.data().equals(next.data());
        DataSet data = sameData ? clean : next.data().clean();
        if (!sameData) {
            ghosts.clear();
        }
        Map<Integer, LearnerRun> kept = new LinkedHashMap<>();
        for (Learner learner : next.learners()) {
            kept.put(learner.key(), taken(next, learner, data, sameData, sameGesture));
        }
        ghosts.keySet().retainAll(kept.keySet());
        runs = kept;
        race = next;
        clean = data;
    }

    private LearnerRun taken(TrainingRace next, Learner learner, DataSet data, boolean sameData, boolean sameGesture) {
        LearnerRun.Recipe recipe =
                new LearnerRun.Recipe(next.data(), next.parting(), learner, next.patience(), next.seed());
        List<Retuning> retunings = next.retuningsOf(learner.key());
        LearnerRun present = runs.get(learner.key());
        if (present != null && present.recipe().runsLike(recipe)) {
            remember(present.retune(retunings, ++lastRun), sameGesture);
            return present;
        }
        if (present != null && sameData) {
            remember(present.ghostOfAll(), sameGesture);
        }
        return new LearnerRun(recipe, data, retunings, ++lastRun, ticker, parallel);
    }

    private void remember(LossGhost ghost, boolean sameGesture) {
        if (ghost != null && !(sameGesture && ghosts.containsKey(ghost.key()))) {
            ghosts.put(ghost.key(), ghost);
        }
    }

    @Override
    public void forgetGhosts() {
        ghosts.clear();
    }

    @Override
    public boolean reached(long step) {
        for (LearnerRun run : runs.values()) {
            if (!run.reached(step)) {
                return false;
            }
        }
        return true;
    }

    /** One update for the learners that are furthest behind, so that they go on side by side. */
    @Override
    public void advanceTowards(long step) {
        long least = Long.MAX_VALUE;
        for (LearnerRun run : runs.values()) {
            if (!run.reached(step)) {
                least = Math.min(least, run.computed());
            }
        }
        for (LearnerRun run : runs.values()) {
            if (!run.reached(step) && run.computed() == least) {
                run.advance();
            }
        }
    }

    /** True once every learner has ended or has spent a budget. */
    boolean spent(TrainedRun.Budget budget) {
        return runs.values().stream().allMatch(run -> run.outcome().ended() || run.spent(budget));
    }

    /** Brings every learner to an update, unless its budget ends before. */
    void advanceTowards(long step, TrainedRun.Budget budget) {
        for (LearnerRun run : runs.values()) {
            while (!run.reached(step) && !run.spent(budget)) {
                run.advance();
            }
        }
    }

    @Override
    public long computed(long limit) {
        long computed = limit;
        for (LearnerRun run : runs.values()) {
            if (!run.outcome().ended()) {
                computed = Math.min(computed, run.computed());
            }
        }
        return computed;
    }

    @Override
    public TrainingReport report(long cursor) {
        return new TrainingReport(
                runs.values().stream().map(run -> run.report(cursor)).toList(), List.copyOf(ghosts.values()));
    }

    @Override
    public List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Retuning turn : race.retunings()) {
            marks.add(new Mark(turn.step(), Mark.Kind.TURNED));
        }
        for (LearnerRun run : runs.values()) {
            if (run.outcome().ended()) {
                marks.add(new Mark(run.computed(), Mark.Kind.ENDED));
            }
        }
        return marks;
    }
}

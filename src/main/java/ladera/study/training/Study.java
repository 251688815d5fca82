package ladera.study.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ladera.num.Parallel;
import ladera.num.Ticker;
import ladera.optim.Outcome;
import ladera.run.Progressive;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.StudyPlan;
import ladera.run.training.TrainedRun;
import ladera.run.training.TrainingRace;

/**
 * A designed comparison, worked out network after network; rows come as they are trained, and a study that was stopped goes on
 * where it was.
 *
 * @param base what is held while one thing is varied: data, parting, and of its learners the one with this key
 */
public record Study(StudyPlan plan, TrainingRace base, int learner) implements Progressive<StudyTable> {
    /** The share of its first value to which the training loss must fall to count as converged. */
    public static final double CONVERGED = 0.1;

    /** Rows of studies that were stopped or asked again: pure results, so that keeping them changes nothing but the time. */
    private static final int KEPT = 4096;

    private static final Map<Work, StudyTable.Row> TRAINED = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Work, StudyTable.Row> eldest) {
            return size() > KEPT;
        }
    };

    /** One network to train. */
    private record Job(int cell, long seed, TrainingRace race, TrainedRun.Budget budget) {
        Work work() {
            return new Work(race, budget);
        }
    }

    /** What decides a row, whatever study asks for it. */
    private record Work(TrainingRace race, TrainedRun.Budget budget) {}

    @Override
    public StudyTable answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<StudyTable> soFar) {
        Learner held = base.learner(learner);
        List<StudyPlan.Cell> cells = plan.cells(held, base.data().samples());
        List<Job> jobs = jobs(cells);
        List<StudyTable.Row> rows = new ArrayList<>();
        long began = Ticker.SYSTEM.nanos();
        parallel.forEach(jobs.size(), number -> {
            if (!stillWanted.getAsBoolean()) {
                return;
            }
            StudyTable.Row row = row(jobs.get(number), stillWanted);
            if (row == null) {
                return;
            }
            StudyTable table;
            synchronized (rows) {
                rows.add(row);
                table = new StudyTable(plan, cells, rows, (Ticker.SYSTEM.nanos() - began) * 1e-9);
            }
            soFar.accept(table);
        });
        return new StudyTable(plan, cells, rows, (Ticker.SYSTEM.nanos() - began) * 1e-9);
    }

    /** Seed after seed over all combinations, so that what comes first is already a whole comparison. */
    private List<Job> jobs(List<StudyPlan.Cell> cells) {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < plan.seeds(); i++) {
            for (int cell = 0; cell < cells.size(); cell++) {
                long seed = base.seed() + i;
                TrainingRace race = plan.race(base, cells.get(cell), seed);
                jobs.add(new Job(cell, seed, race, plan.budget(race)));
            }
        }
        return jobs;
    }

    private static StudyTable.Row row(Job job, BooleanSupplier stillWanted) {
        StudyTable.Row known;
        synchronized (TRAINED) {
            known = TRAINED.get(job.work());
        }
        if (known == null) {
            known = measured(job, stillWanted);
            if (known == null) {
                return null;
            }
            synchronized (TRAINED) {
                TRAINED.put(job.work(), known);
            }
        }
        return new StudyTable.Row(
                job.cell,
                job.seed,
                known.train(),
                known.validation(),
                known.truth(),
                known.last(),
                known.epochs(),
                known.gradients(),
                known.secondsTo());
    }

    /** Null where it was no longer wanted before its end. */
    private static StudyTable.Row measured(Job job, BooleanSupplier stillWanted) {
        LearningCurves curves = TrainedRun.of(job.race, job.budget, Ticker.SYSTEM, Parallel.ALONE, stillWanted)
                .learners()
                .get(0);
        if (!job.budget.spent(curves)) {
            return null;
        }
        boolean fell = curves.outcome().kind() == Outcome.Kind.DIVERGED;
        int best = curves.best();
        int converged = converged(curves);
        int step = converged < 0 ? 0 : (int) curves.evaluatedAt().get(converged);
        double samples = curves.state().training().data().size() / curves.stepsPerEpoch();
        return new StudyTable.Row(
                job.cell,
                job.seed,
                curves.train().get(best),
                curves.validation().get(best),
                curves.truth().get(best),
                fell ? Double.POSITIVE_INFINITY : curves.train().last(),
                converged < 0 ? Double.NaN : curves.gradientEvaluations().get(step) / curves.stepsPerEpoch(),
                converged < 0 ? Double.NaN : curves.gradientEvaluations().get(step) * samples / 1000,
                converged < 0 ? Double.NaN : curves.seconds().get(step));
    }

    private static int converged(LearningCurves curves) {
        double wanted = CONVERGED * curves.train().get(0);
        for (int i = 0; i < curves.train().size(); i++) {
            if (curves.train().get(i) <= wanted) {
                return i;
            }
        }
        return -1;
    }
}

package ladera.run.training;

import java.util.List;
import java.util.function.LongSupplier;
import ladera.net.DataSet;
import ladera.net.Loss;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.num.Doubles;
import ladera.num.Kernels;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.num.Ticker;
import ladera.optim.Descent;
import ladera.optim.Outcome;
import ladera.run.KeyFrames;
import ladera.run.Retuning;
import ladera.run.Runner;
import ladera.run.TunedDescent;

/** One learner under way: its descent on the loss of its network, its curves, its best parameters so far. */
final class LearnerRun extends Runner<LossGhost> {
    /** What decides the run from its first update on. */
    record Recipe(DataRecipe data, Parting parting, Learner learner, int patience, long seed) {
        boolean runsLike(Recipe other) {
            return data.equals(other.data)
                    && parting.equals(other.parting)
                    && learner.learnsLike(other.learner)
                    && patience == other.patience
                    && seed == other.seed;
        }
    }

    /** A share of memory for one run's key frames: several hundred frames of a network of 2-64-64-1 under Adam. */
    private static final long FRAME_BUDGET_BYTES = 96L << 20;

    /** From so many parameters times samples on, looking at all samples takes a tenth of a second or more. */
    private static final double LONG = 5e7;

    /** Between the chunks of a step that may be broken off, whoever owns the threads has a moment. */
    private static final class Breath implements Runnable {
        private final Parallel parallel;
        private volatile boolean allowed;

        Breath(Parallel parallel) {
            this.parallel = parallel;
        }

        @Override
        public void run() {
            if (allowed) {
                parallel.breathe();
            }
        }
    }

    /** More classes than anybody tells apart by one network here. */
    private static final int MOST_CLASSES = 1000;

    private final Recipe recipe;
    private final Material material;
    private final Training training;
    private final TrainingObjective objective;
    private final TrainingObjective validation;
    private final TrainingObjective truth;
    private final long stepsPerEvaluation;
    private final double[] before;
    private final double[] left;
    private final LongSupplier numbers;
    private final Breath breath;
    private CurveRecorder curves = new CurveRecorder();
    private TunedDescent replay;
    private boolean begins;
    private double trainLoss;
    private double validationLoss;
    private double truthLoss;
    private long run;
    private boolean justStepped;
    private int best;
    private NetworkState bestState;
    private NetworkState inSight;

    /** @param numbers gives a number that no other run has */
    LearnerRun(
            Recipe recipe,
            DataSet clean,
            List<Retuning> retunings,
            LongSupplier numbers,
            Ticker ticker,
            Parallel parallel) {
        this(
                recipe,
                Material.of(clean, recipe.learner.task(), recipe.parting, recipe.seed),
                retunings,
                numbers,
                ticker,
                parallel);
    }

    private LearnerRun(
            Recipe recipe,
            Material material,
            List<Retuning> retunings,
            LongSupplier numbers,
            Ticker ticker,
            Parallel parallel) {
        this(recipe, material, new Breath(parallel), retunings, numbers, ticker, parallel);
    }

    private LearnerRun(
            Recipe recipe,
            Material material,
            Breath breath,
            List<Retuning> retunings,
            LongSupplier numbers,
            Ticker ticker,
            Parallel parallel) {
        this(
                recipe,
                material,
                objective(recipe, material, parallel, breath),
                breath,
                retunings,
                numbers,
                ticker,
                parallel);
    }

    private LearnerRun(
            Recipe recipe,
            Material material,
            TrainingObjective objective,
            Breath breath,
            List<Retuning> retunings,
            LongSupplier numbers,
            Ticker ticker,
            Parallel parallel) {
        super(descent(recipe, objective, retunings, isLong(objective)), FRAME_BUDGET_BYTES, isLong(objective), ticker);
        this.breath = breath;
        this.begins = isLong(objective);
        this.recipe = recipe;
        this.material = material;
        this.objective = objective;
        this.training = objective.training();
        this.numbers = numbers;
        this.run = numbers.getAsLong();
        this.validation = material.validation() == null ? null : on(material.validation(), parallel);
        this.truth = material.truth() == material.train() ? null : on(material.truth(), parallel);
        this.stepsPerEvaluation = Math.max(1, Math.round(objective.stepsPerEpoch()));
        this.before = new double[objective.dimension()];
        this.left = new double[objective.dimension()];
        if (begins) {
            curves.unknown();
        } else {
            write(0);
        }
    }

    private static boolean isLong(TrainingObjective objective) {
        return (double) objective.dimension() * objective.training().data().size() >= LONG;
    }

    private static TrainingObjective objective(Recipe recipe, Material material, Parallel parallel, Runnable breath) {
        LearningTask task = recipe.learner.task();
        DataSet data = material.train();
        int outputs = outputs(task, data);
        Training training = new Training(
                recipe.learner.shape().between(data.inputWidth(), outputs),
                task.loss(),
                data,
                task.batches().seeded(recipe.seed),
                task.decay());
        return new TrainingObjective(training, Kernels.fastest(), parallel, breath);
    }

    /** The fewest outputs for which the loss wants as many targets as the data have, and takes every one of them. */
    private static int outputs(LearningTask task, DataSet data) {
        Loss loss = task.loss();
        double greatest = 0;
        for (int i = 0; i < data.targets().size(); i++) {
            greatest = Math.max(greatest, data.targets().get(i));
        }
        for (int outputs = 1; outputs <= 2 * data.targetWidth() + MOST_CLASSES; outputs++) {
            if (loss.targets(outputs) == data.targetWidth() && loss.admits(greatest, outputs)) {
                return outputs;
            }
        }
        return data.targetWidth();
    }

    private static TunedDescent descent(
            Recipe recipe, TrainingObjective objective, List<Retuning> retunings, boolean breakable) {
        Learner learner = recipe.learner;
        double[] start = new double[objective.dimension()];
        learner.shape().initializer().fill(objective.training().architecture(), recipe.seed, start);
        Descent descent = new Descent(
                objective,
                learner.method().rule(learner.tuning().method()),
                start,
                Descent.Guard.PARAMETERS_AND_LOSS,
                breakable);
        return new TunedDescent(descent, learner.method(), learner.tuning(), retunings, recipe.seed);
    }

    private TrainingObjective on(DataSet data, Parallel parallel) {
        return new TrainingObjective(training.on(data), Kernels.fastest(), parallel, breath);
    }

    Recipe recipe() {
        return recipe;
    }

    boolean spent(TrainedRun.Budget budget) {
        return budget.spent(computed(), run().descent().gradientEvaluations(), objective.stepsPerEpoch());
    }

    @Override
    public int computed() {
        return curves.updates();
    }

    @Override
    protected void write(double secondsOfThisStep) {
        // Evaluating may be broken off: nothing is written before it is done.
        Descent descent = run().descent();
        boolean evaluated = descent.index() % stepsPerEvaluation == 0;
        if (evaluated) {
            evaluate(descent.state());
        }
        if (begins) {
            curves = new CurveRecorder();
            begins = false;
        }
        curves.update(descent, secondsOfThisStep);
        justStepped = descent.index() > 0;
        if (evaluated) {
            writeEvaluation(descent.index());
        }
    }

    @Override
    protected void aboutToStep(boolean mayBreakOff) {
        System.arraycopy(run().descent().state(), 0, left, 0, left.length);
        breath.allowed = mayBreakOff;
    }

    @Override
    protected void stepped(boolean brokenOff) {
        breath.allowed = false;
        justStepped &= !brokenOff;
    }

    @Override
    protected boolean begins() {
        return begins;
    }

    private void evaluate(double[] state) {
        trainLoss = objective.fullLoss(state);
        validationLoss = validation == null ? Double.NaN : validation.fullLoss(state);
        truthLoss = truth == null ? trainLoss : truth.fullLoss(state);
    }

    private void writeEvaluation(long step) {
        curves.evaluation(step, trainLoss, validationLoss, truthLoss);
        int newest = curves.evaluatedAt.size() - 1;
        if (newest == 0 || curves.chosenBy(newest) < curves.chosenBy(best)) {
            best = newest;
            bestState = null;
        }
    }

    /** Stopped early, where patience has been lost; otherwise as the descent stands. */
    @Override
    public Outcome outcome() {
        Outcome outcome = super.outcome();
        int waited = curves.evaluatedAt.size() - 1 - best;
        if (!outcome.ended() && recipe.patience > 0 && validation != null && waited >= recipe.patience) {
            long bestStep = (long) curves.evaluatedAt.get(best);
            return new Outcome(Outcome.Kind.CONVERGED, computed(), new Problem("stopped.early", "", waited, bestStep));
        }
        return outcome;
    }

    @Override
    protected void cutAfter(int step) {
        run = numbers.getAsLong();
        curves.cutAfter(step);
        best = Math.max(0, curves.best());
        bestState = null;
        inSight = null;
        justStepped = false;
    }

    @Override
    protected LossGhost ghost(int from) {
        return curves.ghost(recipe.learner.key(), from);
    }

    @Override
    protected void retuned(List<Retuning> others) {
        if (replay != null) {
            replay.restart(others, frames());
        }
    }

    LearningCurves report(long cursor) {
        long step = Math.min(cursor, computed());
        if (inSight == null || inSight.step() != step) {
            inSight = stateAt(step);
        }
        if (bestState == null) {
            bestState = stateAt((long) curves.evaluatedAt.get(best));
        }
        return new LearningCurves(
                recipe.learner.key(),
                curves.loss.series(),
                curves.gradientNorm.series(),
                curves.functionEvaluations.series(),
                curves.gradientEvaluations.series(),
                curves.seconds.series(),
                curves.evaluatedAt.series(),
                curves.train.series(),
                curves.validation.series(),
                curves.truth.series(),
                objective.stepsPerEpoch(),
                best,
                outcome(),
                inSight,
                bestState,
                new ParameterPath(run, objective.dimension(), frames().all().values()));
    }

    /** The network after so many updates: as it stands, as it was kept, or computed again from the last frame before. */
    private NetworkState stateAt(long step) {
        if (justStepped && step == computed()) {
            return state(step, run().descent().state(), left);
        }
        KeyFrames.Frame kept = frames().at(step);
        KeyFrames.Frame keptBefore = frames().at(Math.max(0, step - 1));
        if (kept != null && keptBefore != null) {
            return state(step, kept.state(), keptBefore.state());
        }
        if (replay == null) {
            replay = descent(recipe, objective.fork(), run().retunings(), false);
        }
        replay.seek(Math.max(0, step - 1), frames());
        System.arraycopy(replay.descent().state(), 0, before, 0, before.length);
        replay.seek(step, frames());
        return state(step, replay.descent().state(), before);
    }

    private NetworkState state(long step, double[] parameters, double[] beforeIt) {
        return new NetworkState(
                run,
                step,
                training,
                material,
                Doubles.firstOf(parameters, before.length),
                Doubles.firstOf(beforeIt, before.length));
    }
}

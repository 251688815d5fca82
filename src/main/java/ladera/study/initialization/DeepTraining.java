package ladera.study.initialization;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import ladera.net.Activation;
import ladera.net.Batches;
import ladera.net.Initializer;
import ladera.net.Losses;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.net.WeightDecay;
import ladera.num.Kernels;
import ladera.num.Parallel;
import ladera.num.Series;
import ladera.optim.Descent;
import ladera.optim.Outcome;
import ladera.run.Progressive;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Trial;

/**
 * What the first network of an ensemble learns in a short training: its loss, update by update. The answer grows as it
 * learns.
 *
 * @param ensemble as the room has it; its ends are fitted to what is learnt
 */
public record DeepTraining(Ensemble ensemble, Initializer initializer, Activation activation, Trial trial)
        implements Progressive<DeepTraining.Reading> {
    /** Updates between two answers. */
    private static final int TELL_EVERY = 3;

    /** A loss below this share of that of the constant 0 is more than chance. */
    private static final double LEARNT = 0.9;

    /**
     * The answer.
     *
     * @param losses mean squares before the first update and after each
     * @param outcome how the training stands: a loss or a weight that leaves the numbers ends it
     */
    public record Reading(Series losses, Outcome outcome) {
        /** True where it ends lower than saying 0 throughout, whose loss is 1. */
        public boolean learns() {
            return outcome.kind() != Outcome.Kind.DIVERGED && losses.last() < LEARNT;
        }
    }

    /** Null where the network has more than {@link Trial#MOST_PARAMETERS} weights. */
    @Override
    public Reading answer(BooleanSupplier stillWanted, Parallel parallel, Consumer<Reading> soFar) {
        Ensemble learning = trial.networks(ensemble);
        if (learning.architecture(activation).parameters() > Trial.MOST_PARAMETERS) {
            return null;
        }
        DrawnNetwork network = new DrawnNetwork(learning, initializer, activation);
        network.draw(0);
        Training training = new Training(
                network.architecture(),
                Losses.of("least_squares"),
                trial.samples(),
                new Batches.Full(),
                WeightDecay.NONE);
        TrainingObjective objective = new TrainingObjective(training, Kernels.fastest(), parallel, () -> {});
        Descent descent = new Descent(objective, trial.rule(), network.parameters(), Descent.Guard.PARAMETERS_AND_LOSS);
        Series.Recorder losses = new Series.Recorder();
        losses.add(descent.loss());
        while (descent.index() < trial.steps() && !descent.outcome().ended()) {
            if (!stillWanted.getAsBoolean()) {
                return null;
            }
            long before = descent.index();
            descent.advance();
            if (descent.index() > before) {
                losses.add(descent.loss());
            }
            if (descent.index() % TELL_EVERY == 0) {
                soFar.accept(new Reading(losses.series(), descent.outcome()));
            }
        }
        return new Reading(losses.series(), descent.outcome());
    }
}

package ladera.reference;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import ladera.net.Batches;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.num.Series;
import ladera.optim.Descent;
import ladera.optim.Optimizer;
import ladera.optim.Outcome;
import ladera.optim.Rule;

/** One training of a network, with all that a run of {@link NetworksFormat} asks of it. */
final class NetworkRun {
    private final Series.Recorder fullLoss = new Series.Recorder();
    private final Series.Recorder batchLoss = new Series.Recorder();
    private final Series.Recorder evaluations = new Series.Recorder();
    private final Training training;
    private double[] parameters;
    private Outcome outcome;

    private NetworkRun(Training training) {
        this.training = training;
    }

    /** Runs until {@code steps} are taken or the run ends by itself. */
    static NetworkRun of(Training training, Rule rule, double[] initial, int steps) {
        NetworkRun run = new NetworkRun(training);
        TrainingObjective objective = new TrainingObjective(training);
        Descent descent = new Descent(objective, rule, initial, Descent.Guard.PARAMETERS);
        run.fullLoss.add(objective.fullLoss(initial));
        long counted = 0;
        for (int step = 0; step < steps; step++) {
            double before = descent.loss();
            descent.advance();
            if (descent.outcome().ended()) {
                break;
            }
            run.batchLoss.add(before);
            run.fullLoss.add(objective.fullLoss(descent.saveState()));
            run.evaluations.add((double) (descent.functionEvaluations() - counted));
            counted = descent.functionEvaluations();
        }
        run.parameters = Arrays.copyOf(descent.saveState(), objective.dimension());
        run.outcome = descent.outcome();
        return run;
    }

    /** Fills the computed fields of a record. */
    void writeInto(ObjectNode record, Optimizer optimizer) {
        if (optimizer.id().equals(Trajectory.COUNTED)) {
            ArrayNode counts = record.putArray("closure_evals");
            for (double count : evaluations.series().toArray()) {
                counts.add((long) count);
            }
        }
        if (!(training.batches() instanceof Batches.Full)) {
            record.set("batch_loss", NumberLists.row(batchLoss.series().toArray()));
        }
        record.set("full_loss", NumberLists.row(fullLoss.series().toArray()));
        record.set("final", ParameterLists.alternating(parameters, training.architecture()));
        Trajectory.writeEnding(record, outcome);
    }
}

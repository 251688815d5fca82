package ladera.reference;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.num.PlaneFunction;
import ladera.num.Series;
import ladera.optim.Averaged;
import ladera.optim.Descent;
import ladera.optim.Optimizer;
import ladera.optim.Outcome;
import ladera.optim.Rule;
import ladera.text.Language;
import ladera.text.Words;

/** One run on a function of the plane, with all that a record of {@link TrajectoriesFormat} asks of it. */
final class Trajectory {
    /** The optimizer of which the formats ask for the evaluations of each step. */
    static final String COUNTED = "LBFGS";

    private static final int DIMENSION = 2;

    private final Series.Recorder x = new Series.Recorder();
    private final Series.Recorder y = new Series.Recorder();
    private final Series.Recorder loss = new Series.Recorder();
    private final Series.Recorder evaluations = new Series.Recorder();
    private final Series.Recorder averageX = new Series.Recorder();
    private final Series.Recorder averageY = new Series.Recorder();
    private final Optimizer optimizer;
    private Outcome outcome;

    private Trajectory(Optimizer optimizer) {
        this.optimizer = optimizer;
    }

    /** Runs until {@code steps} are taken or the run ends by itself. */
    static Trajectory of(PlaneFunction function, Optimizer optimizer, Rule rule, double[] start, int steps) {
        Trajectory run = new Trajectory(optimizer);
        Descent descent = new Descent(function, rule, start, Descent.Guard.PARAMETERS);
        run.note(descent);
        long counted = 0;
        for (int k = 0; k < steps; k++) {
            descent.advance();
            if (descent.outcome().ended()) {
                break;
            }
            run.note(descent);
            run.noteAverage(descent);
            run.evaluations.add((double) (descent.functionEvaluations() - counted));
            counted = descent.functionEvaluations();
        }
        run.outcome = descent.outcome();
        return run;
    }

    private void note(Descent descent) {
        x.add(descent.parameter(0));
        y.add(descent.parameter(1));
        loss.add(descent.loss());
    }

    /** The average begins with the first step: none stands beside the start. */
    private void noteAverage(Descent descent) {
        if (optimizer instanceof Averaged averaged) {
            int at = averaged.averagedAt(DIMENSION);
            averageX.add(descent.memory(at));
            averageY.add(descent.memory(at + 1));
        }
    }

    /** Fills the computed fields of a record. */
    void writeInto(ObjectNode record) {
        writePoints(record.putArray("iterates"), x, y);
        ArrayNode losses = record.putArray("loss");
        for (int k = 0; k < loss.size(); k++) {
            losses.add(loss.get(k));
        }
        if (optimizer.id().equals(COUNTED)) {
            ArrayNode counts = record.putArray("closure_evals");
            for (int k = 0; k < evaluations.size(); k++) {
                counts.add((long) evaluations.get(k));
            }
        }
        if (optimizer instanceof Averaged) {
            writePoints(record.putArray("averaged"), averageX, averageY);
        }
        writeEnding(record, outcome);
    }

    /** Says why a run ended before its time, if it did. */
    static void writeEnding(ObjectNode record, Outcome outcome) {
        if (outcome.ended()) {
            // English whatever the system speaks: the same bytes everywhere.
            record.put("stopped", Words.in(Language.ENGLISH).sentence(outcome.reason()) + " at step " + outcome.step());
        }
    }

    private static void writePoints(ArrayNode list, Series.Recorder x, Series.Recorder y) {
        for (int k = 0; k < x.size(); k++) {
            list.addArray().add(x.get(k)).add(y.get(k));
        }
    }
}

package ladera.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import ladera.net.TrainingObjective;
import ladera.num.Problem;
import ladera.num.Series;
import ladera.optim.Outcome;
import ladera.report.exercise.ExerciseNumbers;
import ladera.run.Answers;
import ladera.run.Experiment;
import ladera.run.Json;
import ladera.run.SafeFile;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Task;
import ladera.study.backprop.Marking;
import ladera.text.Words;

/**
 * The exercise of the backpropagation room: the loss from the first step to the one in sight, and every number of that one.
 * While numbers are hidden, only what the student's own are worth is told.
 */
final class ExerciseChronicle extends Chronicle<Exercise, Void> {
    private static final List<HistoryTable.Column> COLUMNS = List.of(
            new HistoryTable.Column("step", true),
            new HistoryTable.Column("loss", false),
            new HistoryTable.Column("gradient_norm", false),
            new HistoryTable.Column("predicted_loss", false));

    /** The rule that every step follows, as the list of optimizers calls it. */
    private static final String RULE = "SGD";

    ExerciseChronicle() {
        super(Exercise.KIND);
    }

    /** Plain gradient descent, as often as the exercise repeats it. */
    private static final class Descent {
        private final Task task;
        private final TrainingObjective objective;
        private final double[] at;
        private final double[] gradient;
        private final Series.Recorder loss = new Series.Recorder();
        private final Series.Recorder norm = new Series.Recorder();
        private final Series.Recorder predicted = new Series.Recorder();

        Descent(Task task) {
            this.task = task;
            objective = new TrainingObjective(task.training());
            at = task.start().parameters().toArray();
            gradient = new double[at.length];
            note(Double.NaN);
            for (int step = 0; step <= task.updates(); step++) {
                advance();
            }
        }

        private void advance() {
            double promised = loss.series().last()
                    - task.learningRate() * norm.series().last() * norm.series().last();
            for (int i = 0; i < at.length; i++) {
                at[i] -= task.learningRate() * gradient[i];
            }
            note(promised);
        }

        /** Every step is taken; one that leads out of the finite numbers is named. */
        Outcome outcome() {
            Series losses = loss.series();
            for (int step = 0; step < losses.size(); step++) {
                if (!Double.isFinite(losses.get(step))) {
                    Problem reason = new Problem("diverged.loss", "", Double.toString(losses.get(step)));
                    return new Outcome(Outcome.Kind.DIVERGED, step, reason);
                }
            }
            return new Outcome(Outcome.Kind.OUT_OF_BUDGET, losses.size() - 1L, null);
        }

        private void note(double promised) {
            double value = objective.valueAndGradient(at, gradient);
            double length = 0;
            for (double slope : gradient) {
                length = Math.hypot(length, slope);
            }
            loss.add(value);
            norm.add(length);
            predicted.add(promised);
        }
    }

    /** So many steps, the last of them in sight. */
    @Override
    Exercise over(Exercise exercise, int steps) {
        return exercise.with(exercise.origin(), exercise.task().after(steps - 1));
    }

    @Override
    HistoryTable history(Exercise exercise, Void report, Answers answers) {
        if (exercise.checking()) {
            return new HistoryTable("exercise", "optimizer", COLUMNS, List.of());
        }
        Descent descent = new Descent(exercise.task());
        Series loss = descent.loss.series();
        HistoryTable.Run run = new HistoryTable.Run(
                1,
                RULE,
                loss.size(),
                List.of(row -> row, loss::get, descent.norm.series()::get, descent.predicted.series()::get));
        return new HistoryTable("exercise", "optimizer", COLUMNS, List.of(run));
    }

    @Override
    void results(Exercise exercise, Void report, Answers answers, ArrayNode to) {
        ObjectNode result = to.addObject();
        result.put("exercise", 1).put("mode", exercise.checking() ? "check" : "show");
        if (exercise.checking()) {
            Marking.Marks marks = Marking.of(exercise).marks();
            result.put("answered", marks.answered())
                    .put("numbers", marks.all().size())
                    .put("points", marks.points());
            return;
        }
        Descent descent = new Descent(exercise.task());
        int steps = exercise.task().updates() + 1;
        result.put("optimizer", RULE);
        write(descent.outcome(), steps, result);
        result.put("steps", steps);
        result.put("loss", descent.loss.series().last());
        ArrayNode parameters = result.putArray("parameters");
        for (double parameter : descent.at) {
            parameters.add(parameter);
        }
        result.put("gradient_norm", descent.norm.series().last());
        result.put("function_evaluations", steps + 1);
        result.put("gradient_evaluations", steps + 1);
        result.put("seconds", 0.0);
    }

    /** Every number of the step in sight; while numbers are hidden, the marks of those that were typed. */
    @Override
    public Map<String, SafeFile.Content> supplements(Experiment experiment, Words words) {
        Exercise exercise = experiment.section(Exercise.KIND);
        return exercise.checking()
                ? Map.of(
                        "marks.json",
                        out -> Json.write(
                                ExerciseNumbers.marks(Marking.of(exercise).marks(), false), out))
                : Map.of("numbers.json", out -> Json.write(ExerciseNumbers.right(exercise), out));
    }
}

package ladera.run.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.DataSet;
import ladera.net.Network;
import ladera.net.Reduction;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.Edit;
import ladera.run.Experiment;
import ladera.run.backprop.Exercise.Origin;

/**
 * The changes that a person can make to an exercise. A number that is changed after some updates changes the network as it
 * then is, and the updates are counted anew. An exercise that was set by somebody else keeps its numbers.
 */
public final class ExerciseEdits {
    private ExerciseEdits() {}

    /** Begins with other numbers. */
    public record ChoosePreset(String preset, long seed) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Presets.Preset chosen = Presets.ALL.get(preset);
            return changed(
                    experiment,
                    exercise -> new Exercise(
                            new Origin(preset, chosen.drawn() ? seed : 0),
                            chosen.task(exercise.task(), seed),
                            exercise.notation(),
                            exercise.attempt().blank()));
        }
    }

    /** Sets one weight or bias by its place among the parameters. */
    public record SetParameter(int index, double value) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return retyped(experiment, task -> task.begunHere().withParameter(index, value));
        }
    }

    /** Sets all weights and biases, in the order of {@link ladera.net.Architecture}. */
    public record SetParameters(Doubles parameters) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return retyped(experiment, task -> task.with(new Network(task.architecture(), parameters)));
        }
    }

    /** Gives the network another shape; what both shapes have is kept. */
    public record SetWidths(List<Integer> widths) implements Edit {
        public SetWidths {
            widths = List.copyOf(widths);
        }

        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return changed(
                    experiment,
                    exercise -> exercise.with(
                            // Numbers that nobody typed are an example again.
                            new Origin(Presets.EXAMPLE.id(), 0),
                            Presets.reshaped(exercise.task().begunHere(), checked(widths))));
        }

        private static List<Integer> checked(List<Integer> widths) {
            int hidden = widths.size() - 2;
            if (hidden < 1 || hidden > Task.MOST_HIDDEN_LAYERS) {
                throw new Refusal(
                        new Problem("exercise.layers", "widths", Math.max(0, hidden), Task.MOST_HIDDEN_LAYERS));
            }
            for (int i = 0; i < widths.size(); i++) {
                int most = Task.most(i, widths.size());
                if (widths.get(i) < 1 || widths.get(i) > most) {
                    throw new Refusal(new Problem("exercise.width", "widths[" + i + "]", widths.get(i), most));
                }
            }
            return widths;
        }
    }

    /** Gives hidden layer {@code k + 1}, whose preactivations are f_k, another activation; all of them where k is -1. */
    public record SetActivation(int k, String activation) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Activation chosen = Activations.forExercise(activation);
            return task(experiment, task -> {
                List<Activation> hidden = new ArrayList<>(task.architecture().hidden());
                for (int i = 0; i < hidden.size(); i++) {
                    if (k < 0 || i == k) {
                        hidden.set(i, chosen);
                    }
                }
                return task.activatedBy(hidden, task.architecture().output());
            });
        }
    }

    /** Puts an activation behind the output, or none ({@code identity}). */
    public record SetOutput(String activation) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Activation chosen = Activations.of(activation);
            return task(experiment, task -> task.activatedBy(task.architecture().hidden(), chosen));
        }
    }

    /** Takes another convention of the loss. */
    public record SetReduction(Reduction reduction) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return task(experiment, task -> task.with(reduction));
        }
    }

    public record SetRate(double rate) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return task(experiment, task -> task.withRate(rate));
        }

        @Override
        public String gesture() {
            return "rate";
        }
    }

    /** Sets one number of one point: an input, or a target behind the inputs. */
    public record SetPoint(int point, int column, double value) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return task(experiment, task -> {
                List<double[]> rows = task.rows();
                rows.get(point)[column] = value;
                return task.with(points(task, rows));
            });
        }
    }

    /** Adds a point like the last one. */
    public record AddPoint() implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return task(experiment, task -> {
                List<double[]> rows = task.rows();
                rows.add(rows.get(rows.size() - 1).clone());
                return task.with(points(task, rows));
            });
        }
    }

    public record RemovePoint(int point) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return task(experiment, task -> {
                List<double[]> rows = task.rows();
                rows.remove(point);
                return task.with(points(task, rows));
            });
        }
    }

    /** Works on other points altogether. */
    public record SetPoints(DataSet data) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return task(experiment, task -> task.with(data));
        }
    }

    /** Goes on from the weights after so many updates. What was typed belonged to another step. */
    public record SetUpdates(int updates) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return changed(
                    experiment,
                    exercise -> new Exercise(
                            exercise.origin(),
                            exercise.task().after(updates),
                            exercise.notation(),
                            exercise.attempt().blank()));
        }

        @Override
        public String gesture() {
            return "updates";
        }
    }

    public record SetNotation(Notation notation) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return experiment.with(experiment.section(Exercise.KIND).with(notation));
        }

        @Override
        public String gesture() {
            return "notation";
        }
    }

    /** Shows the numbers, or hides them and checks what is typed. */
    public record SetMode(Attempt.Mode mode) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Exercise exercise = experiment.section(Exercise.KIND);
            return experiment.with(exercise.with(exercise.attempt().in(mode)));
        }
    }

    /** Types something for a number; a blank takes it back. */
    public record Answer(Cell cell, String text) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Exercise exercise = experiment.section(Exercise.KIND);
            return experiment.with(exercise.with(exercise.attempt().answering(cell, text)));
        }
    }

    /** Says who works the exercise, where nobody has set it for somebody. */
    public record SetStudent(String student) implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            return changed(
                    experiment, exercise -> exercise.with(exercise.attempt().by(student.strip())));
        }
    }

    /** Takes everything back that was typed. */
    public record ClearAnswers() implements Edit {
        @Override
        public Experiment apply(Experiment experiment, long cursor) {
            Exercise exercise = experiment.section(Exercise.KIND);
            return experiment.with(exercise.with(exercise.attempt().blank()));
        }
    }

    private static DataSet points(Task task, List<double[]> rows) {
        return Task.points(rows, task.data().inputWidth(), task.data().targetWidth());
    }

    /** Another task of the same origin. */
    private static Experiment task(Experiment experiment, UnaryOperator<Task> change) {
        return changed(
                experiment,
                exercise -> exercise.with(
                        exercise.origin(), change.apply(exercise.task().begunHere())));
    }

    /** Another task whose numbers a person typed. */
    private static Experiment retyped(Experiment experiment, UnaryOperator<Task> change) {
        return changed(experiment, exercise -> exercise.with(Origin.TYPED, change.apply(exercise.task())));
    }

    private static Experiment changed(Experiment experiment, UnaryOperator<Exercise> change) {
        Exercise exercise = experiment.section(Exercise.KIND);
        if (exercise.attempt().checkOnly()) {
            throw new Refusal(new Problem("exercise.set", "exercise"));
        }
        return experiment.with(change.apply(exercise));
    }
}

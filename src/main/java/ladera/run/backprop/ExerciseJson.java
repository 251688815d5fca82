package ladera.run.backprop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.DataSet;
import ladera.net.Network;
import ladera.net.Reduction;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.run.JsonPlace;
import ladera.run.backprop.Exercise.Origin;

/**
 * The exercise's keys in a session file. Weights and biases are written as reference files have them: {@code Omega} as a
 * matrix a layer, {@code beta} as a list a layer.
 */
public final class ExerciseJson {
    private static final String ALL_POINTS = "step";
    private static final String ONE_POINT = "point ";

    private static final String[] KEYS = {
        "origin",
        "seed",
        "widths",
        "activations",
        "output",
        "Omega",
        "beta",
        "loss",
        "lr",
        "updates",
        "points",
        "digits",
        "fractions",
        "together",
        "mode",
        "check_only",
        "student",
        "answers"
    };

    /** What else is read before something is refused as too much. */
    private static final int MANY = 10_000;

    private ExerciseJson() {}

    static Exercise read(JsonPlace place) {
        place.allowOnly(KEYS);
        Task task = task(place);
        return new Exercise(origin(place), task, notation(place), attempt(place, task));
    }

    private static Origin origin(JsonPlace place) {
        if (!place.has("origin")) {
            return Origin.TYPED;
        }
        JsonPlace origin = place.need("origin");
        String preset = origin.word();
        if (!preset.equals(Origin.OWN)) {
            origin.at(() -> Presets.ALL.get(preset));
        }
        return new Origin(preset, place.optional("seed", JsonPlace::seed, 0L));
    }

    private static Task task(JsonPlace place) {
        Architecture shape = architecture(place);
        Doubles parameters = parameters(place, shape);
        DataSet points = points(place.need("points"), shape);
        JsonPlace loss = place.need("loss");
        Reduction reduction = Task.REDUCTIONS.stream()
                .filter(one -> one.id().equals(loss.word()))
                .findFirst()
                .orElseThrow(() -> loss.wrong("exercise.loss-word"));
        double rate = place.need("lr").real();
        int updates = place.optional("updates", at -> (int) at.whole(0, Task.MOST_UPDATES), 0);
        return place.at(() -> new Task(new Network(shape, parameters), points, reduction, rate, updates));
    }

    private static Architecture architecture(JsonPlace place) {
        List<Integer> widths = new ArrayList<>();
        for (JsonPlace width : place.need("widths").items(Task.MOST_HIDDEN_LAYERS + 2)) {
            widths.add((int) width.whole(1, Task.MOST_HIDDEN_UNITS));
        }
        List<Activation> hidden = new ArrayList<>();
        for (JsonPlace one : place.need("activations").items(Task.MOST_HIDDEN_LAYERS)) {
            hidden.add(one.at(() -> Activations.forExercise(one.word())));
        }
        JsonPlace output = place.need("output");
        String word = output.word();
        Activation last = output.at(() -> Activations.of(word.equals("linear") ? "identity" : word));
        return place.at(() -> new Architecture(widths, hidden, last));
    }

    private static Doubles parameters(JsonPlace place, Architecture shape) {
        List<JsonPlace> omegas = place.need("Omega").items(MANY);
        List<JsonPlace> betas = place.need("beta").items(MANY);
        sized(place.need("Omega"), omegas, shape.layers());
        sized(place.need("beta"), betas, shape.layers());
        double[] parameters = new double[shape.parameters()];
        for (int k = 0; k < shape.layers(); k++) {
            KernelLayer layer = shape.layer(k);
            List<JsonPlace> rows = omegas.get(k).items(MANY);
            sized(omegas.get(k), rows, layer.fanOut());
            for (int i = 0; i < layer.fanOut(); i++) {
                double[] row = numbers(rows.get(i), layer.fanIn());
                System.arraycopy(row, 0, parameters, layer.omega() + i * layer.fanIn(), row.length);
            }
            System.arraycopy(numbers(betas.get(k), layer.fanOut()), 0, parameters, layer.beta(), layer.fanOut());
        }
        return Doubles.of(parameters);
    }

    private static DataSet points(JsonPlace points, Architecture shape) {
        List<double[]> rows = new ArrayList<>();
        for (JsonPlace point : points.items(Task.MOST_POINTS)) {
            point.allowOnly("x", "y");
            double[] row = Arrays.copyOf(numbers(point.need("x"), shape.inputs()), shape.inputs() + shape.outputs());
            JsonPlace y = point.need("y");
            double[] targets =
                    y.node().isNumber() && shape.outputs() == 1 ? new double[] {y.real()} : numbers(y, shape.outputs());
            System.arraycopy(targets, 0, row, shape.inputs(), targets.length);
            rows.add(row);
        }
        return points.at(() -> Task.points(rows, shape.inputs(), shape.outputs()));
    }

    private static double[] numbers(JsonPlace list, int count) {
        List<JsonPlace> items = list.items(MANY);
        sized(list, items, count);
        return items.stream().mapToDouble(JsonPlace::real).toArray();
    }

    private static void sized(JsonPlace place, List<JsonPlace> items, int count) {
        if (items.size() != count) {
            throw place.wrong("exercise.size", items.size(), count);
        }
    }

    private static Notation notation(JsonPlace place) {
        int digits = place.optional(
                "digits", at -> (int) at.whole(Notation.FEWEST_DIGITS, Notation.MOST_DIGITS), Notation.USUAL.digits());
        return new Notation(
                digits,
                place.optional("fractions", JsonPlace::flag, false),
                place.optional("together", JsonPlace::flag, false));
    }

    private static Attempt attempt(JsonPlace place, Task task) {
        boolean checkOnly = place.optional("check_only", JsonPlace::flag, false);
        boolean check = checkOnly;
        if (place.has("mode")) {
            JsonPlace mode = place.need("mode");
            check = switch (mode.word()) {
                case "show" -> false;
                case "check" -> true;
                default -> throw mode.wrong("exercise.mode");
            };
        }
        Attempt.Mode mode = check || checkOnly ? Attempt.Mode.CHECK : Attempt.Mode.SHOW;
        String student = place.optional("student", JsonPlace::word, "");
        SortedMap<Cell, String> answers = answers(place, task);
        return place.at(() -> new Attempt(mode, checkOnly, student, answers));
    }

    /**
     * The answers in an object that has a key {@code answers}; none where it has none.
     *
     * @throws ladera.num.Refusal where a name is none of the task's numbers
     */
    public static SortedMap<Cell, String> answers(JsonPlace place, Task task) {
        SortedMap<Cell, String> answers = new TreeMap<>();
        if (!place.has("answers")) {
            return answers;
        }
        place.need("answers").fields().forEach((group, answered) -> {
            int point = pointOf(group, answered);
            answered.fields().forEach((name, one) -> {
                Cell cell = Cell.named(name, point, task).orElseThrow(() -> one.wrong("exercise.cell", name));
                answers.put(cell, one.node().isNumber() ? one.node().asText() : one.word());
            });
        });
        return answers;
    }

    private static int pointOf(String group, JsonPlace place) {
        if (group.equals(ALL_POINTS)) {
            return Cell.ALL;
        }
        if (group.matches(ONE_POINT + "[1-9]\\d?")) {
            return Integer.parseInt(group.substring(ONE_POINT.length())) - 1;
        }
        throw place.wrong("exercise.group", group);
    }

    /** What the answers of a point, or of all points together, stand under. */
    public static String group(int point) {
        return point == Cell.ALL ? ALL_POINTS : ONE_POINT + (point + 1);
    }

    static void write(Exercise exercise, ObjectNode to) {
        to.put("origin", exercise.origin().preset());
        if (exercise.origin().seed() != 0) {
            to.put("seed", exercise.origin().seed());
        }
        write(exercise.task(), to);
        Notation notation = exercise.notation();
        to.put("digits", notation.digits())
                .put("fractions", notation.fractions())
                .put("together", notation.together());
        Attempt attempt = exercise.attempt();
        to.put("mode", attempt.mode().name().toLowerCase(Locale.ROOT)).put("check_only", attempt.checkOnly());
        if (!attempt.student().isEmpty()) {
            to.put("student", attempt.student());
        }
        ObjectNode answers = to.putObject("answers");
        for (Map.Entry<Cell, String> answer : attempt.answers().entrySet()) {
            String group = group(answer.getKey().point());
            ObjectNode answered = answers.has(group) ? (ObjectNode) answers.get(group) : answers.putObject(group);
            answered.put(answer.getKey().name(), answer.getValue());
        }
    }

    private static void write(Task task, ObjectNode to) {
        Architecture shape = task.architecture();
        ArrayNode widths = to.putArray("widths");
        shape.widths().forEach(widths::add);
        ArrayNode activations = to.putArray("activations");
        shape.hidden().forEach(one -> activations.add(one.id()));
        to.put("output", task.activeOutput() ? shape.output().id() : "linear");
        ArrayNode omegas = to.putArray("Omega");
        ArrayNode betas = to.putArray("beta");
        for (int k = 0; k < shape.layers(); k++) {
            ArrayNode rows = omegas.addArray();
            for (int i = 0; i < task.width(k + 1); i++) {
                ArrayNode row = rows.addArray();
                for (int j = 0; j < task.width(k); j++) {
                    row.add(task.start().parameters().get(task.indexOfWeight(k, i, j)));
                }
            }
            ArrayNode beta = betas.addArray();
            for (int i = 0; i < task.width(k + 1); i++) {
                beta.add(task.start().parameters().get(task.indexOfBias(k, i)));
            }
        }
        to.put("loss", task.reduction().id()).put("lr", task.learningRate()).put("updates", task.updates());
        ArrayNode points = to.putArray("points");
        for (int p = 0; p < task.points(); p++) {
            ObjectNode point = points.addObject();
            ArrayNode x = point.putArray("x");
            for (double value : task.x(p)) {
                x.add(value);
            }
            ArrayNode y = point.putArray("y");
            for (double value : task.y(p)) {
                y.add(value);
            }
        }
    }
}

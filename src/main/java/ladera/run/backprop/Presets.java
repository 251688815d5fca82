package ladera.run.backprop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.DataSet;
import ladera.net.Network;
import ladera.net.Reduction;
import ladera.num.Catalog;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Named;
import ladera.num.Rng;

/** Numbers to begin with. */
public final class Presets {
    /** Streams of the seed, so that weights and biases are drawn apart. */
    private static final int INTEGERS = 101;

    private static final int RANDOM = 102;

    /** Integers are drawn from minus this to this. */
    private static final int LARGEST_INTEGER = 2;

    /** Random numbers have so many thousandths, so that they can be copied by hand. */
    private static final double THOUSANDTHS = 1000;

    /** Makes a task of the present one and a seed. */
    private interface Maker {
        Task of(Task present, long seed);
    }

    /** An entry of the list. */
    public static final class Preset implements Named {
        private final String id;
        private final boolean drawn;
        private final Maker maker;

        Preset(String id, boolean drawn, Maker maker) {
            this.id = id;
            this.drawn = drawn;
            this.maker = maker;
        }

        @Override
        public String id() {
            return id;
        }

        /** Whether a seed makes a difference. */
        public boolean drawn() {
            return drawn;
        }

        /** The task that results; presets that only set weights keep the present shape, points, loss and rate. */
        public Task task(Task present, long seed) {
            return maker.of(present, seed);
        }
    }

    public static final Preset EXAMPLE = new Preset("example", false, (present, seed) -> example());

    public static final Catalog<Preset> ALL = new Catalog<>(
            "presets",
            EXAMPLE,
            new Preset("ones", false, (present, seed) -> filled(present, index -> 1)),
            new Preset("integers", true, Presets::integers),
            new Preset("random", true, Presets::random),
            new Preset("mazur", false, (present, seed) -> mazur()),
            new Preset("toy", false, (present, seed) -> toy()));

    private Presets() {}

    /** The course's points (1, 1, 1), (0, 2, 1), (-1, 1, 0), in a 2-2-2-1 network whose weights are ours. */
    private static Task example() {
        return task(
                network(
                        "sigmoid",
                        "identity",
                        List.of(2, 2, 2, 1),
                        1,
                        -1,
                        0.5,
                        1,
                        0,
                        -1,
                        1,
                        -2,
                        -1,
                        1,
                        0.5,
                        0,
                        2,
                        -1,
                        0.5),
                Task.points(List.of(row(1, 1, 1), row(0, 2, 1), row(-1, 1, 0)), 2, 1),
                Reduction.MEAN,
                1);
    }

    /** The network of Mazur 2015, "A Step by Step Backpropagation Example"; its biases are moved here too. */
    private static Task mazur() {
        return task(
                network(
                        "sigmoid",
                        "sigmoid",
                        List.of(2, 2, 2),
                        0.15,
                        0.20,
                        0.25,
                        0.30,
                        0.35,
                        0.35,
                        0.40,
                        0.45,
                        0.50,
                        0.55,
                        0.60,
                        0.60),
                Task.points(List.of(row(0.05, 0.10, 0.01, 0.99)), 2, 2),
                Reduction.HALF_SUM,
                0.5);
    }

    /** The toy model of the book (7.5) with the numbers of notebook 7.1: sine, exponential function and cosine. */
    private static Task toy() {
        List<Activation> hidden =
                List.of(Activations.forExercise("sin"), Activations.forExercise("exp"), Activations.forExercise("cos"));
        Architecture shape = new Architecture(List.of(1, 1, 1, 1, 1), hidden, Activations.of("identity"));
        Doubles parameters = Doubles.of(0.1, 1, -0.4, 2, 2, -3, 3, 0.4);
        return task(new Network(shape, parameters), Task.points(List.of(row(2.3, 2)), 1, 1), Reduction.SUM, 0.001);
    }

    private static Task task(Network start, DataSet data, Reduction reduction, double rate) {
        return new Task(start, data, reduction, rate, 0);
    }

    private static double[] row(double... numbers) {
        return numbers;
    }

    private static Network network(String hidden, String output, List<Integer> widths, double... parameters) {
        List<Activation> alike = Collections.nCopies(widths.size() - 2, Activations.of(hidden));
        Architecture shape = new Architecture(widths, alike, Activations.of(output));
        return new Network(shape, Doubles.of(parameters));
    }

    private static Task integers(Task present, long seed) {
        Rng rng = new Rng(seed, INTEGERS);
        return filled(present, index -> rng.nextInt(2 * LARGEST_INTEGER + 1) - LARGEST_INTEGER);
    }

    private static Task random(Task present, long seed) {
        Rng rng = new Rng(seed, RANDOM);
        return filled(present, index -> Math.rint((2 * rng.nextDouble() - 1) * THOUSANDTHS) / THOUSANDTHS);
    }

    private static Task filled(Task present, java.util.function.IntToDoubleFunction number) {
        double[] parameters = new double[present.architecture().parameters()];
        for (int i = 0; i < parameters.length; i++) {
            parameters[i] = number.applyAsDouble(i);
        }
        return present.with(new Network(present.architecture(), Doubles.of(parameters)));
    }

    /**
     * A task in another shape: what both shapes have stays, and what is new is filled with small numbers that differ from
     * unit to unit.
     */
    static Task reshaped(Task task, List<Integer> widths) {
        Architecture old = task.architecture();
        Activation usual = old.hidden().get(0);
        List<Activation> hidden = new ArrayList<>();
        for (int k = 0; k < widths.size() - 2; k++) {
            hidden.add(k < old.hidden().size() ? old.hidden().get(k) : usual);
        }
        Architecture shape = new Architecture(widths, hidden, old.output());
        double[] parameters = new double[shape.parameters()];
        for (int k = 0; k < shape.layers(); k++) {
            fill(task, shape, k, parameters);
        }
        Network network = new Network(shape, Doubles.of(parameters));
        List<double[]> rows = new ArrayList<>();
        for (double[] row : task.rows()) {
            rows.add(resized(row, old.inputs(), shape.inputs(), shape.outputs()));
        }
        DataSet data = Task.points(rows, shape.inputs(), shape.outputs());
        return new Task(network, data, task.reduction(), task.learningRate(), 0);
    }

    private static void fill(Task task, Architecture shape, int k, double[] parameters) {
        KernelLayer layer = shape.layer(k);
        // The output layer stays the output layer, however many hidden ones there are.
        boolean last = k == shape.layers() - 1;
        int from = last ? task.hiddenLayers() : k;
        boolean there = last || from < task.hiddenLayers();
        for (int i = 0; i < layer.fanOut(); i++) {
            for (int j = 0; j < layer.fanIn(); j++) {
                boolean kept = there && i < task.width(from + 1) && j < task.width(from);
                parameters[layer.omega() + i * layer.fanIn() + j] =
                        kept ? task.start().parameters().get(task.indexOfWeight(from, i, j)) : small(k + 2 * i + 3 * j);
            }
            boolean kept = there && i < task.width(from + 1);
            parameters[layer.beta() + i] =
                    kept ? task.start().parameters().get(task.indexOfBias(from, i)) : small(k + 2 * i + 1);
        }
    }

    /** Halves from -2 to 2 in turn, none of them 0. */
    private static double small(int index) {
        double[] turn = {1, -1, 0.5, 2, -0.5, -2, 1.5, -1.5};
        return turn[index % turn.length];
    }

    private static double[] resized(double[] row, int oldInputs, int inputs, int outputs) {
        double[] resized = new double[inputs + outputs];
        for (int j = 0; j < Math.min(oldInputs, inputs); j++) {
            resized[j] = row[j];
        }
        for (int j = 0; j < Math.min(row.length - oldInputs, outputs); j++) {
            resized[inputs + j] = row[oldInputs + j];
        }
        return resized;
    }
}

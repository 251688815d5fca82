package ladera.run.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Batches;
import ladera.net.DataSet;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.net.Network;
import ladera.net.Reduction;
import ladera.net.Training;
import ladera.net.TrainingObjective;
import ladera.net.WeightDecay;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * What is to be computed: one step of gradient descent on least squares, by hand. The constructor refuses more units, layers
 * or points than can be shown or worked through.
 *
 * @param start the network before the first update
 * @param data the points (x, y)
 * @param reduction how the losses of the points become the one loss L
 * @param learningRate alpha
 * @param updates how many steps have been taken before the one that is worked through
 */
public record Task(Network start, DataSet data, Reduction reduction, double learningRate, int updates) {
    /** As many inputs as a column of the diagram takes. */
    public static final int MOST_INPUTS = 4;

    public static final int MOST_HIDDEN_UNITS = 6;
    public static final int MOST_OUTPUTS = 3;
    public static final int MOST_HIDDEN_LAYERS = 4;

    /** More than anybody works by hand. */
    public static final int MOST_POINTS = 24;

    /** Far beyond any rate that descends, and small enough that a step stays a number. */
    public static final double LARGEST_RATE = 1e6;

    public static final int MOST_UPDATES = 1000;

    /** The conventions offered; by elements there would be nothing new for one output. */
    public static final List<Reduction> REDUCTIONS =
            List.of(Reduction.MEAN, Reduction.SUM, Reduction.HALF_SUM, Reduction.HALF_MEAN);

    public Task {
        Architecture shape = start.architecture();
        int hidden = shape.hidden().size();
        if (hidden < 1 || hidden > MOST_HIDDEN_LAYERS) {
            throw new Refusal(new Problem("exercise.layers", "widths", hidden, MOST_HIDDEN_LAYERS));
        }
        for (int i = 0; i < shape.widths().size(); i++) {
            int most = most(i, shape.widths().size());
            int width = shape.widths().get(i);
            if (width > most) {
                throw new Refusal(new Problem("exercise.width", "widths[" + i + "]", width, most));
            }
        }
        if (data.size() > MOST_POINTS) {
            throw new Refusal(new Problem("exercise.points", "points", data.size(), MOST_POINTS));
        }
        if (!(learningRate > 0 && learningRate <= LARGEST_RATE)) {
            throw new Refusal(new Problem("exercise.rate", "lr", learningRate, LARGEST_RATE));
        }
        if (updates < 0 || updates > MOST_UPDATES) {
            throw new Refusal(new Problem("exercise.updates", "updates", updates, MOST_UPDATES));
        }
        if (!REDUCTIONS.contains(reduction)) {
            throw new Refusal(new Problem("exercise.loss", "loss", reduction.id()));
        }
        for (int i = 0; updates == 0 && i < start.parameters().size(); i++) {
            if (!Double.isFinite(start.parameters().get(i))) {
                throw new Refusal(new Problem(
                        "exercise.weight", "Omega", start.parameters().get(i)));
            }
        }
        training(start.architecture(), data, reduction);
    }

    /** The widest that layer number {@code i} of so many may be. */
    public static int most(int i, int layers) {
        return i == 0 ? MOST_INPUTS : i == layers - 1 ? MOST_OUTPUTS : MOST_HIDDEN_UNITS;
    }

    public Architecture architecture() {
        return start.architecture();
    }

    /** K. */
    public int hiddenLayers() {
        return architecture().hidden().size();
    }

    /** Units of layer i, the input being layer 0 and the output layer K + 1. */
    public int width(int i) {
        return architecture().widths().get(i);
    }

    public int outputs() {
        return architecture().outputs();
    }

    /** I. */
    public int points() {
        return data.size();
    }

    /** Whether something follows f_K. */
    public boolean activeOutput() {
        return !architecture().output().equals(Activations.of("identity"));
    }

    /** The inputs of a point. */
    public double[] x(int point) {
        double[] x = new double[data.inputWidth()];
        for (int j = 0; j < x.length; j++) {
            x[j] = data.input(point, j);
        }
        return x;
    }

    /** The targets of a point. */
    public double[] y(int point) {
        double[] y = new double[data.targetWidth()];
        for (int j = 0; j < y.length; j++) {
            y[j] = data.target(point, j);
        }
        return y;
    }

    /** What the sum of the points' losses is multiplied by. */
    public double factor() {
        return reduction.factor(points(), outputs());
    }

    /** Least squares in the convention chosen, on all points. */
    public Training training() {
        return training(architecture(), data, reduction);
    }

    private static Training training(Architecture shape, DataSet data, Reduction reduction) {
        Loss loss = Losses.ALL.get("least_squares").make(Map.of("reduction", reduction.id()));
        return new Training(shape, loss, data, new Batches.Full(), WeightDecay.NONE);
    }

    /** The network that the step in sight sets out from. */
    public Network present() {
        if (updates == 0) {
            return start;
        }
        TrainingObjective objective = new TrainingObjective(training());
        double[] at = start.parameters().toArray();
        double[] gradient = new double[at.length];
        for (int u = 0; u < updates; u++) {
            objective.valueAndGradient(at, gradient);
            for (int i = 0; i < at.length; i++) {
                at[i] -= learningRate * gradient[i];
            }
        }
        return new Network(architecture(), Doubles.of(at));
    }

    /** With the numbers in sight as the ones to begin with. */
    public Task begunHere() {
        return updates == 0 ? this : new Task(present(), data, reduction, learningRate, 0);
    }

    public Task with(Network other) {
        return new Task(other, data, reduction, learningRate, 0);
    }

    public Task with(DataSet other) {
        return new Task(start, other, reduction, learningRate, updates);
    }

    public Task with(Reduction other) {
        return new Task(start, data, other, learningRate, updates);
    }

    public Task withRate(double other) {
        return new Task(start, data, reduction, other, updates);
    }

    public Task after(int otherUpdates) {
        return new Task(start, data, reduction, learningRate, otherUpdates);
    }

    /** With one weight or bias changed in the network to begin with. */
    public Task withParameter(int index, double value) {
        double[] changed = start.parameters().toArray();
        changed[index] = value;
        return with(new Network(architecture(), Doubles.of(changed)));
    }

    /** Where Omega_k[i, j] stands among the parameters. */
    public int indexOfWeight(int k, int i, int j) {
        KernelLayer layer = architecture().layer(k);
        return layer.omega() + i * layer.fanIn() + j;
    }

    /** Where beta_k[i] stands among the parameters. */
    public int indexOfBias(int k, int i) {
        return architecture().layer(k).beta() + i;
    }

    /** With other activations behind f_0 ... f_(K-1) and behind f_K. */
    public Task activatedBy(List<Activation> hidden, Activation output) {
        Architecture shape = new Architecture(architecture().widths(), hidden, output);
        return new Task(new Network(shape, start.parameters()), data, reduction, learningRate, updates);
    }

    /** Points given row by row, x before y. */
    public static DataSet points(List<double[]> rows, int inputs, int outputs) {
        double[] x = new double[rows.size() * inputs];
        double[] y = new double[rows.size() * outputs];
        for (int p = 0; p < rows.size(); p++) {
            System.arraycopy(rows.get(p), 0, x, p * inputs, inputs);
            System.arraycopy(rows.get(p), inputs, y, p * outputs, outputs);
        }
        return new DataSet(names("x", inputs), names("y", outputs), Doubles.of(x), Doubles.of(y));
    }

    /** The points row by row, x before y. */
    public List<double[]> rows() {
        List<double[]> rows = new ArrayList<>();
        for (int p = 0; p < points(); p++) {
            double[] row = new double[data.inputWidth() + data.targetWidth()];
            System.arraycopy(x(p), 0, row, 0, data.inputWidth());
            System.arraycopy(y(p), 0, row, data.inputWidth(), data.targetWidth());
            rows.add(row);
        }
        return rows;
    }

    private static List<String> names(String letter, int count) {
        List<String> names = new ArrayList<>();
        for (int j = 1; j <= count; j++) {
            names.add(count == 1 ? letter : letter + j);
        }
        return names;
    }
}

package ladera.study.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ladera.net.Intermediates;
import ladera.net.Losses;
import ladera.net.Network;
import ladera.net.Prediction;
import ladera.net.TapeNetwork;
import ladera.net.TrainingObjective;
import ladera.num.Doubles;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Story;
import ladera.run.backprop.Task;

/**
 * Every number of an exercise, by the fast passes, and beside every derivative a second and a third opinion. Immutable.
 *
 * <p>The losses and derivatives of a point are those of (f - y)^2, whatever the convention; its factor comes in with the sums.
 */
public final class Solution {
    /** A derivative smaller than this share of its kind's largest is compared on that share. */
    private static final double SMALL = 1e-8;

    private final Task task;
    private final Network network;
    private final Network next;
    private final List<Intermediates> points = new ArrayList<>();
    private final double loss;
    private final double newLoss;
    private final Doubles gradient;
    private final List<Doubles> newOutputs = new ArrayList<>();
    private final Map<Cell, Double> differences = new TreeMap<>();
    private final double tapeError;

    private Solution(Task task, Network network) {
        this.task = task;
        this.network = network;
        TrainingObjective objective = new TrainingObjective(task.training());
        double[] at = network.parameters().toArray();
        double[] slope = new double[at.length];
        loss = objective.valueAndGradient(at, slope);
        gradient = Doubles.of(slope);
        for (int i = 0; i < at.length; i++) {
            at[i] -= task.learningRate() * slope[i];
        }
        next = new Network(task.architecture(), Doubles.of(at));
        newLoss = objective.value(at);
        Doubles outputs =
                new Prediction(task.architecture()).outputs(at, task.data().inputs());
        for (int p = 0; p < task.points(); p++) {
            points.add(Intermediates.of(network, Losses.of("least_squares"), task.x(p), task.y(p)));
            double[] ofPoint = new double[task.outputs()];
            for (int i = 0; i < ofPoint.length; i++) {
                ofPoint[i] = outputs.get(p * ofPoint.length + i);
            }
            newOutputs.add(Doubles.of(ofPoint));
        }
        tapeError = tapeError(slope);
        differences();
    }

    /** Works the whole exercise. */
    public static Solution of(Task task) {
        return new Solution(task, task.present());
    }

    public Task task() {
        return task;
    }

    /** The network that the step sets out from. */
    public Network network() {
        return network;
    }

    /** The network that it leads to. */
    public Network next() {
        return next;
    }

    /** The number that a cell names. */
    public double value(Cell cell) {
        int k = cell.layer();
        int i = cell.row();
        int index = cell.quantity().shape() == Quantity.Shape.MATRIX
                ? task.indexOfWeight(k, i, cell.column())
                : cell.quantity().layered() && cell.point() == Cell.ALL ? task.indexOfBias(k, i) : 0;
        return switch (cell.quantity()) {
            case PREACTIVATION -> of(cell).f().get(k).get(i);
            case HIDDEN -> of(cell).h().get(k).get(i);
            case OUTPUT -> of(cell).output().get(i);
            case POINT_LOSS -> of(cell).loss();
            case D_OUTPUT -> of(cell).dOutput().get(i);
            case D_PREACTIVATION, D_BIAS -> of(cell).df().get(k).get(i);
            case D_WEIGHT -> of(cell).dOmega().get(k).get(i * task.width(k) + cell.column());
            case D_HIDDEN -> of(cell).dh().get(k).get(i);
            case LOSS -> loss;
            case SUM_D_BIAS, SUM_D_WEIGHT -> gradient.get(index);
            case NEW_BIAS, NEW_WEIGHT -> next.parameters().get(index);
            case NEW_LOSS -> newLoss;
        };
    }

    private Intermediates of(Cell cell) {
        return points.get(cell.point());
    }

    /** L before the step. */
    public double loss() {
        return loss;
    }

    /** L after it. */
    public double newLoss() {
        return newLoss;
    }

    /** What the network says after the step. */
    public Doubles newOutput(int point) {
        return newOutputs.get(point);
    }

    /** dL by every parameter, in the order of {@link ladera.net.Architecture}. */
    public Doubles gradient() {
        return gradient;
    }

    /** The loss that the step would reach if L were a plane: L minus the rate times the squared norm of the gradient. */
    public double predictedLoss() {
        double square = 0;
        for (int i = 0; i < gradient.size(); i++) {
            square += gradient.get(i) * gradient.get(i);
        }
        return loss - task.learningRate() * square;
    }

    /** A derivative by central differences; NaN for what is none. */
    public double difference(Cell cell) {
        return differences.getOrDefault(cell, Double.NaN);
    }

    /** How far a derivative and its difference are apart, as a share of the larger; NaN for what is no derivative. */
    public double relativeError(Cell cell) {
        double difference = difference(cell);
        double value = value(cell);
        if (Double.isNaN(difference)) {
            return Double.NaN;
        }
        double size = Math.max(Math.abs(value), Math.abs(difference));
        return size == 0 ? 0 : Math.abs(value - difference) / size;
    }

    /** The largest relative error of all derivatives, those next to nothing measured against their kind's largest. */
    public double worstError() {
        double worst = 0;
        for (Map.Entry<Cell, Double> one : differences.entrySet()) {
            double size = SMALL * largest(one.getKey().quantity());
            double value = value(one.getKey());
            double scale = Math.max(size, Math.max(Math.abs(value), Math.abs(one.getValue())));
            worst = scale == 0 ? worst : Math.max(worst, Math.abs(value - one.getValue()) / scale);
        }
        return worst;
    }

    private double largest(Quantity quantity) {
        double largest = 0;
        for (Cell cell : differences.keySet()) {
            if (cell.quantity() == quantity) {
                largest = Math.max(largest, Math.abs(value(cell)));
            }
        }
        return largest;
    }

    /** How far the gradient is from that of the scalar tape, as a share of its norm. */
    public double tapeError() {
        return tapeError;
    }

    private double tapeError(double[] slope) {
        double[] sum = new double[slope.length];
        for (int p = 0; p < task.points(); p++) {
            double[] one = new TapeNetwork(network, Losses.of("least_squares"), task.x(p), task.y(p)).gradient();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += task.factor() * one[i];
            }
        }
        double apart = 0;
        double norm = 0;
        for (int i = 0; i < sum.length; i++) {
            apart = Math.hypot(apart, sum[i] - slope[i]);
            norm = Math.hypot(norm, slope[i]);
        }
        return norm == 0 ? apart : apart / norm;
    }

    private void differences() {
        Differences by = new Differences(task, network);
        double[][][] f = new double[task.points()][][];
        double[][][] h = new double[task.points()][][];
        for (int p = 0; p < task.points(); p++) {
            f[p] = points.get(p).f().stream().map(Doubles::toArray).toArray(double[][]::new);
            h[p] = points.get(p).h().stream().map(Doubles::toArray).toArray(double[][]::new);
        }
        for (Cell cell : Story.cells(task, false)) {
            if (cell.quantity().derivative()) {
                boolean all = cell.point() == Cell.ALL;
                differences.put(cell, by.of(cell, all ? null : f[cell.point()], all ? null : h[cell.point()]));
            }
        }
    }
}

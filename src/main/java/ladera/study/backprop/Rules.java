package ladera.study.backprop;

import static ladera.run.backprop.Quantity.D_BIAS;
import static ladera.run.backprop.Quantity.D_HIDDEN;
import static ladera.run.backprop.Quantity.D_OUTPUT;
import static ladera.run.backprop.Quantity.D_PREACTIVATION;
import static ladera.run.backprop.Quantity.D_WEIGHT;
import static ladera.run.backprop.Quantity.HIDDEN;
import static ladera.run.backprop.Quantity.NEW_BIAS;
import static ladera.run.backprop.Quantity.NEW_WEIGHT;
import static ladera.run.backprop.Quantity.OUTPUT;
import static ladera.run.backprop.Quantity.POINT_LOSS;
import static ladera.run.backprop.Quantity.PREACTIVATION;
import static ladera.run.backprop.Quantity.SUM_D_BIAS;
import static ladera.run.backprop.Quantity.SUM_D_WEIGHT;

import ladera.net.Activation;
import ladera.net.Network;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;

/**
 * How each number of an exercise follows from the ones before it, one scalar at a time, as it is done by hand. Takes nothing
 * from the fast passes, which it is held against.
 */
final class Rules {
    private final Task task;
    private final Network network;

    /** @param network the one that the step sets out from */
    Rules(Task task, Network network) {
        this.task = task;
        this.network = network;
    }

    Task task() {
        return task;
    }

    double omega(int k, int i, int j) {
        return network.parameters().get(task.indexOfWeight(k, i, j));
    }

    double beta(int k, int i) {
        return network.parameters().get(task.indexOfBias(k, i));
    }

    Activation activation(int k) {
        return task.architecture().activation(k);
    }

    /** The number that follows from others. */
    double value(Cell cell, Numbers from) {
        int k = cell.layer();
        int i = cell.row();
        int p = cell.point();
        return switch (cell.quantity()) {
            case PREACTIVATION -> beta(k, i) + weighted(k, i, p, from);
            case HIDDEN -> activation(k - 1).value(from.of(Cell.of(PREACTIVATION, k - 1, i, p)));
            case OUTPUT -> activation(k).value(from.of(cell.as(PREACTIVATION)));
            case POINT_LOSS -> pointLoss(p, from);
            case D_OUTPUT -> 2 * error(i, p, from);
            case D_PREACTIVATION -> slope(k, i, p, from) * arriving(k, i, p, from);
            case D_BIAS -> from.of(cell.as(D_PREACTIVATION));
            case D_WEIGHT -> from.of(Cell.of(D_PREACTIVATION, k, i, p)) * source(k, cell.column(), p, from);
            case D_HIDDEN -> fromAbove(k, i, p, from);
            case LOSS -> task.factor() * sum(Cell.ofAll(POINT_LOSS, 0, 0, 0), from);
            case SUM_D_BIAS -> task.factor() * sum(cell.as(D_BIAS), from);
            case SUM_D_WEIGHT -> task.factor() * sum(cell.as(D_WEIGHT), from);
            case NEW_BIAS -> beta(k, i) - task.learningRate() * from.of(cell.as(SUM_D_BIAS));
            case NEW_WEIGHT -> omega(k, i, cell.column()) - task.learningRate() * from.of(cell.as(SUM_D_WEIGHT));
            case NEW_LOSS -> newLoss(from);
        };
    }

    /** h_k[j], or the input where k is 0. */
    double source(int k, int j, int p, Numbers from) {
        return k == 0 ? task.data().input(p, j) : from.of(Cell.of(HIDDEN, k, j, p));
    }

    private double weighted(int k, int i, int p, Numbers from) {
        double sum = 0;
        for (int j = 0; j < task.width(k); j++) {
            sum += omega(k, i, j) * source(k, j, p, from);
        }
        return sum;
    }

    /** What the loss compares with the target. */
    double output(int i, int p, Numbers from) {
        Quantity last = task.activeOutput() ? OUTPUT : PREACTIVATION;
        return from.of(Cell.of(last, task.hiddenLayers(), i, p));
    }

    double error(int i, int p, Numbers from) {
        return output(i, p, from) - task.data().target(p, i);
    }

    private double pointLoss(int p, Numbers from) {
        double sum = 0;
        for (int i = 0; i < task.outputs(); i++) {
            double error = error(i, p, from);
            sum += error * error;
        }
        return sum;
    }

    /** What reaches f_k from the loss, before the activation's slope: dl/dh_(k+1), or the loss's own slope. */
    double arriving(int k, int i, int p, Numbers from) {
        if (k < task.hiddenLayers()) {
            return from.of(Cell.of(D_HIDDEN, k + 1, i, p));
        }
        return task.activeOutput() ? from.of(Cell.of(D_OUTPUT, k, i, p)) : 2 * error(i, p, from);
    }

    /** a'[f_k], written with h where the book's reader would: h (1 - h) for the sigmoid, 1 - h^2 for tanh. */
    double slope(int k, int i, int p, Numbers from) {
        if (k == task.hiddenLayers() && !task.activeOutput()) {
            return 1;
        }
        double f = from.of(Cell.of(PREACTIVATION, k, i, p));
        double h = k < task.hiddenLayers() ? from.of(Cell.of(HIDDEN, k + 1, i, p)) : from.of(Cell.of(OUTPUT, k, i, p));
        return switch (activation(k).id()) {
            case "sigmoid" -> h * (1 - h);
            case "tanh" -> 1 - h * h;
            default -> activation(k).slope(f);
        };
    }

    private double fromAbove(int k, int j, int p, Numbers from) {
        double sum = 0;
        for (int i = 0; i < task.width(k + 1); i++) {
            sum += omega(k, i, j) * from.of(Cell.of(D_PREACTIVATION, k, i, p));
        }
        return sum;
    }

    /** The sum over the points of a number that each of them has. */
    double sum(Cell cell, Numbers from) {
        double sum = 0;
        for (int p = 0; p < task.points(); p++) {
            sum += from.of(new Cell(cell.quantity(), cell.layer(), cell.row(), cell.column(), p));
        }
        return sum;
    }

    private double newLoss(Numbers from) {
        double sum = 0;
        for (int p = 0; p < task.points(); p++) {
            double[] h = task.x(p);
            for (int k = 0; k <= task.hiddenLayers(); k++) {
                double[] next = new double[task.width(k + 1)];
                for (int i = 0; i < next.length; i++) {
                    double f = from.of(Cell.ofAll(NEW_BIAS, k, i, 0));
                    for (int j = 0; j < h.length; j++) {
                        f += from.of(Cell.ofAll(NEW_WEIGHT, k, i, j)) * h[j];
                    }
                    next[i] = activation(k).value(f);
                }
                h = next;
            }
            for (int i = 0; i < h.length; i++) {
                double error = h[i] - task.data().target(p, i);
                sum += error * error;
            }
        }
        return task.factor() * sum;
    }
}

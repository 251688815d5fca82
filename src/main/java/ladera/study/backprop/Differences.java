package ladera.study.backprop;

import ladera.net.Network;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;

/**
 * Derivatives once more, by central differences: each number is moved a little to both sides, and the loss is computed anew
 * from there. Knows nothing of the backward pass.
 */
final class Differences {
    /** Cube root of the rounding unit: where truncation and rounding of a central difference are of a size. */
    private static final double STEP = Math.cbrt(Math.ulp(1.0));

    private final Task task;
    private final Network network;
    private final double[] parameters;

    Differences(Task task, Network network) {
        this.task = task;
        this.network = network;
        this.parameters = network.parameters().toArray();
    }

    /**
     * The derivative that a cell names.
     *
     * @param f the cell's point's preactivations, layer by layer, from which intermediate derivatives set out
     * @param h its hidden units, from h_0 = x
     */
    double of(Cell cell, double[][] f, double[][] h) {
        int k = cell.layer();
        return switch (cell.quantity()) {
            case D_OUTPUT -> ofOutput(cell, f[k]);
            case D_PREACTIVATION -> moved(f[k], cell.row(), () -> lossFromPreactivations(k, f[k], cell.point()));
            case D_HIDDEN -> moved(h[k], cell.row(), () -> lossFromUnits(k, h[k], cell.point()));
            case D_BIAS, D_WEIGHT -> moved(parameters, index(cell), () -> loss(cell.point()));
            case SUM_D_BIAS, SUM_D_WEIGHT -> moved(parameters, index(cell), this::loss);
            default -> Double.NaN;
        };
    }

    private double ofOutput(Cell cell, double[] last) {
        double[] output = new double[last.length];
        for (int i = 0; i < last.length; i++) {
            output[i] = network.architecture().output().value(last[i]);
        }
        return moved(output, cell.row(), () -> squares(output, cell.point()));
    }

    private int index(Cell cell) {
        boolean bias = cell.quantity() == Quantity.D_BIAS || cell.quantity() == Quantity.SUM_D_BIAS;
        return bias
                ? task.indexOfBias(cell.layer(), cell.row())
                : task.indexOfWeight(cell.layer(), cell.row(), cell.column());
    }

    private interface Loss {
        double value();
    }

    private static double moved(double[] numbers, int at, Loss loss) {
        double here = numbers[at];
        double step = STEP * Math.max(1, Math.abs(here));
        double above = here + step;
        double below = here - step;
        numbers[at] = above;
        double up = loss.value();
        numbers[at] = below;
        double down = loss.value();
        numbers[at] = here;
        return (up - down) / (above - below);
    }

    private double loss() {
        double sum = 0;
        for (int p = 0; p < task.points(); p++) {
            sum += loss(p);
        }
        return task.factor() * sum;
    }

    private double loss(int p) {
        return lossFromUnits(0, task.x(p), p);
    }

    private double lossFromUnits(int k, double[] h, int p) {
        double[] f = new double[task.width(k + 1)];
        for (int i = 0; i < f.length; i++) {
            f[i] = parameters[task.indexOfBias(k, i)];
            for (int j = 0; j < h.length; j++) {
                f[i] += parameters[task.indexOfWeight(k, i, j)] * h[j];
            }
        }
        return lossFromPreactivations(k, f, p);
    }

    private double lossFromPreactivations(int k, double[] f, int p) {
        double[] h = new double[f.length];
        for (int i = 0; i < f.length; i++) {
            h[i] = network.architecture().activation(k).value(f[i]);
        }
        return k == task.hiddenLayers() ? squares(h, p) : lossFromUnits(k + 1, h, p);
    }

    private double squares(double[] output, int p) {
        double sum = 0;
        for (int i = 0; i < output.length; i++) {
            double error = output[i] - task.data().target(p, i);
            sum += error * error;
        }
        return sum;
    }
}

package ladera.run.backprop;

import static ladera.run.backprop.Quantity.D_BIAS;
import static ladera.run.backprop.Quantity.D_HIDDEN;
import static ladera.run.backprop.Quantity.D_OUTPUT;
import static ladera.run.backprop.Quantity.D_PREACTIVATION;
import static ladera.run.backprop.Quantity.D_WEIGHT;
import static ladera.run.backprop.Quantity.HIDDEN;
import static ladera.run.backprop.Quantity.LOSS;
import static ladera.run.backprop.Quantity.NEW_BIAS;
import static ladera.run.backprop.Quantity.NEW_LOSS;
import static ladera.run.backprop.Quantity.NEW_WEIGHT;
import static ladera.run.backprop.Quantity.OUTPUT;
import static ladera.run.backprop.Quantity.POINT_LOSS;
import static ladera.run.backprop.Quantity.PREACTIVATION;
import static ladera.run.backprop.Quantity.SUM_D_BIAS;
import static ladera.run.backprop.Quantity.SUM_D_WEIGHT;

import java.util.ArrayList;
import java.util.List;

/**
 * The equations of one step of gradient descent in the order in which they are worked: forward (book 7.24), backward (7.25,
 * 7.26), the sums over the points, the update, the new loss.
 */
public final class Story {
    private final Task task;
    private final List<Equation> equations = new ArrayList<>();

    private Story(Task task) {
        this.task = task;
    }

    /**
     * The equations.
     *
     * @param together whether all points are worked as the columns of matrices; their own derivatives by weights and biases
     *     are then summed at once
     */
    public static List<Equation> of(Task task, boolean together) {
        Story story = new Story(task);
        if (together) {
            story.forward(Cell.ALL);
            story.add(LOSS, 0, Cell.ALL);
            story.backward(Cell.ALL, SUM_D_BIAS, SUM_D_WEIGHT);
        } else {
            for (int p = 0; p < task.points(); p++) {
                story.forward(p);
                story.backward(p, D_BIAS, D_WEIGHT);
            }
            story.add(LOSS, 0, Cell.ALL);
            story.sums();
        }
        story.update();
        return List.copyOf(story.equations);
    }

    /** All numbers of the story, in its order. */
    public static List<Cell> cells(Task task, boolean together) {
        List<Cell> cells = new ArrayList<>();
        of(task, together).forEach(equation -> cells.addAll(equation.cells(task)));
        return cells;
    }

    /** How many equations there are, without writing them down. */
    static int length(Task task, boolean together) {
        int layers = task.hiddenLayers() + 1;
        int output = task.activeOutput() ? 1 : 0;
        int forward = 2 * layers + output;
        int backward = 4 * layers - 1 + output;
        return together
                ? forward + 1 + backward + 2 * layers + 1
                : task.points() * (forward + backward) + 1 + 4 * layers + 1;
    }

    private void forward(int point) {
        int last = task.hiddenLayers();
        for (int k = 0; k <= last; k++) {
            if (k > 0) {
                add(HIDDEN, k, point);
            }
            add(PREACTIVATION, k, point);
        }
        if (task.activeOutput()) {
            add(OUTPUT, last, point);
        }
        add(POINT_LOSS, 0, point);
    }

    private void backward(int point, Quantity bias, Quantity weight) {
        int last = task.hiddenLayers();
        if (task.activeOutput()) {
            add(D_OUTPUT, last, point);
        }
        for (int k = last; k >= 0; k--) {
            add(D_PREACTIVATION, k, point);
            add(bias, k, point);
            add(weight, k, point);
            if (k > 0) {
                add(D_HIDDEN, k, point);
            }
        }
    }

    private void sums() {
        for (int k = task.hiddenLayers(); k >= 0; k--) {
            add(SUM_D_BIAS, k, Cell.ALL);
            add(SUM_D_WEIGHT, k, Cell.ALL);
        }
    }

    private void update() {
        for (int k = 0; k <= task.hiddenLayers(); k++) {
            add(NEW_BIAS, k, Cell.ALL);
            add(NEW_WEIGHT, k, Cell.ALL);
        }
        add(NEW_LOSS, 0, Cell.ALL);
    }

    private void add(Quantity quantity, int layer, int point) {
        equations.add(new Equation(quantity, layer, point));
    }
}

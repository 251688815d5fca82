package ladera.run.backprop;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of the story: a quantity of one layer is computed, for one point or for all.
 *
 * @param layer k; K for the output's, 0 for single numbers
 * @param point number of the point from 0; {@link Cell#ALL} where it is done for all of them
 */
public record Equation(Quantity quantity, int layer, int point) {
    /** The numbers that the equation gives: unit by unit, and point after point where it is done for all. */
    public List<Cell> cells(Task task) {
        List<Cell> cells = new ArrayList<>();
        if (!quantity.ofPoint()) {
            addCells(task, Cell.ALL, cells);
        } else if (point != Cell.ALL) {
            addCells(task, point, cells);
        } else {
            for (int p = 0; p < task.points(); p++) {
                addCells(task, p, cells);
            }
        }
        return cells;
    }

    private void addCells(Task task, int of, List<Cell> cells) {
        for (int i = 0; i < quantity.rows(task, layer); i++) {
            for (int j = 0; j < quantity.columns(task, layer); j++) {
                cells.add(new Cell(quantity, layer, i, j, of));
            }
        }
    }
}

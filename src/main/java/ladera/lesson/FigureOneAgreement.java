package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import ladera.figure.Figure;
import ladera.figure.NumbersFigure;
import ladera.figure.NumbersFigure.Mark;
import ladera.figure.NumbersFigure.Row;
import ladera.lesson.model.DeepBackprop;
import ladera.num.Numerals;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;
import ladera.run.lessons.Setting;
import ladera.study.backprop.Solution;
import org.ejml.data.DMatrixRMaj;

/**
 * The course's Figure 1, or whatever exercise is in the room of backpropagation, worked by the lesson with matrices of all
 * points, and by the room. Where a student is to find the numbers, they are not told: only how far the two are apart.
 */
final class FigureOneAgreement {
    /** Nothing that a slider of the lesson turns has a part in it. */
    private static final Kept<Exercise, FigureOneAgreement> MADE = new Kept<>(FigureOneAgreement::new);

    private final boolean told;
    private final Task task;
    private final DeepBackprop lesson;
    private final Solution room;
    private final List<Row> rows = new ArrayList<>();

    private FigureOneAgreement(Exercise exercise) {
        told = !exercise.checking();
        task = exercise.task();
        lesson = DeepBackprop.of(task.present(), columns(task, true), columns(task, false));
        room = Solution.of(task);
        compareEverything();
    }

    /** Compares by the exercise at hand. */
    static final class Picture implements ladera.lesson.Cell.Draw {
        @Override
        public Figure figure(Setting setting, long cursor, LessonText text) {
            return figure(setting, cursor, text, Exercise.KIND.initial());
        }

        @Override
        public Figure figure(Setting setting, long cursor, LessonText text, Exercise exercise) {
            FigureOneAgreement all = MADE.of(exercise);
            List<String> heads = List.of(
                    text.get("label.first"),
                    text.get("label.lesson"),
                    text.get("label.room"),
                    text.get("label.entries"),
                    text.get("label.apart"));
            return new NumbersFigure("figure1", heads, all.rows, 6, all.told ? "" : text.get("label.hidden"));
        }
    }

    private static DMatrixRMaj columns(Task task, boolean inputs) {
        int height = inputs ? task.width(0) : task.outputs();
        DMatrixRMaj matrix = new DMatrixRMaj(height, task.points());
        for (int p = 0; p < task.points(); p++) {
            double[] column = inputs ? task.x(p) : task.y(p);
            for (int i = 0; i < height; i++) {
                matrix.set(i, p, column[i]);
            }
        }
        return matrix;
    }

    private void compareEverything() {
        int last = task.hiddenLayers();
        for (int k = 0; k <= last; k++) {
            if (k > 0) {
                points("h", Quantity.HIDDEN, k, lesson.h().get(k));
            }
            points("f", Quantity.PREACTIVATION, k, lesson.f().get(k));
        }
        row("L", "loss", List.of(Cell.ofAll(Quantity.LOSS, 0, 0, 0)), cell -> task.factor() * lesson.loss());
        for (int k = last; k >= 0; k--) {
            points(
                    "\u2202\u2113/\u2202f",
                    Quantity.D_PREACTIVATION,
                    k,
                    lesson.df().get(k));
            sums("\u2202L/\u2202\u03b2", Quantity.SUM_D_BIAS, k, lesson.dBeta().get(k));
            sums(
                    "\u2202L/\u2202\u03a9",
                    Quantity.SUM_D_WEIGHT,
                    k,
                    lesson.dOmega().get(k));
        }
    }

    /** A vector for each point. */
    private void points(String symbol, Quantity quantity, int k, DMatrixRMaj columns) {
        List<Cell> cells = new ArrayList<>();
        for (int p = 0; p < task.points(); p++) {
            for (int i = 0; i < columns.numRows; i++) {
                cells.add(Cell.of(quantity, k, i, p));
            }
        }
        row(symbol, quantity.code(), cells, cell -> columns.get(cell.row(), cell.point()));
    }

    /** Summed over the points, in the convention of the room. */
    private void sums(String symbol, Quantity quantity, int k, DMatrixRMaj sum) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < sum.numRows; i++) {
            for (int j = 0; j < sum.numCols; j++) {
                cells.add(Cell.ofAll(quantity, k, i, j));
            }
        }
        row(symbol, quantity.code(), cells, cell -> task.factor() * sum.get(cell.row(), cell.column()));
    }

    private void row(String symbol, String code, List<Cell> cells, ToDoubleFunction<Cell> own) {
        double apart = 0;
        for (Cell cell : cells) {
            apart = Math.max(apart, Math.abs(own.applyAsDouble(cell) - room.value(cell)));
        }
        Cell first = cells.get(0);
        boolean single = code.equals("loss");
        String index = single ? "" : ParameterKnobs.subscript(String.valueOf(first.layer()));
        rows.add(new Row(
                symbol + index,
                code + (single ? "" : "_" + first.layer()),
                List.of(
                        told ? own.applyAsDouble(first) : Double.NaN,
                        told ? room.value(first) : Double.NaN,
                        (double) cells.size(),
                        Numerals.rounded(apart, 2)),
                Mark.PLAIN));
    }
}

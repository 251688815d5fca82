package ladera.ui.backprop;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Numerals;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Notation;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Story;
import ladera.run.backprop.Task;
import ladera.study.backprop.EquationTex;
import ladera.text.Words;

/**
 * Which number of the exercise stands where in a table.
 *
 * @param rows from above
 * @param columns from the left
 */
record Grid(List<Row> rows, List<Column> columns) {
    private static final int ERROR_DIGITS = 2;

    /** Widths of columns, in logical pixels: a derivative's symbol, that of weights, a unit, a number of four digits. */
    private static final int SYMBOL = 56;

    private static final int STEP_SYMBOL = 34;
    private static final int UNIT = 30;
    private static final int NUMBER = 76;
    private static final int ERROR_WIDTH = 57;

    /** What each further digit takes. */
    private static final int DIGIT = 9;

    /** What a column holds. */
    enum Kind {
        SYMBOL,
        UNIT,
        POINT,
        ALL,
        OLD,
        SLOPE,
        DIFFERENCE,
        ERROR,
        NEW
    }

    /**
     * A column.
     *
     * @param point number of the point from 0, where it holds one's
     * @param width the least it needs
     */
    record Column(Kind kind, int point, String head, int width) {}

    /**
     * A row: one number of every point, or one parameter with its derivative and its next value.
     *
     * @param tex the row's symbol; empty where it is the one above
     * @param unit which entry of the vector or matrix it is
     * @param cell what the row is about; its point is that of the column
     * @param parameter the parameter's place, or -1
     */
    record Row(String tex, String unit, Cell cell, int parameter) {}

    /** The numbers of one phase, a column a point; with differences where they are derivatives and nothing is checked. */
    static Grid ofPoints(Task task, Notation notation, Quantity.Phase phase, boolean opinions, Words words) {
        boolean together = notation.together();
        int wide = wide(notation);
        List<Row> rows = new ArrayList<>();
        for (Equation equation : Story.of(task, together)) {
            if (first(equation) && (equation.quantity().phase() == phase || together && sum(equation, phase))) {
                add(task, equation, rows);
            }
        }
        List<Column> columns = names(SYMBOL);
        for (int p = 0; p < task.points(); p++) {
            columns.add(new Column(Kind.POINT, p, point(task, p, words), wide));
        }
        if (together) {
            columns.add(new Column(Kind.ALL, Cell.ALL, words.get("backprop.column.all"), wide));
        }
        if (opinions) {
            // Beside a column for all points there is room for the errors only.
            opinions(columns, words, together ? 0 : wide);
        }
        return new Grid(rows, columns);
    }

    /** The step: every parameter before and after, with the derivative of the loss. */
    static Grid ofStep(Task task, Notation notation, boolean opinions, Words words) {
        int wide = wide(notation);
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("L", "", Cell.ofAll(Quantity.LOSS, 0, 0, 0), -1));
        for (int k = 0; k <= task.hiddenLayers(); k++) {
            for (Quantity quantity : List.of(Quantity.NEW_BIAS, Quantity.NEW_WEIGHT)) {
                add(task, new Equation(quantity, k, Cell.ALL), rows);
            }
        }
        List<Column> columns = names(STEP_SYMBOL);
        columns.add(new Column(Kind.OLD, Cell.ALL, words.get("backprop.column.old"), wide));
        columns.add(new Column(Kind.SLOPE, Cell.ALL, words.get("backprop.column.slope"), wide));
        if (opinions) {
            opinions(columns, words, wide);
        }
        columns.add(new Column(Kind.NEW, Cell.ALL, words.get("backprop.column.new"), wide));
        return new Grid(rows, columns);
    }

    /** Each quantity has its rows once, whichever point it is worked for. */
    private static boolean first(Equation equation) {
        return equation.point() == 0 || equation.point() == Cell.ALL;
    }

    private static boolean sum(Equation equation, Quantity.Phase phase) {
        boolean loss = equation.quantity() == Quantity.LOSS;
        return equation.quantity().phase() == Quantity.Phase.SUM && loss == (phase == Quantity.Phase.FORWARD);
    }

    /** What a number with a sign and zeros in front of its digits needs. */
    private static int wide(Notation notation) {
        return NUMBER + DIGIT * Math.max(0, notation.digits() - Notation.USUAL.digits());
    }

    private static List<Column> names(int symbol) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Kind.SYMBOL, Cell.ALL, "", symbol));
        columns.add(new Column(Kind.UNIT, Cell.ALL, "", UNIT));
        return columns;
    }

    /** @param wide what a difference needs; 0 for none */
    private static void opinions(List<Column> columns, Words words, int wide) {
        if (wide > 0) {
            columns.add(new Column(Kind.DIFFERENCE, Cell.ALL, words.get("backprop.column.difference"), wide));
        }
        columns.add(new Column(Kind.ERROR, Cell.ALL, words.get("backprop.column.error"), ERROR_WIDTH));
    }

    private static void add(Task task, Equation equation, List<Row> rows) {
        List<Cell> cells =
                new Equation(equation.quantity(), equation.layer(), Math.max(0, equation.point())).cells(task);
        boolean first = true;
        for (Cell cell : cells) {
            boolean matrix = cell.quantity().shape() == Quantity.Shape.MATRIX;
            String unit = matrix
                    ? (cell.row() + 1) + "," + (cell.column() + 1)
                    : cells.size() == 1 ? "" : String.valueOf(cell.row() + 1);
            boolean parameter = cell.quantity().phase() == Quantity.Phase.UPDATE;
            int index = !parameter
                    ? -1
                    : matrix
                            ? task.indexOfWeight(cell.layer(), cell.row(), cell.column())
                            : task.indexOfBias(cell.layer(), cell.row());
            String tex = first ? EquationTex.inline(task, cell.quantity(), cell.layer()) : "";
            rows.add(new Row(tex, unit, cell, index));
            first = false;
        }
    }

    private static String point(Task task, int p, Words words) {
        List<String> inputs = new ArrayList<>();
        for (double x : task.x(p)) {
            inputs.add(Numerals.shortest(x).replace('-', '\u2212'));
        }
        String text = "(" + String.join(", ", inputs) + ")";
        return text.length() > 12 ? words.get("backprop.point.short", p + 1) : text;
    }

    /** The number of the exercise that stands at a place; null where something else does. */
    Cell cell(int row, int column) {
        Row at = rows.get(row);
        Column in = columns.get(column);
        Cell own = at.cell;
        return switch (in.kind) {
            case POINT ->
                own.quantity().ofPoint()
                        ? new Cell(own.quantity(), own.layer(), own.row(), own.column(), in.point)
                        : null;
            case ALL -> own.quantity().ofPoint() ? null : own;
            case OLD -> at.parameter < 0 ? own : null;
            case SLOPE ->
                at.parameter < 0
                        ? null
                        : own.as(own.quantity() == Quantity.NEW_BIAS ? Quantity.SUM_D_BIAS : Quantity.SUM_D_WEIGHT);
            case NEW -> at.parameter < 0 ? own.as(Quantity.NEW_LOSS) : own;
            default -> null;
        };
    }

    /** What stands at a place, as it is read. */
    String text(int row, int column, Sight sight, int point) {
        Row at = rows.get(row);
        Column in = columns.get(column);
        Cell cell = cell(row, column);
        if (cell != null) {
            return number(cell, sight);
        }
        return switch (in.kind) {
            case UNIT -> at.unit;
            case OLD -> text(sight, sight.solution().network().parameters().get(at.parameter));
            case DIFFERENCE -> opinion(judged(at, point), sight, false);
            case ERROR -> opinion(judged(at, point), sight, true);
            default -> "";
        };
    }

    /** The derivative of a row that differences are taken of. */
    private static Cell judged(Row row, int point) {
        Cell own = row.cell;
        return switch (own.quantity()) {
            case NEW_BIAS -> own.as(Quantity.SUM_D_BIAS);
            case NEW_WEIGHT -> own.as(Quantity.SUM_D_WEIGHT);
            case LOSS -> null;
            default ->
                own.quantity().ofPoint() ? new Cell(own.quantity(), own.layer(), own.row(), own.column(), point) : own;
        };
    }

    private static String opinion(Cell cell, Sight sight, boolean error) {
        if (cell == null || !sight.moment().reached(cell)) {
            return "";
        }
        return error
                ? Numerals.significant(sight.solution().relativeError(cell), ERROR_DIGITS)
                : text(sight, sight.solution().difference(cell));
    }

    private static String number(Cell cell, Sight sight) {
        if (sight.checking()) {
            return sight.exercise().attempt().answers().getOrDefault(cell, "");
        }
        return sight.moment().reached(cell) ? text(sight, sight.solution().value(cell)) : "";
    }

    private static String text(Sight sight, double value) {
        return sight.exercise().notation().text(value);
    }
}

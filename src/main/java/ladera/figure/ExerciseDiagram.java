package ladera.figure;

import java.util.ArrayList;
import java.util.List;
import ladera.figure.NetworkFigure.Arrow;
import ladera.figure.NetworkFigure.Emphasis;
import ladera.figure.NetworkFigure.Layer;
import ladera.figure.NetworkFigure.Unit;
import ladera.num.Numerals;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Moment;
import ladera.run.backprop.Notation;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;
import ladera.study.backprop.Solution;

/**
 * The network of an exercise at one place of its story: what has been worked out stands in its place, and the part that the
 * equation in sight is about is lit. In a check, what was typed stands there instead.
 */
public final class ExerciseDiagram {
    /** Longer answers are expressions, which have no room in the picture. */
    private static final int LONGEST_ANSWER = 9;

    /** Significant digits on arrows where there are many. */
    private static final int FEW_DIGITS = 3;

    /** So many arrows into one column are many. */
    private static final int MANY = 16;

    private static final String UNKNOWN = "?";

    private final Moment moment;
    private final Solution solution;
    private final Task task;
    private final Equation equation;
    private final int point;

    private ExerciseDiagram(Moment moment, Solution solution, int point) {
        this.moment = moment;
        this.solution = solution;
        this.task = solution.task();
        this.equation = moment.equation();
        this.point = moment.point(point);
    }

    /**
     * The picture.
     *
     * @param point whose numbers stand in the units where the equation is about all points; {@link Cell#ALL} for nobody's
     * @param note says what the numbers above the units are
     */
    public static NetworkFigure of(Moment moment, Solution solution, int point, String note) {
        ExerciseDiagram diagram = new ExerciseDiagram(moment, solution, point);
        List<Layer> layers = new ArrayList<>();
        for (int c = 0; c <= diagram.task.hiddenLayers() + 1; c++) {
            layers.add(diagram.layer(c));
        }
        List<Arrow> arrows = new ArrayList<>();
        for (int k = 0; k <= diagram.task.hiddenLayers(); k++) {
            diagram.arrows(k, arrows);
        }
        boolean tagged = layers.stream()
                .anyMatch(layer ->
                        layer.units().stream().anyMatch(unit -> !unit.tag().isEmpty()));
        return new NetworkFigure(layers, arrows, tagged ? note : "", diagram.widest());
    }

    /** What is given: the network before anything is worked, its units empty. */
    public static NetworkFigure given(Exercise exercise, Solution solution) {
        return of(Moment.of(exercise.with(exercise.attempt().blank()), 0), solution, Cell.ALL, "");
    }

    private Notation notation() {
        return moment.exercise().notation();
    }

    /** With few digits where there is room for few. */
    private Notation written() {
        return crowded() ? notation().withDigits(Math.min(FEW_DIGITS, notation().digits())) : notation();
    }

    private boolean crowded() {
        for (int k = 0; k <= task.hiddenLayers(); k++) {
            if (many(k)) {
                return true;
            }
        }
        return false;
    }

    /** In steps that are about all points, and not a matrix of them, no single point's numbers belong in the units. */
    private boolean allPoints() {
        return equation != null && !equation.quantity().ofPoint() && !notation().together();
    }

    private boolean known(Cell cell) {
        return moment.exercise().checking()
                ? moment.exercise().attempt().answers().containsKey(cell)
                : moment.reached(cell);
    }

    private String text(Cell cell) {
        if (moment.exercise().checking()) {
            String answer = moment.exercise().attempt().answers().getOrDefault(cell, "");
            String cut = answer.length() > LONGEST_ANSWER ? answer.substring(0, LONGEST_ANSWER - 1) + "\u2026" : answer;
            return cut.replace('-', '\u2212');
        }
        return moment.reached(cell) ? written().text(solution.value(cell)) : "";
    }

    private boolean lit(Quantity quantity, int k) {
        return equation != null && equation.quantity() == quantity && equation.layer() == k;
    }

    private Layer layer(int c) {
        List<Unit> units = new ArrayList<>();
        if (c == 0) {
            for (int j = 0; j < task.width(0); j++) {
                boolean shown = point != Cell.ALL && !allPoints();
                double x = shown ? task.data().input(point, j) : Double.NaN;
                units.add(new Unit(x, shown ? notation().text(x) : "", "", inputEmphasis()));
            }
            return new Layer("x", "", units);
        }
        boolean output = c == task.hiddenLayers() + 1;
        boolean activated = !output || task.activeOutput();
        Cell behind = output ? Cell.of(Quantity.OUTPUT, c - 1, 0, point) : Cell.of(Quantity.HIDDEN, c, 0, point);
        // While preactivations are worked, they are what is seen, even where more has been typed.
        boolean shown = activated && known(behind) && !lit(Quantity.PREACTIVATION, c - 1);
        // A hidden layer is called h until only its preactivations are known.
        boolean f = !shown
                && (output
                        || lit(Quantity.PREACTIVATION, c - 1)
                        || known(Cell.of(Quantity.PREACTIVATION, c - 1, 0, point)));
        for (int i = 0; i < task.width(c); i++) {
            Cell cell = f || !activated
                    ? Cell.of(Quantity.PREACTIVATION, c - 1, i, point)
                    : Cell.of(behind.quantity(), behind.layer(), i, point);
            double value = allPoints() || !known(cell) ? Double.NaN : solution.value(cell);
            units.add(new Unit(value, allPoints() ? "" : unitText(cell), allPoints() ? "" : tag(c, i), emphasis(c)));
        }
        if (output && shown) {
            return new Layer("\u0177", "", units);
        }
        return f ? new Layer("f", String.valueOf(c - 1), units) : new Layer("h", String.valueOf(c), units);
    }

    private String unitText(Cell cell) {
        String text = text(cell);
        return text.isEmpty() && moment.exercise().checking() && moment.present(cell) ? UNKNOWN : text;
    }

    private Emphasis inputEmphasis() {
        return lit(Quantity.PREACTIVATION, 0) ? Emphasis.LIT : Emphasis.PLAIN;
    }

    /** What of a derivative has come as far as this unit. */
    private String tag(int c, int i) {
        Cell df = Cell.of(Quantity.D_PREACTIVATION, c - 1, i, point);
        if (known(df) || c > task.hiddenLayers()) {
            return text(df);
        }
        return text(Cell.of(Quantity.D_HIDDEN, c, i, point));
    }

    private Emphasis emphasis(int c) {
        boolean output = c == task.hiddenLayers() + 1;
        if (lit(Quantity.PREACTIVATION, c - 1)
                || lit(Quantity.HIDDEN, c)
                || (output
                        && (lit(Quantity.OUTPUT, c - 1)
                                || lit(Quantity.POINT_LOSS, 0)
                                || lit(Quantity.LOSS, 0)
                                || lit(Quantity.NEW_LOSS, 0)))) {
            return Emphasis.LIT;
        }
        boolean back = lit(Quantity.D_PREACTIVATION, c - 1)
                || lit(Quantity.D_HIDDEN, c)
                || (output && lit(Quantity.D_OUTPUT, c - 1));
        return back ? Emphasis.DERIVATIVE : Emphasis.PLAIN;
    }

    private void arrows(int k, List<Arrow> arrows) {
        for (int i = 0; i < task.width(k + 1); i++) {
            arrows.add(arrow(k, i, NetworkFigure.BIAS));
            for (int j = 0; j < task.width(k); j++) {
                arrows.add(arrow(k, i, j));
            }
        }
    }

    private Arrow arrow(int k, int i, int j) {
        boolean bias = j == NetworkFigure.BIAS;
        int index = bias ? task.indexOfBias(k, i) : task.indexOfWeight(k, i, j);
        Cell updated = Cell.ofAll(bias ? Quantity.NEW_BIAS : Quantity.NEW_WEIGHT, k, i, bias ? 0 : j);
        double old = solution.network().parameters().get(index);
        Cell slope = slope(k, i, bias, j);
        if (slope != null) {
            String text = text(slope);
            return new Arrow(k, j, i, solution.value(slope), text.isEmpty() ? UNKNOWN : text, Emphasis.DERIVATIVE);
        }
        if (!moment.exercise().checking() && moment.reached(updated)) {
            double value = solution.value(updated);
            return new Arrow(k, j, i, value, onArrow(value, k), present(updated));
        }
        Emphasis emphasis = lit(Quantity.PREACTIVATION, k)
                ? Emphasis.LIT
                : !bias && lit(Quantity.D_HIDDEN, k) ? Emphasis.DERIVATIVE : present(updated);
        return new Arrow(k, j, i, old, onArrow(old, k), emphasis);
    }

    private Emphasis present(Cell updated) {
        return moment.cursor() > 0 && moment.present(updated) ? Emphasis.LIT : Emphasis.PLAIN;
    }

    /** The derivative that an arrow shows in the place of its weight; null where it shows the weight. */
    private Cell slope(int k, int i, boolean bias, int j) {
        if (equation == null || equation.layer() != k) {
            return null;
        }
        Quantity quantity = equation.quantity();
        if (quantity == (bias ? Quantity.D_BIAS : Quantity.D_WEIGHT)) {
            return new Cell(quantity, k, i, bias ? 0 : j, equation.point());
        }
        return quantity == (bias ? Quantity.SUM_D_BIAS : Quantity.SUM_D_WEIGHT)
                ? Cell.ofAll(quantity, k, i, bias ? 0 : j)
                : null;
    }

    /** A negative number with a digit more than usual; where there are many, none is kept room for. */
    private String widest() {
        if (crowded()) {
            return "";
        }
        return "\u22120.0" + "0".repeat(notation().digits());
    }

    private boolean many(int k) {
        return task.width(k) * task.width(k + 1) > MANY;
    }

    private String onArrow(double value, int k) {
        String whole = notation().fractions()
                ? notation().text(value)
                : Numerals.shortest(value).replace('-', '\u2212');
        int digits =
                many(k) ? Math.min(FEW_DIGITS, notation().digits()) : notation().digits();
        return whole.length() <= digits + 2
                ? whole
                : notation().withDigits(digits).text(value);
    }
}

package ladera.study.backprop;

import static ladera.run.backprop.Quantity.D_HIDDEN;
import static ladera.run.backprop.Quantity.D_PREACTIVATION;
import static ladera.run.backprop.Quantity.D_WEIGHT;
import static ladera.run.backprop.Quantity.PREACTIVATION;
import static ladera.run.backprop.Quantity.SUM_D_BIAS;
import static ladera.run.backprop.Quantity.SUM_D_WEIGHT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;
import ladera.study.Diagnosis.Slip;

/** The numbers that come of known slips, each made on the numbers that stand before it. */
final class Slips {
    /** Every slip that can be told, in order of precedence: the more telling ones first. */
    static final List<String> IDS = List.of(
            "sign",
            "derivative",
            "indicator",
            "f_for_h",
            "transposed",
            "updated",
            "mean",
            "factor_two",
            "rate",
            "bias",
            "swapped",
            "point");

    private final Rules rules;
    private final Task task;
    private final Cell cell;
    private final Numbers from;
    private final int k;
    private final int i;
    private final int j;
    private final int p;
    private final List<Slip> slips = new ArrayList<>();

    private Slips(Rules rules, Cell cell, Numbers from) {
        this.rules = rules;
        this.task = rules.task();
        this.cell = cell;
        this.from = from;
        k = cell.layer();
        i = cell.row();
        j = cell.column();
        p = cell.point();
    }

    /** What the known slips give in the place of a number. */
    static List<Slip> of(Rules rules, Cell cell, Numbers from) {
        Slips made = new Slips(rules, cell, from);
        made.own(rules.value(cell, from));
        made.mistaken();
        made.exchanged();
        made.slips.sort(Comparator.comparingInt(slip -> IDS.indexOf(slip.id())));
        return made.slips;
    }

    private void add(String id, double value) {
        slips.add(new Slip(id, value));
    }

    /** The right number with a wrong sign or factor. */
    private void own(double value) {
        Quantity quantity = cell.quantity();
        if (quantity == Quantity.NEW_BIAS || quantity == Quantity.NEW_WEIGHT) {
            boolean bias = quantity == Quantity.NEW_BIAS;
            double old = bias ? rules.beta(k, i) : rules.omega(k, i, j);
            double slope = from.of(cell.as(bias ? SUM_D_BIAS : SUM_D_WEIGHT));
            double move = task.learningRate() * slope;
            add("sign", old + move);
            scaled(move, "factor_two", 2, old);
            scaled(move, "mean", task.points(), old);
            add("rate", old - slope);
            return;
        }
        add("sign", -value);
        if (quantity == Quantity.LOSS || quantity.phase() != Quantity.Phase.FORWARD) {
            add("factor_two", 2 * value);
            add("factor_two", value / 2);
        }
        if (!quantity.ofPoint()) {
            add("mean", value * task.points());
            add("mean", value / task.points());
        }
        if (quantity == Quantity.POINT_LOSS) {
            add("factor_two", 2 * value);
            add("factor_two", value / 2);
        }
    }

    private void scaled(double move, String id, double factor, double old) {
        add(id, old - factor * move);
        add(id, old - move / factor);
    }

    /** What comes of a wrong formula. */
    private void mistaken() {
        switch (cell.quantity()) {
            case PREACTIVATION -> preactivation();
            case HIDDEN -> add("f_for_h", from.of(Cell.of(PREACTIVATION, k - 1, i, p)));
            case OUTPUT -> add("f_for_h", from.of(cell.as(PREACTIVATION)));
            case D_OUTPUT ->
                add(
                        "f_for_h",
                        2 * (from.of(cell.as(PREACTIVATION)) - task.data().target(p, i)));
            case D_PREACTIVATION -> slope();
            case D_HIDDEN -> dHidden();
            case D_WEIGHT -> add("f_for_h", from.of(Cell.of(D_PREACTIVATION, k, i, p)) * unactivated(k, j, p));
            case SUM_D_WEIGHT -> summedWeight();
            default -> {}
        }
    }

    private void preactivation() {
        double withF = rules.beta(k, i);
        double turned = rules.beta(k, i);
        boolean square = task.width(k) == task.width(k + 1);
        for (int n = 0; n < task.width(k); n++) {
            withF += rules.omega(k, i, n) * unactivated(k, n, p);
            turned += square ? rules.omega(k, n, i) * rules.source(k, n, p, from) : 0;
        }
        add("f_for_h", withF);
        if (square) {
            add("transposed", turned);
        }
        add("bias", rules.value(cell, from) - rules.beta(k, i));
    }

    /** f_(k-1)[j] where h_k[j] belongs; the input itself where k is 0. */
    private double unactivated(int layer, int unit, int point) {
        return layer == 0 ? task.data().input(point, unit) : from.of(Cell.of(PREACTIVATION, layer - 1, unit, point));
    }

    private void slope() {
        double arriving = rules.arriving(k, i, p, from);
        add("derivative", arriving);
        double f = from.of(Cell.of(PREACTIVATION, k, i, p));
        // The book's 7.25 has the indicator of the ReLU.
        add("indicator", f > 0 ? arriving : 0);
        if (rules.activation(k).id().equals("sigmoid")) {
            add("f_for_h", f * (1 - f) * arriving);
        }
    }

    private void dHidden() {
        boolean square = task.width(k) == task.width(k + 1);
        double turned = 0;
        double afterStep = 0;
        double afterPoint = 0;
        for (int n = 0; n < task.width(k + 1); n++) {
            double df = from.of(Cell.of(D_PREACTIVATION, k, n, p));
            double omega = rules.omega(k, n, i);
            turned += square ? rules.omega(k, i, n) * df : 0;
            afterStep += (omega - task.learningRate() * from.of(Cell.ofAll(SUM_D_WEIGHT, k, n, i))) * df;
            afterPoint += (omega - task.learningRate() * from.of(new Cell(D_WEIGHT, k, n, i, p))) * df;
        }
        if (square) {
            add("transposed", turned);
        }
        add("updated", afterStep);
        add("updated", afterPoint);
    }

    private void summedWeight() {
        double withF = 0;
        for (int point = 0; point < task.points(); point++) {
            withF += from.of(Cell.of(D_PREACTIVATION, k, i, point)) * unactivated(k, j, point);
        }
        add("f_for_h", task.factor() * withF);
    }

    /** The right number of another place. */
    private void exchanged() {
        for (Cell other : new Equation(cell.quantity(), k, p).cells(task)) {
            if (other.point() == p && !other.equals(cell)) {
                boolean mirrored =
                        cell.quantity().shape() == Quantity.Shape.MATRIX && other.row() == j && other.column() == i;
                boolean near = other.row() == i || other.column() == j;
                if (mirrored || near) {
                    add(mirrored ? "transposed" : "swapped", rules.value(other, from));
                }
            }
        }
        if (cell.quantity().ofPoint()) {
            for (int point = 0; point < task.points(); point++) {
                if (point != p) {
                    add("point", rules.value(new Cell(cell.quantity(), k, i, j, point), from));
                }
            }
        }
        if (cell.quantity() == Quantity.NEW_WEIGHT && j < task.width(k + 1) && i < task.width(k)) {
            double turned = from.of(Cell.ofAll(SUM_D_WEIGHT, k, j, i));
            add("transposed", rules.omega(k, i, j) - task.learningRate() * turned);
        }
    }
}

package ladera.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ladera.figure.EquationFigure.Remark;
import ladera.figure.EquationFigure.Tone;
import ladera.num.Numerals;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Moment;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;
import ladera.study.Diagnosis;
import ladera.study.backprop.EquationTex;
import ladera.study.backprop.Marking;
import ladera.study.backprop.RateScan;
import ladera.study.backprop.Solution;
import ladera.text.Words;

/** The equation in sight, in words and as mathematics, and what there is to say about it. */
public final class ExerciseEquation {
    private static final int ERROR_DIGITS = 2;

    /** Signs of a line that is read easily in a third of a window. */
    private static final int FULL_LINE = 74;

    private final Words words;
    private final Moment moment;
    private final Solution solution;
    private final Task task;

    public ExerciseEquation(Words words, Moment moment, Solution solution) {
        this.words = words;
        this.moment = moment;
        this.solution = solution;
        this.task = solution.task();
    }

    /** With every number. */
    public EquationFigure shown(RateScan.Scan scan) {
        Equation equation = moment.equation();
        if (equation == null) {
            return overview();
        }
        EquationTex tex = tex(equation);
        List<String> lines = new ArrayList<>(List.of(tex.general()));
        lines.addAll(tex.abridged(FULL_LINE));
        return new EquationFigure(
                caption(equation), lines, tex.result(), equation.quantity().derivative(), remarks(equation, scan));
    }

    /** With what was typed, and what it is worth. */
    public EquationFigure checked(Marking.Marks marks) {
        Equation equation = moment.equation();
        if (equation == null) {
            return overview();
        }
        List<Remark> remarks = new ArrayList<>();
        for (Cell cell : equation.cells(task)) {
            Marking.Mark mark = marks == null ? null : marks.of(cell);
            if (mark != null && !mark.given().isEmpty()) {
                remarks.add(new Remark(place(cell) + mark.given() + ": " + sentence(mark.diagnosis()), tone(mark)));
            }
        }
        if (remarks.isEmpty()) {
            remarks.add(new Remark(words.get("backprop.check.how"), Tone.PLAIN));
        }
        return new EquationFigure(
                caption(equation),
                List.of(tex(equation).general()),
                "",
                equation.quantity().derivative(),
                remarks);
    }

    private EquationTex tex(Equation equation) {
        return new EquationTex(solution, equation, moment.exercise().notation());
    }

    private EquationFigure overview() {
        return new EquationFigure(
                words.get("backprop.overview"),
                EquationTex.overview(task),
                "",
                false,
                List.of(new Remark(words.get("backprop.overview.hint"), Tone.PLAIN)));
    }

    /** What an equation is about, and for which point. */
    public String caption(Equation equation) {
        String about = about(equation);
        String points = equation.point() == Cell.ALL
                ? equation.quantity().ofPoint() ? words.get("backprop.points.together") : ""
                : task.points() == 1 ? "" : words.get("backprop.point", equation.point() + 1, task.points());
        return points.isEmpty() ? about : about + " \u00b7 " + points;
    }

    /** What an equation is about. */
    public String about(Equation equation) {
        Quantity quantity = equation.quantity();
        String key = "backprop.caption." + quantity.name().toLowerCase(Locale.ROOT);
        if (quantity == Quantity.D_PREACTIVATION) {
            key += equation.layer() == task.hiddenLayers() && !task.activeOutput() ? ".last" : "";
        }
        return words.get(key, layer(equation));
    }

    /** Where the numbers of an equation belong: units that a layer feeds, or that it takes from. */
    private String layer(Equation equation) {
        boolean sources = equation.quantity().shape() == Quantity.Shape.SOURCES;
        int c = sources ? equation.layer() : equation.layer() + 1;
        return c == task.hiddenLayers() + 1
                ? words.get("backprop.layer.output")
                : words.get("backprop.layer.hidden", c);
    }

    private String place(Cell cell) {
        int count = new Equation(
                        cell.quantity(), cell.layer(), moment.equation().point())
                .cells(task)
                .size();
        String name = cell.quantity().shape() == Quantity.Shape.MATRIX
                ? "[" + (cell.row() + 1) + "," + (cell.column() + 1) + "] "
                : "[" + (cell.row() + 1) + "] ";
        String point = moment.equation().point() == Cell.ALL && cell.point() != Cell.ALL
                ? words.get("backprop.point.short", cell.point() + 1) + " "
                : "";
        return count == 1 ? "" : point + name;
    }

    private List<Remark> remarks(Equation equation, RateScan.Scan scan) {
        List<Remark> remarks = new ArrayList<>();
        if (equation.quantity().derivative()) {
            double worst = equation.cells(task).stream()
                    .mapToDouble(solution::relativeError)
                    .max()
                    .orElse(0);
            remarks.add(new Remark(
                    words.get("backprop.agrees", Numerals.significant(worst, ERROR_DIGITS)),
                    worst < 1e-4 ? Tone.GOOD : Tone.CAREFUL));
        }
        if (equation.quantity() == Quantity.LOSS) {
            remarks.add(new Remark(words.get("backprop.loss." + task.reduction().id() + ".named"), Tone.PLAIN));
        }
        if (equation.quantity() == Quantity.NEW_LOSS) {
            remarks.addAll(outcome(scan));
        }
        return remarks;
    }

    /** Whether the loss fell, by how much the plane was wrong, and where it rose, why and what would have lowered it. */
    public List<Remark> outcome(RateScan.Scan scan) {
        List<Remark> remarks = new ArrayList<>();
        boolean fell = solution.newLoss() < solution.loss();
        remarks.add(new Remark(
                words.get(fell ? "backprop.fell" : "backprop.rose", text(solution.loss()), text(solution.newLoss())),
                fell ? Tone.GOOD : Tone.BAD));
        remarks.add(new Remark(
                words.get(
                        "backprop.predicted",
                        text(solution.predictedLoss()),
                        text(Math.abs(solution.newLoss() - solution.predictedLoss()))),
                Tone.PLAIN));
        if (scan == null) {
            return remarks;
        }
        if (scan.falls() == 0) {
            remarks.add(new Remark(words.get("backprop.rate.flat"), Tone.PLAIN));
        } else if (Double.isInfinite(scan.falls())) {
            remarks.add(new Remark(words.get("backprop.rate.any", text(scan.best())), Tone.PLAIN));
        } else {
            String key = fell ? "backprop.rate.falls" : "backprop.rate.rose";
            remarks.add(new Remark(
                    words.get(key, text(scan.falls()), text(scan.best()), text(scan.bestLoss())),
                    fell ? Tone.PLAIN : Tone.CAREFUL));
        }
        return remarks;
    }

    private String text(double value) {
        return Numerals.significant(value, moment.exercise().notation().digits());
    }

    /** A verdict in words. */
    public String sentence(Diagnosis diagnosis) {
        return words.get("verdict." + diagnosis.id(), diagnosis.digits());
    }

    /** A verdict as a colour. */
    public static Tone tone(Marking.Mark mark) {
        return switch (mark.diagnosis().verdict()) {
            case EXACT, CARRIED -> Tone.GOOD;
            case ROUNDED -> mark.points() == 1 ? Tone.GOOD : Tone.CAREFUL;
            case SLIP -> Tone.CAREFUL;
            case WRONG, UNREADABLE -> Tone.BAD;
            case BLANK -> Tone.PLAIN;
        };
    }
}

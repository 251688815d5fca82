package ladera.report.exercise;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import ladera.figure.EquationFigure;
import ladera.figure.ExerciseEquation;
import ladera.figure.Palette;
import ladera.figure.TexLine;
import ladera.figure.Typeface;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;
import ladera.study.backprop.EquationTex;
import ladera.study.backprop.Marking;
import ladera.study.backprop.Solution;

/** An equation on a work sheet: what to work out on the left, a box for each number on the right. */
final class EquationBlock implements SheetBlock {
    /** Where the first box begins. */
    static final int BOXES_AT = 300;

    private static final double BOX = 26;
    private static final double GAP = 5;
    private static final double VERDICT = 24;
    private static final double WIDEST = 120;
    private static final double CORNER = 5;
    private static final float FORMULA = 15;
    private static final int MOST_COLUMNS = 6;
    private static final Font CAPTION = Typeface.plain(9.5f);
    private static final Font ANSWER = Typeface.plain(12);
    private static final Font INDEX = Typeface.plain(8);
    private static final Font SENTENCE = Typeface.plain(7.5f);

    private final Task task;
    private final String caption;
    private final TexLine formula;
    private final List<Cell> cells;
    private final int columns;
    private final Marking.Marks marks;
    private final Function<Marking.Mark, String> sentence;

    /**
     * @param marks null for empty boxes
     * @param sentence a verdict in words
     */
    EquationBlock(
            Exercise exercise,
            Solution solution,
            Equation equation,
            String caption,
            Marking.Marks marks,
            Function<Marking.Mark, String> sentence) {
        this.task = exercise.task();
        this.caption = caption;
        this.marks = marks;
        this.sentence = sentence;
        String latex = new EquationTex(solution, equation, exercise.notation()).general();
        // What the activation is has been said above; here there is room for the equation only.
        int meaning = latex.indexOf(",\\qquad");
        formula = TexLine.of(meaning < 0 ? latex : latex.substring(0, meaning), FORMULA, BOXES_AT - 20);
        cells = ordered(equation);
        columns = columns(equation);
    }

    /** Row by row: a matrix's own rows, or units with one point a column. */
    private List<Cell> ordered(Equation equation) {
        List<Cell> all = equation.cells(task);
        return all.stream()
                .sorted(Comparator.comparingInt(Cell::row)
                        .thenComparingInt(Cell::column)
                        .thenComparingInt(Cell::point))
                .toList();
    }

    private int columns(Equation equation) {
        if (equation.quantity().shape() == Quantity.Shape.MATRIX) {
            return task.width(equation.layer());
        }
        boolean perPoint = equation.quantity().ofPoint() && equation.point() == Cell.ALL;
        return Math.min(MOST_COLUMNS, perPoint ? task.points() : Math.min(3, cells.size()));
    }

    private double rowHeight() {
        return BOX + GAP + (marks == null ? 0 : VERDICT);
    }

    @Override
    public double height() {
        int rows = (cells.size() + columns - 1) / columns;
        return Math.max(rows * rowHeight(), 16 + formula.height());
    }

    @Override
    public void paint(Graphics2D graphics) {
        graphics.setColor(Palette.PRINT.muted());
        Typeface.draw(graphics, caption, CAPTION, 0, 9);
        formula.paint(graphics, 0, 15, Palette.PRINT.text());
        double width = Math.min(WIDEST, (WorkSheet.WIDTH - BOXES_AT) / columns - GAP);
        for (int n = 0; n < cells.size(); n++) {
            double x = BOXES_AT + (n % columns) * (width + GAP);
            double y = (n / columns) * rowHeight();
            box(graphics, cells.get(n), x, y, width);
        }
    }

    private void box(Graphics2D graphics, Cell cell, double x, double y, double width) {
        graphics.setColor(Palette.PRINT.axis());
        graphics.setStroke(new BasicStroke(0.8f));
        graphics.draw(new RoundRectangle2D.Double(x, y, width, BOX, CORNER, CORNER));
        graphics.setColor(Palette.PRINT.muted());
        Typeface.draw(graphics, index(cell), INDEX, x + 3, y + 9);
        Marking.Mark mark = marks == null ? null : marks.of(cell);
        if (mark == null || mark.given().isEmpty()) {
            return;
        }
        float size = ANSWER.getSize2D();
        while (size > 6 && Typeface.width(mark.given(), ANSWER.deriveFont(size)) > width - 22) {
            size -= 0.5f;
        }
        Font font = ANSWER.deriveFont(size);
        graphics.setColor(Palette.PRINT.text());
        Typeface.draw(
                graphics, mark.given(), font, x + width - 5 - Typeface.width(mark.given(), font), y + BOX / 2 + 4.5);
        graphics.setColor(EquationFigure.color(ExerciseEquation.tone(mark), Palette.PRINT));
        List<String> lines = Typeface.lines(sentence.apply(mark), SENTENCE, width);
        for (int n = 0; n < Math.min(2, lines.size()); n++) {
            String line = n == 1 && lines.size() > 2 ? lines.get(n) + " \u2026" : lines.get(n);
            Typeface.draw(graphics, line, SENTENCE, x + 1, y + BOX + 9 + 9 * n);
        }
    }

    private String index(Cell cell) {
        if (cell.quantity().shape() == Quantity.Shape.SINGLE) {
            return "";
        }
        return cell.quantity().shape() == Quantity.Shape.MATRIX
                ? (cell.row() + 1) + "," + (cell.column() + 1)
                : String.valueOf(cell.row() + 1);
    }
}

package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import ladera.num.Doubles;
import ladera.num.Numerals;
import ladera.run.training.StudyPlan;
import ladera.study.training.Finding;
import ladera.study.training.StudyTable;

/**
 * What a study has measured: over the levels of one thing, medians with their quartiles and every seed as a dot; over two
 * things, a map of medians.
 *
 * @param levelName what the levels are called, such as the width
 * @param groupName what the rows of a map are called; empty where one thing is varied
 */
public record StudyFigure(StudyTable study, Finding.Measure measure, String levelName, String groupName)
        implements Figure {
    private static final double LEFT = 54;
    private static final double FOOT = 50;
    private static final double TOP = 10;
    private static final double RIGHT = 12;
    private static final double DOT = 2.2;
    private static final double MEDIAN = 4.2;
    private static final double BAND = 0.22;
    private static final int DIGITS = 3;

    /** Above and below the data, as a factor. */
    private static final double ROOM = Math.pow(10, 0.12);

    @Override
    public String id() {
        return "study";
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            Rectangle2D plot = new Rectangle2D.Double(
                    area.getX() + LEFT,
                    area.getY() + TOP,
                    Math.max(1, area.getWidth() - LEFT - RIGHT),
                    Math.max(1, area.getHeight() - TOP - FOOT));
            if (groups().size() > 1) {
                map(copy, plot, palette);
            } else {
                levels(copy, plot, palette);
            }
        } finally {
            copy.dispose();
        }
    }

    private List<String> groups() {
        return study.cells().stream().map(cell -> cell.group()).distinct().toList();
    }

    private List<String> levelsInOrder() {
        return study.cells().stream().map(cell -> cell.level()).distinct().toList();
    }

    private void levels(Graphics2D copy, Rectangle2D plot, Palette palette) {
        LossAxis axis = axis();
        if (axis == null) {
            return;
        }
        axis.paint(copy, plot, palette);
        int n = study.cells().size();
        Path2D line = new Path2D.Double();
        boolean begun = false;
        for (int cell = 0; cell < n; cell++) {
            double x = plot.getX() + plot.getWidth() * (cell + 0.5) / n;
            double lower = cell % 2 == 1 && crowded(plot) ? 14 : 0;
            centred(copy, study.cells().get(cell).level(), x, plot.getMaxY() + 16 + lower, palette.text());
            double median = study.median(cell, measure.of());
            if (!LossAxis.places(median)) {
                continue;
            }
            band(copy, cell, x, plot, axis, palette);
            double y = axis.y(median, plot);
            if (begun) {
                line.lineTo(x, y);
            } else {
                line.moveTo(x, y);
                begun = true;
            }
        }
        copy.setColor(palette.color(0));
        copy.setStroke(new BasicStroke(1.4f));
        // Between methods there is nothing that a line could stand for.
        if (study.plan().question() != StudyPlan.Question.METHOD) {
            copy.draw(line);
        }
        for (int cell = 0; cell < n; cell++) {
            double median = study.median(cell, measure.of());
            if (LossAxis.places(median)) {
                double x = plot.getX() + plot.getWidth() * (cell + 0.5) / n;
                double y = axis.y(median, plot);
                copy.setColor(palette.color(0));
                copy.fill(new Ellipse2D.Double(x - MEDIAN, y - MEDIAN, 2 * MEDIAN, 2 * MEDIAN));
            }
        }
        double lower = crowded(plot) ? 12 : 0;
        centred(copy, levelName, plot.getCenterX(), plot.getMaxY() + 33 + lower, palette.muted());
    }

    /** Names that would touch one another stand on two lines in turn. */
    private boolean crowded(Rectangle2D plot) {
        double widest = 0;
        for (StudyPlan.Cell cell : study.cells()) {
            widest = Math.max(widest, Typeface.width(cell.level(), LossAxis.LABEL));
        }
        return widest + 6 > plot.getWidth() / study.cells().size();
    }

    private void band(Graphics2D copy, int cell, double x, Rectangle2D plot, LossAxis axis, Palette palette) {
        double wide = BAND * plot.getWidth() / study.cells().size();
        double low = Math.max(axis.low(), study.quartile(cell, measure.of(), 0.25));
        double high = Math.min(axis.high(), study.quartile(cell, measure.of(), 0.75));
        Color color = palette.color(0);
        copy.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 60));
        double top = axis.y(high, plot);
        copy.fill(new Rectangle2D.Double(x - wide, top, 2 * wide, Math.max(1, axis.y(low, plot) - top)));
        copy.setColor(palette.muted());
        for (double value : study.sorted(cell, measure.of())) {
            if (LossAxis.places(value)) {
                double y = axis.y(value, plot);
                copy.draw(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
            }
        }
    }

    private LossAxis axis() {
        return LossAxis.over(study.rows().stream().mapToDouble(measure.of()), ROOM);
    }

    private void map(Graphics2D copy, Rectangle2D plot, Palette palette) {
        LossAxis axis = axis();
        List<String> groups = groups();
        List<String> levels = levelsInOrder();
        double wide = plot.getWidth() / levels.size();
        double tall = plot.getHeight() / groups.size();
        for (int cell = 0; cell < study.cells().size(); cell++) {
            int row = groups.indexOf(study.cells().get(cell).group());
            int column = levels.indexOf(study.cells().get(cell).level());
            double median = study.median(cell, measure.of());
            Rectangle2D box =
                    new Rectangle2D.Double(plot.getX() + column * wide, plot.getMaxY() - (row + 1) * tall, wide, tall);
            double tone = axis == null || !LossAxis.places(median) ? Double.NaN : axis.share(median);
            copy.setColor(Double.isNaN(tone) ? palette.grid() : new Color(Viridis.rgb(tone)));
            copy.fill(box);
            if (!Double.isNaN(median)) {
                Color ink = tone > 0.6 ? Color.BLACK : Color.WHITE;
                centred(
                        copy,
                        Numerals.significant(median, DIGITS),
                        box.getCenterX(),
                        box.getCenterY() + 4,
                        Double.isNaN(tone) ? palette.text() : ink);
            }
        }
        names(copy, plot, groups, levels, palette);
    }

    private void names(Graphics2D copy, Rectangle2D plot, List<String> groups, List<String> levels, Palette palette) {
        for (int column = 0; column < levels.size(); column++) {
            double x = plot.getX() + plot.getWidth() * (column + 0.5) / levels.size();
            centred(copy, levels.get(column), x, plot.getMaxY() + 16, palette.text());
        }
        for (int row = 0; row < groups.size(); row++) {
            double y = plot.getMaxY() - plot.getHeight() * (row + 0.5) / groups.size();
            String label = groups.get(row);
            copy.setColor(palette.text());
            Typeface.draw(copy, label, LossAxis.LABEL, plot.getX() - 10 - Typeface.width(label, LossAxis.LABEL), y + 4);
        }
        centred(copy, levelName, plot.getCenterX(), plot.getMaxY() + 33, palette.muted());
        Graphics2D turned = (Graphics2D) copy.create();
        turned.rotate(-Math.PI / 2, plot.getX() - 36, plot.getCenterY());
        centred(turned, groupName, plot.getX() - 36, plot.getCenterY(), palette.muted());
        turned.dispose();
    }

    private static void centred(Graphics2D copy, String text, double x, double base, Color color) {
        copy.setColor(color);
        Typeface.drawCentred(copy, text, LossAxis.LABEL, x, base);
    }

    /** Every network trained: its combination, seed and measurements. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>(List.of("cell", "seed"));
        List<Doubles> values = new ArrayList<>(List.of(column(StudyTable.Row::cell), column(StudyTable.Row::seed)));
        for (Finding.Measure one : Finding.Measure.values()) {
            names.add(one.column());
            values.add(column(one.of()));
        }
        return new Table(names, values);
    }

    private Doubles column(ToDoubleFunction<StudyTable.Row> of) {
        return Doubles.of(study.rows().stream().mapToDouble(of).toArray());
    }
}

package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;
import ladera.study.training.SearchTable;

/**
 * How a search has gone: the validation loss of every network in the order in which it was done, in its optimizer's colour, and
 * the lowest so far.
 *
 * @param xName beneath the axis
 */
public record SearchFigure(SearchTable search, String xName) implements Figure {
    private static final double LEFT = 54;
    private static final double FOOT = 36;
    private static final double TOP = 8;
    private static final double RIGHT = 12;
    private static final double DOT = 3.2;
    private static final double RING = 6;

    /** Head room above and below the data, as a factor. */
    private static final double MARGIN = 1.25;

    @Override
    public String id() {
        return "search";
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
            LossAxis axis = LossAxis.over(search.rows().stream().mapToDouble(SearchTable.Row::validation), MARGIN);
            places(copy, plot, palette);
            if (axis != null) {
                axis.paint(copy, plot, palette);
                lowest(copy, plot, axis, palette);
                dots(copy, plot, axis, palette);
            }
        } finally {
            copy.dispose();
        }
    }

    private double x(int place, Rectangle2D plot) {
        return plot.getX()
                + plot.getWidth() * (place + 0.5) / search.candidates().size();
    }

    private void places(Graphics2D copy, Rectangle2D plot, Palette palette) {
        Ticks places = Ticks.whole(1, Math.max(2, search.candidates().size()), 6);
        copy.setColor(palette.muted());
        for (int k = 0; k < places.size(); k++) {
            double x = x((int) places.at().get(k) - 1, plot);
            Typeface.drawCentred(copy, places.labels().get(k), LossAxis.LABEL, x, plot.getMaxY() + 15);
        }
        Typeface.drawCentred(copy, xName, LossAxis.LABEL, plot.getCenterX(), plot.getMaxY() + 31);
    }

    private void lowest(Graphics2D copy, Rectangle2D plot, LossAxis axis, Palette palette) {
        Path2D stairs = new Path2D.Double();
        double lowest = Double.POSITIVE_INFINITY;
        for (int place = 0; place < search.rows().size(); place++) {
            double before = lowest;
            double value = search.rows().get(place).validation();
            lowest = LossAxis.places(value) ? Math.min(lowest, value) : lowest;
            if (!LossAxis.places(lowest)) {
                continue;
            }
            double x = x(place, plot);
            if (LossAxis.places(before)) {
                stairs.lineTo(x, axis.y(before, plot));
                stairs.lineTo(x, axis.y(lowest, plot));
            } else {
                stairs.moveTo(x, axis.y(lowest, plot));
            }
        }
        copy.setColor(palette.muted());
        copy.setStroke(new BasicStroke(1.2f));
        copy.draw(stairs);
    }

    private void dots(Graphics2D copy, Rectangle2D plot, LossAxis axis, Palette palette) {
        SearchTable.Row best = search.ranked().get(0);
        for (int place = 0; place < search.rows().size(); place++) {
            SearchTable.Row row = search.rows().get(place);
            if (!LossAxis.places(row.validation())) {
                continue;
            }
            double x = x(place, plot);
            double y = axis.y(row.validation(), plot);
            copy.setColor(palette.color(style(row)));
            copy.fill(new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT));
            if (row.equals(best)) {
                copy.setColor(palette.text());
                copy.draw(new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING));
            }
        }
    }

    /** The colour of a row: its optimizer's place in the plan. */
    public int style(SearchTable.Row row) {
        return search.plan().optimizers().indexOf(search.candidate(row).optimizer());
    }

    @Override
    public Table table() {
        List<String> names = List.of("candidate", "train", "validation", "step", "parameters", "seconds");
        List<SearchTable.Row> rows = search.rows();
        List<Doubles> columns = new ArrayList<>();
        columns.add(column(rows, SearchTable.Row::candidate));
        columns.add(column(rows, SearchTable.Row::train));
        columns.add(column(rows, SearchTable.Row::validation));
        columns.add(column(rows, SearchTable.Row::step));
        columns.add(column(rows, SearchTable.Row::parameters));
        columns.add(column(rows, SearchTable.Row::seconds));
        return new Table(names, columns);
    }

    private static Doubles column(
            List<SearchTable.Row> rows, java.util.function.ToDoubleFunction<SearchTable.Row> value) {
        return Doubles.of(rows.stream().mapToDouble(value).toArray());
    }
}

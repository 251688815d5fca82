package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
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
    private static final Font LABEL = Typeface.plain(11);
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
            double[] span = span();
            grid(copy, plot, span, palette);
            if (span != null) {
                lowest(copy, plot, span, palette);
                dots(copy, plot, span, palette);
            }
        } finally {
            copy.dispose();
        }
    }

    private static boolean placed(double value) {
        return value > 0 && Double.isFinite(value);
    }

    private double[] span() {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (SearchTable.Row row : search.rows()) {
            if (placed(row.validation())) {
                low = Math.min(low, row.validation());
                high = Math.max(high, row.validation());
            }
        }
        return high == 0 ? null : new double[] {low / MARGIN, high * MARGIN};
    }

    private double x(int place, Rectangle2D plot) {
        return plot.getX()
                + plot.getWidth() * (place + 0.5) / search.candidates().size();
    }

    private static double y(double value, Rectangle2D plot, double[] span) {
        return plot.getMaxY() - plot.getHeight() * Math.log(value / span[0]) / Math.log(span[1] / span[0]);
    }

    private void grid(Graphics2D copy, Rectangle2D plot, double[] span, Palette palette) {
        copy.setStroke(new BasicStroke(1));
        if (span != null) {
            Ticks ticks = Ticks.log(span[0], span[1], 5);
            for (int k = 0; k < ticks.size(); k++) {
                double y = y(ticks.at().get(k), plot, span);
                copy.setColor(palette.grid());
                copy.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
                String label = ticks.labels().get(k);
                copy.setColor(palette.muted());
                Typeface.draw(copy, label, LABEL, plot.getX() - 8 - Typeface.width(label, LABEL), y + 4);
            }
        }
        int all = search.candidates().size();
        Ticks places = Ticks.whole(1, Math.max(2, all), 6);
        copy.setColor(palette.muted());
        for (int k = 0; k < places.size(); k++) {
            String label = places.labels().get(k);
            double x = x((int) places.at().get(k) - 1, plot);
            Typeface.draw(copy, label, LABEL, x - Typeface.width(label, LABEL) / 2, plot.getMaxY() + 15);
        }
        Typeface.draw(copy, xName, LABEL, plot.getCenterX() - Typeface.width(xName, LABEL) / 2, plot.getMaxY() + 31);
    }

    private void lowest(Graphics2D copy, Rectangle2D plot, double[] span, Palette palette) {
        Path2D stairs = new Path2D.Double();
        double lowest = Double.POSITIVE_INFINITY;
        for (int place = 0; place < search.rows().size(); place++) {
            double before = lowest;
            double value = search.rows().get(place).validation();
            lowest = placed(value) ? Math.min(lowest, value) : lowest;
            if (!placed(lowest)) {
                continue;
            }
            double x = x(place, plot);
            if (placed(before)) {
                stairs.lineTo(x, y(before, plot, span));
                stairs.lineTo(x, y(lowest, plot, span));
            } else {
                stairs.moveTo(x, y(lowest, plot, span));
            }
        }
        copy.setColor(palette.muted());
        copy.setStroke(new BasicStroke(1.2f));
        copy.draw(stairs);
    }

    private void dots(Graphics2D copy, Rectangle2D plot, double[] span, Palette palette) {
        SearchTable.Row best = search.ranked().get(0);
        for (int place = 0; place < search.rows().size(); place++) {
            SearchTable.Row row = search.rows().get(place);
            if (!placed(row.validation())) {
                continue;
            }
            double x = x(place, plot);
            double y = y(row.validation(), plot, span);
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

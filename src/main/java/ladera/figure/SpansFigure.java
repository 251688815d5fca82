package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ladera.num.Doubles;

/**
 * Rows of stretches along one axis, such as where which unit is on.
 *
 * @param id names the kind of figure
 * @param axis symbol of the axis
 * @param rows from above
 * @param mark a place on the axis; NaN for none
 */
public record SpansFigure(String id, String axis, double low, double high, List<Row> rows, double mark)
        implements Located {
    private static final Font NAME = Typeface.italic(12);
    private static final Font LABEL = Typeface.plain(10.5f);
    private static final double LEFT = 42;
    private static final double RIGHT = 8;
    private static final double LINE = 19;
    private static final double BAR = 11;
    private static final double FOOT = 32;
    private static final int ALPHA = 190;
    private static final int TICKS = 6;

    /**
     * A row.
     *
     * @param column its name in the table, without spaces
     * @param from where each stretch begins
     * @param to where it ends
     * @param style which colour of the {@link Palette}
     */
    public record Row(String name, String column, Doubles from, Doubles to, int style) {}

    public SpansFigure {
        rows = List.copyOf(rows);
    }

    @Override
    public double heightAt(double width) {
        return LINE * rows.size() + FOOT;
    }

    private static double room(Rectangle2D area) {
        return Math.max(1, area.getWidth() - LEFT - RIGHT);
    }

    private double x(Rectangle2D area, double value) {
        return area.getX() + LEFT + (value - low) / (high - low) * room(area);
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            double bottom = area.getY() + LINE * rows.size();
            copy.setStroke(new BasicStroke(1));
            Ticks ticks = Ticks.linear(low, high, TICKS);
            for (int k = 0; k < ticks.size(); k++) {
                double at = x(area, ticks.at().get(k));
                copy.setColor(palette.grid());
                copy.draw(new Line2D.Double(at, area.getY(), at, bottom));
                String label = ticks.labels().get(k);
                write(copy, label, LABEL, palette.muted(), at - Typeface.width(label, LABEL) / 2, bottom + 13);
            }
            double middle = area.getX() + LEFT + room(area) / 2;
            write(copy, axis, NAME, palette.text(), middle - Typeface.width(axis, NAME) / 2, bottom + 28);
            for (int n = 0; n < rows.size(); n++) {
                row(copy, rows.get(n), area, area.getY() + n * LINE, palette);
            }
            if (Double.isFinite(mark)) {
                copy.setColor(palette.color(6));
                copy.draw(new Line2D.Double(x(area, mark), area.getY(), x(area, mark), bottom));
            }
        } finally {
            copy.dispose();
        }
    }

    private void row(Graphics2D copy, Row row, Rectangle2D area, double top, Palette palette) {
        double y = top + (LINE - BAR) / 2;
        copy.setColor(palette.grid());
        copy.draw(new Line2D.Double(x(area, low), y + BAR / 2, x(area, high), y + BAR / 2));
        Color color = palette.color(row.style);
        copy.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), ALPHA));
        for (int k = 0; k < row.from.size(); k++) {
            double from = x(area, row.from.get(k));
            copy.fill(new Rectangle2D.Double(from, y, x(area, row.to.get(k)) - from, BAR));
        }
        double left = area.getX() + LEFT - 8 - Typeface.width(row.name, NAME);
        write(copy, row.name, NAME, palette.text(), left, y + BAR / 2 + 4);
    }

    private static void write(Graphics2D copy, String text, Font font, Color color, double x, double base) {
        copy.setColor(color);
        Typeface.draw(copy, text, font, x, base);
    }

    @Override
    public Table table() {
        List<String> names = new ArrayList<>();
        List<Doubles> columns = new ArrayList<>();
        for (Row row : rows) {
            names.add(row.column + ".from");
            columns.add(row.from);
            names.add(row.column + ".to");
            columns.add(row.to);
        }
        return new Table(names, columns);
    }

    @Override
    public Optional<Place> place(Rectangle2D area, double pixelX, double pixelY) {
        boolean within = pixelX >= x(area, low)
                && pixelX <= x(area, high)
                && pixelY >= area.getY()
                && pixelY <= area.getY() + LINE * rows.size();
        return within ? Optional.of(placeIn(0, area, pixelX, pixelY)) : Optional.empty();
    }

    @Override
    public Place placeIn(int plot, Rectangle2D area, double pixelX, double pixelY) {
        double across = (high - low) / room(area);
        return new Place(0, low + (pixelX - x(area, low)) * across, (pixelY - area.getY()) / LINE, across, 1 / LINE);
    }
}

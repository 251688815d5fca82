package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names beside strokes of their colours, in rows from the left: what the colours of several plots mean. */
public final class PlotKey {
    private static final Font FONT = Typeface.plain(11.5f);
    private static final double ROW = 20;
    private static final double STROKE = 18;
    private static final double GAP = 6;
    private static final double BETWEEN = 18;
    private static final double INSET = 4;
    private static final float WIDTH = 3;

    /** A name and its colour; a style is as {@link Plot.Mark} says. */
    public record Entry(String name, int style) {}

    private PlotKey() {}

    /** How high all rows are at that width; 0 without entries. */
    static double height(List<Entry> entries, double width) {
        return entries.isEmpty() ? 0 : ROW * flow(null, entries, 0, 0, width, null);
    }

    static void paint(Graphics2D graphics, List<Entry> entries, Rectangle2D area, Palette palette) {
        flow(graphics, entries, area.getX(), area.getY(), area.getWidth(), palette);
    }

    /** Goes through the entries as they break into rows, painting where there are graphics; the number of rows. */
    private static int flow(
            Graphics2D graphics, List<Entry> entries, double x, double y, double width, Palette palette) {
        double across = INSET;
        int rows = 1;
        for (Entry entry : entries) {
            double wide = STROKE + GAP + Typeface.width(entry.name, FONT);
            if (across > INSET && across + wide > width) {
                across = INSET;
                rows++;
            }
            if (graphics != null) {
                double middle = y + ROW * (rows - 0.5);
                graphics.setColor(PlotPainter.color(entry.style, palette));
                graphics.setStroke(
                        new BasicStroke(palette.width(WIDTH), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                graphics.draw(new Line2D.Double(x + across, middle, x + across + STROKE, middle));
                graphics.setColor(palette.text());
                double base = middle + Typeface.capHeight(FONT) / 2;
                Typeface.draw(graphics, entry.name, FONT, x + across + STROKE + GAP, base);
            }
            across += wide + BETWEEN;
        }
        return rows;
    }
}

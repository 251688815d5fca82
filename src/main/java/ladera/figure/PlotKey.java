package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Names beside strokes or dots of their colours, in rows from the left: what the colours of several plots mean. */
public final class PlotKey {
    private static final Font FONT = Typeface.plain(11.5f);
    private static final double ROW = 20;
    private static final double STROKE = 18;
    private static final double GAP = 6;
    private static final double BETWEEN = 18;
    private static final double INSET = 4;
    private static final float WIDTH = 3;

    /**
     * A name and its colour.
     *
     * @param style as {@link Plot.Mark} says
     * @param dot whether it names dots rather than lines
     */
    public record Entry(String name, int style, boolean dot) {
        /** Names a line. */
        public Entry(String name, int style) {
            this(name, style, false);
        }

        /** Names dots. */
        public static Entry dots(String name, int style) {
            return new Entry(name, style, true);
        }

        private double sign() {
            return dot ? 2 * PlotMarks.DOT : STROKE;
        }
    }

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
            double wide = entry.sign() + GAP + Typeface.width(entry.name, FONT);
            if (across > INSET && across + wide > width) {
                across = INSET;
                rows++;
            }
            if (graphics != null) {
                double middle = y + ROW * (rows - 0.5);
                sign(graphics, entry, x + across, middle, palette);
                graphics.setColor(palette.text());
                double base = middle + Typeface.capHeight(FONT) / 2;
                Typeface.draw(graphics, entry.name, FONT, x + across + entry.sign() + GAP, base);
            }
            across += wide + BETWEEN;
        }
        return rows;
    }

    private static void sign(Graphics2D graphics, Entry entry, double x, double y, Palette palette) {
        graphics.setColor(PlotPainter.color(entry.style, palette));
        double wide = entry.sign();
        if (entry.dot) {
            graphics.fill(new Ellipse2D.Double(x, y - wide / 2, wide, wide));
        } else {
            graphics.setStroke(new BasicStroke(palette.width(WIDTH), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(new Line2D.Double(x, y, x + wide, y));
        }
    }
}

package ladera.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * Names beside samples of their lines and markers, in rows from the left. Only printed figures have one: on screen a
 * colour is the same contestant everywhere.
 */
public final class Legend {
    private static final Font FONT = Typeface.plain(11);
    private static final float LINE = 2;
    private static final double ROW = 18;
    private static final double SAMPLE = 22;
    private static final double GAP = 6;
    private static final double BETWEEN = 16;
    private static final double MARKER_RADIUS = 3.6;

    /** One row of the legend. */
    public record Entry(String name, int style) {}

    private Legend() {}

    /** How high the legend is at that width; 0 without entries. */
    public static double height(List<Entry> entries, double width) {
        return entries.isEmpty() ? 0 : ROW * flow(null, entries, 0, 0, width, null, false);
    }

    /** Paints the entries from the upper left corner (x, y) on. */
    static void paint(
            Graphics2D graphics,
            List<Entry> entries,
            double x,
            double y,
            double width,
            Palette palette,
            boolean dashed) {
        flow(graphics, entries, x, y, width, palette, dashed);
    }

    /** Walks through the entries as they break into rows, painting where there are graphics; the number of rows. */
    private static int flow(
            Graphics2D graphics,
            List<Entry> entries,
            double x,
            double y,
            double width,
            Palette palette,
            boolean dashed) {
        double across = 0;
        int rows = 1;
        for (Entry entry : entries) {
            double wide = SAMPLE + GAP + Typeface.width(entry.name(), FONT);
            if (across > 0 && across + wide > width) {
                across = 0;
                rows++;
            }
            if (graphics != null) {
                sample(graphics, entry, x + across, y + ROW * (rows - 0.5), palette, dashed);
            }
            across += wide + BETWEEN;
        }
        return rows;
    }

    private static void sample(
            Graphics2D graphics, Entry entry, double x, double middle, Palette palette, boolean dashed) {
        graphics.setColor(palette.color(entry.style()));
        graphics.setStroke(Palette.stroke(entry.style(), palette.width(LINE), dashed));
        graphics.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
        Marker.of(entry.style())
                .paint(
                        graphics,
                        x + SAMPLE / 2,
                        middle,
                        MARKER_RADIUS,
                        palette.color(entry.style()),
                        palette.background(),
                        1);
        graphics.setColor(palette.text());
        double base = middle + Typeface.capHeight(FONT) / 2;
        Typeface.draw(graphics, entry.name(), FONT, x + SAMPLE + GAP, base);
    }
}

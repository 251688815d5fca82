package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ladera.num.Doubles;
import ladera.num.Numerals;

/**
 * What stands in one layer, as histograms one above the other, one a scheme.
 *
 * @param reach where positive, all histograms span from minus to plus this number; otherwise each its own numbers
 */
public record LayerHistogramsFigure(String id, List<LayerPanel> panels, double reach) implements Figure {
    private static final Font LABEL = Typeface.plain(11);
    private static final double CAP = Typeface.capHeight(LABEL);
    private static final double MARKER_RADIUS = 3.6;
    private static final double NAME_X = 13;
    private static final double BELOW_NAME = 7;
    private static final double ABOVE_NUMBERS = 5;
    private static final double BETWEEN = 16;
    private static final double TALLEST = 116;

    /** A panel by itself: bars of a height that shows their shape, and numbers below them. */
    private static final double ROOMY = 62;

    /** Bars lower than this are not worth their numbers. */
    private static final double LOWEST_BARS = 14;

    private static final int DIGITS = 2;
    private static final double PLAIN_DECADES = 3;

    /** Larger numbers are written with a power of ten. */
    private static final double LONGEST = 10_000;

    private static final int FILL_ALPHA = 150;
    private static final BasicStroke BASE = new BasicStroke(1);
    private static final BasicStroke SPIKE = new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    public LayerHistogramsFigure {
        panels = List.copyOf(panels);
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            int count = Math.max(1, panels.size());
            double height = Math.min(TALLEST, (area.getHeight() + BETWEEN) / count - BETWEEN);
            for (int i = 0; i < panels.size(); i++) {
                double y = area.getY() + i * (height + BETWEEN);
                panel(copy, panels.get(i), new Rectangle2D.Double(area.getX(), y, area.getWidth(), height), palette);
            }
        } finally {
            copy.dispose();
        }
    }

    @Override
    public double heightAt(double width) {
        return Math.max(1, panels.size()) * (ROOMY + BETWEEN) - BETWEEN;
    }

    private void panel(Graphics2D graphics, LayerPanel panel, Rectangle2D area, Palette palette) {
        double base = area.getY() + CAP + 1;
        Color color = palette.color(panel.style());
        Marker.of(panel.style())
                .paint(
                        graphics,
                        area.getX() + MARKER_RADIUS + 1,
                        base - CAP / 2,
                        MARKER_RADIUS,
                        color,
                        palette.background(),
                        1);
        graphics.setColor(palette.muted());
        double noteWidth = Typeface.width(panel.note(), LABEL);
        Typeface.draw(graphics, panel.note(), LABEL, area.getMaxX() - noteWidth, base);
        graphics.setColor(palette.text());
        double room = area.getWidth() - NAME_X - noteWidth - 8;
        Typeface.draw(graphics, fitting(panel.name(), room), LABEL, area.getX() + NAME_X, base);

        double top = base + BELOW_NAME;
        double bottom = area.getMaxY() - ABOVE_NUMBERS - CAP;
        boolean numbers = bottom - top >= LOWEST_BARS;
        double floor = numbers ? bottom : area.getMaxY();
        if (!panel.absence().isEmpty()) {
            graphics.setColor(palette.muted());
            Typeface.draw(graphics, fitting(panel.absence(), area.getWidth()), LABEL, area.getX(), top + CAP + 2);
            return;
        }
        if (floor - top < 4) {
            return;
        }
        Rectangle2D plot = new Rectangle2D.Double(area.getX(), top, area.getWidth(), floor - top);
        bars(graphics, panel, plot, color, palette);
        if (numbers) {
            ends(graphics, panel, plot, area.getMaxY(), palette);
        }
    }

    private void bars(Graphics2D graphics, LayerPanel panel, Rectangle2D plot, Color color, Palette palette) {
        double highest = 0;
        for (int i = 0; i < panel.shares().size(); i++) {
            highest = Math.max(highest, panel.shares().get(i));
        }
        graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), FILL_ALPHA));
        double bin = (panel.high() - panel.low()) / Math.max(1, panel.shares().size());
        // At least half a unit wide, so that a distribution far narrower than the common span is seen as a line.
        double least = 0.5;
        for (int i = 0; i < panel.shares().size() && highest > 0; i++) {
            double left = x(panel, plot, panel.low() + i * bin);
            double right = Math.max(left + least, x(panel, plot, panel.low() + (i + 1) * bin));
            double high = plot.getHeight() * panel.shares().get(i) / highest;
            graphics.fill(new Rectangle2D.Double(left, plot.getMaxY() - high, right - left, high));
        }
        graphics.setColor(palette.axis());
        graphics.setStroke(BASE);
        double y = Math.floor(plot.getMaxY()) + 0.5;
        graphics.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
        if (panel.zeros() > 0 && !panel.decades()) {
            double x = x(panel, plot, 0);
            graphics.setColor(color);
            graphics.setStroke(SPIKE);
            graphics.draw(new Line2D.Double(x + 1, plot.getMaxY(), x + 1, plot.getY()));
            graphics.setColor(palette.muted());
            String words = "0: " + Numerals.significant(100 * panel.zeros(), DIGITS) + " %";
            Typeface.draw(graphics, words, LABEL, x + 6, plot.getY() + CAP);
        }
    }

    private double x(LayerPanel panel, Rectangle2D plot, double value) {
        double low = reach > 0 ? -reach : panel.low();
        double high = reach > 0 ? reach : panel.high();
        double share = high > low ? (value - low) / (high - low) : 0.5;
        return plot.getX() + plot.getWidth() * Math.max(0, Math.min(1, share));
    }

    private void ends(Graphics2D graphics, LayerPanel panel, Rectangle2D plot, double base, Palette palette) {
        graphics.setColor(palette.muted());
        String left = number(panel, reach > 0 ? -reach : panel.low());
        String right = number(panel, reach > 0 ? reach : panel.high());
        Typeface.draw(graphics, left, LABEL, plot.getX(), base);
        Typeface.draw(graphics, right, LABEL, plot.getMaxX() - Typeface.width(right, LABEL), base);
    }

    private static String number(LayerPanel panel, double value) {
        if (!panel.decades()) {
            return number(value, DIGITS);
        }
        boolean plain = Math.abs(value) < PLAIN_DECADES;
        return plain ? Numerals.significant(Math.pow(10, value), DIGITS) : Ticks.decade((int) Math.round(value));
    }

    /** Short enough for a small multiple. */
    static String number(double value, int digits) {
        return Math.abs(value) < LONGEST ? Numerals.significant(value, digits) : scientific(value);
    }

    private static String scientific(double value) {
        String digits = String.format(Locale.ROOT, "%.1e", Math.abs(value))
                .replace("e+0", "e")
                .replace("e+", "e");
        return value < 0 ? Ticks.MINUS + digits : digits;
    }

    private static String fitting(String words, double room) {
        if (Typeface.width(words, LABEL) <= room) {
            return words;
        }
        int length = words.length();
        while (length > 1 && Typeface.width(words.substring(0, length) + "\u2026", LABEL) > room) {
            length--;
        }
        return words.substring(0, length) + "\u2026";
    }

    /** The left edges of each scheme's bins and their shares. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>();
        List<Doubles> columns = new ArrayList<>();
        int number = 0;
        for (LayerPanel panel : panels) {
            number++;
            double[] edges = new double[panel.shares().size()];
            for (int i = 0; i < edges.length; i++) {
                edges[i] = panel.low() + i * (panel.high() - panel.low()) / edges.length;
            }
            names.addAll(List.of("from" + number, "share" + number));
            columns.addAll(List.of(Doubles.of(edges), panel.shares()));
        }
        return new Table(names, columns);
    }
}

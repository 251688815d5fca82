package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import ladera.num.Domain;

/** Draws one {@link Plot}: axes with few ticks, and between them its {@link PlotMarks marks}. */
final class PlotPainter {
    static final Font LABEL = Typeface.plain(10.5f);
    private static final Font NAME = Typeface.italic(12);
    private static final Font TITLE = Typeface.plain(11.5f);
    private static final double SMALLEST_TITLE = 9.5;
    private static final String ELLIPSIS = "\u2026";
    private static final double TOP = 20;
    private static final double BOTTOM = 31;

    /** What numbers of usual length need at the left edge. */
    private static final double LEFT = 42;

    /** Between a number and its axis, and between the longest number and the edge. */
    private static final double LABEL_GAP = 6;

    private static final double EDGE = 2;

    /** Between a title and the names of axes beside it. */
    private static final double APART = 8;

    /** As many numbers as a vertical axis ever has. */
    private static final int MOST_UP = 5;

    private static final double RIGHT = 8;

    /** What the numbers of a second axis need at the right edge. */
    private static final double SIDE = 38;

    private static final double PIXELS_A_TICK = 52;
    static final BasicStroke HAIR = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private final Graphics2D graphics;
    private final Plot plot;
    private final boolean grounded;
    private final Rectangle2D box;
    private final Palette palette;
    private final PlotScale scale;

    private PlotPainter(Graphics2D graphics, Plot plot, Rectangle2D box, Palette palette) {
        this.graphics = graphics;
        this.plot = plot;
        grounded = plot.marks().stream().anyMatch(Plot.Ground.class::isInstance);
        this.box = box;
        this.palette = palette;
        scale = new PlotScale(box, plot.frame());
    }

    /** How high a plot is whose axes enclose an area of that shape, with that margin at the left. */
    static double heightAt(double width, double left, double shape) {
        return Math.max(20, width - left - RIGHT) * shape + TOP + BOTTOM;
    }

    /** The margin at the left that the numbers of the vertical axis need. */
    static double left(Plot plot) {
        double wide = 0;
        for (String label :
                Ticks.linear(plot.frame().yMin(), plot.frame().yMax(), MOST_UP).labels()) {
            wide = Math.max(wide, Typeface.width(label, LABEL));
        }
        return Math.max(LEFT, LABEL_GAP + wide + EDGE);
    }

    /** What a second axis takes of the width. */
    static double beside(Plot plot) {
        return plot.side() == Plot.Side.NONE ? 0 : SIDE;
    }

    /** What the axes enclose of the area of a plot. */
    static Rectangle2D box(Plot plot, Rectangle2D area, double left) {
        return new Rectangle2D.Double(
                area.getX() + left,
                area.getY() + TOP,
                Math.max(1, area.getWidth() - left - RIGHT - beside(plot)),
                Math.max(1, area.getHeight() - TOP - BOTTOM));
    }

    static void paint(Graphics2D graphics, Plot plot, Rectangle2D area, double left, Palette palette) {
        Rectangle2D box = box(plot, area, left);
        Graphics2D copy = (Graphics2D) graphics.create();
        PlotPainter painter = new PlotPainter(copy, plot, box, palette);
        PlotMarks marks = new PlotMarks(copy, plot, painter.scale, palette);
        marks.grounds();
        painter.axes();
        copy.clip(marks.reach());
        marks.others();
        PlotLabels.paint(copy, plot, painter.scale, palette);
        copy.dispose();
    }

    private void axes() {
        Domain frame = plot.frame();
        graphics.setStroke(HAIR);
        Ticks across = Ticks.linear(frame.xMin(), frame.xMax(), most(box.getWidth()));
        Ticks up = Ticks.linear(frame.yMin(), frame.yMax(), Math.min(MOST_UP, most(box.getHeight() * 1.6)));
        double cap = Typeface.capHeight(LABEL);
        boolean bare = !grounded;
        for (int k = 0; k < across.size(); k++) {
            double x = scale.x(across.at().get(k));
            gridline(bare, x, box.getY(), x, box.getMaxY());
            String label = across.labels().get(k);
            double wide = Typeface.width(label, LABEL);
            double left = Math.min(x - wide / 2, box.getMaxX() + RIGHT - wide);
            write(label, LABEL, palette.muted(), left, box.getMaxY() + 6 + cap);
        }
        for (int k = 0; k < up.size(); k++) {
            double y = scale.y(up.at().get(k));
            gridline(bare, box.getX(), y, box.getMaxX(), y);
            String label = up.labels().get(k);
            write(label, LABEL, palette.muted(), box.getX() - LABEL_GAP - Typeface.width(label, LABEL), y + cap / 2);
        }
        graphics.setColor(palette.axis());
        graphics.draw(box);
        double below = box.getMaxY() + BOTTOM - 3;
        write(plot.xName(), NAME, palette.text(), box.getCenterX() - Typeface.width(plot.xName(), NAME) / 2, below);
        double above = box.getY() - 7;
        write(plot.yName(), NAME, nameInk(), box.getX(), above);
        sideAxis(above);
        title(above);
    }

    /** At the right above the plot, in smaller letters where it is long. */
    private void title(double base) {
        double end = box.getMaxX() - (plot.side() == Plot.Side.NONE ? 0 : APART);
        double free = Math.max(1, end - box.getX() - Typeface.width(plot.yName(), NAME) - APART);
        double wide = Typeface.width(plot.title(), TITLE);
        Font font = wide <= free
                ? TITLE
                : Typeface.plain((float) Math.max(SMALLEST_TITLE, TITLE.getSize2D() * free / wide));
        String words = shortened(plot.title(), font, free);
        write(words, font, palette.muted(), end - Typeface.width(words, font), base);
    }

    /** What finds room, with dots for what does not. */
    private static String shortened(String text, Font font, double free) {
        String kept = text;
        while (kept.length() > 1 && Typeface.width(kept + ELLIPSIS, font) > free && Typeface.width(text, font) > free) {
            kept = kept.substring(0, kept.length() - 1).stripTrailing();
        }
        return kept.length() == text.length() ? text : kept + ELLIPSIS;
    }

    /** With an axis at either side, each has the colour of what is read on it. */
    private Color nameInk() {
        if (plot.side() != Plot.Side.NONE) {
            for (Plot.Mark mark : plot.marks()) {
                if (mark instanceof Plot.Line line && line.style() >= 0) {
                    return palette.color(line.style());
                }
            }
        }
        return palette.text();
    }

    private void gridline(boolean shown, double x0, double y0, double x1, double y1) {
        if (shown) {
            graphics.setColor(palette.grid());
            graphics.draw(new Line2D.Double(x0, y0, x1, y1));
        }
    }

    private void sideAxis(double above) {
        Plot.Side side = plot.side();
        if (side == Plot.Side.NONE) {
            return;
        }
        double cap = Typeface.capHeight(LABEL);
        Ticks up = Ticks.linear(side.low(), side.high(), Math.min(MOST_UP, most(box.getHeight() * 1.6)));
        for (int k = 0; k < up.size(); k++) {
            double y = scale.y(up.at().get(k), side.low(), side.high());
            graphics.setColor(palette.axis());
            graphics.draw(new Line2D.Double(box.getMaxX() - 4, y, box.getMaxX(), y));
            write(up.labels().get(k), LABEL, palette.muted(), box.getMaxX() + LABEL_GAP, y + cap / 2);
        }
        int style = side.lines().isEmpty() ? -1 : side.lines().get(0).style();
        Color ink = style < 0 ? palette.text() : palette.color(style);
        write(side.name(), NAME, ink, box.getMaxX() + LABEL_GAP, above);
    }

    private static int most(double pixels) {
        return (int) Math.max(2, Math.min(8, pixels / PIXELS_A_TICK));
    }

    private void write(String text, Font font, Color color, double x, double base) {
        graphics.setColor(color);
        Typeface.draw(graphics, text, font, x, base);
    }

    /** -1 is the colour of axes, whatever is less that of text. */
    static Color color(int style, Palette palette) {
        return style < -1 ? palette.text() : style < 0 ? palette.axis() : palette.color(style);
    }
}

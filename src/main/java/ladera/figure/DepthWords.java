package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** What is written about a {@link DepthFigure}: title, key to the kinds of lines, numbers, names. */
final class DepthWords {
    private static final double SAMPLE = 20;
    private static final double SAMPLE_GAP = 5;
    private static final double BETWEEN = 14;
    private static final double BAND = 8;
    private static final int BAND_ALPHA = 70;
    private static final String INFINITY = "\u221e";

    private DepthWords() {}

    static void paint(Graphics2D graphics, DepthFigure figure, DepthLayout layout, Rectangle2D area, Palette palette) {
        Rectangle2D plot = layout.plot();
        double titleBase = area.getY() + DepthLayout.TITLE_BASE;
        graphics.setColor(palette.text());
        write(graphics, figure.text().title(), plot.getX(), titleBase);
        key(graphics, figure.text(), plot, titleBase, palette);
        graphics.setColor(palette.muted());
        double base = plot.getMaxY() + DepthLayout.GAP + DepthLayout.CAP;
        for (int i = 0; i < layout.xTicks().size(); i++) {
            String label = layout.xTicks().labels().get(i);
            write(graphics, label, layout.x(layout.xTicks().at().get(i)) - width(label) / 2, base);
        }
        for (int i = 0; i < layout.yTicks().size(); i++) {
            beside(
                    graphics,
                    layout.yTicks().labels().get(i),
                    plot,
                    layout.yOfTick(layout.yTicks().at().get(i)));
        }
        if (layout.scale().infinities()) {
            beside(graphics, INFINITY, plot, layout.y(Double.POSITIVE_INFINITY));
        }
        if (layout.scale().zeros()) {
            beside(graphics, "0", plot, layout.y(0));
        }
        String name = figure.text().xName();
        write(graphics, name, plot.getCenterX() - width(name) / 2, base + DepthLayout.NAME_BASE);
        if (figure.precision()) {
            limit(graphics, figure.text().overflow(), layout, true, palette);
            limit(graphics, figure.text().underflow(), layout, false, palette);
        }
        double legendTop = titleBase + DepthLayout.GAP;
        Legend.paint(graphics, figure.legend(), plot.getX(), legendTop, plot.getWidth(), palette, figure.print());
    }

    private static void limit(Graphics2D graphics, String words, DepthLayout layout, boolean largest, Palette palette) {
        double y = DepthFigure.limitY(layout, largest);
        if (!Double.isNaN(y)) {
            double base = largest ? y - 4 : y + 4 + DepthLayout.CAP;
            double x = layout.plot().getX() + 6;
            // Words and not lines: a level or a curve that runs behind them must not strike them out.
            graphics.setColor(palette.background());
            graphics.fill(
                    new Rectangle2D.Double(x - 2, base - DepthLayout.CAP - 2, width(words) + 4, DepthLayout.CAP + 4));
            graphics.setColor(palette.muted());
            write(graphics, words, x, base);
        }
    }

    /** Samples of the kinds of lines, at the right end of the title's line. */
    private static void key(Graphics2D graphics, DepthText text, Rectangle2D plot, double base, Palette palette) {
        if (text.median().isEmpty()) {
            return;
        }
        String[] words = {text.median(), text.quartiles(), text.mean(), text.theory()};
        double wide = -BETWEEN;
        for (String word : words) {
            wide += SAMPLE + SAMPLE_GAP + width(word) + BETWEEN;
        }
        double x = plot.getMaxX() - wide;
        if (x < plot.getX() + width(text.title()) + BETWEEN) {
            return;
        }
        double middle = base - DepthLayout.CAP / 2;
        for (int i = 0; i < words.length; i++) {
            graphics.setColor(i == 3 ? palette.text() : palette.muted());
            if (i == 1) {
                Color color = palette.muted();
                graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), BAND_ALPHA));
                graphics.fill(new Rectangle2D.Double(x, middle - BAND / 2, SAMPLE, BAND));
            } else {
                graphics.setStroke(DepthFigure.stroke(i == 0 ? 0 : i - 1));
                graphics.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
            }
            graphics.setColor(palette.muted());
            write(graphics, words[i], x + SAMPLE + SAMPLE_GAP, base);
            x += SAMPLE + SAMPLE_GAP + width(words[i]) + BETWEEN;
        }
    }

    private static void beside(Graphics2D graphics, String label, Rectangle2D plot, double y) {
        write(graphics, label, plot.getX() - DepthLayout.GAP - width(label), y + DepthLayout.CAP / 2);
    }

    private static void write(Graphics2D graphics, String text, double x, double base) {
        Typeface.draw(graphics, text, DepthLayout.LABEL, x, base);
    }

    private static double width(String text) {
        return Typeface.width(text, DepthLayout.LABEL);
    }
}

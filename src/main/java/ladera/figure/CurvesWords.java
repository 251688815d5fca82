package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** What is written about curves: title, note, legend, numbers and name at the axes. */
final class CurvesWords {
    /** Clear space between the title and the note. */
    private static final double BETWEEN = 12;

    /** At the end of the title's line on the screen, kept clear for the switch of the axis. */
    private static final double SWITCH = 52;

    private CurvesWords() {}

    static void paint(
            Graphics2D graphics, CurvesFigure figure, CurvesLayout layout, Rectangle2D area, Palette palette) {
        Rectangle2D plot = layout.plot();
        graphics.setColor(palette.muted());
        title(graphics, figure, layout, area.getY() + CurvesLayout.TITLE_BASE);
        double base = plot.getMaxY() + CurvesLayout.LABEL_GAP + CurvesLayout.CAP;
        for (int k = 0; k < layout.xTicks().size(); k++) {
            double x = layout.pixelX(layout.scale().across(layout.xTicks().at().get(k)));
            String label = layout.xTicks().labels().get(k);
            write(graphics, label, x - width(label) / 2, base);
        }
        for (int k = 0; k < layout.yTicks().size(); k++) {
            double y = layout.pixelY(layout.scale().up(layout.yTicks().at().get(k)));
            String label = layout.yTicks().labels().get(k);
            write(graphics, label, plot.getX() - CurvesLayout.LABEL_GAP - width(label), y + CurvesLayout.CAP / 2);
        }
        String name = figure.xName();
        write(graphics, name, plot.getCenterX() - width(name) / 2, base + CurvesLayout.NAME_BASE);
        double wide = CurvesLayout.legendWidth(area);
        Legend.paint(graphics, figure.legend(), plot.getX(), layout.legendTop(), wide, palette, figure.print());
    }

    private static void title(Graphics2D graphics, CurvesFigure figure, CurvesLayout layout, double base) {
        Rectangle2D plot = layout.plot();
        write(graphics, figure.title(), plot.getX(), base);
        String note = layout.scale().omitted() > 0 ? figure.omission() : "";
        double x = plot.getX() + width(figure.title()) + BETWEEN;
        double end = plot.getMaxX() - (figure.print() ? 0 : SWITCH);
        if (x + width(note) <= end) {
            write(graphics, note, x, base);
        }
    }

    private static void write(Graphics2D graphics, String text, double x, double base) {
        Typeface.draw(graphics, text, CurvesLayout.LABEL, x, base);
    }

    private static double width(String text) {
        return Typeface.width(text, CurvesLayout.LABEL);
    }
}

package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The ticks, numbers and names at a map's left and lower edges. */
final class MapAxes {
    private static final BasicStroke THIN = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);

    private MapAxes() {}

    static void paint(Graphics2D graphics, MapGround ground, MapLayout layout, Palette palette) {
        Rectangle2D plot = layout.plot();
        graphics.setStroke(THIN);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
        for (int k = 0; k < layout.xTicks().size(); k++) {
            double x = layout.pixelX(layout.xTicks().at().get(k));
            String label = layout.xTicks().labels().get(k);
            graphics.setColor(palette.axis());
            graphics.draw(new Line2D.Double(x, plot.getMaxY(), x, plot.getMaxY() + MapLayout.TICK));
            graphics.setColor(palette.muted());
            double base = plot.getMaxY() + MapLayout.TICK + MapLayout.LABEL_GAP + MapLayout.CAP;
            Typeface.draw(graphics, label, MapLayout.LABEL, x - center(label), base);
        }
        double widest = 0;
        for (int k = 0; k < layout.yTicks().size(); k++) {
            double y = layout.pixelY(layout.yTicks().at().get(k));
            String label = layout.yTicks().labels().get(k);
            double width = Typeface.width(label, MapLayout.LABEL);
            graphics.setColor(palette.axis());
            graphics.draw(new Line2D.Double(plot.getX() - MapLayout.TICK, y, plot.getX(), y));
            graphics.setColor(palette.muted());
            double x = plot.getX() - MapLayout.TICK - MapLayout.LABEL_GAP - width;
            Typeface.draw(graphics, label, MapLayout.LABEL, x, y + MapLayout.CAP / 2);
            widest = Math.max(widest, width);
        }
        names(graphics, ground, plot, widest, palette);
    }

    private static void names(Graphics2D graphics, MapGround ground, Rectangle2D plot, double widest, Palette palette) {
        graphics.setColor(palette.text());
        double base = plot.getMaxY()
                + MapLayout.TICK
                + MapLayout.LABEL_GAP
                + MapLayout.CAP
                + MapLayout.NAME_GAP
                + MapLayout.NAME_CAP;
        double xWidth = Typeface.width(ground.xName(), MapLayout.NAME);
        Typeface.draw(graphics, ground.xName(), MapLayout.NAME, plot.getCenterX() - xWidth / 2, base);
        double yWidth = Typeface.width(ground.yName(), MapLayout.NAME);
        double x = plot.getX() - MapLayout.TICK - MapLayout.LABEL_GAP - widest - MapLayout.NAME_GAP - yWidth;
        double middle = plot.getCenterY() + MapLayout.NAME_CAP / 2;
        Typeface.draw(graphics, ground.yName(), MapLayout.NAME, x, middle);
    }

    /** From a number's left edge to its middle; a minus sign hangs out, so that the digits stand under their tick. */
    private static double center(String label) {
        double width = Typeface.width(label, MapLayout.LABEL);
        return label.startsWith(Ticks.MINUS) ? (width + Typeface.width(Ticks.MINUS, MapLayout.LABEL)) / 2 : width / 2;
    }
}

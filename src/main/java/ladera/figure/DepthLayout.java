package ladera.figure;

import java.awt.Font;
import java.awt.geom.Rectangle2D;

/**
 * Where the parts of a {@link DepthFigure} lie. The left edge of the plot does not depend on the numbers, so that figures
 * one above the other share their depth axis.
 *
 * @param plot the inner rectangle, lines for 0 and infinity included
 * @param axis the part of it that the numbers span
 */
record DepthLayout(DepthScale scale, Rectangle2D plot, Rectangle2D axis, Ticks xTicks, Ticks yTicks, int depth) {
    static final Font LABEL = Typeface.plain(11);
    static final double CAP = Typeface.capHeight(LABEL);
    static final double GAP = 6;

    private static final double PAD = 4;
    static final double TITLE_BASE = PAD + CAP;
    private static final double BELOW_TITLE = 10;
    static final double NAME_BASE = 15;
    private static final double DESCENT = 3;
    /** Heads of curves, and half of the longest number beneath the right end of the axis. */
    private static final double RIGHT = PAD + Typeface.width("100", LABEL) / 2;

    /** The line for infinity above the axis, or for 0 beneath it. */
    private static final double STRIP = 16;

    /** Room for the longest number there can be beside a logarithmic axis. */
    private static final double LEFT = PAD + Typeface.width("10\u207b\u00b3\u2070\u2070", LABEL) + GAP;

    private static final double X_SPACING = 48;
    private static final double Y_SPACING = 24;

    static DepthLayout of(DepthFigure figure, Rectangle2D area) {
        DepthScale scale = DepthScale.of(figure.curves(), figure.log());
        double top = area.getY() + TITLE_BASE + BELOW_TITLE + Legend.height(figure.legend(), area.getWidth() - LEFT);
        double bottom = area.getMaxY() - GAP - CAP - PAD;
        if (!figure.text().xName().isEmpty()) {
            bottom -= NAME_BASE + DESCENT;
        }
        double x = Math.ceil(area.getX() + LEFT);
        double width = Math.max(1, Math.floor(area.getMaxX() - RIGHT - x));
        Rectangle2D plot = new Rectangle2D.Double(x, Math.ceil(top), width, Math.max(1, Math.floor(bottom - top)));
        double above = scale.infinities() ? STRIP : 0;
        double beneath = scale.zeros() ? STRIP : 0;
        Rectangle2D axis =
                new Rectangle2D.Double(x, plot.getY() + above, width, Math.max(1, plot.getHeight() - above - beneath));
        int depth = figure.depth();
        Ticks xTicks = Ticks.whole(0, Math.max(1, depth), Math.max(2, (int) (width / X_SPACING)));
        Ticks yTicks = scale.ticks(Math.max(2, Math.min(8, (int) (axis.getHeight() / Y_SPACING))));
        return new DepthLayout(scale, plot, axis, xTicks, yTicks, depth);
    }

    double x(double layer) {
        return plot.getX() + plot.getWidth() * layer / Math.max(1, depth);
    }

    /** The height of a value; on the lines beyond the axis for 0 and infinity; NaN for what has no place at all. */
    double y(double value) {
        double up = scale.up(value);
        if (!Double.isNaN(up)) {
            return axis.getMaxY() - up * axis.getHeight();
        }
        if (value == Double.POSITIVE_INFINITY && scale.infinities()) {
            return plot.getY() + STRIP / 2;
        }
        return value == 0 && scale.zeros() ? plot.getMaxY() - STRIP / 2 : Double.NaN;
    }

    /** As {@link #y}, for columns whose zeros and infinities are not drawn. */
    double within(double value) {
        double up = scale.up(value);
        return Double.isNaN(up) ? Double.NaN : axis.getMaxY() - up * axis.getHeight();
    }

    double yOfTick(double at) {
        return axis.getMaxY() - scale.upOfTick(at) * axis.getHeight();
    }
}

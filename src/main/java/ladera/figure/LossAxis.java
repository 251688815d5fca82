package ladera.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;

/**
 * The upright axis of a plot of losses of very different networks: logarithmic, with lines across the plot and names on its
 * left. What is not above 0, or infinite, has no place on it.
 *
 * @param low at the bottom, above 0
 * @param high at the top, above {@code low}
 */
record LossAxis(double low, double high) {
    static final Font LABEL = Typeface.plain(11);

    private static final DoublePredicate PLACED = value -> value > 0 && Double.isFinite(value);
    private static final int MOST_LINES = 5;

    /**
     * Over all values that have a place; null where none has.
     *
     * @param room above and below them, as a factor
     */
    static LossAxis over(DoubleStream values, double room) {
        double[] placed = values.filter(PLACED).sorted().toArray();
        return placed.length == 0 ? null : new LossAxis(placed[0] / room, placed[placed.length - 1] * room);
    }

    static boolean places(double value) {
        return PLACED.test(value);
    }

    /** How far up a value lies: 0 at the bottom, 1 at the top. */
    double share(double value) {
        return Math.max(0, Math.min(1, Math.log(value / low) / Math.log(high / low)));
    }

    double y(double value, Rectangle2D plot) {
        return plot.getMaxY() - plot.getHeight() * share(value);
    }

    void paint(Graphics2D copy, Rectangle2D plot, Palette palette) {
        Ticks ticks = Ticks.log(low, high, MOST_LINES);
        for (int k = 0; k < ticks.size(); k++) {
            double y = y(ticks.at().get(k), plot);
            copy.setColor(palette.grid());
            copy.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
            String label = ticks.labels().get(k);
            copy.setColor(palette.muted());
            Typeface.draw(copy, label, LABEL, plot.getX() - 8 - Typeface.width(label, LABEL), y + 4);
        }
    }
}

package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.Numerals;

/**
 * A computation graph whose quantities follow one another in a chain: what goes forward stands above the arrows, derivatives
 * that come back stand below them, parameters come in from beneath. What is not known yet is left out.
 *
 * @param stations from the input to the loss
 * @param feeds parameters
 * @param work the equation at hand, beneath the graph
 */
public record ChainFigure(List<Station> stations, List<Feed> feeds, EquationFigure work) implements Figure {
    private static final Font SYMBOL = Typeface.italic(13.5f);
    private static final Font NOTE = Typeface.plain(10.5f);
    private static final float NUMBER = 11;
    private static final float SMALLEST_NUMBER = 7;
    private static final double SIDE = 24;
    private static final double MIDDLE = 44;
    private static final double RADIUS = 15;
    private static final double APART = 5;
    private static final double FEED_BELOW = 76;
    private static final double FEED_HALF_WIDTH = 13;
    private static final double FEED_HALF_HEIGHT = 10;
    private static final double LINE = 15;
    private static final double GRAPH = 172;
    private static final double WORK = 150;
    private static final double HEAD_LENGTH = 6;
    private static final double HEAD_HALF = 2.6;
    private static final int DIGITS = 4;

    /** A number, NaN where it is not known yet, and whether it is the one at hand. */
    public record Known(double value, boolean lit) {
        public static final Known NOT = new Known(Double.NaN, false);

        boolean known() {
            return !Double.isNaN(value);
        }

        String text() {
            return known() ? Numerals.brief(value, DIGITS) : "";
        }
    }

    /**
     * A quantity of the chain.
     *
     * @param column its name in the table, without spaces
     * @param symbol in its circle
     * @param operation how it comes from the one before; empty where that need not be said
     * @param slope the loss differentiated by it
     */
    public record Station(String column, String symbol, String operation, Known value, Known slope) {}

    /**
     * A parameter.
     *
     * @param station number of the quantity that it goes into
     * @param shift to the right of that quantity
     */
    public record Feed(int station, double shift, String column, String symbol, Known value, Known slope) {}

    public ChainFigure {
        stations = List.copyOf(stations);
        feeds = List.copyOf(feeds);
    }

    @Override
    public String id() {
        return "chain";
    }

    @Override
    public double heightAt(double width) {
        return GRAPH + WORK;
    }

    /** A row a quantity: its value and the loss differentiated by it. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>();
        List<Doubles> columns = new ArrayList<>();
        for (Station station : stations) {
            names.add(station.column);
            columns.add(Doubles.of(station.value.value, station.slope.value));
        }
        for (Feed feed : feeds) {
            names.add(feed.column);
            columns.add(Doubles.of(feed.value.value, feed.slope.value));
        }
        return new Table(names, columns);
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            Painter painter = new Painter(copy, area, palette);
            feeds.forEach(painter::feed);
            for (int n = 0; n < stations.size(); n++) {
                painter.station(n);
            }
        } finally {
            copy.dispose();
        }
        double left = area.getHeight() - GRAPH;
        if (left > 0) {
            work.paint(
                    graphics, new Rectangle2D.Double(area.getX(), area.getY() + GRAPH, area.getWidth(), left), palette);
        }
    }

    private final class Painter {
        private final Graphics2D graphics;
        private final Palette palette;
        private final double left;
        private final double step;
        private final double middle;

        Painter(Graphics2D graphics, Rectangle2D area, Palette palette) {
            this.graphics = graphics;
            this.palette = palette;
            left = area.getX() + SIDE;
            step = (area.getWidth() - 2 * SIDE) / Math.max(1, stations.size() - 1);
            middle = area.getY() + MIDDLE;
        }

        private double x(int station) {
            return left + station * step;
        }

        private Color value(Known known) {
            return known.lit ? palette.accent() : palette.text();
        }

        private Color slope() {
            return NetworkPainter.derivative(palette);
        }

        void station(int n) {
            Station one = stations.get(n);
            boolean last = n == stations.size() - 1;
            if (!last) {
                Color ahead = one.value.known() ? palette.axis() : palette.grid();
                arrow(x(n) + RADIUS, middle - APART, x(n + 1) - RADIUS, middle - APART, ahead, one.value.lit);
                if (one.slope.known()) {
                    arrow(x(n + 1) - RADIUS, middle + APART, x(n) + RADIUS, middle + APART, slope(), one.slope.lit);
                }
            }
            double at = last ? x(n) : x(n) + step / 2;
            double room = last ? 2 * SIDE : step - 2 * RADIUS + 6;
            double above = last ? middle - RADIUS - 10 : middle - APART - 6;
            number(one.value, at, above, room, value(one.value));
            number(one.slope, at, middle + APART + 15, room, slope());
            circle(one, x(n));
            if (!one.operation.isEmpty()) {
                write(one.operation, NOTE, x(n), middle + RADIUS + 14, palette.muted());
            }
        }

        private void circle(Station one, double x) {
            Ellipse2D round = new Ellipse2D.Double(x - RADIUS, middle - RADIUS, 2 * RADIUS, 2 * RADIUS);
            graphics.setColor(palette.background());
            graphics.fill(round);
            boolean lit = one.value.lit || one.slope.lit;
            Color ring = one.slope.lit ? slope() : one.value.lit ? palette.accent() : palette.axis();
            graphics.setColor(ring);
            graphics.setStroke(new BasicStroke(palette.width(lit ? 2.4f : 1.2f)));
            graphics.draw(round);
            boolean reached = one.value.known();
            write(one.symbol, SYMBOL, x, middle + 4.5, reached ? palette.text() : palette.muted());
        }

        void feed(Feed feed) {
            double x = x(feed.station) + feed.shift;
            double y = middle + FEED_BELOW;
            boolean lit = feed.slope.lit;
            double top = y - FEED_HALF_HEIGHT;
            double dx = x(feed.station) - x;
            double dy = middle - top;
            double reach = 1 - (RADIUS + 1) / Math.hypot(dx, dy);
            arrow(x, top, x + reach * dx, top + reach * dy, palette.axis(), false);
            RoundRectangle2D box = new RoundRectangle2D.Double(
                    x - FEED_HALF_WIDTH, top, 2 * FEED_HALF_WIDTH, 2 * FEED_HALF_HEIGHT, 6, 6);
            graphics.setColor(palette.background());
            graphics.fill(box);
            graphics.setColor(lit ? slope() : palette.axis());
            graphics.setStroke(new BasicStroke(palette.width(lit ? 2.4f : 1)));
            graphics.draw(box);
            write(feed.symbol, SYMBOL, x, y + 4.5, palette.text());
            double room = step - 4;
            double base = y + FEED_HALF_HEIGHT + LINE;
            number(feed.value, x, base, room, palette.text());
            number(feed.slope, x, base + LINE, room, slope());
        }

        private void number(Known known, double x, double base, double room, Color color) {
            String text = known.text();
            Font font = font(known.lit, NUMBER);
            for (float size = NUMBER; size > SMALLEST_NUMBER && Typeface.width(text, font) > room; size -= 0.5f) {
                font = font(known.lit, size);
            }
            write(text, font, x, base, color);
        }

        private Font font(boolean lit, float size) {
            return lit ? Typeface.strong(size) : Typeface.plain(size);
        }

        private void write(String text, Font font, double x, double base, Color color) {
            graphics.setColor(color);
            Typeface.draw(graphics, text, font, x - Typeface.width(text, font) / 2, base);
        }

        private void arrow(double x0, double y0, double x1, double y1, Color color, boolean lit) {
            graphics.setColor(lit && !color.equals(slope()) ? palette.accent() : color);
            graphics.setStroke(
                    new BasicStroke(palette.width(lit ? 2.2f : 1.2f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            double length = Math.hypot(x1 - x0, y1 - y0);
            double dx = (x1 - x0) / length;
            double dy = (y1 - y0) / length;
            double endX = x1 - HEAD_LENGTH * dx;
            double endY = y1 - HEAD_LENGTH * dy;
            graphics.draw(new Line2D.Double(x0, y0, endX, endY));
            Path2D head = new Path2D.Double();
            head.moveTo(x1, y1);
            head.lineTo(endX - HEAD_HALF * dy, endY + HEAD_HALF * dx);
            head.lineTo(endX + HEAD_HALF * dy, endY - HEAD_HALF * dx);
            head.closePath();
            graphics.fill(head);
        }
    }
}

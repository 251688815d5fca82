package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ladera.num.Domain;
import ladera.num.Doubles;

/**
 * Plots side by side and under one another.
 *
 * @param id names the kind of figure
 * @param columns how many stand side by side
 * @param shape height by width of each plot's own area
 * @param key what colours mean, above all plots; empty for nothing
 */
public record PlotsFigure(String id, List<Plot> plots, int columns, double shape, List<PlotKey.Entry> key)
        implements Located {
    private static final double BETWEEN = 10;

    public PlotsFigure {
        plots = List.copyOf(plots);
        key = List.copyOf(key);
        if (columns < 1) {
            throw new IllegalArgumentException(id + ": " + columns + " columns");
        }
    }

    /** Plots that say themselves what their colours mean. */
    public PlotsFigure(String id, List<Plot> plots, int columns, double shape) {
        this(id, plots, columns, shape, List.of());
    }

    /** The same with a name for each of these colours. */
    public PlotsFigure named(PlotKey.Entry... entries) {
        return new PlotsFigure(id, plots, columns, shape, List.of(entries));
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            PlotKey.paint(copy, key, area, palette);
            double left = left();
            for (int k = 0; k < plots.size(); k++) {
                PlotPainter.paint(copy, plots.get(k), cell(k, area), left, palette);
            }
        } finally {
            copy.dispose();
        }
    }

    /** One margin for all plots, so that those under one another are in line. */
    private double left() {
        return plots.stream().mapToDouble(PlotPainter::left).max().orElse(0);
    }

    private Rectangle2D cell(int k, Rectangle2D area) {
        int rows = rows();
        double width = (area.getWidth() - BETWEEN * (columns - 1)) / columns;
        double above = PlotKey.height(key, area.getWidth());
        double height = Math.max(1, (area.getHeight() - above - BETWEEN * (rows - 1)) / Math.max(1, rows));
        double x = area.getX() + (k % columns) * (width + BETWEEN);
        double y = area.getY() + above + (k / columns) * (height + BETWEEN);
        return new Rectangle2D.Double(x, y, width, height);
    }

    private int rows() {
        return (plots.size() + columns - 1) / columns;
    }

    @Override
    public double heightAt(double width) {
        double each = (width - BETWEEN * (columns - 1)) / columns;
        double room = plots.stream().mapToDouble(PlotPainter::beside).max().orElse(0);
        return PlotKey.height(key, width)
                + rows() * (PlotPainter.heightAt(each - room, left(), shape) + BETWEEN)
                - BETWEEN;
    }

    @Override
    public Optional<Place> place(Rectangle2D area, double pixelX, double pixelY) {
        double left = left();
        for (int k = 0; k < plots.size(); k++) {
            if (PlotPainter.box(plots.get(k), cell(k, area), left).contains(pixelX, pixelY)) {
                return Optional.of(placeIn(k, area, pixelX, pixelY));
            }
        }
        return Optional.empty();
    }

    @Override
    public Place placeIn(int plot, Rectangle2D area, double pixelX, double pixelY) {
        Rectangle2D box = PlotPainter.box(plots.get(plot), cell(plot, area), left());
        Domain frame = plots.get(plot).frame();
        double across = frame.width() / box.getWidth();
        double up = frame.height() / box.getHeight();
        return new Place(
                plot,
                frame.xMin() + (pixelX - box.getX()) * across,
                frame.yMin() + (box.getMaxY() - pixelY) * up,
                across,
                up);
    }

    /** The coordinates of everything that is marked, each name once a plot; grounds are too large for a table. */
    @Override
    public Table table() {
        Map<String, Doubles> named = new LinkedHashMap<>();
        for (int k = 0; k < plots.size(); k++) {
            String plot = plots.size() == 1 ? "" : (k + 1) + ".";
            plots.get(k).marks().forEach(mark -> add(named, plot, mark));
            plots.get(k).side().lines().forEach(line -> add(named, plot, line));
        }
        return new Table(new ArrayList<>(named.keySet()), new ArrayList<>(named.values()));
    }

    private static void add(Map<String, Doubles> named, String plot, Plot.Mark mark) {
        if (mark instanceof Plot.Line line) {
            named.put(plot + line.name() + ".x", line.x());
            named.put(plot + line.name() + ".y", line.y());
        } else if (mark instanceof Plot.Dots dots) {
            named.put(plot + dots.name() + ".x", dots.x());
            named.put(plot + dots.name() + ".y", dots.y());
        } else if (mark instanceof Plot.Specks specks) {
            named.put(plot + specks.name() + ".x", specks.x());
            named.put(plot + specks.name() + ".y", specks.y());
        } else if (mark instanceof Plot.Bars bars) {
            named.put(plot + bars.name() + ".x", bars.x());
            named.put(plot + bars.name() + ".from", bars.from());
            named.put(plot + bars.name() + ".to", bars.to());
        } else if (mark instanceof Plot.Arrow arrow) {
            named.put(plot + arrow.name() + ".x", Doubles.of(arrow.x0(), arrow.x1()));
            named.put(plot + arrow.name() + ".y", Doubles.of(arrow.y0(), arrow.y1()));
        }
    }
}

package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Doubles;

/**
 * Plots side by side and under one another.
 *
 * @param id names the kind of figure
 * @param columns how many stand side by side
 * @param shape height by width of each plot's own area
 */
public record PlotsFigure(String id, List<Plot> plots, int columns, double shape) implements Figure {
    private static final double BETWEEN = 10;

    public PlotsFigure {
        plots = List.copyOf(plots);
        if (columns < 1) {
            throw new IllegalArgumentException(id + ": " + columns + " columns");
        }
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        int rows = rows();
        double width = (area.getWidth() - BETWEEN * (columns - 1)) / columns;
        double height = (area.getHeight() - BETWEEN * (rows - 1)) / Math.max(1, rows);
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            for (int k = 0; k < plots.size(); k++) {
                double x = area.getX() + (k % columns) * (width + BETWEEN);
                double y = area.getY() + (k / columns) * (height + BETWEEN);
                PlotPainter.paint(copy, plots.get(k), new Rectangle2D.Double(x, y, width, height), palette);
            }
        } finally {
            copy.dispose();
        }
    }

    private int rows() {
        return (plots.size() + columns - 1) / columns;
    }

    @Override
    public double heightAt(double width) {
        double each = (width - BETWEEN * (columns - 1)) / columns;
        return rows() * (PlotPainter.heightAt(each, shape) + BETWEEN) - BETWEEN;
    }

    /** The coordinates of every line and of all points, each name once a plot. */
    @Override
    public Table table() {
        Map<String, Doubles> named = new LinkedHashMap<>();
        for (int k = 0; k < plots.size(); k++) {
            String plot = plots.size() == 1 ? "" : (k + 1) + ".";
            for (Plot.Line line : plots.get(k).lines()) {
                named.put(plot + line.name() + ".x", line.x());
                named.put(plot + line.name() + ".y", line.y());
            }
            for (Plot.Dots dots : plots.get(k).dots()) {
                named.put(plot + dots.name() + ".x", dots.x());
                named.put(plot + dots.name() + ".y", dots.y());
            }
        }
        return new Table(new ArrayList<>(named.keySet()), new ArrayList<>(named.values()));
    }
}

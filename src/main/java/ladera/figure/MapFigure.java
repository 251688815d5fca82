package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.PlanePoint;

/**
 * A surface from above: heat, labelled isolines, axes, and upon them paths, heads and starts.
 *
 * @param traces painted in order, ghosts beneath all others; a head outside the frame becomes an arrow at its edge
 * @param cursor where a small cross is drawn; null for none
 * @param legend names of the contestants, above the map; empty on screen
 * @param dashed true where paths differ by dashes too, as in print
 * @param samples small dots in the colour of what was measured there
 */
public record MapFigure(
        MapGround ground,
        List<Trace> traces,
        List<Start> starts,
        PlanePoint cursor,
        List<Legend.Entry> legend,
        boolean dashed,
        SamplePoints samples)
        implements Figure {
    private static final double SAMPLE_RADIUS = 1.9;

    /** Between samples on a map this far apart there is room for their rims. */
    private static final double SAMPLE_RIM = 0.8;

    public MapFigure {
        traces = List.copyOf(traces);
        starts = List.copyOf(starts);
        legend = List.copyOf(legend);
    }

    /** A map with paths and starts, as on screen. */
    public MapFigure(MapGround ground, List<Trace> traces, List<Start> starts) {
        this(ground, traces, starts, null, List.of(), false, SamplePoints.NONE);
    }

    /** With a small cross at {@code at}; null takes it away. */
    public MapFigure withCursor(PlanePoint at) {
        return new MapFigure(ground, traces, starts, at, legend, dashed, samples);
    }

    /** As for print: names above, and dashes as well as colours. */
    public MapFigure withLegend(List<Legend.Entry> entries) {
        return new MapFigure(ground, traces, starts, cursor, entries, true, samples);
    }

    /** With samples as dots. */
    public MapFigure withSamples(SamplePoints measured) {
        return new MapFigure(ground, traces, starts, cursor, legend, dashed, measured);
    }

    @Override
    public Figure onPaper() {
        return withLegend(legend);
    }

    @Override
    public String id() {
        return "map";
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        paintGround(graphics, area, palette);
        paintLive(graphics, area, palette);
    }

    /** What stays while paths grow: heat, isolines, rings, axes. Depends on nothing but {@link #ground}, area and palette. */
    public void paintGround(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            MapLayout layout = layout(area);
            Heat.paint(copy, ground, layout.plot());
            IsolinePainter.paint(copy, ground, layout);
            MapAxes.paint(copy, ground, layout, palette);
        } finally {
            copy.dispose();
        }
    }

    /** What moves: paths, starts, heads, cursor; and the legend. */
    public void paintLive(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            MapLayout layout = layout(area);
            Legend.paint(copy, legend, layout.plot().getX(), area.getY(), legendWidth(area), palette, dashed);
            TracePainter painter = new TracePainter(copy, layout, palette);
            Shape whole = copy.getClip();
            copy.clip(layout.plot());
            paintSamples(copy, layout);
            painter.paths(traces, dashed);
            copy.setClip(whole);
            starts.forEach(painter::start);
            painter.heads(traces);
            if (cursor != null) {
                painter.cursor(cursor);
            }
        } finally {
            copy.dispose();
        }
    }

    private void paintSamples(Graphics2D copy, MapLayout layout) {
        for (int i = 0; i < samples.size(); i++) {
            double x = layout.pixelX(samples.x().get(i));
            double y = layout.pixelY(samples.y().get(i));
            double rim = SAMPLE_RADIUS + SAMPLE_RIM;
            copy.setColor(Color.WHITE);
            copy.fill(new Ellipse2D.Double(x - rim, y - rim, 2 * rim, 2 * rim));
            copy.setColor(new Color(Viridis.rgb(ground.tone().at(samples.value().get(i)))));
            copy.fill(new Ellipse2D.Double(x - SAMPLE_RADIUS, y - SAMPLE_RADIUS, 2 * SAMPLE_RADIUS, 2 * SAMPLE_RADIUS));
        }
    }

    /** So high that nothing is left over beside a map that keeps its domain's shape. */
    @Override
    public double heightAt(double width) {
        double map = MapLayout.heightAt(ground, width);
        return map + Legend.height(legend, legendWidth(new Rectangle2D.Double(0, 0, width, map)));
    }

    /** The inner rectangle that shows the domain. */
    public Rectangle2D plot(Rectangle2D area) {
        return layout(area).plot();
    }

    /** The point of the plane that is painted at a place of the area; outside the domain beyond the inner rectangle. */
    public PlanePoint toPoint(Rectangle2D area, double pixelX, double pixelY) {
        return layout(area).point(pixelX, pixelY);
    }

    /** The place of the area at which a point of the plane is painted. */
    public PlanePoint toPixel(Rectangle2D area, double x, double y) {
        MapLayout layout = layout(area);
        return new PlanePoint(layout.pixelX(x), layout.pixelY(y));
    }

    /** The grid (its x, its y, and values row by row), the levels, and the steps of each path drawn. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>(List.of("grid_x", "grid_y", "grid_f", "level"));
        Grid grid = ground.grid();
        double[] gridX = new double[grid.columns()];
        for (int i = 0; i < gridX.length; i++) {
            gridX[i] = grid.x(i);
        }
        double[] gridY = new double[grid.rows()];
        for (int j = 0; j < gridY.length; j++) {
            gridY[j] = grid.y(j);
        }
        List<Doubles> columns =
                new ArrayList<>(List.of(Doubles.of(gridX), Doubles.of(gridY), grid.values(), ground.levels()));
        int number = 0;
        for (Trace trace : traces) {
            number++;
            names.addAll(List.of("x" + number, "y" + number, "f" + number));
            columns.add(Doubles.of(trace.x().first(trace.drawn()).toArray()));
            columns.add(Doubles.of(trace.y().first(trace.drawn()).toArray()));
            columns.add(Doubles.of(trace.z().first(trace.drawn()).toArray()));
        }
        if (samples.size() > 0) {
            names.addAll(List.of("sample_x", "sample_y", "sample"));
            columns.addAll(List.of(samples.x(), samples.y(), samples.value()));
        }
        return new Table(names, columns);
    }

    private MapLayout layout(Rectangle2D area) {
        double above = Math.min(Legend.height(legend, legendWidth(area)), area.getHeight() / 2);
        return MapLayout.of(
                ground,
                new Rectangle2D.Double(area.getX(), area.getY() + above, area.getWidth(), area.getHeight() - above));
    }

    /** The legend is as wide as the map would be without it. */
    private double legendWidth(Rectangle2D area) {
        return MapLayout.of(ground, area).plot().getWidth();
    }
}

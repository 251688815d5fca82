package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import ladera.num.Knob;
import ladera.num.Range;

/**
 * A surface in space with paths upon it: the 3-D picture as a value. Java2D paints it here; {@code ladera.ui.gl} paints the
 * same {@link ReliefScene} with OpenGL.
 *
 * @param ground surface, colours and isolines, shared with the map; heights follow its tone, so that a bent tone shows a
 *     valley beside walls a thousand times its depth, with the numbers at the axis spaced accordingly
 * @param heightName symbol of the vertical axis, set in italics
 * @param traces painted in order, ghosts beneath all others
 * @param exaggeration of the height; 1 for a box not quite 3 times as wide as high
 * @param legend names of the contestants, above the picture; empty on screen
 * @param dashed true where paths differ by dashes too, as in print
 * @param samples small dots at the height of what was measured there
 */
public record ReliefFigure(
        MapGround ground,
        String heightName,
        List<Trace> traces,
        List<Start> starts,
        Camera camera,
        double exaggeration,
        List<Legend.Entry> legend,
        boolean dashed,
        SamplePoints samples)
        implements Figure {
    /** Height by width of what the turning box fills with its numbers, seen from where a view starts. */
    private static final double STAGE = 0.74;

    /** What a person may set the exaggeration to. */
    public static final Knob EXAGGERATION =
            Knob.real("exaggeration", "\u2195", Range.closed(0.1, 5), new Knob.Slider(0.2, 4, true), 1);

    /** @throws ladera.num.Refusal where the exaggeration is out of range */
    public ReliefFigure {
        EXAGGERATION.check(exaggeration);
        traces = List.copyOf(traces);
        starts = List.copyOf(starts);
        legend = List.copyOf(legend);
    }

    /** As on screen, seen from where a view starts. */
    public ReliefFigure(MapGround ground, List<Trace> traces, List<Start> starts) {
        this(ground, "f", traces, starts, Camera.HOME, 1, List.of(), false, SamplePoints.NONE);
    }

    public ReliefFigure withCamera(Camera seenFrom) {
        return new ReliefFigure(ground, heightName, traces, starts, seenFrom, exaggeration, legend, dashed, samples);
    }

    public ReliefFigure withExaggeration(double factor) {
        return new ReliefFigure(ground, heightName, traces, starts, camera, factor, legend, dashed, samples);
    }

    public ReliefFigure withHeightName(String name) {
        return new ReliefFigure(ground, name, traces, starts, camera, exaggeration, legend, dashed, samples);
    }

    /** As for print: names above, and dashes as well as colours. */
    public ReliefFigure withLegend(List<Legend.Entry> entries) {
        return new ReliefFigure(ground, heightName, traces, starts, camera, exaggeration, entries, true, samples);
    }

    /** With samples as dots. */
    public ReliefFigure withSamples(SamplePoints measured) {
        return new ReliefFigure(ground, heightName, traces, starts, camera, exaggeration, legend, dashed, measured);
    }

    @Override
    public Figure onPaper() {
        return withLegend(legend);
    }

    @Override
    public String id() {
        return "relief";
    }

    /** Paints pixels on Java's own graphics (screens and images) and facets in painter's order for a writer of vectors. */
    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        new ReliefPainter().paint(graphics, area, palette, this, false);
    }

    /** The grid, the levels and the steps of each path drawn, as behind the map. */
    @Override
    public Table table() {
        return new MapFigure(ground, traces, starts).withSamples(samples).table();
    }

    @Override
    public double heightAt(double width) {
        return Legend.height(legend, width - 2 * ReliefScene.LEGEND_INSET) + STAGE * width;
    }

    /** The part of the area left for the box by the legend. */
    Rectangle2D stage(Rectangle2D area) {
        double above =
                Math.min(Legend.height(legend, area.getWidth() - 2 * ReliefScene.LEGEND_INSET), area.getHeight() / 2);
        return new Rectangle2D.Double(area.getX(), area.getY() + above, area.getWidth(), area.getHeight() - above);
    }
}

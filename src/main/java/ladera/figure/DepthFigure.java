package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;

/**
 * Measurements against depth: for each scheme the median of many networks with the band between the quartiles, the mean, and
 * the theory drawn over them. On the logarithmic axis, 0 and infinity have lines of their own.
 *
 * @param log whether the vertical axis is logarithmic; a linear one reaches from 0 (or what lies below) to 1
 * @param precision whether lines show where the squares of single-precision numbers end
 * @param extent how deep the networks are, and the layer in sight
 * @param print true for a figure that stands alone: with a legend, and dashes as well as colours
 */
public record DepthFigure(
        String id,
        DepthText text,
        boolean log,
        boolean precision,
        List<DepthCurve> curves,
        Extent extent,
        boolean print)
        implements Figure {
    /** The square of the largest number of single precision. */
    private static final double LARGEST_SQUARE = (double) Float.MAX_VALUE * Float.MAX_VALUE;

    /** The square of its smallest. */
    private static final double SMALLEST_SQUARE = (double) Float.MIN_VALUE * Float.MIN_VALUE;

    private static final BasicStroke HAIR = new BasicStroke(1);
    private static final BasicStroke MEDIAN = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke MEAN =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {6, 4}, 0);
    private static final BasicStroke THEORY =
            new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {0.1f, 4}, 0);
    private static final BasicStroke LIMIT =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2, 4}, 0);
    private static final int BAND_ALPHA = 52;
    private static final double HEAD_RADIUS = 4;

    /**
     * The depth axis.
     *
     * @param depth K, at least 1
     * @param layer where the hair line stands; negative for none
     */
    public record Extent(int depth, int layer) {}

    public DepthFigure {
        curves = List.copyOf(curves);
    }

    /** As for print. */
    public DepthFigure forPrint() {
        return new DepthFigure(id, text, log, precision, curves, extent, true);
    }

    /** Without the key to the kinds of lines. */
    public DepthFigure withoutKey() {
        DepthText bare = new DepthText(text.title(), text.xName(), "", "", "", "", text.overflow(), text.underflow());
        return new DepthFigure(id, bare, log, precision, curves, extent, print);
    }

    /** With a name beneath the depth axis. */
    public DepthFigure named(String xName) {
        DepthText named = new DepthText(
                text.title(),
                xName,
                text.median(),
                text.quartiles(),
                text.mean(),
                text.theory(),
                text.overflow(),
                text.underflow());
        return new DepthFigure(id, named, log, precision, curves, extent, print);
    }

    int depth() {
        return extent.depth();
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            DepthLayout layout = DepthLayout.of(this, area);
            grid(copy, layout, palette);
            DepthWords.paint(copy, this, layout, area, palette);
            copy.clip(new Rectangle2D.Double(
                    layout.plot().getX() - HEAD_RADIUS - 2,
                    layout.plot().getY() - HEAD_RADIUS - 2,
                    layout.plot().getWidth() + 2 * HEAD_RADIUS + 4,
                    layout.plot().getHeight() + 2 * HEAD_RADIUS + 4));
            curves(copy, layout, palette);
        } finally {
            copy.dispose();
        }
    }

    /** The layer that is painted nearest to a place of the area. */
    public int layerAt(Rectangle2D area, double pixelX) {
        DepthLayout layout = DepthLayout.of(this, area);
        double share = (pixelX - layout.plot().getX()) / layout.plot().getWidth();
        return (int) Math.round(Math.max(0, Math.min(1, share)) * layout.depth());
    }

    /** The inner rectangle. */
    public Rectangle2D plot(Rectangle2D area) {
        return DepthLayout.of(this, area).plot();
    }

    private void grid(Graphics2D graphics, DepthLayout layout, Palette palette) {
        Rectangle2D plot = layout.plot();
        graphics.setStroke(HAIR);
        graphics.setColor(palette.grid());
        for (int i = 0; i < layout.xTicks().size(); i++) {
            double x = crisp(layout.x(layout.xTicks().at().get(i)));
            graphics.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
        }
        for (int i = 0; i < layout.yTicks().size(); i++) {
            level(graphics, plot, layout.yOfTick(layout.yTicks().at().get(i)));
        }
        if (layout.scale().infinities()) {
            level(graphics, plot, layout.y(Double.POSITIVE_INFINITY));
        }
        if (layout.scale().zeros()) {
            level(graphics, plot, layout.y(0));
        }
        if (precision) {
            graphics.setColor(palette.axis());
            graphics.setStroke(LIMIT);
            limit(graphics, layout, LARGEST_SQUARE);
            limit(graphics, layout, SMALLEST_SQUARE);
            graphics.setStroke(HAIR);
        }
        if (extent.layer() >= 0) {
            graphics.setColor(palette.axis());
            double x = crisp(layout.x(extent.layer()));
            graphics.draw(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()));
        }
    }

    private static void limit(Graphics2D graphics, DepthLayout layout, double value) {
        double up = layout.scale().up(value);
        if (up > 0 && up < 1) {
            level(graphics, layout.plot(), layout.y(value));
        }
    }

    /** Where the words at a limit of single precision stand; NaN where it is out of sight. */
    static double limitY(DepthLayout layout, boolean largest) {
        double value = largest ? LARGEST_SQUARE : SMALLEST_SQUARE;
        double up = layout.scale().up(value);
        return up > 0 && up < 1 ? layout.y(value) : Double.NaN;
    }

    private static void level(Graphics2D graphics, Rectangle2D plot, double y) {
        graphics.draw(new Line2D.Double(plot.getX(), crisp(y), plot.getMaxX(), crisp(y)));
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }

    private void curves(Graphics2D graphics, DepthLayout layout, Palette palette) {
        for (DepthCurve curve : curves) {
            Color color = palette.color(curve.style());
            graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), BAND_ALPHA));
            graphics.fill(band(curve, layout));
        }
        for (DepthCurve curve : curves) {
            graphics.setColor(palette.color(curve.style()));
            graphics.setStroke(MEAN);
            graphics.draw(line(curve.mean(), layout, true));
            graphics.setStroke(print ? Palette.stroke(curve.style(), 2, true) : MEDIAN);
            graphics.draw(line(curve.median(), layout, true));
        }
        graphics.setColor(palette.text());
        graphics.setStroke(THEORY);
        for (DepthCurve curve : curves) {
            graphics.draw(line(curve.theory(), layout, false));
        }
        int layer = extent.layer();
        for (DepthCurve curve : curves) {
            double y = layer >= 0 && layer < curve.median().size()
                    ? layout.y(curve.median().get(layer))
                    : Double.NaN;
            if (!Double.isNaN(y)) {
                Marker.of(curve.style())
                        .paint(
                                graphics,
                                layout.x(layer),
                                y,
                                HEAD_RADIUS,
                                palette.color(curve.style()),
                                palette.background(),
                                1.4f);
            }
        }
    }

    private static Path2D line(Doubles column, DepthLayout layout, boolean beyond) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int k = 0; k < column.size(); k++) {
            double y = beyond ? layout.y(column.get(k)) : layout.within(column.get(k));
            if (Double.isNaN(y)) {
                drawing = false;
            } else if (drawing) {
                path.lineTo(layout.x(k), y);
            } else {
                path.moveTo(layout.x(k), y);
                drawing = true;
            }
        }
        return path;
    }

    /** Between the quartiles, as far as both have a place. */
    private static Path2D band(DepthCurve curve, DepthLayout layout) {
        Path2D path = new Path2D.Double();
        int from = 0;
        while (from < curve.lower().size()) {
            int to = from;
            while (to < curve.lower().size()
                    && !Double.isNaN(layout.y(curve.lower().get(to))
                            + layout.y(curve.upper().get(to)))) {
                to++;
            }
            if (to - from > 1) {
                path.moveTo(layout.x(from), layout.y(curve.upper().get(from)));
                for (int k = from + 1; k < to; k++) {
                    path.lineTo(layout.x(k), layout.y(curve.upper().get(k)));
                }
                for (int k = to - 1; k >= from; k--) {
                    path.lineTo(layout.x(k), layout.y(curve.lower().get(k)));
                }
                path.closePath();
            }
            from = Math.max(to, from + 1);
        }
        return path;
    }

    /** The schemes, each once; nothing on screen, where colours need no names. */
    List<Legend.Entry> legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        if (print) {
            for (DepthCurve curve : curves) {
                entries.add(new Legend.Entry(curve.name(), curve.style()));
            }
        }
        return entries;
    }

    /** The layers, and each scheme's columns. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>(List.of("layer"));
        List<Doubles> columns = new ArrayList<>();
        double[] layers = new double[depth() + 1];
        for (int k = 0; k < layers.length; k++) {
            layers[k] = k;
        }
        columns.add(Doubles.of(layers));
        int number = 0;
        for (DepthCurve curve : curves) {
            number++;
            names.addAll(
                    List.of("median" + number, "lower" + number, "upper" + number, "mean" + number, "theory" + number));
            columns.addAll(List.of(curve.median(), curve.lower(), curve.upper(), curve.mean(), curve.theory()));
        }
        return new Table(names, columns);
    }

    /** How the four kinds of lines are drawn, for the key. */
    static BasicStroke stroke(int kind) {
        return kind == 0 ? MEDIAN : kind == 1 ? MEAN : THEORY;
    }
}

package ladera.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ladera.num.Doubles;

/**
 * A small network drawn as a graph, after Figure 1 of the course: inputs black, biases green, hidden units orange, output
 * red, a number on every arrow. No two numbers overlap, whatever the size of the picture: where space is short, everything
 * becomes smaller.
 *
 * @param layers the units layer by layer, inputs first
 * @param arrows all weights and biases
 * @param note says what stands above the units; empty where nothing does
 * @param widest a number as wide as any that may come, so that the others keep their places when it does
 * @param print true for a figure that stands alone: units become smaller before type does
 */
public record NetworkFigure(List<Layer> layers, List<Arrow> arrows, String note, String widest, boolean print)
        implements Figure {
    /** A number beside which others are pale. */
    public enum Emphasis {
        PLAIN,
        LIT,
        /** Lit, and another kind of number than usually stands there. */
        DERIVATIVE
    }

    /**
     * A unit.
     *
     * @param value what stands in it, as a number; NaN where it is not known
     * @param text the same as written; empty where it is not known
     * @param tag what stands above it; empty for nothing
     */
    public record Unit(double value, String text, String tag, Emphasis emphasis) {}

    /**
     * A column of units.
     *
     * @param name above the column, such as h and 1 beneath it
     * @param index beneath the name; empty for none
     */
    public record Layer(String name, String index, List<Unit> units) {
        public Layer {
            units = List.copyOf(units);
        }
    }

    /**
     * An arrow of layer k, from unit {@code from} of column k to unit {@code to} of column k + 1.
     *
     * @param from {@link #BIAS} where it comes from the bias
     */
    public record Arrow(int layer, int from, int to, double value, String text, Emphasis emphasis) {
        boolean bias() {
            return from == BIAS;
        }
    }

    /** Stands for the bias among the units that an arrow can come from. */
    public static final int BIAS = -1;

    /** Heights by width that are tried in print, until type is no smaller than this share of its usual size. */
    private static final double LOWEST = SHAPE;

    private static final double HIGHEST = 1.2;
    private static final double HIGHER = 0.05;
    private static final double READABLE = 0.92;

    static final Font LABEL = Typeface.plain(11.5f);
    static final Font STRONG_LABEL = Typeface.strong(11.5f);

    public NetworkFigure {
        layers = List.copyOf(layers);
        arrows = List.copyOf(arrows);
    }

    /** A figure as on screen. */
    public NetworkFigure(List<Layer> layers, List<Arrow> arrows, String note, String widest) {
        this(layers, arrows, note, widest, false);
    }

    @Override
    public String id() {
        return "network";
    }

    /** Without room kept for numbers to come: on paper none do. */
    @Override
    public Figure onPaper() {
        return new NetworkFigure(layers, arrows, note, "", true);
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            new NetworkPainter(this, layout(area), copy, palette).paint();
        } finally {
            copy.dispose();
        }
    }

    /** In print as high as it takes for type to be read, within reason. */
    @Override
    public double heightAt(double width) {
        double best = LOWEST;
        double largest = 0;
        for (double shape = LOWEST; print && shape <= HIGHEST && largest < READABLE; shape += HIGHER) {
            double scale =
                    layout(new Rectangle2D.Double(0, 0, width, shape * width)).scale();
            if (scale > largest) {
                largest = scale;
                best = shape;
            }
        }
        return (print ? best : SHAPE) * width;
    }

    NetworkLayout layout(Rectangle2D area) {
        return NetworkLayout.of(this, area);
    }

    /** What lies at a place of the area. */
    public Optional<NetworkPart> at(Rectangle2D area, double x, double y) {
        return layout(area).at(x, y);
    }

    /** Where a part is drawn: a unit's circle, or an arrow's number. */
    public Rectangle2D place(Rectangle2D area, NetworkPart part) {
        return layout(area).place(part);
    }

    /** One row an arrow: its layer, where it comes from (0 for the bias, units from 1), where it goes, its number. */
    @Override
    public Table table() {
        double[][] columns = new double[4][arrows.size()];
        for (int n = 0; n < arrows.size(); n++) {
            Arrow arrow = arrows.get(n);
            columns[0][n] = arrow.layer();
            columns[1][n] = arrow.from() + 1;
            columns[2][n] = arrow.to() + 1;
            columns[3][n] = arrow.value();
        }
        List<Doubles> listed = new ArrayList<>();
        for (double[] column : columns) {
            listed.add(Doubles.of(column));
        }
        return new Table(List.of("layer", "from", "to", "value"), listed);
    }

    /** The widest number on an arrow or above a unit. */
    double widestLabel() {
        double room = Typeface.width(widest, STRONG_LABEL);
        for (Arrow arrow : arrows) {
            room = Math.max(room, Typeface.width(arrow.text(), STRONG_LABEL));
        }
        return Math.max(room, widestTag());
    }

    /** The widest number above a unit; 0 where there is none. */
    double widestTag() {
        double room = 0;
        for (Layer layer : layers) {
            for (Unit unit : layer.units()) {
                room = Math.max(room, Typeface.width(unit.tag(), STRONG_LABEL));
            }
        }
        return room;
    }
}

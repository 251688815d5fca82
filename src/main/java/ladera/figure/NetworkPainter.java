package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import ladera.figure.NetworkFigure.Arrow;
import ladera.figure.NetworkFigure.Emphasis;
import ladera.figure.NetworkFigure.Layer;
import ladera.figure.NetworkFigure.Unit;

/** Paints a network diagram: arrows, units over them, numbers over all. */
final class NetworkPainter {
    /** The course's colours of Figure 1, with type that stands out from each. */
    private static final Color INPUT = new Color(0x1c2024);

    private static final Color INPUT_ON_DARK = new Color(0x08090a);
    private static final Color HIDDEN = new Color(0xf0942a);
    private static final Color OUTPUT = new Color(0xcf3a3a);
    private static final Color BIAS = new Color(0x0b8a66);
    private static final Color BIAS_ON_DARK = new Color(0x2bbf95);
    private static final Color ON_HIDDEN = new Color(0x231300);

    private static final float LINE = 1.3f;
    private static final float LIT_LINE = 2.4f;
    private static final float[] DASHES = {4, 3};
    private static final double HEAD_LENGTH = 7;
    private static final double HEAD_HALF = 3;
    private static final double RING_GAP = 2.5;
    private static final float RING = 2.6f;
    private static final float LIT_BORDER = 1.2f;
    private static final double CORNER = 6;

    /** Between a unit's number and its circle, both sides together. */
    private static final double INSET = 7;

    private static final double PRINT_INSET = 3;
    private static final float VALUE_SIZE = 14;
    private static final float SMALLEST_VALUE = 7;
    private static final Font NAME = Typeface.italic(17);
    private static final Font INDEX = Typeface.plain(11);
    private static final Font NOTE = Typeface.plain(11);

    private final NetworkFigure figure;
    private final NetworkLayout layout;
    private final Graphics2D graphics;
    private final Palette palette;

    NetworkPainter(NetworkFigure figure, NetworkLayout layout, Graphics2D graphics, Palette palette) {
        this.figure = figure;
        this.layout = layout;
        this.graphics = graphics;
        this.palette = palette;
    }

    void paint() {
        graphics.translate(layout.toX(0), layout.toY(0));
        graphics.scale(layout.scale(), layout.scale());
        for (boolean lit : new boolean[] {false, true}) {
            for (Arrow arrow : figure.arrows()) {
                if (lit == (arrow.emphasis() != Emphasis.PLAIN)) {
                    arrow(arrow, lit);
                }
            }
        }
        for (int c = 0; c < figure.layers().size(); c++) {
            column(c);
        }
        for (int n = 0; n < figure.arrows().size(); n++) {
            Arrow arrow = figure.arrows().get(n);
            if (layout.label(n) != null) {
                label(layout.label(n), arrow.text(), arrow.emphasis(), arrow.bias() ? bias() : palette.text());
            }
        }
        note();
    }

    private Color bias() {
        return palette.dark() ? BIAS_ON_DARK : BIAS;
    }

    private Color lit(Emphasis emphasis) {
        return emphasis == Emphasis.DERIVATIVE ? derivative(palette) : palette.accent();
    }

    /** What belongs to the backward pass. */
    static Color derivative(Palette palette) {
        return palette.color(6);
    }

    private void arrow(Arrow arrow, boolean lit) {
        Line2D line = layout.line(arrow);
        Color color = lit ? lit(arrow.emphasis()) : arrow.bias() ? faded(bias()) : palette.axis();
        graphics.setColor(color);
        float width = lit ? LIT_LINE : LINE;
        graphics.setStroke(
                arrow.bias()
                        ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, DASHES, 0)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        double length = line.getP1().distance(line.getP2());
        double dx = (line.getX2() - line.getX1()) / length;
        double dy = (line.getY2() - line.getY1()) / length;
        double gap = lit ? RING_GAP + RING : 1;
        double tipX = line.getX2() - gap * dx;
        double tipY = line.getY2() - gap * dy;
        double endX = tipX - HEAD_LENGTH * dx;
        double endY = tipY - HEAD_LENGTH * dy;
        graphics.draw(new Line2D.Double(line.getX1(), line.getY1(), endX, endY));
        Path2D head = new Path2D.Double();
        head.moveTo(tipX, tipY);
        head.lineTo(endX - HEAD_HALF * dy, endY + HEAD_HALF * dx);
        head.lineTo(endX + HEAD_HALF * dy, endY - HEAD_HALF * dx);
        head.closePath();
        graphics.fill(head);
    }

    private Color faded(Color color) {
        return mix(color, palette.background(), 0.35);
    }

    private void column(int c) {
        List<Layer> layers = figure.layers();
        Layer layer = layers.get(c);
        boolean last = c == layers.size() - 1;
        Color fill = c == 0 ? (palette.dark() ? INPUT_ON_DARK : INPUT) : last ? OUTPUT : HIDDEN;
        for (int i = 0; i < layer.units().size(); i++) {
            unit(layout.unit(c, i), layer.units().get(i), fill, c > 0 && !last ? ON_HIDDEN : Color.WHITE);
            String tag = layer.units().get(i).tag();
            if (!tag.isEmpty()) {
                Emphasis emphasis = layer.units().get(i).emphasis();
                label(layout.tag(c, i, tag), tag, emphasis, derivative(palette));
            }
        }
        name(layer.name(), layer.index(), layout.column(c), layout.nameBase(c), palette.muted());
        if (!last) {
            Point2D middle = layout.bias(c);
            double r = NetworkLayout.biasRadius();
            graphics.setColor(bias());
            graphics.fill(new Ellipse2D.Double(middle.getX() - r, middle.getY() - r, 2 * r, 2 * r));
            graphics.setColor(palette.dark() ? new Color(0x06241b) : Color.WHITE);
            centred("1", Typeface.strong(11.5f), middle.getX(), middle.getY());
            name("\u03b2", String.valueOf(c), middle.getX(), middle.getY() + r + 19, bias());
        }
    }

    private void unit(Point2D middle, Unit unit, Color fill, Color ink) {
        double r = layout.radius();
        if (unit.emphasis() != Emphasis.PLAIN) {
            double far = r + RING_GAP + RING / 2;
            graphics.setColor(palette.background());
            graphics.fill(new Ellipse2D.Double(middle.getX() - far, middle.getY() - far, 2 * far, 2 * far));
            graphics.setColor(lit(unit.emphasis()));
            graphics.setStroke(new BasicStroke(RING));
            graphics.draw(new Ellipse2D.Double(middle.getX() - far, middle.getY() - far, 2 * far, 2 * far));
        }
        graphics.setColor(fill);
        Ellipse2D circle = new Ellipse2D.Double(middle.getX() - r, middle.getY() - r, 2 * r, 2 * r);
        graphics.fill(circle);
        if (palette.dark() && fill.equals(INPUT_ON_DARK)) {
            graphics.setColor(palette.axis());
            graphics.setStroke(new BasicStroke(1.2f));
            graphics.draw(circle);
        }
        double inset = figure.print() ? PRINT_INSET : INSET;
        float size = VALUE_SIZE;
        while (size > SMALLEST_VALUE && Typeface.width(unit.text(), Typeface.strong(size)) > 2 * r - inset) {
            size -= 0.5f;
        }
        graphics.setColor(ink);
        centred(unit.text(), Typeface.strong(size), middle.getX(), middle.getY());
    }

    private void label(Rectangle2D box, String text, Emphasis emphasis, Color ink) {
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), CORNER, CORNER);
        boolean lit = emphasis != Emphasis.PLAIN;
        Color color = lit ? lit(emphasis) : ink;
        graphics.setColor(lit ? mix(color, palette.background(), 0.86) : palette.background());
        graphics.fill(shape);
        graphics.setColor(lit ? color : palette.grid());
        // As thin as it may be, and no thinner where the rest is made smaller.
        graphics.setStroke(new BasicStroke(lit ? LIT_BORDER : (float) (1 / layout.scale())));
        graphics.draw(shape);
        graphics.setColor(color);
        centred(text, lit ? NetworkFigure.STRONG_LABEL : NetworkFigure.LABEL, box.getCenterX(), box.getCenterY());
    }

    private void name(String letter, String index, double x, double base, Color color) {
        graphics.setColor(color);
        double wide = Typeface.width(letter, NAME);
        double left = x - (wide + Typeface.width(index, INDEX)) / 2;
        Typeface.draw(graphics, letter, NAME, left, base);
        Typeface.draw(graphics, index, INDEX, left + wide + 1, base + 4);
    }

    private void centred(String text, Font font, double x, double y) {
        Typeface.draw(graphics, text, font, x - Typeface.width(text, font) / 2, y + Typeface.capHeight(font) / 2);
    }

    private static Color mix(Color color, Color with, double share) {
        return new Color(
                mix(color.getRed(), with.getRed(), share),
                mix(color.getGreen(), with.getGreen(), share),
                mix(color.getBlue(), with.getBlue(), share));
    }

    private static int mix(int one, int other, double share) {
        return (int) Math.round(one + share * (other - one));
    }

    private void note() {
        if (!figure.note().isEmpty()) {
            graphics.setColor(derivative(palette));
            double wide = Typeface.width(figure.note(), NOTE);
            Typeface.draw(graphics, figure.note(), NOTE, layout.width() - wide - 4, layout.height() - 8);
        }
    }
}

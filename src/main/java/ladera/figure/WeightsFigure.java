package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.net.Architecture;
import ladera.num.Doubles;
import ladera.num.KernelLayer;

/**
 * A network as a graph: units in columns, every weight a line whose colour tells its sign and whose width its size. Inputs
 * are black, hidden units orange, outputs red, as in the course's figures. A column too long to draw shows its first units.
 *
 * @param parameters in the order of {@link Architecture}
 */
public record WeightsFigure(Architecture architecture, Doubles parameters) implements Figure {
    /** Units of one column that can still be told apart in half a window. */
    private static final int MOST_UNITS = 40;

    private static final Font LABEL = Typeface.plain(11);
    private static final double FOOT = 20;
    private static final double SIDE = 18;
    private static final double HEAD = 6;
    private static final double LARGEST_RADIUS = 8;

    /** Weights below this share of the layer's largest are not drawn. */
    private static final double SMALLEST = 0.04;

    /** Steps from the faintest to the strongest line of a sign. */
    private static final int TONES = 12;

    private static final float WIDEST = 2.6f;
    private static final float THINNEST = 0.5f;
    private static final Color POSITIVE = new Color(0x0072b2);
    private static final Color NEGATIVE = new Color(0xd55e00);
    private static final Color HIDDEN = new Color(0xe69f00);
    private static final Color OUTPUT = new Color(0xc62828);

    @Override
    public String id() {
        return "weights";
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            Rectangle2D inner = new Rectangle2D.Double(
                    area.getX() + SIDE,
                    area.getY() + HEAD,
                    Math.max(1, area.getWidth() - 2 * SIDE),
                    Math.max(1, area.getHeight() - HEAD - FOOT));
            for (int k = 0; k < architecture.layers(); k++) {
                lines(copy, k, inner, palette);
            }
            for (int column = 0; column <= architecture.layers(); column++) {
                units(copy, column, inner, palette);
            }
        } finally {
            copy.dispose();
        }
    }

    private void lines(Graphics2D copy, int k, Rectangle2D inner, Palette palette) {
        KernelLayer layer = architecture.layer(k);
        double largest = 0;
        for (int i = layer.omega(); i < layer.beta(); i++) {
            largest = Math.max(largest, Math.abs(parameters.get(i)));
        }
        // Lines of one tone are one path: a picture of a thousand weights is drawn many times a second.
        Path2D[] tones = new Path2D[2 * TONES];
        for (int to = 0; to < shown(k + 1); to++) {
            for (int from = 0; from < shown(k); from++) {
                double share = parameters.get(layer.omega() + to * layer.fanIn() + from) / largest;
                if (Math.abs(share) >= SMALLEST) {
                    int tone = 2 * (int) Math.min(TONES - 1, Math.abs(share) * TONES) + (share > 0 ? 1 : 0);
                    tones[tone] = tones[tone] == null ? new Path2D.Double() : tones[tone];
                    tones[tone].moveTo(x(k, inner), y(k, from, inner));
                    tones[tone].lineTo(x(k + 1, inner), y(k + 1, to, inner));
                }
            }
        }
        for (int tone = 0; tone < tones.length; tone++) {
            if (tones[tone] != null) {
                draw(copy, tones[tone], tone % 2 == 1, (tone / 2 + 0.5) / TONES, palette);
            }
        }
    }

    private static void draw(Graphics2D copy, Path2D lines, boolean positive, double size, Palette palette) {
        Color sign = positive ? POSITIVE : NEGATIVE;
        Color bright = palette.dark() ? sign.brighter() : sign;
        int alpha = (int) Math.round(255 * (0.12 + 0.75 * size));
        copy.setColor(new Color(bright.getRed(), bright.getGreen(), bright.getBlue(), alpha));
        copy.setStroke(new BasicStroke(palette.atLeastHair((float) (THINNEST + (WIDEST - THINNEST) * size * size))));
        copy.draw(lines);
    }

    private void units(Graphics2D copy, int column, Rectangle2D inner, Palette palette) {
        int width = architecture.widths().get(column);
        int shown = shown(column);
        double radius = Math.max(1.5, Math.min(LARGEST_RADIUS, 0.34 * inner.getHeight() / shown));
        Color fill = column == 0 ? palette.text() : column == architecture.layers() ? OUTPUT : HIDDEN;
        for (int unit = 0; unit < shown; unit++) {
            double x = x(column, inner);
            double y = y(column, unit, inner);
            copy.setColor(palette.background());
            copy.fill(new Ellipse2D.Double(x - radius - 1, y - radius - 1, 2 * radius + 2, 2 * radius + 2));
            copy.setColor(fill);
            copy.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
        String label = shown < width ? shown + "/" + width : String.valueOf(width);
        copy.setColor(palette.muted());
        double at = x(column, inner) - Typeface.width(label, LABEL) / 2;
        Typeface.draw(copy, label, LABEL, at, inner.getMaxY() + FOOT - 6);
    }

    private int shown(int column) {
        return Math.min(MOST_UNITS, architecture.widths().get(column));
    }

    private double x(int column, Rectangle2D inner) {
        return inner.getX() + inner.getWidth() * column / architecture.layers();
    }

    private double y(int column, int unit, Rectangle2D inner) {
        return inner.getY() + inner.getHeight() * (unit + 0.5) / shown(column);
    }

    /** Every weight and bias with its layer. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>();
        List<Doubles> columns = new ArrayList<>();
        for (int k = 0; k < architecture.layers(); k++) {
            KernelLayer layer = architecture.layer(k);
            names.add("Omega_" + k);
            columns.add(part(layer.omega(), layer.beta()));
            names.add("beta_" + k);
            columns.add(part(layer.beta(), layer.end()));
        }
        return new Table(names, columns);
    }

    private Doubles part(int from, int end) {
        double[] values = new double[end - from];
        for (int i = from; i < end; i++) {
            values[i - from] = parameters.get(i);
        }
        return Doubles.of(values);
    }
}

package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;

/** Isolines upon the heat: thin, pale on the dark colours and dark on the pale ones, with their numbers in gaps. */
final class IsolinePainter {
    private static final BasicStroke THIN = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);

    /** From this tone on black is read more easily on viridis than white. */
    static final double BRIGHT = 0.435;

    static final Color LINE_ON_DARK = new Color(255, 255, 255, 130);
    static final Color LINE_ON_BRIGHT = new Color(0, 24, 30, 110);
    static final Color NUMBER_ON_DARK = Color.WHITE;
    static final Color NUMBER_ON_BRIGHT = Color.BLACK;

    /** Lines shorter than this, such as rings about a cusp one grid point wide, are only specks. */
    private static final double SPECK = 14;

    /** A ring is drawn with so many corners. */
    private static final int RING_CORNERS = 360;

    private static final Color RING = new Color(255, 255, 255, 225);
    private static final Color RING_CASING = new Color(20, 10, 40, 90);
    private static final BasicStroke RING_CASED = new BasicStroke(2.8f);
    private static final BasicStroke RING_DASHED =
            new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 4}, 0);

    private IsolinePainter() {}

    static void paint(Graphics2D graphics, MapGround ground, MapLayout layout) {
        List<PixelLine> lines = lines(ground, layout);
        List<PixelLine> rings = rings(ground, layout);
        List<LineLabel> labels = labels(layout, lines, rings);
        graphics.setStroke(THIN);
        Path2D path = new Path2D.Double();
        for (PixelLine line : lines) {
            path.reset();
            LineLabel label = labelOf(line, labels);
            if (label == null) {
                line.append(path, 0, line.length());
                if (line.line.closed()) {
                    path.closePath();
                }
            } else {
                line.append(path, 0, label.from());
                line.append(path, label.to(), line.length());
            }
            graphics.setColor(bright(ground, line) ? LINE_ON_BRIGHT : LINE_ON_DARK);
            graphics.draw(path);
        }
        rings.forEach(ring -> ring(graphics, ring, layout));
        for (LineLabel label : labels) {
            graphics.setColor(bright(ground, label.line()) ? NUMBER_ON_BRIGHT : NUMBER_ON_DARK);
            number(graphics, label);
        }
    }

    static List<PixelLine> lines(MapGround ground, MapLayout layout) {
        List<PixelLine> lines = new ArrayList<>();
        for (Isoline isoline : ground.lines()) {
            PixelLine line = new PixelLine(isoline, layout);
            if (line.length() >= SPECK) {
                lines.add(line);
            }
        }
        return lines;
    }

    static List<LineLabel> labels(MapLayout layout, List<PixelLine> lines, List<PixelLine> rings) {
        List<String> texts = new ArrayList<>();
        for (PixelLine line : lines) {
            texts.add(Levels.label(line.line.level()));
        }
        return IsolineLabels.place(lines, texts, rings, layout.plot());
    }

    /** The circles of the ground's rings, as lines that no number may stand on. */
    static List<PixelLine> rings(MapGround ground, MapLayout layout) {
        List<PixelLine> rings = new ArrayList<>();
        double[] x = new double[RING_CORNERS];
        double[] y = new double[RING_CORNERS];
        for (int k = 0; k < ground.rings().size(); k++) {
            double radius = ground.rings().get(k);
            for (int corner = 0; corner < RING_CORNERS; corner++) {
                double angle = 2 * Math.PI * corner / RING_CORNERS;
                x[corner] = radius * Math.cos(angle);
                y[corner] = radius * Math.sin(angle);
            }
            rings.add(new PixelLine(new Isoline(Double.NaN, Doubles.of(x), Doubles.of(y), true), layout));
        }
        return rings;
    }

    private static void ring(Graphics2D graphics, PixelLine ring, MapLayout layout) {
        Path2D path = new Path2D.Double();
        ring.append(path, 0, ring.length());
        path.closePath();
        Graphics2D inside = (Graphics2D) graphics.create();
        inside.clip(layout.plot());
        inside.setColor(RING_CASING);
        inside.setStroke(RING_CASED);
        inside.draw(path);
        inside.setColor(RING);
        inside.setStroke(RING_DASHED);
        inside.draw(path);
        inside.dispose();
    }

    private static LineLabel labelOf(PixelLine line, List<LineLabel> labels) {
        for (LineLabel label : labels) {
            if (label.line() == line) {
                return label;
            }
        }
        return null;
    }

    private static boolean bright(MapGround ground, PixelLine line) {
        return ground.tone().at(line.line.level()) >= BRIGHT;
    }

    private static void number(Graphics2D graphics, LineLabel label) {
        AffineTransform upright = graphics.getTransform();
        graphics.rotate(label.angle(), label.x(), label.y());
        double width = Typeface.width(label.text(), IsolineLabels.FONT);
        double base = label.y() + Typeface.capHeight(IsolineLabels.FONT) / 2;
        Typeface.draw(graphics, label.text(), IsolineLabels.FONT, label.x() - width / 2, base);
        graphics.setTransform(upright);
    }
}

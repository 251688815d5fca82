package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The heads of the contestants' paths, told apart by shape as well as by colour. All look equally large. */
public final class Marker {
    public static final Marker CIRCLE = new Marker(new Ellipse2D.Double(-1, -1, 2, 2));
    public static final Marker SQUARE = new Marker(polygon(4, Math.PI / 4, 1.26));
    public static final Marker TRIANGLE = new Marker(polygon(3, -Math.PI / 2, 1.42));
    public static final Marker DIAMOND = new Marker(polygon(4, 0, 1.34));
    public static final Marker INVERTED_TRIANGLE = new Marker(polygon(3, Math.PI / 2, 1.42));
    public static final Marker HEXAGON = new Marker(polygon(6, 0, 1.14));
    public static final Marker STAR = new Marker(star(5, 1.55, 0.72));
    public static final Marker PLUS = new Marker(plus(1.16, 0.42));

    /** In the order of the contestants' styles. */
    public static final List<Marker> ALL =
            List.of(CIRCLE, SQUARE, TRIANGLE, DIAMOND, INVERTED_TRIANGLE, HEXAGON, STAR, PLUS);

    private static final BasicStroke WIDE = new BasicStroke(4.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke NARROW = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    static final double CROSS_ARM = 0.87;

    private final Shape unit;

    private Marker(Shape unit) {
        this.unit = unit;
    }

    /** The marker of a contestant's style; the list is gone through again after its end. */
    public static Marker of(int style) {
        return ALL.get(Math.floorMod(style, ALL.size()));
    }

    /** The marker's outline about (x, y), as large as a circle of that radius. */
    public Shape shape(double x, double y, double radius) {
        return new AffineTransform(radius, 0, 0, radius, x, y).createTransformedShape(unit);
    }

    /** Paints the marker with a casing of the given width around it. */
    public void paint(Graphics2D graphics, double x, double y, double radius, Color fill, Color casing, float width) {
        Shape shape = shape(x, y, radius);
        graphics.setColor(casing);
        graphics.setStroke(new BasicStroke(2 * width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
        graphics.setColor(fill);
        graphics.fill(shape);
    }

    /** The mark of a run that has ended badly. */
    static void cross(Graphics2D graphics, double x, double y, double radius, Color color, Color casing) {
        double arm = CROSS_ARM * radius;
        Path2D cross = new Path2D.Double();
        cross.append(new Line2D.Double(x - arm, y - arm, x + arm, y + arm), false);
        cross.append(new Line2D.Double(x - arm, y + arm, x + arm, y - arm), false);
        cased(graphics, cross, color, casing);
    }

    /** Draws lines with a casing. */
    static void cased(Graphics2D graphics, Shape lines, Color color, Color casing) {
        graphics.setStroke(WIDE);
        graphics.setColor(casing);
        graphics.draw(lines);
        graphics.setStroke(NARROW);
        graphics.setColor(color);
        graphics.draw(lines);
    }

    private static Path2D polygon(int corners, double turn, double radius) {
        Path2D path = new Path2D.Double();
        for (int k = 0; k < corners; k++) {
            point(path, k == 0, turn + 2 * Math.PI * k / corners, radius);
        }
        path.closePath();
        return path;
    }

    private static Path2D star(int points, double outer, double inner) {
        Path2D path = new Path2D.Double();
        for (int k = 0; k < 2 * points; k++) {
            point(path, k == 0, -Math.PI / 2 + Math.PI * k / points, k % 2 == 0 ? outer : inner);
        }
        path.closePath();
        return path;
    }

    private static Path2D plus(double reach, double half) {
        Path2D path = new Path2D.Double();
        for (int quarter = 0; quarter < 4; quarter++) {
            double turn = Math.PI / 2 * quarter;
            double far = Math.atan2(half, reach);
            point(path, quarter == 0, turn - far, Math.hypot(reach, half));
            point(path, false, turn + far, Math.hypot(reach, half));
            point(path, false, turn + Math.PI / 4, half * Math.sqrt(2));
        }
        path.closePath();
        return path;
    }

    private static void point(Path2D path, boolean first, double angle, double radius) {
        double x = radius * Math.cos(angle);
        double y = radius * Math.sin(angle);
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}

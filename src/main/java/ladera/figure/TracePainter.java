package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import ladera.num.PlanePoint;
import ladera.num.Series;

/** Paths, heads and starts upon a map. */
final class TracePainter {
    private static final float LINE = 2.2f;
    private static final float CASING = 4.6f;
    private static final float GHOST_LINE = 1.5f;
    private static final float GHOST_CASING = 3f;
    private static final int GHOST_ALPHA = 190;
    private static final int GHOST_CASING_ALPHA = 120;
    private static final double HEAD_RADIUS = 4.6;
    private static final float HEAD_CASING = 1.6f;
    private static final double START_RADIUS = 6;
    private static final double HOT_RADIUS = 7.5;
    private static final double HALO_RADIUS = 14;
    private static final int HALO_ALPHA = 90;
    private static final double CROSS_ARM = 4;
    private static final double ARROW_LENGTH = 11;
    private static final double ARROW_HALF_WIDTH = 5.5;

    /** An arrow's tip stands so far inside the frame. */
    private static final double ARROW_INSET = 3;

    /** Round joins are costly and not seen on paths of more points than this. */
    private static final int MANY = 300;

    private final Graphics2D graphics;
    private final MapLayout layout;
    private final Palette palette;
    private final PixelPath path = new PixelPath();

    TracePainter(Graphics2D graphics, MapLayout layout, Palette palette) {
        this.graphics = graphics;
        this.layout = layout;
        this.palette = palette;
    }

    /** Ghosts first, then the paths in their order. */
    void paths(List<Trace> traces, boolean dashed) {
        for (Trace trace : traces) {
            if (trace.ghost()) {
                Color casing = translucent(palette.casing(), GHOST_CASING_ALPHA);
                path(
                        trace,
                        translucent(palette.color(trace.style()), GHOST_ALPHA),
                        palette.width(GHOST_LINE),
                        casing,
                        palette.width(GHOST_CASING),
                        dashed);
            }
        }
        for (Trace trace : traces) {
            if (!trace.ghost()) {
                path(trace, ink(trace), palette.width(LINE), palette.casing(), palette.width(CASING), dashed);
            }
        }
    }

    private void path(Trace trace, Color color, float width, Color casing, float casingWidth, boolean dashed) {
        path.clear();
        Series xs = trace.x();
        Series ys = trace.y();
        int last = head(trace);
        double x0 = layout.pixelX(0);
        double y0 = layout.pixelY(0);
        double perX = layout.plot().getWidth() / layout.domain().width();
        double perY = layout.plot().getHeight() / layout.domain().height();
        for (int k = 0; k <= last; k++) {
            path.to(x0 + perX * xs.get(k), y0 - perY * ys.get(k));
        }
        if (last > 0) {
            path.end(layout.pixelX(xs.get(last)), layout.pixelY(ys.get(last)));
        }
        Path2D seen = path.within(layout.plot());
        int join = path.size() > MANY ? BasicStroke.JOIN_BEVEL : BasicStroke.JOIN_ROUND;
        graphics.setStroke(new BasicStroke(casingWidth, BasicStroke.CAP_ROUND, join));
        graphics.setColor(casing);
        graphics.draw(seen);
        graphics.setStroke(
                dashed
                        ? Palette.stroke(trace.style(), width, true)
                        : new BasicStroke(width, BasicStroke.CAP_ROUND, join));
        graphics.setColor(color);
        graphics.draw(seen);
    }

    void heads(List<Trace> traces) {
        for (Trace trace : traces) {
            int head = trace.ghost() ? -1 : head(trace);
            if (head < 0) {
                continue;
            }
            double x = layout.pixelX(trace.x().get(head));
            double y = layout.pixelY(trace.y().get(head));
            Rectangle2D plot = layout.plot();
            if (x < plot.getMinX() || x > plot.getMaxX() || y < plot.getMinY() || y > plot.getMaxY()) {
                arrow(x, y, trace.stopped() ? palette.alarm() : ink(trace));
            } else if (trace.stopped()) {
                Marker.cross(graphics, x, y, HEAD_RADIUS, palette.alarm(), palette.casing());
            } else {
                Marker.of(trace.style()).paint(graphics, x, y, HEAD_RADIUS, ink(trace), palette.casing(), HEAD_CASING);
            }
        }
    }

    void start(Start start) {
        if (!layout.domain().contains(start.point().x(), start.point().y())) {
            return;
        }
        double x = layout.pixelX(start.point().x());
        double y = layout.pixelY(start.point().y());
        if (start.hot()) {
            graphics.setColor(translucent(palette.accent(), HALO_ALPHA));
            graphics.fill(circle(x, y, HALO_RADIUS));
        }
        Shape ring = circle(x, y, start.hot() ? HOT_RADIUS : START_RADIUS);
        graphics.setStroke(new BasicStroke(palette.width(CASING)));
        graphics.setColor(palette.casing());
        graphics.fill(ring);
        graphics.draw(ring);
        graphics.setStroke(new BasicStroke(palette.width(LINE)));
        graphics.setColor(start.style() < 0 ? palette.text() : palette.color(start.style()));
        graphics.draw(ring);
    }

    /** The last drawn step that lies among the numbers; -1 where there is none. */
    private static int head(Trace trace) {
        int head = trace.drawn() - 1;
        while (head >= 0
                && !(Double.isFinite(trace.x().get(head))
                        && Double.isFinite(trace.y().get(head)))) {
            head--;
        }
        return head;
    }

    private Color ink(Trace trace) {
        return trace.stopped() ? palette.muted() : palette.color(trace.style());
    }

    /** Points from the frame's nearest place towards the head beyond it. */
    private void arrow(double headX, double headY, Color color) {
        Rectangle2D plot = layout.plot();
        double x = Math.max(plot.getMinX() + ARROW_INSET, Math.min(plot.getMaxX() - ARROW_INSET, headX));
        double y = Math.max(plot.getMinY() + ARROW_INSET, Math.min(plot.getMaxY() - ARROW_INSET, headY));
        double turn = Math.atan2(headY - y, headX - x);
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, y);
        arrow.lineTo(x - ARROW_LENGTH * cos - ARROW_HALF_WIDTH * sin, y - ARROW_LENGTH * sin + ARROW_HALF_WIDTH * cos);
        arrow.lineTo(x - ARROW_LENGTH * cos + ARROW_HALF_WIDTH * sin, y - ARROW_LENGTH * sin - ARROW_HALF_WIDTH * cos);
        arrow.closePath();
        graphics.setStroke(new BasicStroke(2 * HEAD_CASING, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(palette.casing());
        graphics.draw(arrow);
        graphics.setColor(color);
        graphics.fill(arrow);
    }

    /** A small cross of lines under the pointer. */
    void cursor(PlanePoint at) {
        double x = layout.pixelX(at.x());
        double y = layout.pixelY(at.y());
        Path2D hairs = new Path2D.Double();
        for (int side = -1; side <= 1; side += 2) {
            hairs.append(new Line2D.Double(x + side * CROSS_ARM / 2, y, x + side * 2 * CROSS_ARM, y), false);
            hairs.append(new Line2D.Double(x, y + side * CROSS_ARM / 2, x, y + side * 2 * CROSS_ARM), false);
        }
        Marker.cased(graphics, hairs, palette.text(), palette.casing());
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static Color translucent(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}

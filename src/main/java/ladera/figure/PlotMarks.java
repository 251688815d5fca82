package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import ladera.num.Domain;

/** Draws what is marked in a {@link Plot}; upon a map, lines and dots have casings. */
final class PlotMarks {
    static final double DOT = 3.2;
    private static final double SPECK = 1.7;
    private static final double ARROW_HEAD = 8;
    private static final double ARROW_SPREAD = 0.45;
    private static final int SHADE_ALPHA = 46;
    private static final int FILL_ALPHA = 150;
    private static final BasicStroke HAIR = PlotPainter.HAIR;
    private static final float[] DOTTED = {2, 3};
    private static final float[] DASHES = {6, 4};

    /** A line along the edge of the plot is seen in its whole width; what leaves the plot ends there. */
    private static final double RIM = 1;

    /** How much wider than a line its casing is. */
    private static final float CASING = 2.2f;

    private final Graphics2D graphics;
    private final Plot plot;
    private final boolean grounded;
    private final PlotScale scale;
    private final Rectangle2D box;
    private final Palette palette;

    PlotMarks(Graphics2D graphics, Plot plot, PlotScale scale, Palette palette) {
        this.graphics = graphics;
        this.plot = plot;
        this.scale = scale;
        this.palette = palette;
        box = scale.box();
        grounded = plot.marks().stream().anyMatch(Plot.Ground.class::isInstance);
    }

    /** Maps, which lie beneath the axes. */
    void grounds() {
        plot.marks().stream().filter(Plot.Ground.class::isInstance).forEach(this::mark);
    }

    /** Everything else, the lines of the second axis on top. */
    void others() {
        plot.marks().stream().filter(mark -> !(mark instanceof Plot.Ground)).forEach(this::mark);
        Plot.Side side = plot.side();
        side.lines().forEach(line -> line(line, side.low(), side.high()));
    }

    /** The plot, and as much around it as a dot at its edge needs. */
    Rectangle2D reach() {
        return new Rectangle2D.Double(
                box.getX() - DOT, box.getY() - DOT, box.getWidth() + 2 * DOT, box.getHeight() + 2 * DOT);
    }

    /** A pen for marks: no thinner on paper than a press can print. */
    private BasicStroke pen(float width, int cap, float... dash) {
        float kept = Math.max(1, palette.width(width));
        return new BasicStroke(kept, cap, BasicStroke.JOIN_ROUND, 10, dash.length == 0 ? null : dash, 0);
    }

    private void mark(Plot.Mark mark) {
        if (mark instanceof Plot.Line line) {
            line(line, plot.frame().yMin(), plot.frame().yMax());
        } else if (mark instanceof Plot.Dots dots) {
            dots(dots);
        } else if (mark instanceof Plot.Specks specks) {
            specks(specks);
        } else if (mark instanceof Plot.Rule rule) {
            rule(rule);
        } else if (mark instanceof Plot.Bars bars) {
            bars(bars);
        } else if (mark instanceof Plot.Arrow arrow) {
            arrow(arrow);
        } else if (mark instanceof Plot.Ground ground) {
            ground(ground.ground());
        }
    }

    private double x(double value) {
        return scale.x(value);
    }

    private double y(double value) {
        return scale.y(value);
    }

    private Color color(int style) {
        return PlotPainter.color(style, palette);
    }

    private void rule(Plot.Rule rule) {
        if (!Double.isFinite(rule.x())) {
            return;
        }
        graphics.setColor(color(rule.style()));
        graphics.setStroke(pen(1.2f, BasicStroke.CAP_BUTT, DOTTED));
        graphics.draw(new Line2D.Double(x(rule.x()), box.getY(), x(rule.x()), box.getMaxY()));
    }

    private void line(Plot.Line line, double least, double most) {
        if (line.stroke() == Plot.Stroke.SHADE || line.stroke() == Plot.Stroke.FILL) {
            shade(line, line.stroke() == Plot.Stroke.SHADE ? SHADE_ALPHA : FILL_ALPHA);
            return;
        }
        float[] dash = line.stroke() == Plot.Stroke.DASHED ? DASHES : new float[0];
        graphics.setStroke(pen(line.stroke() == Plot.Stroke.THIN ? 1.2f : 2, BasicStroke.CAP_BUTT, dash));
        Clip clip = new Clip(box, RIM);
        Path2D path = new Path2D.Double();
        boolean down = false;
        for (int k = 0; k + 1 < line.x().size(); k++) {
            double x0 = x(line.x().get(k));
            double y0 = scale.y(line.y().get(k), least, most);
            double x1 = x(line.x().get(k + 1));
            double y1 = scale.y(line.y().get(k + 1), least, most);
            if (!clip.segment(x0, y0, x1, y1)) {
                down = false;
                continue;
            }
            if (!down || clip.entered()) {
                path.moveTo(clip.x0(), clip.y0());
            }
            path.lineTo(clip.x1(), clip.y1());
            down = !clip.left();
        }
        stroke(path, line.style());
    }

    /** Draws a shape with the stroke that is set; upon a map it has a casing, so that it stands out from the colours. */
    private void stroke(Shape shape, int style) {
        if (grounded) {
            Stroke pen = graphics.getStroke();
            graphics.setColor(palette.casing());
            graphics.setStroke(new BasicStroke(
                    ((BasicStroke) pen).getLineWidth() + CASING, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
            graphics.setStroke(pen);
        }
        graphics.setColor(color(style));
        graphics.draw(shape);
    }

    private void shade(Plot.Line line, int alpha) {
        if (line.x().size() == 0) {
            return;
        }
        Color color = color(line.style());
        graphics.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha));
        Path2D path = new Path2D.Double();
        for (int k = 0; k < line.x().size(); k++) {
            double x = held(x(line.x().get(k)), box.getX(), box.getMaxX());
            double y = held(y(line.y().get(k)), box.getY(), box.getMaxY());
            if (k == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        graphics.fill(path);
    }

    private static double held(double value, double low, double high) {
        return Double.isNaN(value) ? high : Math.max(low, Math.min(high, value));
    }

    private void dots(Plot.Dots dots) {
        for (int k = 0; k < dots.x().size(); k++) {
            double x = x(dots.x().get(k));
            double y = y(dots.y().get(k));
            if (!scale.sees(x, y, DOT)) {
                continue;
            }
            Ellipse2D dot = new Ellipse2D.Double(x - DOT, y - DOT, 2 * DOT, 2 * DOT);
            graphics.setColor(color(dots.style()));
            graphics.fill(dot);
            graphics.setStroke(HAIR);
            graphics.setColor(palette.background());
            graphics.draw(dot);
        }
    }

    private void specks(Plot.Specks specks) {
        for (int rim = 1; rim >= 0; rim--) {
            double radius = SPECK + 0.8 * rim;
            graphics.setColor(rim > 0 ? palette.casing() : color(specks.style()));
            for (int k = 0; k < specks.x().size() && (grounded || rim == 0); k++) {
                double x = x(specks.x().get(k));
                double y = y(specks.y().get(k));
                if (box.contains(x, y)) {
                    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
                }
            }
        }
    }

    private void bars(Plot.Bars bars) {
        graphics.setColor(color(bars.style()));
        graphics.setStroke(pen(1.4f, BasicStroke.CAP_BUTT));
        double wide = bars.width() / plot.frame().width() * box.getWidth();
        for (int k = 0; k < bars.x().size(); k++) {
            double x = x(bars.x().get(k));
            double from = held(y(bars.from().get(k)), box.getY(), box.getMaxY());
            double to = held(y(bars.to().get(k)), box.getY(), box.getMaxY());
            if (bars.width() > 0) {
                graphics.fill(new Rectangle2D.Double(x - wide / 2, Math.min(from, to), wide, Math.abs(to - from)));
            } else {
                graphics.draw(new Line2D.Double(x, from, x, to));
            }
        }
    }

    private void arrow(Plot.Arrow arrow) {
        double x0 = x(arrow.x0());
        double y0 = y(arrow.y0());
        double x1 = x(arrow.x1());
        double y1 = y(arrow.y1());
        // Coordinates far beyond the frame would be more than a rasteriser can take.
        Clip clip = new Clip(box, box.getHeight());
        if (!clip.segment(x0, y0, x1, y1)) {
            return;
        }
        Path2D shape = new Path2D.Double();
        shape.moveTo(clip.x0(), clip.y0());
        shape.lineTo(clip.x1(), clip.y1());
        double angle = Math.atan2(y1 - y0, x1 - x0);
        double head = clip.left() ? 0 : Math.min(ARROW_HEAD, 0.6 * Math.hypot(x1 - x0, y1 - y0));
        for (int way = -1; way <= 1 && head > 0; way += 2) {
            double turned = angle + Math.PI + way * ARROW_SPREAD;
            shape.moveTo(x1, y1);
            shape.lineTo(x1 + head * Math.cos(turned), y1 + head * Math.sin(turned));
        }
        graphics.setStroke(pen(2, BasicStroke.CAP_ROUND));
        stroke(shape, arrow.style());
    }

    private void ground(MapGround ground) {
        Domain domain = ground.grid().domain();
        Rectangle2D place = new Rectangle2D.Double(
                x(domain.xMin()),
                y(domain.yMax()),
                x(domain.xMax()) - x(domain.xMin()),
                y(domain.yMin()) - y(domain.yMax()));
        Graphics2D inside = (Graphics2D) graphics.create();
        inside.clip(box);
        Heat.paint(inside, ground, place);
        inside.setStroke(HAIR);
        for (Isoline isoline : ground.lines()) {
            boolean bright = ground.tone().at(isoline.level()) >= IsolinePainter.BRIGHT;
            inside.setColor(bright ? IsolinePainter.LINE_ON_BRIGHT : IsolinePainter.LINE_ON_DARK);
            Path2D path = new Path2D.Double();
            for (int k = 0; k < isoline.size(); k++) {
                double x = x(isoline.x().get(k));
                double y = y(isoline.y().get(k));
                if (k == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            if (isoline.closed()) {
                path.closePath();
            }
            inside.draw(path);
        }
        inside.dispose();
    }
}

package ladera.figure;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws a relief's lines and marks with Java2D, paler where the surface is before them. */
final class ReliefPen {
    /** Width of isolines, not too thin for a printer. */
    private static final float HAIR = 1;

    /** What an isoline may leave its points aside, in user space: too little to be seen in print. */
    private static final double TOLERANCE = 0.1;

    private final Graphics2D graphics;
    private final ReliefScene scene;
    private final Perspective perspective;
    private final Path2D.Double seen = new Path2D.Double();
    private final Path2D.Double hidden = new Path2D.Double();
    private final double[] from = new double[3];
    private final double[] to = new double[3];

    ReliefPen(Graphics2D graphics, ReliefScene scene) {
        this.graphics = graphics;
        this.scene = scene;
        perspective = scene.perspective();
    }

    /** Lines behind everything that is drawn after them. */
    void unhidden(List<ReliefLine> lines) {
        for (ReliefLine line : lines) {
            split(line.strand(), null);
            stroke(seen, line.color(), line.width());
        }
    }

    /** Isolines as lines, where the surface is not made of pixels. */
    void isolines(ReliefRaster raster) {
        MapGround ground = scene.figure().ground();
        Drape drape = new Drape(scene.mesh(), perspective.box(), ground.tone());
        for (Isoline isoline : ground.lines()) {
            split(drape.isoline(isoline), raster);
            boolean bright = ground.tone().at(isoline.level()) >= IsolinePainter.BRIGHT;
            Color color = bright ? IsolinePainter.LINE_ON_BRIGHT : IsolinePainter.LINE_ON_DARK;
            stroke(Thinning.thinned(seen, TOLERANCE), color, HAIR);
        }
    }

    /** First what shines through of all lines, then the lines in their order, each on its casing. */
    void paths(ReliefRaster raster) {
        for (ReliefLine line : scene.paths()) {
            if (line.hidden() != null) {
                split(line.strand(), raster);
                stroke(hidden, line.hidden(), line.width());
            }
        }
        for (ReliefLine line : scene.paths()) {
            split(line.strand(), raster);
            if (line.casing() != null) {
                stroke(seen, line.casing(), line.casingWidth());
            }
            if (scene.figure().dashed() && line.style() >= 0) {
                graphics.setStroke(Palette.stroke(line.style(), line.width(), true));
                graphics.setColor(line.color());
                graphics.draw(seen);
            } else {
                stroke(seen, line.color(), line.width());
            }
        }
    }

    /** Marks, the farthest first; what the surface hides of one is paler. */
    void dots(ReliefRaster raster) {
        for (ReliefDot dot : scene.dots()) {
            perspective.project(dot.x(), dot.y(), dot.tone(), to);
            double reach = dot.radius() + dot.casing() + ReliefDot.LINE;
            if (scene.figure().dashed()) {
                whole(dot, raster.hides(to, perspective.lift()));
                continue;
            }
            Area free = raster.unhidden(to, reach, perspective.lift());
            Rectangle2D all = free.getBounds2D();
            if (!free.isRectangular() || all.getWidth() < 2 * reach || all.getHeight() < 2 * reach) {
                Composite opaque = graphics.getComposite();
                graphics.setComposite(AlphaComposite.SrcOver.derive(ReliefDot.HIDDEN));
                dot(dot);
                graphics.setComposite(opaque);
                Shape clip = graphics.getClip();
                graphics.clip(free);
                dot(dot);
                graphics.setClip(clip);
            } else {
                dot(dot);
            }
        }
    }

    /** On paper a mark is not cut: all of it is pale where its middle is hidden. */
    private void whole(ReliefDot dot, boolean hidden) {
        Composite opaque = graphics.getComposite();
        if (hidden) {
            graphics.setComposite(AlphaComposite.SrcOver.derive(ReliefDot.HIDDEN_ON_PAPER));
        }
        dot(dot);
        graphics.setComposite(opaque);
    }

    private void dot(ReliefDot dot) {
        switch (dot.kind()) {
            case SPHERE -> head(dot, to[0], to[1]);
            case RING -> ring(dot, to[0], to[1]);
            case CROSS -> Marker.cross(graphics, to[0], to[1], dot.radius(), dot.color(), dot.casingColor());
            case HALO -> {
                graphics.setColor(dot.color());
                graphics.fill(circle(to[0], to[1], dot.radius()));
            }
        }
    }

    /** A small sphere, or on paper, where colours may be grey, the contestant's marker. */
    private void head(ReliefDot dot, double x, double y) {
        if (scene.figure().dashed()) {
            Marker.of(dot.style())
                    .paint(graphics, x, y, dot.radius(), dot.color(), dot.casingColor(), (float) dot.casing());
        } else {
            sphere(dot, x, y);
        }
    }

    private void sphere(ReliefDot dot, double x, double y) {
        graphics.setColor(dot.casingColor());
        graphics.fill(circle(x, y, dot.radius() + dot.casing()));
        Color[] colors = {ReliefDot.highlight(dot.color()), dot.color(), ReliefDot.dusk(dot.color())};
        double off = ReliefDot.LIGHT_AT * dot.radius();
        graphics.setPaint(new RadialGradientPaint(
                new Point2D.Double(x - off, y - off),
                (float) (ReliefDot.LIGHT_REACH * dot.radius()),
                new float[] {0, ReliefDot.LIGHT_CORE, 1},
                colors));
        graphics.fill(circle(x, y, dot.radius()));
    }

    private void ring(ReliefDot dot, double x, double y) {
        graphics.setColor(dot.casingColor());
        graphics.fill(circle(x, y, dot.radius() + ReliefDot.LINE / 2 + dot.casing()));
        graphics.setStroke(new BasicStroke(ReliefDot.LINE));
        graphics.setColor(dot.color());
        graphics.draw(circle(x, y, dot.radius()));
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private void stroke(Shape shape, Color color, float width) {
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.setColor(color);
        graphics.draw(shape);
    }

    /** Sorts a strand's moves into {@link #seen} and {@link #hidden}, changing half-way between two points. */
    private void split(Strand strand, ReliefRaster raster) {
        seen.reset();
        hidden.reset();
        Path2D.Double pen = null;
        boolean wasHidden = false;
        for (int k = 0; k < strand.size(); k++) {
            perspective.project(strand.x(k), strand.y(k), strand.tone(k), to);
            boolean isHidden = raster != null && raster.hides(to, perspective.lift());
            if (!strand.drawn(k)) {
                pen = null;
            } else {
                if (pen == null) {
                    pen = wasHidden ? hidden : seen;
                    pen.moveTo(from[0], from[1]);
                }
                if (wasHidden != isHidden) {
                    double x = (from[0] + to[0]) / 2;
                    double y = (from[1] + to[1]) / 2;
                    pen.lineTo(x, y);
                    pen = isHidden ? hidden : seen;
                    pen.moveTo(x, y);
                }
                pen.lineTo(to[0], to[1]);
            }
            wasHidden = isHidden;
            System.arraycopy(to, 0, from, 0, from.length);
        }
    }
}

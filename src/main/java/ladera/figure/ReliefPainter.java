package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Paints reliefs with Java2D. One painter for one view and one thread: it keeps the mesh of the last ground, and the
 * surface's pixels for as long as only paths grow.
 */
public final class ReliefPainter {
    /** Finer meshes are thinned: their triangles would be smaller than pixels. */
    private static final int FINEST_MESH = 500;

    /** Facets of a vector drawing along each side. */
    private static final int FACETS = 68;

    /** Pixels to a unit of a vector drawing, to tell what is hidden. */
    private static final double HIDING = 3;

    /** Surfaces of more pixels are not smoothed: their pixels are too small to be seen. */
    private static final double MOST_SMOOTHED = 6e6;

    private MapGround ground;
    private int side;
    private ReliefMesh mesh;
    private Key key;
    private ReliefRaster raster;
    private BufferedImage surface;

    /** What the surface's pixels depend on besides the mesh. */
    private record Key(
            Camera camera, double exaggeration, Rectangle2D stage, Pixels pixels, boolean fine, ReliefMesh mesh) {}

    /** The pixels that cover a rectangle: where the first one lies and how many there are, in all and to a unit. */
    private record Pixels(double left, double top, double perX, double perY, int width, int height) {
        /** Those of the device, met exactly where it is not turned. */
        static Pixels of(Graphics2D graphics, Rectangle2D stage) {
            AffineTransform transform = graphics.getTransform();
            double perX = PixelDensity.alongX(graphics);
            double perY = PixelDensity.alongY(graphics);
            double x0 = upright(transform) ? transform.getTranslateX() : 0;
            double y0 = upright(transform) ? transform.getTranslateY() : 0;
            double left = (Math.floor(x0 + perX * stage.getX()) - x0) / perX;
            double top = (Math.floor(y0 + perY * stage.getY()) - y0) / perY;
            return new Pixels(
                    left, top, perX, perY, (int) Math.max(1, Math.ceil(perX * (stage.getMaxX() - left))), (int)
                            Math.max(1, Math.ceil(perY * (stage.getMaxY() - top))));
        }

        ReliefRaster raster(boolean fine) {
            int side = fine ? 2 : 1;
            return new ReliefRaster(left, top, side * perX, side * perY, side * width, side * height);
        }

        static boolean upright(AffineTransform transform) {
            return transform.getShearX() == 0
                    && transform.getShearY() == 0
                    && transform.getScaleX() > 0
                    && transform.getScaleY() > 0;
        }
    }

    /**
     * Paints a figure; the graphics stay as they were.
     *
     * @param draft true while the camera moves: the surface's edges are not smoothed
     */
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette, ReliefFigure figure, boolean draft) {
        if (area.getWidth() < 1 || area.getHeight() < 1) {
            return;
        }
        boolean pixels = paintsPixels(graphics);
        ReliefScene scene = new ReliefScene(figure, mesh(figure, pixels ? FINEST_MESH : FACETS), area, palette);
        Rectangle2D stage = scene.perspective().area();
        Graphics2D copy = Crisp.copy(graphics, stage);
        try {
            ReliefPen pen = new ReliefPen(copy, scene);
            pen.unhidden(scene.box());
            pen.unhidden(scene.shadows());
            if (pixels) {
                draw(copy, scene, draft);
            } else {
                raster = new Pixels(
                                stage.getX(),
                                stage.getY(),
                                HIDING,
                                HIDING,
                                (int) Math.ceil(HIDING * stage.getWidth()),
                                (int) Math.ceil(HIDING * stage.getHeight()))
                        .raster(false);
                raster.draw(scene);
                key = null;
                ReliefFacets.paint(copy, scene, raster);
                pen.isolines(raster);
            }
            pen.paths(raster);
            pen.dots(raster);
        } finally {
            copy.dispose();
        }
        scene.paintType(graphics);
    }

    /** Java's own graphics paint pixels; a library's graphics write vectors. */
    private static boolean paintsPixels(Graphics2D graphics) {
        return graphics.getClass().getModule() == Graphics2D.class.getModule();
    }

    private ReliefMesh mesh(ReliefFigure figure, int most) {
        if (ground != figure.ground() || side != most) {
            ground = figure.ground();
            side = most;
            mesh = ReliefMesh.thinned(ground, most);
        }
        return mesh;
    }

    private void draw(Graphics2D graphics, ReliefScene scene, boolean draft) {
        Rectangle2D stage = scene.perspective().area();
        Pixels pixels = Pixels.of(graphics, stage);
        boolean fine = !draft && (double) pixels.width * pixels.height < MOST_SMOOTHED;
        Key wanted = new Key(scene.figure().camera(), scene.figure().exaggeration(), stage, pixels, fine, scene.mesh());
        if (!wanted.equals(key)) {
            key = wanted;
            raster = pixels.raster(fine);
            raster.draw(scene);
            surface = raster.image(fine);
        }
        AffineTransform transform = graphics.getTransform();
        if (Pixels.upright(transform)) {
            graphics.setTransform(new AffineTransform());
            graphics.drawImage(
                    surface,
                    (int) Math.round(transform.getTranslateX() + pixels.perX * pixels.left),
                    (int) Math.round(transform.getTranslateY() + pixels.perY * pixels.top),
                    null);
            graphics.setTransform(transform);
        } else {
            AffineTransform place = AffineTransform.getTranslateInstance(pixels.left, pixels.top);
            place.scale(1 / pixels.perX, 1 / pixels.perY);
            graphics.drawImage(surface, place, null);
        }
    }
}

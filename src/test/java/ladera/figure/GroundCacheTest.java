package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import ladera.num.Domain;
import ladera.num.Grid;
import org.junit.jupiter.api.Test;

final class GroundCacheTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 300, 300);

    /** Blending twice, into the cache and out of it, may lose a unit or two of a byte. */
    private static final int ROUNDING = 3;

    @Test
    void aPictureFromTheCacheIsThePicture() {
        MapFigure figure = Gallery.courseMap();
        for (double scale : new double[] {1, 2}) {
            GroundCache cache = new GroundCache();
            for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.LIGHT)) {
                same(Gallery.render(figure, 300, 300, scale, palette), cached(cache, figure, scale, palette));
                same(Gallery.render(figure, 300, 300, scale, palette), cached(cache, figure, scale, palette));
            }
        }
    }

    @Test
    void anotherGroundOrScaleIsDrawnAnew() {
        GroundCache cache = new GroundCache();
        cached(cache, new MapFigure(MapGround.of(Planes.course()), List.of(), List.of()), 1, Palette.LIGHT);
        Grid saddle = Planes.grid(Planes.SADDLE, Domain.square(4));
        MapFigure other = new MapFigure(MapGround.of(saddle), List.of(), List.of());
        same(Gallery.render(other, 300, 300, 1, Palette.LIGHT), cached(cache, other, 1, Palette.LIGHT));
        same(Gallery.render(other, 300, 300, 1.5, Palette.LIGHT), cached(cache, other, 1.5, Palette.LIGHT));
    }

    private static BufferedImage cached(GroundCache cache, MapFigure figure, double scale, Palette palette) {
        int side = (int) Math.ceil(300 * scale);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setColor(palette.background());
        graphics.fill(AREA);
        cache.paint(graphics, AREA, palette, figure);
        graphics.dispose();
        return image;
    }

    private static void same(BufferedImage expected, BufferedImage actual) {
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                assertTrue(Pixels.distance(expected.getRGB(x, y), actual.getRGB(x, y)) <= ROUNDING, x + ", " + y);
            }
        }
    }
}

package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/**
 * Keeps the picture of a map's ground at the device's own resolution, so that a repaint draws only what moves. For one view
 * and one thread; the ground is told by identity.
 */
public final class GroundCache {
    private BufferedImage image;
    private MapGround ground;
    private Key key;

    /** What the picture depends on besides the ground. */
    private record Key(Rectangle2D area, Rectangle2D plot, Palette palette, double scaleX, double scaleY) {}

    /** Paints the figure like {@link MapFigure#paint}, drawing its ground anew only where something about it has changed. */
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette, MapFigure figure) {
        Key wanted = new Key(
                (Rectangle2D) area.clone(),
                figure.plot(area),
                palette,
                PixelDensity.alongX(graphics),
                PixelDensity.alongY(graphics));
        if (!figure.ground().equals(ground) || !wanted.equals(key)) {
            ground = figure.ground();
            key = wanted;
            image = draw(figure);
        }
        AffineTransform place = AffineTransform.getTranslateInstance(area.getX(), area.getY());
        place.scale(1 / key.scaleX, 1 / key.scaleY);
        graphics.drawImage(image, place, null);
        figure.paintLive(graphics, area, palette);
    }

    private BufferedImage draw(MapFigure figure) {
        Rectangle2D area = key.area;
        int width = (int) Math.max(1, Math.ceil(area.getWidth() * key.scaleX));
        int height = (int) Math.max(1, Math.ceil(area.getHeight() * key.scaleY));
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = picture.createGraphics();
        graphics.scale(key.scaleX, key.scaleY);
        graphics.translate(-area.getX(), -area.getY());
        figure.paintGround(graphics, area, key.palette);
        graphics.dispose();
        return picture;
    }
}

package ladera.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;

/**
 * Asks for pictures within a drawing (the heat of a map) to be made of so many pixels a unit of device space. Screens and
 * images need no such hint; a writer of SVG or PDF, whose units are points, sets it to a {@code Double} such as 4.
 */
public final class PixelDensity extends RenderingHints.Key {
    public static final PixelDensity HINT = new PixelDensity();

    private static final int PRIVATE_KEY = 1;

    private PixelDensity() {
        super(PRIVATE_KEY);
    }

    @Override
    public boolean isCompatibleValue(Object value) {
        return value == null || (value instanceof Double density && density > 0);
    }

    /** Pixels of the device to a unit of user space, along x. */
    static double alongX(Graphics2D graphics) {
        AffineTransform transform = graphics.getTransform();
        return of(graphics) * Math.hypot(transform.getScaleX(), transform.getShearY());
    }

    /** Pixels of the device to a unit of user space, along y. */
    static double alongY(Graphics2D graphics) {
        AffineTransform transform = graphics.getTransform();
        return of(graphics) * Math.hypot(transform.getScaleY(), transform.getShearX());
    }

    private static double of(Graphics2D graphics) {
        return graphics.getRenderingHint(HINT) instanceof Double density ? density : 1;
    }
}

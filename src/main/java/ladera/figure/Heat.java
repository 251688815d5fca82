package ladera.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import ladera.num.Doubles;
import ladera.num.Grid;

/** Values as colours: each pixel of the device has the colour of the bilinear interpolant at its middle. */
final class Heat {
    private static final int OPAQUE = 0xff000000;

    /** No heat has more pixels along a side: what a large poster needs. */
    private static final int LARGEST = 4096;

    private Heat() {}

    /** Fills {@code plot}, whose corners should lie between pixels; values that are not finite leave holes. */
    static void paint(Graphics2D graphics, MapGround ground, Rectangle2D plot) {
        int width = pixels(plot.getWidth() * PixelDensity.alongX(graphics));
        int height = pixels(plot.getHeight() * PixelDensity.alongY(graphics));
        AffineTransform place = AffineTransform.getTranslateInstance(plot.getX(), plot.getY());
        place.scale(plot.getWidth() / width, plot.getHeight() / height);
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.drawImage(image(ground.grid(), ground.tone(), width, height), place, null);
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.min(LARGEST, Math.round(length)));
    }

    /** The whole domain as a picture, largest y on top. */
    static BufferedImage image(Grid grid, Tone tone, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            row(grid, tone, 1 - (y + 0.5) / height, row);
            image.setRGB(0, y, width, 1, row, 0, width);
        }
        return image;
    }

    private static void row(Grid grid, Tone tone, double up, int[] out) {
        Doubles values = grid.values();
        double at = up * (grid.rows() - 1);
        int j = Math.min((int) at, grid.rows() - 2);
        double t = at - j;
        int low = j * grid.columns();
        int high = low + grid.columns();
        double step = (grid.columns() - 1.0) / out.length;
        for (int x = 0; x < out.length; x++) {
            double across = (x + 0.5) * step;
            int i = Math.min((int) across, grid.columns() - 2);
            double s = across - i;
            double value = (1 - t) * ((1 - s) * values.get(low + i) + s * values.get(low + i + 1))
                    + t * ((1 - s) * values.get(high + i) + s * values.get(high + i + 1));
            out[x] = Double.isFinite(value) ? OPAQUE | Viridis.rgb(tone.at(value)) : 0;
        }
    }
}

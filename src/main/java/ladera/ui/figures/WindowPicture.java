package ladera.ui.figures;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import ladera.run.SafeFile;

/** The whole window as it stands on the screen, in the screen's own pixels. */
final class WindowPicture {
    private WindowPicture() {}

    /** On the event thread. */
    static BufferedImage of(JFrame window) {
        AffineTransform screen = window.getGraphicsConfiguration().getDefaultTransform();
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(window.getWidth() * screen.getScaleX()),
                (int) Math.ceil(window.getHeight() * screen.getScaleY()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(screen.getScaleX(), screen.getScaleY());
        window.paint(graphics);
        graphics.dispose();
        return image;
    }

    static void save(BufferedImage picture, Path file) {
        SafeFile.save(file, out -> ImageIO.write(picture, "png", out));
    }
}

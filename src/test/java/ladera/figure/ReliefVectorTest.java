package ladera.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.util.Graphics2DProxy;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import org.junit.jupiter.api.Test;

/** A library that writes vectors, such as for SVG or PDF, is given shapes only. */
class ReliefVectorTest {
    private static final int SIDE = 470;

    @Test
    void surfacesAreAreasOfOneColourAndNeverPixels() {
        Count count = new Count();
        BufferedImage drawn = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(Palette.LIGHT.background());
        graphics.fillRect(0, 0, SIDE, SIDE);
        Rectangle2D area = new Rectangle2D.Double(0, 0, SIDE, SIDE);
        ReliefSamples.course().paint(new Writer(graphics, count), area, Palette.LIGHT);
        assertEquals(0, count.images);
        assertTrue(count.shapes > 100 && count.shapes < 2000, "shapes " + count.shapes);
        BufferedImage pixels = Gallery.render(ReliefSamples.course(), SIDE, SIDE, 1, Palette.LIGHT);
        assertTrue(Pixels.meanDifference(drawn, pixels) < 2.5, "differs by " + Pixels.meanDifference(drawn, pixels));
    }

    /** What a writer has been given. */
    private static final class Count {
        int shapes;
        int images;
    }

    /** Stands for the graphics of a library. */
    private static final class Writer extends Graphics2DProxy {
        private final Graphics2D target;
        private final Count count;

        Writer(Graphics2D target, Count count) {
            super(target);
            this.target = target;
            this.count = count;
        }

        @Override
        public Graphics create() {
            return new Writer((Graphics2D) target.create(), count);
        }

        @Override
        public void fill(Shape shape) {
            count.shapes++;
            super.fill(shape);
        }

        @Override
        public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
            count.images++;
            return super.drawImage(image, place, observer);
        }

        @Override
        public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
            count.images++;
            return super.drawImage(image, x, y, observer);
        }
    }
}

package ladera.ui.gl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import ladera.figure.Camera;
import ladera.figure.Legend;
import ladera.figure.Palette;
import ladera.figure.Pixels;
import ladera.figure.ReliefDot;
import ladera.figure.ReliefFigure;
import ladera.figure.ReliefMesh;
import ladera.figure.ReliefSamples;
import ladera.figure.ReliefScene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** OpenGL and Java2D paint the same picture. */
class GlOffscreenTest {
    private static final int SIDE = 360;

    private static GlOffscreen offscreen;

    @BeforeAll
    static void open() {
        offscreen = new GlOffscreen();
    }

    @AfterAll
    static void close() {
        offscreen.close();
    }

    @Test
    void bothPaintersAgreeInBothPalettesAndAtBothScales() {
        List<ReliefFigure> figures = List.of(
                ReliefSamples.course(),
                ReliefSamples.rosenbrock().withCamera(new Camera(2, 0.5, 1, 0, 0)),
                ReliefSamples.torn().withExaggeration(1.6),
                ReliefSamples.saddle().withCamera(Camera.HOME.zoomed(2.5, 0.1, -0.1)));
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (int scale = 1; scale <= 2; scale++) {
                for (ReliefFigure figure : figures) {
                    BufferedImage one = offscreen.render(figure, SIDE, SIDE, scale, palette);
                    BufferedImage other = java2d(figure, SIDE, SIDE, scale, palette);
                    double difference = Pixels.meanDifference(one, other);
                    assertTrue(difference < 2.2, figure.camera() + " differs by " + difference);
                    Rectangle here = painted(one, palette);
                    Rectangle there = painted(other, palette);
                    assertTrue(
                            Math.abs(here.x - there.x) <= 2
                                    && Math.abs(here.y - there.y) <= 2
                                    && Math.abs(here.getMaxX() - there.getMaxX()) <= 2
                                    && Math.abs(here.getMaxY() - there.getMaxY()) <= 2,
                            here + " " + there);
                }
            }
        }
    }

    @Test
    void headsAndStartsAreAtTheSamePlacesInTheirColours() {
        Palette palette = Palette.LIGHT;
        ReliefFigure figure = ReliefSamples.course().withCamera(new Camera(-1.5, 1.4, 1, 0, 0));
        ReliefScene scene = new ReliefScene(
                figure, ReliefMesh.of(figure.ground()), new Rectangle2D.Double(0, 0, SIDE, SIDE), palette);
        BufferedImage one = offscreen.render(figure, SIDE, SIDE, 2, palette);
        BufferedImage other = java2d(figure, SIDE, SIDE, 2, palette);
        int heads = 0;
        for (ReliefDot dot : scene.dots()) {
            if (dot.kind() == ReliefDot.Kind.SPHERE) {
                double[] place = new double[3];
                scene.perspective().project(dot.x(), dot.y(), dot.tone(), place);
                int here = one.getRGB((int) (2 * place[0]) + 1, (int) (2 * place[1]) + 1);
                int there = other.getRGB((int) (2 * place[0]) + 1, (int) (2 * place[1]) + 1);
                assertTrue(Pixels.distance(here, there) < 30, Integer.toHexString(here));
                assertTrue(Pixels.distance(here, dot.color().getRGB()) < 70, Integer.toHexString(here));
                heads++;
            }
        }
        assertEquals(4, heads);
    }

    @Test
    void pathsAreInTheirColours() {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            BufferedImage image = offscreen.render(ReliefSamples.course(), SIDE, SIDE, 1, palette);
            for (int style : new int[] {0, 1, 3}) {
                int found = Pixels.near(image, palette.color(style).getRGB(), 8);
                assertTrue(found > 15, "path " + style + ": " + found);
            }
        }
    }

    @Test
    void aLegendStandsAboveThePicture() {
        ReliefFigure figure =
                ReliefSamples.course().withLegend(List.of(new Legend.Entry("Adam", 0), new Legend.Entry("SGD", 1)));
        BufferedImage one = offscreen.render(figure, SIDE, SIDE, 1, Palette.LIGHT);
        BufferedImage other = java2d(figure, SIDE, SIDE, 1, Palette.LIGHT);
        double difference = Pixels.meanDifference(one, other);
        assertTrue(difference < 2.2, "differs by " + difference);
    }

    @Test
    void tinyPicturesAndPicturesBeyondTheDriverDoNoHarm() {
        BufferedImage tiny = offscreen.render(ReliefSamples.saddle(), 3, 2, 1, Palette.LIGHT);
        assertEquals(3, tiny.getWidth());
        assertThrows(
                RuntimeException.class, () -> offscreen.render(ReliefSamples.saddle(), 40_000, 2, 1, Palette.LIGHT));
        BufferedImage after = offscreen.render(ReliefSamples.saddle(), SIDE, SIDE, 1, Palette.LIGHT);
        assertTrue(Pixels.differing(after, Palette.LIGHT.background().getRGB()) > 10_000);
    }

    private static BufferedImage java2d(ReliefFigure figure, int width, int height, int scale, Palette palette) {
        BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        graphics.setColor(palette.background());
        graphics.fillRect(0, 0, width, height);
        figure.paint(graphics, new Rectangle(0, 0, width, height), palette);
        graphics.dispose();
        return image;
    }

    /** The smallest rectangle that holds everything clearly unlike the background. */
    private static Rectangle painted(BufferedImage image, Palette palette) {
        Rectangle all = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (Pixels.distance(image.getRGB(x, y), palette.background().getRGB()) > 40) {
                    all.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return all;
    }
}

package ladera.ui.gl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JRootPane;
import ladera.figure.Palette;
import ladera.figure.Pixels;
import ladera.figure.ReliefFigure;
import ladera.figure.ReliefSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The component in a real window. */
class GlReliefPanelTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 280;

    private final List<Throwable> failures = new ArrayList<>();
    private JFrame frame;
    private GlReliefPanel panel;

    @BeforeEach
    void open() throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(() -> {
            frame = new JFrame();
            frame.setUndecorated(true);
            // A look and feel that another test has installed must not put a title bar into the picture.
            frame.getRootPane().setWindowDecorationStyle(JRootPane.NONE);
            panel = new GlReliefPanel(OpenGl.probe().software(), failures::add);
            panel.show(ReliefSamples.course(), Palette.LIGHT, false);
            frame.add(panel);
            frame.setSize(WIDTH, HEIGHT);
            frame.setVisible(true);
        });
    }

    @AfterEach
    void close() throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(() -> frame.dispose());
        assertEquals(List.of(), failures);
    }

    @Test
    void aPictureOfTheFrameHasTheReliefTheTypeAndBothPalettes() throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(() -> {
            for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
                for (int scale = 1; scale <= 2; scale++) {
                    panel.show(ReliefSamples.course(), palette, false);
                    BufferedImage image = picture(scale);
                    int background = palette.background().getRGB();
                    assertEquals(background, image.getRGB(2, 2));
                    assertTrue(Pixels.differing(image, background) > 10_000);
                    assertTrue(Pixels.near(image, palette.color(0).getRGB(), 24) > 5, "path");
                    assertTrue(Pixels.near(image, palette.text().getRGB(), 60) > 5, "names");
                    BufferedImage alone = OpenGl.render(ReliefSamples.course(), WIDTH, HEIGHT, 1, palette);
                    if (scale == 1) {
                        assertTrue(Pixels.meanDifference(image, alone) < 1, "upright and complete");
                    }
                }
            }
        });
    }

    @Test
    void itIsPaintedAgainAndAgainInWindowsOfAnySize() throws InterruptedException, InvocationTargetException {
        for (int k = 0; k < 50; k++) {
            int size = 120 + 13 * (k % 9);
            boolean look = k % 10 == 9;
            EventQueue.invokeAndWait(() -> {
                frame.remove(panel);
                frame.setSize(size, size);
                frame.add(panel);
                frame.validate();
                panel.paintImmediately(0, 0, size, size);
                if (look) {
                    BufferedImage image = picture(1);
                    assertTrue(
                            Pixels.differing(image, Palette.LIGHT.background().getRGB()) > 0.1 * size * size);
                }
            });
            assertEquals(List.of(), failures);
        }
    }

    @Test
    void itIsSettledOnceThePictureAtRestIsPainted() throws InterruptedException, InvocationTargetException {
        EventQueue.invokeAndWait(() -> {
            panel.show(ReliefSamples.saddle(), Palette.LIGHT, true);
            picture(1);
            assertFalse(panel.settled(), "the camera moves");
            panel.show(ReliefSamples.saddle(), Palette.LIGHT, false);
            assertFalse(panel.settled(), "not painted yet");
            picture(1);
            assertTrue(panel.settled());
        });
    }

    @Test
    void aFailureIsToldAndNotThrown() throws InterruptedException, InvocationTargetException {
        List<Throwable> told = new ArrayList<>();
        ReliefFigure good = ReliefSamples.saddle();
        ReliefFigure bad = new ReliefFigure(
                new ladera.figure.MapGround(good.ground().grid(), null, null, List.of(), null, "x", "y"),
                List.of(),
                List.of());
        EventQueue.invokeAndWait(() -> {
            frame.remove(panel);
            GlReliefPanel broken = new GlReliefPanel(true, told::add);
            frame.add(broken);
            frame.validate();
            broken.show(bad, Palette.LIGHT, false);
            picture(1);
            frame.remove(broken);
        });
        EventQueue.invokeAndWait(() -> assertEquals(1, told.size()));
    }

    private BufferedImage picture(int scale) {
        BufferedImage image =
                new BufferedImage(frame.getWidth() * scale, frame.getHeight() * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        frame.paint(graphics);
        graphics.dispose();
        return image;
    }
}

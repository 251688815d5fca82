package ladera.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import ladera.figure.Camera;
import ladera.figure.Palette;
import ladera.figure.Pixels;
import ladera.figure.ReliefSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReliefPanelTest {
    private static final int SIDE = 200;

    private final List<ReliefPanel.InUse> taken = new ArrayList<>();
    private final ReliefPanel panel = new ReliefPanel(Renderer.JAVA2D, taken::add);

    @BeforeEach
    void show() {
        panel.setSize(SIDE, SIDE);
        panel.doLayout();
        panel.show(ReliefSamples.saddle(), Palette.LIGHT);
    }

    @Test
    void draggingTurns() {
        drag(InputEvent.BUTTON1_DOWN_MASK, 20, -10);
        Camera camera = panel.camera();
        assertEquals(Camera.HOME.azimuth() - Math.PI / 10, camera.azimuth(), 1e-12);
        assertTrue(camera.elevation() < Camera.HOME.elevation());
        assertEquals(Camera.HOME.shiftX(), camera.shiftX());
    }

    @Test
    void draggingWithShiftOrTheRightButtonMoves() {
        drag(InputEvent.BUTTON1_DOWN_MASK | InputEvent.SHIFT_DOWN_MASK, 20, -10);
        assertEquals(Camera.HOME.moved(0.1, -0.05), panel.camera());
        drag(InputEvent.BUTTON3_DOWN_MASK, -20, 10);
        assertEquals(Camera.HOME.azimuth(), panel.camera().azimuth());
        assertEquals(0, panel.camera().shiftX(), 1e-12);
    }

    @Test
    void theWheelZoomsAboutTheCursorAndADoubleClickComesBack() {
        panel.dispatchEvent(new MouseWheelEvent(
                panel, MouseEvent.MOUSE_WHEEL, 0, 0, 150, 60, 0, false, MouseWheelEvent.WHEEL_UNIT_SCROLL, 3, -2));
        Camera near = panel.camera();
        assertEquals(Camera.HOME.zoomed(near.zoom(), 0.25, -0.2), near);
        assertTrue(near.zoom() > 1.2);
        panel.dispatchEvent(
                new MouseEvent(panel, MouseEvent.MOUSE_CLICKED, 0, 0, 150, 60, 2, false, MouseEvent.BUTTON1));
        assertEquals(Camera.HOME, panel.camera());
    }

    @Test
    void theKeyboardDoesWhatTheMouseDoes() {
        press("LEFT");
        assertNotEquals(Camera.HOME.azimuth(), panel.camera().azimuth());
        press("UP");
        assertTrue(panel.camera().elevation() > Camera.HOME.elevation());
        press("shift RIGHT");
        assertTrue(panel.camera().shiftX() > 0);
        press("typed +");
        assertTrue(panel.camera().zoom() > 1);
        press("HOME");
        assertEquals(Camera.HOME, panel.camera());
    }

    @Test
    void aMovedCameraIsToldAndIsTheExportsToo() {
        List<Camera> told = new ArrayList<>();
        panel.onCamera(told::add);
        drag(InputEvent.BUTTON1_DOWN_MASK, 20, 0);
        assertEquals(List.of(panel.camera()), told);
        assertEquals(panel.camera(), panel.figure().camera());
        panel.setCamera(Camera.HOME);
        assertEquals(1, told.size());
    }

    @Test
    void itIsSettledWhenTheCameraRestsAndTheNewestFigureIsPainted() {
        assertFalse(panel.settled());
        paint();
        assertTrue(panel.settled());
        panel.show(ReliefSamples.course(), Palette.LIGHT);
        assertFalse(panel.settled());
        drag(InputEvent.BUTTON1_DOWN_MASK, 20, 0);
        paint();
        assertFalse(panel.settled());
        panel.rested();
        paint();
        assertTrue(panel.settled());
    }

    @Test
    void whenOpenGlFailsInTheMiddleJava2dTakesOver() {
        BufferedImage image = paint();
        panel.use(new Silent(), new ReliefPanel.InUse(Renderer.GL, "OpenGL", null));
        assertFalse(panel.settled());
        panel.fallBack(new IllegalStateException("lost"));
        assertEquals(1, taken.size());
        assertEquals(panel.inUse(), taken.get(0));
        assertEquals(
                List.of("IllegalStateException: lost"), panel.inUse().problem().arguments());
        panel.doLayout();
        assertEquals(0, Pixels.meanDifference(image, paint()));
    }

    /** A canvas that never paints. */
    private static final class Silent implements ReliefCanvas {
        @Override
        public JComponent component() {
            return new javax.swing.JLabel();
        }

        @Override
        public void show(ladera.figure.ReliefFigure figure, Palette palette, boolean moving) {}

        @Override
        public boolean settled() {
            return false;
        }
    }

    private BufferedImage paint() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        panel.paint(image.createGraphics());
        return image;
    }

    private void drag(int modifiers, int right, int down) {
        mouse(MouseEvent.MOUSE_PRESSED, modifiers, 100, 100);
        mouse(MouseEvent.MOUSE_DRAGGED, modifiers, 100 + right, 100 + down);
        mouse(MouseEvent.MOUSE_RELEASED, modifiers, 100 + right, 100 + down);
    }

    private void mouse(int id, int modifiers, int x, int y) {
        int button = (modifiers & InputEvent.BUTTON3_DOWN_MASK) != 0 ? MouseEvent.BUTTON3 : MouseEvent.BUTTON1;
        panel.dispatchEvent(new MouseEvent(panel, id, 0, modifiers, x, y, 1, false, button));
    }

    private void press(String key) {
        Object name = panel.getInputMap(JComponent.WHEN_FOCUSED).get(KeyStroke.getKeyStroke(key));
        panel.getActionMap().get(name).actionPerformed(new ActionEvent(panel, ActionEvent.ACTION_PERFORMED, key));
    }
}

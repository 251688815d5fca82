package ladera.ui;

import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import ladera.figure.Camera;

/**
 * Moves a camera by mouse: dragging turns, dragging with the right button or with Shift moves, the wheel zooms about the
 * cursor, a double click returns to where the view started.
 */
final class CameraMouse extends MouseAdapter {
    /** Dragging across the shorter side turns so far. */
    private static final double TURN = Math.PI;

    /** Magnification of one notch of the wheel. */
    private static final double NOTCH = 1.15;

    private final JComponent view;
    private final Supplier<Camera> camera;
    private final Consumer<Camera> moved;
    private Point last;

    /** @param moved takes the camera's next position */
    CameraMouse(JComponent view, Supplier<Camera> camera, Consumer<Camera> moved) {
        this.view = view;
        this.camera = camera;
        this.moved = moved;
        view.addMouseListener(this);
        view.addMouseMotionListener(this);
        view.addMouseWheelListener(this);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        view.requestFocusInWindow();
        last = event.getPoint();
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        last = null;
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 2) {
            moved.accept(Camera.HOME);
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (last == null) {
            return;
        }
        double right = (event.getX() - last.x) / shorter();
        double down = (event.getY() - last.y) / shorter();
        last = event.getPoint();
        boolean moves = SwingUtilities.isRightMouseButton(event)
                || SwingUtilities.isMiddleMouseButton(event)
                || event.isShiftDown();
        moved.accept(moves ? camera.get().moved(right, down) : camera.get().turned(-TURN * right, TURN / 2 * down));
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        double x = (event.getX() - view.getWidth() / 2.0) / shorter();
        double y = (event.getY() - view.getHeight() / 2.0) / shorter();
        moved.accept(camera.get().zoomed(Math.pow(NOTCH, -event.getPreciseWheelRotation()), x, y));
    }

    private double shorter() {
        return Math.max(1, Math.min(view.getWidth(), view.getHeight()));
    }
}

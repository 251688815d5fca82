package ladera.ui;

import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import ladera.figure.Camera;

/**
 * Moves a camera by keyboard while its view has the focus: arrows turn, arrows with Shift move, plus and minus zoom, Home
 * returns to where the view started.
 */
final class CameraKeys {
    private static final double TURN = Math.toRadians(5);
    private static final double MOVE = 0.04;
    private static final double NOTCH = 1.15;

    private final JComponent view;
    private final Supplier<Camera> camera;
    private final Consumer<Camera> moved;

    /** @param moved takes the camera's next position */
    CameraKeys(JComponent view, Supplier<Camera> camera, Consumer<Camera> moved) {
        this.view = view;
        this.camera = camera;
        this.moved = moved;
        bind("LEFT", from -> from.turned(-TURN, 0));
        bind("RIGHT", from -> from.turned(TURN, 0));
        bind("UP", from -> from.turned(0, TURN));
        bind("DOWN", from -> from.turned(0, -TURN));
        bind("shift LEFT", from -> from.moved(-MOVE, 0));
        bind("shift RIGHT", from -> from.moved(MOVE, 0));
        bind("shift UP", from -> from.moved(0, -MOVE));
        bind("shift DOWN", from -> from.moved(0, MOVE));
        bind("typed +", from -> from.zoomed(NOTCH, 0, 0));
        bind("typed -", from -> from.zoomed(1 / NOTCH, 0, 0));
        bind("HOME", from -> Camera.HOME);
    }

    private void bind(String key, UnaryOperator<Camera> move) {
        String name = "camera " + key;
        view.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), name);
        view.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                moved.accept(move.apply(camera.get()));
            }
        });
    }
}

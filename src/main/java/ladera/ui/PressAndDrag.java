package ladera.ui;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import javax.swing.JComponent;

/** Follows a pressed mouse: what a press does, goes on while it is dragged. */
public final class PressAndDrag extends MouseAdapter {
    private final Consumer<MouseEvent> onPlace;

    private PressAndDrag(Consumer<MouseEvent> onPlace) {
        this.onPlace = onPlace;
    }

    /** @param onPlace told every place at which the mouse is pressed, or to which it is dragged */
    public static void follow(JComponent on, Consumer<MouseEvent> onPlace) {
        PressAndDrag follower = new PressAndDrag(onPlace);
        on.addMouseListener(follower);
        on.addMouseMotionListener(follower);
    }

    @Override
    public void mousePressed(MouseEvent event) {
        onPlace.accept(event);
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        onPlace.accept(event);
    }
}

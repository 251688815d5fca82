package ladera.ui.lessons;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import ladera.figure.Located;
import ladera.lesson.Touch;
import ladera.run.lessons.Setting;
import ladera.ui.FigurePanel;

/** Tells a picture's owner where the mouse goes while its button is held, in the units of the plot in which it was pressed. */
final class PictureTouch extends MouseAdapter {
    private final FigurePanel panel;
    private final Supplier<Setting> setting;
    private final BiConsumer<Touch.Drag, Setting> onDrag;
    private Located held;
    private Located.Place from;
    private Setting pressed;
    private boolean moved;

    private PictureTouch(FigurePanel panel, Supplier<Setting> setting, BiConsumer<Touch.Drag, Setting> onDrag) {
        this.panel = panel;
        this.setting = setting;
        this.onDrag = onDrag;
    }

    /**
     * Listens to a panel.
     *
     * @param setting how things stand
     * @param onDrag told of each press and each move, with how things stood at the press
     */
    static void attach(FigurePanel panel, Supplier<Setting> setting, BiConsumer<Touch.Drag, Setting> onDrag) {
        PictureTouch touch = new PictureTouch(panel, setting, onDrag);
        panel.addMouseListener(touch);
        panel.addMouseMotionListener(touch);
    }

    private Optional<Located.Place> place(MouseEvent event) {
        return panel.figure() instanceof Located located
                ? located.place(area(), event.getX(), event.getY())
                : Optional.empty();
    }

    private Rectangle2D area() {
        return new Rectangle2D.Double(0, 0, panel.getWidth(), panel.getHeight());
    }

    @Override
    public void mousePressed(MouseEvent event) {
        from = null;
        if (SwingUtilities.isLeftMouseButton(event) && !event.isPopupTrigger() && event.getClickCount() == 1) {
            from = place(event).orElse(null);
        }
        if (from != null) {
            held = (Located) panel.figure();
            pressed = setting.get();
            moved = false;
            tell(from);
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (from != null) {
            moved = true;
            tell(held.placeIn(from.plot(), area(), event.getX(), event.getY()));
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        from = null;
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        panel.setCursor(
                Cursor.getPredefinedCursor(place(event).isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
    }

    private void tell(Located.Place to) {
        onDrag.accept(
                new Touch.Drag(from.plot(), from.x(), from.y(), to.x(), to.y(), from.xPixel(), from.yPixel(), moved),
                pressed);
    }
}

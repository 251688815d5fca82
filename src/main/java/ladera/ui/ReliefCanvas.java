package ladera.ui;

import javax.swing.JComponent;
import ladera.figure.Palette;
import ladera.figure.ReliefFigure;

/** A component that shows reliefs; which library paints it, is its own affair. All calls on the event thread. */
public interface ReliefCanvas {
    JComponent component();

    /**
     * Shows a figure from the next repaint on.
     *
     * @param moving true while the camera moves: what takes long may be left out of the picture then
     */
    void show(ReliefFigure figure, Palette palette, boolean moving);

    /** Whether the newest figure has been painted, with nothing left out. */
    boolean settled();
}

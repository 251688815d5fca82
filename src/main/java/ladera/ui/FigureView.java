package ladera.ui;

import java.awt.Component;
import javax.swing.JComponent;
import ladera.figure.Depiction;

/**
 * What a component shows, as a figure that can be taken along. Attached to a component by one line, it gives that component
 * the menu, the keys and the drawing for print that all figures have; the component's accessible name is the figure's.
 */
@FunctionalInterface
public interface FigureView {
    /**
     * How the newest scene becomes what is in sight, with the view's own settings in it, such as where its camera stands. On
     * the event thread.
     */
    Depiction depiction();

    /** Says that a component shows a figure. */
    static void attach(JComponent component, FigureView view) {
        component.putClientProperty(FigureView.class, view);
    }

    /** The component with a figure that a place belongs to: itself or the nearest around it; null where there is none. */
    static JComponent around(Component place) {
        for (Component at = place; at != null; at = at.getParent()) {
            if (at instanceof JComponent component && of(component) != null) {
                return component;
            }
        }
        return null;
    }

    /** The figure of a component; null where it has none. */
    static FigureView of(JComponent component) {
        return (FigureView) component.getClientProperty(FigureView.class);
    }
}

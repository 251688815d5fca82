package ladera.ui;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** A column that is always as wide as its scroll pane grants, and is scrolled where it is too tall. */
public class ScrolledColumn extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line how far a turn of the wheel goes, in logical pixels */
    public ScrolledColumn(LayoutManager layout, int line) {
        super(layout);
        this.line = line;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return line;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - line;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}

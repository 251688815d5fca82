package ladera.ui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;

/** The frame around a room's knobs: always as wide as the window grants, scrolled where it is too tall. */
final class Inspector extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH_IN_WINDOW = 308;
    private static final int LINE = 16;

    private Inspector(JComponent knobs) {
        super(new BorderLayout());
        add(knobs, BorderLayout.NORTH);
    }

    static JScrollPane around(JComponent knobs) {
        JScrollPane scroll = new JScrollPane(
                new Inspector(knobs),
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Theme.hairline()));
        scroll.setPreferredSize(new Dimension(WIDTH_IN_WINDOW, 100));
        return scroll;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - LINE;
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

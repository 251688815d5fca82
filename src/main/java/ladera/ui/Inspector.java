package ladera.ui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;

/** The frame around a room's knobs. */
final class Inspector {
    private static final int WIDTH_IN_WINDOW = 308;
    private static final int LINE = 16;

    private Inspector() {}

    static JScrollPane around(JComponent knobs) {
        ScrolledColumn column = new ScrolledColumn(new BorderLayout(), LINE);
        column.add(knobs, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(
                column,
                ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED,
                ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Theme.hairline()));
        scroll.setPreferredSize(new Dimension(WIDTH_IN_WINDOW, 100));
        return scroll;
    }
}

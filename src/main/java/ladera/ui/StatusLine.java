package ladera.ui;

import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One quiet line of readings at the window's foot, and at its right who paints the 3-D view. */
final class StatusLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JLabel readings = new JLabel(" ");
    private final JLabel renderer = new JLabel(" ");

    StatusLine() {
        super(new MigLayout("insets 3 16 4 16, fillx", "[grow, fill]16[]"));
        setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Theme.hairline()));
        readings.setForeground(Theme.muted());
        renderer.setForeground(Theme.muted());
        readings.putClientProperty("FlatLaf.styleClass", "small");
        renderer.putClientProperty("FlatLaf.styleClass", "small");
        add(readings, "wmin 0");
        add(renderer);
    }

    void show(List<String> parts) {
        String text = parts.isEmpty() ? " " : String.join("        ", parts);
        if (!text.equals(readings.getText())) {
            readings.setText(text);
        }
    }

    void showPainter(String name) {
        renderer.setText(name);
    }
}

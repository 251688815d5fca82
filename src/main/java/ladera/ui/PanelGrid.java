package ladera.ui;

import java.awt.Component;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.PointerInfo;
import java.awt.event.ActionEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;

/** A stage of two columns of pictures, of which any one can fill the whole: by a double click on its title, or F over it. */
public final class PanelGrid extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final transient List<StagePanel> panels;
    private final String memory;
    private String enlarged;

    /** @param room under whose name the enlarged panel is remembered */
    public PanelGrid(Surroundings around, String room, List<StagePanel> panels) {
        super(new MigLayout(
                "insets 8 12 10 12, fill, wrap 2, gap 14 10, hidemode 3",
                "[grow, fill, sg]14[grow, fill, sg]",
                "[grow, fill][grow, fill]"));
        this.around = around;
        this.panels = panels;
        this.memory = room + ".enlarged";
        setBackground(UIManager.getColor("Ladera.stage"));
        for (StagePanel panel : panels) {
            panel.onEnlarge(() -> toggle(panel.id()));
        }
        enlarged = around.memory().recall(memory, "");
        layOut();
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke("F"), "enlarge");
        getActionMap().put("enlarge", new Enlarge());
    }

    private void toggle(String id) {
        enlarged = enlarged.equals(id) ? "" : id;
        around.memory().keep(memory, enlarged);
        layOut();
    }

    private void layOut() {
        removeAll();
        for (StagePanel panel : panels) {
            if (enlarged.isEmpty() || enlarged.equals(panel.id())) {
                add(panel, enlarged.isEmpty() ? "" : "span 2 2, push, grow");
            }
        }
        revalidate();
        repaint();
    }

    /** Enlarges the panel under the pointer. */
    private final class Enlarge extends AbstractAction {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean accept(Object sender) {
            Component focused = java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .getFocusOwner();
            return !(focused instanceof JTextComponent);
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            PointerInfo pointer = MouseInfo.getPointerInfo();
            if (!enlarged.isEmpty()) {
                toggle(enlarged);
            } else if (pointer != null) {
                Point at = pointer.getLocation();
                SwingUtilities.convertPointFromScreen(at, PanelGrid.this);
                for (StagePanel panel : panels) {
                    if (panel.getBounds().contains(at)) {
                        toggle(panel.id());
                        return;
                    }
                }
            }
        }
    }
}

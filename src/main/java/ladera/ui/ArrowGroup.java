package ladera.ui;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.Collections;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.KeyStroke;

/** Buttons of which one is chosen. Tab comes to the chosen one; the arrow keys choose the one before it or behind it. */
public final class ArrowGroup extends ButtonGroup {
    private static final long serialVersionUID = 1L;

    @Override
    public void add(AbstractButton button) {
        super.add(button);
        bind(button, KeyEvent.VK_LEFT, -1);
        bind(button, KeyEvent.VK_UP, -1);
        bind(button, KeyEvent.VK_RIGHT, 1);
        bind(button, KeyEvent.VK_DOWN, 1);
    }

    private void bind(AbstractButton button, int key, int by) {
        String name = by < 0 ? "choose.before" : "choose.behind";
        button.getInputMap().put(KeyStroke.getKeyStroke(key, 0), name);
        button.getActionMap().put(name, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                choose(button, by);
            }
        });
    }

    /** Goes on to the next one that can be chosen, and stays where there is none. */
    private void choose(AbstractButton from, int by) {
        List<AbstractButton> all = Collections.list(getElements());
        for (int at = all.indexOf(from) + by; at >= 0 && at < all.size(); at += by) {
            AbstractButton next = all.get(at);
            if (next.isEnabled() && next.isVisible()) {
                next.doClick(0);
                next.requestFocusInWindow();
                return;
            }
        }
    }
}

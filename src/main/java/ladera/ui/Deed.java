package ladera.ui;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import ladera.text.Words;

/**
 * One command of the window: its name, tip, icon and key stand here once, and menu, toolbar and keyboard all use this object.
 *
 * <p>The words are {@code action.ID} and {@code action.ID.tip}.
 */
public final class Deed extends AbstractAction {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final transient Runnable work;

    Deed(String id, Words words, String icon, KeyStroke key, Runnable work) {
        super(words.get("action." + id));
        this.id = id;
        this.work = work;
        String tip = words.get("action." + id + ".tip");
        putValue(Action.SHORT_DESCRIPTION, key == null ? tip : tip + " (" + Keys.name(key, words) + ")");
        putValue(Action.ACTION_COMMAND_KEY, id);
        if (icon != null) {
            putValue(Action.SMALL_ICON, Icons.plain(icon));
        }
        if (key != null) {
            putValue(Action.ACCELERATOR_KEY, key);
        }
    }

    String id() {
        return id;
    }

    /** A key without Ctrl or Cmd belongs to the text that is being typed, where there is one. */
    @Override
    public boolean accept(Object sender) {
        KeyStroke key = (KeyStroke) getValue(Action.ACCELERATOR_KEY);
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean typing = focused instanceof JTextComponent text && text.isEditable();
        return isEnabled() && !(typing && key != null && Keys.isBare(key));
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        work.run();
    }
}

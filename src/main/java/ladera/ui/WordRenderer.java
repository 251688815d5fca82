package ladera.ui;

import java.awt.Component;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JList;
import ladera.text.Words;

/** Shows the ids of a list by their names. */
public final class WordRenderer extends DefaultListCellRenderer {
    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final String prefix;

    /** @param prefix what stands before an id in the key of its name */
    public WordRenderer(Words words, String prefix) {
        this.words = words;
        this.prefix = prefix;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<?> list, Object id, int index, boolean selected, boolean focused) {
        return super.getListCellRendererComponent(list, words.get(prefix + id), index, selected, focused);
    }
}

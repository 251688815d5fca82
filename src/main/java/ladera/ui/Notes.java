package ladera.ui;

import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import ladera.text.Program;
import ladera.text.Words;
import net.miginfocom.swing.MigLayout;

/** The two short texts of the help menu. */
final class Notes {
    private static final String[] KEYS = {
        "play",
        "forward",
        "back",
        "start",
        "end",
        "faster",
        "slower",
        "undo",
        "redo",
        "export",
        "copyFigure",
        "copyWindow",
        "theme",
        "language"
    };

    private Notes() {}

    static void keys(JFrame over, Words words) {
        JPanel table = new JPanel(new MigLayout("insets 4, wrap 2, gapy 6", "[]24[]"));
        for (String id : KEYS) {
            table.add(new JLabel(words.get("action." + id)));
            JLabel key = new JLabel(words.get("keys." + id));
            key.setForeground(Theme.muted());
            table.add(key);
        }
        table.add(new JLabel(words.get("keys.relief")));
        JLabel how = new JLabel(words.get("keys.relief.how"));
        how.setForeground(Theme.muted());
        table.add(how);
        JOptionPane.showMessageDialog(over, table, words.get("action.keys"), JOptionPane.PLAIN_MESSAGE);
    }

    static void about(JFrame over, Words words) {
        JOptionPane.showMessageDialog(
                over, words.get("about.text", Program.VERSION), words.get("action.about"), JOptionPane.PLAIN_MESSAGE);
    }
}

package ladera.ui;

import java.nio.file.Path;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import ladera.text.Words;

/** The session files that were open, looked up whenever the menu opens. */
final class RecentMenu extends JMenu {
    private static final long serialVersionUID = 1L;

    private final transient MainFrame window;
    private final transient Words words;

    RecentMenu(Words words, MainFrame window) {
        super(words.get("menu.recent"));
        this.words = words;
        this.window = window;
        addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                fill();
            }

            @Override
            public void menuDeselected(MenuEvent event) {
                // Stays as it is until it opens again.
            }

            @Override
            public void menuCanceled(MenuEvent event) {
                // As above.
            }
        });
    }

    /** Lists the files that are still there. */
    void fill() {
        removeAll();
        List<Path> files = window.sessions().recent();
        for (Path file : files) {
            JMenuItem item = new JMenuItem(file.getFileName().toString());
            item.setToolTipText(file.toString());
            item.addActionListener(event -> window.open(file));
            add(item);
        }
        if (files.isEmpty()) {
            JMenuItem none = new JMenuItem(words.get("menu.recent.none"));
            none.setEnabled(false);
            add(none);
        }
    }
}

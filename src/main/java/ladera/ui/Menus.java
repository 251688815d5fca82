package ladera.ui;

import java.util.Locale;
import javax.swing.Action;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import ladera.text.Words;

/** The menu bar, which stands in the title bar where the platform lets it. */
final class Menus {
    /** Stands in the menu of files for the menu of those that were open. */
    private static final String RECENT = "recent";

    private final Words words;
    private final Deeds deeds;
    private final RecentMenu recent;

    Menus(Words words, Deeds deeds, MainFrame window) {
        this.words = words;
        this.deeds = deeds;
        this.recent = new RecentMenu(words, window);
    }

    JMenuBar bar() {
        JMenuBar bar = new JMenuBar();
        JLabel name = new JLabel("Ladera");
        name.putClientProperty("FlatLaf.style", "font: semibold");
        bar.add(Box.createHorizontalStrut(14));
        bar.add(name);
        bar.add(Box.createHorizontalStrut(10));
        bar.add(menu(
                "file",
                "new",
                "open",
                RECENT,
                "save",
                "saveas",
                "-",
                "export",
                "copyFigure",
                "-",
                "saveWindow",
                "copyWindow",
                "-",
                "quit"));
        bar.add(menu("edit", "undo", "redo"));
        bar.add(menu("run", "play", "back", "forward", "-", "start", "end", "-", "faster", "slower", "-", "ghosts"));
        bar.add(menu("view", "theme", "language", "-", "fullscreen"));
        bar.add(menu("help", "keys", "about"));
        bar.add(Box.createHorizontalGlue());
        bar.add(corner("language", words.language().code().toUpperCase(Locale.ROOT)));
        bar.add(corner("theme", null));
        bar.add(corner("keys", null));
        bar.add(Box.createHorizontalStrut(8));
        return bar;
    }

    private JMenu menu(String id, String... items) {
        JMenu menu = new JMenu(words.get("menu." + id));
        for (String item : items) {
            if (item.equals("-")) {
                menu.addSeparator();
            } else if (item.equals(RECENT)) {
                menu.add(recent);
            } else {
                menu.add(item(deeds.get(item)));
            }
        }
        return menu;
    }

    /** A bare key is bound to the window, where typing takes precedence; the menu only names it. */
    private JMenuItem item(Deed deed) {
        KeyStroke key = (KeyStroke) deed.getValue(Action.ACCELERATOR_KEY);
        boolean bare = key != null && Keys.isBare(key);
        JMenuItem item = new JMenuItem(deed);
        item.setIcon(null);
        item.setToolTipText(null);
        if (bare) {
            item.setAccelerator(null);
            item.setText(deed.getValue(Action.NAME) + "   (" + Keys.name(key, words) + ")");
        }
        return item;
    }

    private JButton corner(String deed, String text) {
        JButton button = Forms.iconButton(deeds.get(deed));
        if (text != null) {
            button.setHideActionText(false);
            button.setText(text);
            button.setForeground(Theme.muted());
        } else {
            button.setIcon(Icons.muted(deed.equals("keys") ? "help" : iconOf(deed)));
        }
        return button;
    }

    private String iconOf(String deed) {
        return deed.equals("theme") && UIManager.getBoolean("laf.dark") ? "moon" : "sun";
    }
}

package ladera.ui;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import ladera.run.Command;
import ladera.run.Commands;
import ladera.ui.figures.FigureTools;

/** Every command of the window, once. */
final class Deeds {
    private final Surroundings around;
    private final Map<String, Deed> byId = new LinkedHashMap<>();

    Deeds(Surroundings around, MainFrame window) {
        this.around = around;
        transport();
        add("undo", "undo", Keys.menu(KeyEvent.VK_Z), () -> around.submit(new Commands.Undo()));
        add("redo", "redo", Keys.menu(KeyEvent.VK_Y), () -> around.submit(new Commands.Redo()));
        add("open", null, Keys.menu(KeyEvent.VK_O), window::chooseAndOpen);
        add("save", null, Keys.menu(KeyEvent.VK_S), window::save);
        add("saveas", null, Keys.menuShift(KeyEvent.VK_S), window::saveElsewhere);
        figures(window.tools());
        add("new", null, Keys.menu(KeyEvent.VK_N), window::beginAnew);
        add("quit", null, Keys.menu(KeyEvent.VK_Q), window::leave);
        add("theme", around.theme() == Theme.LIGHT ? "sun" : "moon", Keys.menu(KeyEvent.VK_T), window::switchTheme);
        add("language", null, Keys.menu(KeyEvent.VK_L), window::switchLanguage);
        add("fullscreen", null, KeyStroke.getKeyStroke(KeyEvent.VK_F11, 0), window::switchFullScreen);
        add("ghosts", null, Keys.menu(KeyEvent.VK_G), () -> around.submit(new Commands.ForgetGhosts()));
        add("keys", "help", KeyStroke.getKeyStroke(KeyEvent.VK_F1, 0), window::explainKeys);
        add("about", null, null, window::tellAbout);
    }

    private void figures(FigureTools tools) {
        add("export", null, Keys.menu(KeyEvent.VK_E), tools::export);
        add("copyFigure", null, Keys.menuShift(KeyEvent.VK_C), tools::copy);
        add("figureMenu", null, KeyStroke.getKeyStroke(KeyEvent.VK_CONTEXT_MENU, 0), tools::showMenu);
        add("saveWindow", null, Keys.menuShift(KeyEvent.VK_E), tools::saveWindow);
        add("copyWindow", null, Keys.menuShift(KeyEvent.VK_P), tools::copyWindow);
    }

    private void transport() {
        does("start", "start", KeyEvent.VK_HOME, new Commands.Seek(0));
        does("back", "back", KeyEvent.VK_LEFT, new Commands.StepBy(-1));
        does("play", "play", KeyEvent.VK_SPACE, new Commands.TogglePlay());
        does("forward", "forward", KeyEvent.VK_RIGHT, new Commands.StepBy(1));
        does("end", "end", KeyEvent.VK_END, new Commands.SeekEnd());
        add("faster", null, Keys.bare(KeyEvent.VK_PLUS), () -> changeSpeed(true));
        add("slower", null, Keys.bare(KeyEvent.VK_MINUS), () -> changeSpeed(false));
    }

    Deed get(String id) {
        return byId.get(id);
    }

    List<Deed> all() {
        return new ArrayList<>(byId.values());
    }

    /** Binds every key in the window that {@code root} is the root of. */
    void bindTo(JComponent root) {
        for (Deed deed : byId.values()) {
            KeyStroke key = (KeyStroke) deed.getValue(Action.ACCELERATOR_KEY);
            if (key != null && Keys.isBare(key)) {
                root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(key, deed.id());
                root.getActionMap().put(deed.id(), deed);
            }
        }
    }

    private void does(String id, String icon, int key, Command command) {
        add(id, icon, Keys.bare(key), () -> around.submit(command));
    }

    private void add(String id, String icon, KeyStroke key, Runnable work) {
        byId.put(id, new Deed(id, around.words(), icon, key, work));
    }

    private void changeSpeed(boolean faster) {
        double speed = around.engine().latest().playback().speed();
        around.submit(new Commands.SetSpeed(Transport.beside(speed, faster)));
    }
}

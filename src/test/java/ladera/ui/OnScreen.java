package ladera.ui;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.accessibility.Accessible;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.SwingUtilities;
import ladera.num.Ticker;
import ladera.run.Command;
import ladera.run.Commands;
import ladera.run.Engine;
import ladera.run.Experiment;
import ladera.run.Scene;

/** A real window on the present display, driven as a person drives it. */
final class OnScreen implements AutoCloseable {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    final Engine engine;
    private MainFrame frame;

    OnScreen(Experiment experiment, MainFrame.Appearance appearance) {
        engine = new Engine(experiment, Ticker.SYSTEM);
        onEventThread(() -> {
            frame = new MainFrame(engine, appearance);
            frame.setSize(1280, 800);
            frame.setLocation(0, 0);
            frame.setVisible(true);
        });
        until(() -> frame.settled());
    }

    MainFrame frame() {
        return frame;
    }

    /** Leaves a command and waits until the window shows what came of it. */
    Scene after(Command command, java.util.function.Predicate<Scene> arrived) {
        engine.submit(command);
        until(() -> arrived.test(engine.latest()) && frame.settled());
        return engine.latest();
    }

    Scene at(long step) {
        return after(new Commands.Seek(step), scene -> scene.playback().cursor() == step);
    }

    /** Does what the button, the menu item and the key all do. */
    void act(String id) {
        onEventThread(() -> {
            JComponent content = (JComponent) frame.getContentPane();
            Action action = content.getActionMap().get(id);
            action.actionPerformed(new ActionEvent(content, ActionEvent.ACTION_PERFORMED, id));
        });
    }

    /** What the window says over the stage. */
    String said() {
        String[] said = new String[1];
        onEventThread(() -> said[0] = frame.said());
        return said[0];
    }

    /** What the window looks like. */
    BufferedImage picture() {
        BufferedImage image = new BufferedImage(frame.getWidth(), frame.getHeight(), BufferedImage.TYPE_INT_RGB);
        onEventThread(() -> {
            Graphics2D graphics = image.createGraphics();
            frame.paint(graphics);
            graphics.dispose();
        });
        return image;
    }

    /** Where a part lies in the window. */
    Rectangle placeOf(Component part) {
        return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), frame);
    }

    /** All parts of a kind that the window holds and shows. */
    <T extends Component> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        onEventThread(() -> collect(frame.getRootPane(), kind, found));
        return found;
    }

    private static <T> void collect(Container within, Class<T> kind, List<T> found) {
        for (Component part : within.getComponents()) {
            if (kind.isInstance(part)) {
                found.add(kind.cast(part));
            }
            if (part instanceof Container container) {
                collect(container, kind, found);
            }
        }
    }

    /** The part of a kind with this accessible name. */
    <T extends Component> T named(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(part -> part instanceof Accessible accessible
                        && name.equals(accessible.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind.getSimpleName() + " called " + name));
    }

    /** Presses at one place of a part and lets go at another. */
    void drag(Component on, int fromX, int fromY, int toX, int toY) {
        onEventThread(() -> {
            mouse(on, MouseEvent.MOUSE_MOVED, 0, fromX, fromY);
            mouse(on, MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON1_DOWN_MASK, fromX, fromY);
            mouse(on, MouseEvent.MOUSE_DRAGGED, InputEvent.BUTTON1_DOWN_MASK, toX, toY);
            mouse(on, MouseEvent.MOUSE_RELEASED, 0, toX, toY);
        });
    }

    /** Presses a button that asks for a file, and answers as a person does. */
    void answer(AbstractButton asking, Path file) {
        SwingUtilities.invokeLater(asking::doClick);
        until(() -> chooser() != null);
        onEventThread(() -> {
            JFileChooser chooser = chooser();
            chooser.setSelectedFile(file.toFile());
            chooser.approveSelection();
        });
        until(() -> chooser() == null);
    }

    private static JFileChooser chooser() {
        for (Window open : Window.getWindows()) {
            List<JFileChooser> found = new ArrayList<>();
            if (open.isShowing()) {
                collect(open, JFileChooser.class, found);
            }
            if (!found.isEmpty()) {
                return found.get(0);
            }
        }
        return null;
    }

    /** Presses a key where the focus is. */
    void press(int code, int modifiers) {
        key(KeyEvent.KEY_PRESSED, code, KeyEvent.CHAR_UNDEFINED, modifiers);
        key(KeyEvent.KEY_RELEASED, code, KeyEvent.CHAR_UNDEFINED, modifiers);
    }

    /** Types a text where the focus is, wherever it goes meanwhile. */
    void type(String text) {
        for (char sign : text.toCharArray()) {
            int code = KeyEvent.getExtendedKeyCodeForChar(sign);
            key(KeyEvent.KEY_PRESSED, code, sign, 0);
            key(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, sign, 0);
            key(KeyEvent.KEY_RELEASED, code, sign, 0);
        }
    }

    private static void key(int id, int code, char sign, int modifiers) {
        until(() -> focus() != null);
        onEventThread(() -> {
            Component focus = focus();
            focus.dispatchEvent(new KeyEvent(focus, id, 0, modifiers, code, sign));
        });
    }

    /** Who has the focus; null while it is on its way. */
    static Component focus() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    void hover(Component on, int x, int y) {
        onEventThread(() -> mouse(on, MouseEvent.MOUSE_MOVED, 0, x, y));
    }

    private static void mouse(Component on, int id, int modifiers, int x, int y) {
        int button = id == MouseEvent.MOUSE_MOVED || id == MouseEvent.MOUSE_DRAGGED
                ? MouseEvent.NOBUTTON
                : MouseEvent.BUTTON1;
        on.dispatchEvent(new MouseEvent(on, id, 0, modifiers, x, y, 1, false, button));
    }

    /** Waits for something that the window's own timer will bring about. */
    static void until(BooleanSupplier condition) {
        long began = System.nanoTime();
        AtomicBoolean met = new AtomicBoolean();
        while (!met.get()) {
            if (System.nanoTime() - began > PATIENCE_NANOS) {
                throw new AssertionError("waited in vain");
            }
            onEventThread(() -> met.set(condition.getAsBoolean()));
        }
    }

    static void onEventThread(Runnable work) {
        if (SwingUtilities.isEventDispatchThread()) {
            work.run();
            return;
        }
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        } catch (InvocationTargetException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    /** How many pixels within a rectangle have a colour, give or take. */
    static int count(BufferedImage image, Rectangle within, Color color, int tolerance) {
        int found = 0;
        for (int y = within.y; y < within.y + within.height; y++) {
            for (int x = within.x; x < within.x + within.width; x++) {
                Color there = new Color(image.getRGB(x, y));
                if (Math.abs(there.getRed() - color.getRed()) <= tolerance
                        && Math.abs(there.getGreen() - color.getGreen()) <= tolerance
                        && Math.abs(there.getBlue() - color.getBlue()) <= tolerance) {
                    found++;
                }
            }
        }
        return found;
    }

    @Override
    public void close() {
        onEventThread(frame::quit);
    }
}

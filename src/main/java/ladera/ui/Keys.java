package ladera.ui;

import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;
import ladera.text.Words;

/** Keys of the keyboard, with the platform's own modifier for menu commands. */
final class Keys {
    private Keys() {}

    /** A key pressed by itself. */
    static KeyStroke bare(int code) {
        return KeyStroke.getKeyStroke(code, 0);
    }

    /** With Ctrl, or Cmd on a Mac. */
    static KeyStroke menu(int code) {
        return KeyStroke.getKeyStroke(code, menuMask());
    }

    static KeyStroke menuShift(int code) {
        return KeyStroke.getKeyStroke(code, menuMask() | InputEvent.SHIFT_DOWN_MASK);
    }

    static boolean isBare(KeyStroke key) {
        int modifiers = key.getModifiers() & ~InputEvent.SHIFT_DOWN_MASK;
        return modifiers == 0 && !(key.getKeyCode() >= KeyEvent.VK_F1 && key.getKeyCode() <= KeyEvent.VK_F12);
    }

    /** As a person would call it. */
    static String name(KeyStroke key, Words words) {
        String name = switch (key.getKeyCode()) {
            case KeyEvent.VK_SPACE -> words.get("key.space");
            case KeyEvent.VK_LEFT -> "\u2190";
            case KeyEvent.VK_RIGHT -> "\u2192";
            case KeyEvent.VK_HOME -> words.get("key.home");
            case KeyEvent.VK_END -> words.get("key.end");
            case KeyEvent.VK_PLUS -> "+";
            case KeyEvent.VK_MINUS -> "\u2212";
            default -> KeyEvent.getKeyText(key.getKeyCode());
        };
        String shift = (key.getModifiers() & InputEvent.SHIFT_DOWN_MASK) != 0 ? "Shift+" : "";
        String menu = (key.getModifiers() & InputEvent.CTRL_DOWN_MASK) != 0
                ? "Ctrl+"
                : (key.getModifiers() & InputEvent.META_DOWN_MASK) != 0 ? "\u2318" : "";
        return menu + shift + name;
    }

    private static int menuMask() {
        return Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    }
}

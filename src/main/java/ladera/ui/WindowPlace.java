package ladera.ui;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.util.ArrayList;
import java.util.List;

/** Where the window goes when it opens: where it was, as long as a person can still reach it there. */
final class WindowPlace {
    private static final int USUAL_WIDTH = 1280;
    private static final int USUAL_HEIGHT = 800;

    /** So much of the title bar must lie on one screen for a hand to take hold of it. */
    private static final int GRIP_WIDTH = 120;

    private static final int GRIP_HEIGHT = 24;

    private WindowPlace() {}

    /**
     * The window's bounds on one of these screens.
     *
     * @param remembered where it was the last time; null where nobody knows
     * @param screens what each screen leaves to windows, the main one first; at least one
     */
    static Rectangle fitting(Rectangle remembered, List<Rectangle> screens) {
        if (remembered != null) {
            Rectangle title = new Rectangle(remembered.x, remembered.y, remembered.width, GRIP_HEIGHT);
            for (Rectangle screen : screens) {
                Rectangle grip = screen.intersection(title);
                if (grip.width >= GRIP_WIDTH && grip.height >= GRIP_HEIGHT) {
                    int width = Math.min(remembered.width, screen.width);
                    int height = Math.min(remembered.height, screen.height);
                    return new Rectangle(remembered.x, remembered.y, width, height);
                }
            }
        }
        Rectangle main = screens.get(0);
        int width = Math.min(remembered == null ? USUAL_WIDTH : remembered.width, main.width);
        int height = Math.min(remembered == null ? USUAL_HEIGHT : remembered.height, main.height);
        return new Rectangle(main.x + (main.width - width) / 2, main.y + (main.height - height) / 2, width, height);
    }

    /** What the present screens leave to windows, the main one first. */
    static List<Rectangle> screens() {
        GraphicsEnvironment here = GraphicsEnvironment.getLocalGraphicsEnvironment();
        List<Rectangle> screens = new ArrayList<>();
        for (GraphicsDevice device : here.getScreenDevices()) {
            GraphicsConfiguration screen = device.getDefaultConfiguration();
            Rectangle whole = screen.getBounds();
            Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(screen);
            Rectangle left = new Rectangle(
                    whole.x + taken.left,
                    whole.y + taken.top,
                    whole.width - taken.left - taken.right,
                    whole.height - taken.top - taken.bottom);
            screens.add(device == here.getDefaultScreenDevice() ? 0 : screens.size(), left);
        }
        return screens;
    }
}

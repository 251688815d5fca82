package ladera.ui.initialization;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import ladera.figure.Marker;
import ladera.figure.Palette;

/** A contestant's marker in its colour, as on the curves. */
final class SwatchIcon implements Icon {
    private static final int SIZE = 16;
    private static final double RADIUS = 5;

    private final Palette palette;
    private int style;
    private boolean pale;

    SwatchIcon(Palette palette, int style) {
        this.palette = palette;
        this.style = style;
    }

    /** The marker of another contestant; pale where it is hidden. */
    void show(int otherStyle, boolean hidden) {
        style = otherStyle;
        pale = hidden;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(pale ? palette.muted() : palette.color(style));
        g.fill(Marker.of(style).shape(x + SIZE / 2.0, y + SIZE / 2.0, RADIUS));
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return SIZE;
    }

    @Override
    public int getIconHeight() {
        return SIZE;
    }
}

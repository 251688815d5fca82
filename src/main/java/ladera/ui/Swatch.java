package ladera.ui;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import ladera.figure.Marker;

/** A contestant's marker in its colour, as on the pictures; grey while it is out of sight or has fallen. */
public final class Swatch implements Icon {
    private static final int SIZE = 16;
    private static final double RADIUS = 5;

    private final Surroundings around;
    private final int style;
    private boolean lively = true;

    public Swatch(Surroundings around, int style) {
        this.around = around;
        this.style = style;
    }

    /** Whether it shows its colour. */
    public void setLively(boolean wanted) {
        lively = wanted;
    }

    @Override
    public void paintIcon(Component on, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Color color = around.palette().color(style);
        g.setColor(lively ? color : around.palette().muted());
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

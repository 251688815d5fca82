package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * One line of mathematics, made smaller where it would be too wide. Takes only what our own code writes: the typesetter must
 * never be given what a person typed.
 */
public final class TexLine {
    /** Below this nothing could be read, and it is cut off instead. */
    private static final float SMALLEST = 3;

    private final TeXIcon icon;

    private TexLine(TeXIcon icon) {
        this.icon = icon;
    }

    /**
     * Sets a line.
     *
     * @param size of its letters, in units of user space
     * @param widest it becomes smaller until it is no wider
     */
    public static TexLine of(String latex, float size, double widest) {
        TeXFormula formula = Typesetting.formula(latex);
        TeXIcon icon = formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, size);
        // Letters have sizes of their own to be rounded to: small lines come out a little wider than in proportion.
        float smaller = size;
        while (icon.getTrueIconWidth() > widest && smaller > SMALLEST) {
            smaller *= (float) Math.min(0.98, widest / icon.getTrueIconWidth());
            icon = formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, smaller);
        }
        return new TexLine(icon);
    }

    public double width() {
        return icon.getTrueIconWidth();
    }

    public double height() {
        return icon.getTrueIconHeight();
    }

    /** Paints the line with its upper left corner at a place. */
    public void paint(Graphics2D graphics, double x, double y, Color color) {
        icon.setForeground(color);
        Graphics2D copy = (Graphics2D) graphics.create();
        copy.translate(x, y);
        icon.paintIcon(null, copy, 0, 0);
        copy.dispose();
    }
}

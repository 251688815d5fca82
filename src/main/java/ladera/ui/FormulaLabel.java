package ladera.ui;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import ladera.figure.Palette;
import ladera.figure.Typesetting;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * A formula set as mathematics, made smaller where it would not fit. Shows only fixed strings and what our own expression
 * trees write: the typesetter must never be given what a person typed.
 */
public final class FormulaLabel extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final float SIZE = 14;
    private static final float SMALLEST = 8;

    private final transient Palette palette;
    private String latex = "";
    private transient TeXIcon icon;
    private int fittedTo = -1;

    public FormulaLabel(Palette palette) {
        this.palette = palette;
        setOpaque(false);
    }

    /** Shows a formula, given as LaTeX of ours. */
    public void show(String formula) {
        if (!formula.equals(latex)) {
            latex = formula;
            fittedTo = -1;
            getAccessibleContext().setAccessibleName(formula);
            setToolTipText(null);
            repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (latex.isEmpty()) {
            return;
        }
        if (fittedTo != getWidth()) {
            fit(getWidth());
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        icon.setForeground(palette.muted());
        icon.paintIcon(this, g, 0, Math.max(0, (getHeight() - icon.getIconHeight()) / 2));
        g.dispose();
    }

    private void fit(int width) {
        TeXFormula formula = Typesetting.formula(latex);
        icon = formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, SIZE);
        if (icon.getIconWidth() > width) {
            float fitting = Math.max(SMALLEST, SIZE * width / icon.getIconWidth() - 0.3f);
            icon = formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, fitting);
        }
        fittedTo = width;
    }
}

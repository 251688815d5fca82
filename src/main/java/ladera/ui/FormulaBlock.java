package ladera.ui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import ladera.figure.Typesetting;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXIcon;

/**
 * One displayed formula in its own size, made smaller where the column is too narrow. Shows only fixed strings of ours: the
 * typesetter must never be given what a person typed.
 */
public final class FormulaBlock extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient TeXFormula formula;
    private final Color color;
    private transient TeXIcon icon;

    /** A formula of at most this width, in logical pixels. */
    public FormulaBlock(String latex, float size, int widest, Color color) {
        formula = Typesetting.formula(latex);
        this.color = color;
        setOpaque(false);
        getAccessibleContext().setAccessibleName(latex);
        typeset(size, widest);
    }

    /** Sets the formula in another size, and made smaller where it is wider than so many logical pixels. */
    public void set(float size, int widest) {
        typeset(size, widest);
        revalidate();
        repaint();
    }

    private void typeset(float size, int widest) {
        TeXIcon natural = formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, size);
        int width = natural.getIconWidth();
        icon = width <= widest
                ? natural
                : formula.createTeXIcon(TeXConstants.STYLE_DISPLAY, size * (widest - 1) / width);
        icon.setForeground(color);
        setPreferredSize(new Dimension(icon.getIconWidth(), icon.getIconHeight()));
        setMinimumSize(getPreferredSize());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        icon.paintIcon(this, g, 0, Math.max(0, (getHeight() - icon.getIconHeight()) / 2));
        g.dispose();
    }
}

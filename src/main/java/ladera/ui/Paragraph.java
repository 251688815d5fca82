package ladera.ui;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.figure.Typeface;
import ladera.text.Language;
import ladera.text.LineBreaks;
import ladera.text.Symbols;

/** Prose set in a column of fixed width, ragged on the right, its formulas kept whole. */
public final class Paragraph extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Between two lines, as a share of a line. */
    private static final float LEADING = 0.22f;

    private String words;
    private int measure;
    private Language language;
    private transient List<String> lines;
    private int broken;

    public Paragraph(String words, int width, Color color) {
        super(null);
        this.words = words;
        measure = width;
        setOpaque(false);
        setFocusable(false);
        setFont(UIManager.getFont("Label.font"));
        setForeground(color);
    }

    /** Puts other words in the place of these. */
    public void say(String newest) {
        if (!newest.equals(words)) {
            words = newest;
            setAgain();
        }
    }

    /** Sets the same words in another size, in logical pixels, and a column of another width. */
    public void set(float size, int width) {
        if (size != getFont().getSize2D() || width != measure) {
            measure = width;
            setFont(getFont().deriveFont(size));
            setAgain();
        }
    }

    /** Sets mathematical symbols in italics, as that language tells them from its words. */
    public Paragraph withSymbols(Language itsOwn) {
        language = itsOwn;
        setAgain();
        return this;
    }

    /** The words, as they were given. */
    public String getText() {
        return words;
    }

    private void setAgain() {
        lines = null;
        revalidate();
        repaint();
    }

    private List<String> lines(int width) {
        if (lines == null || broken != width) {
            Font font = type();
            String set = language == null ? words : Symbols.italic(words, language);
            lines = LineBreaks.lines(set, width, piece -> Typeface.width(piece, font));
            broken = width;
        }
        return lines;
    }

    /** Unrounded, so that letters stand as well apart in one size as in another. */
    private Font type() {
        return Typeface.plain(getFont().getSize2D());
    }

    private int lineHeight() {
        return Math.round(getFontMetrics(getFont()).getHeight() * (1 + LEADING));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(measure, lines(measure).size() * lineHeight());
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setColor(getForeground());
        int base = getFontMetrics(getFont()).getAscent();
        for (String line : lines(Math.min(measure, getWidth()))) {
            Typeface.draw(g, line, type(), 0, base);
            base += lineHeight();
        }
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Spoken();
        }
        return accessibleContext;
    }

    /** Read out as one label. */
    private final class Spoken extends AccessibleJPanel {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }

        @Override
        public String getAccessibleName() {
            return words;
        }
    }
}

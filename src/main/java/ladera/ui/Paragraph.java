package ladera.ui;

import java.awt.Color;
import java.awt.Dimension;
import javax.swing.JTextPane;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;

/** Prose set in a column of fixed width. */
public final class Paragraph extends JTextPane {
    private static final long serialVersionUID = 1L;

    /** Between two lines, as a share of a line. */
    private static final float LEADING = 0.22f;

    private final int width;

    public Paragraph(String words, int width, Color color) {
        this.width = width;
        setOpaque(false);
        setEditable(false);
        setFocusable(false);
        setBorder(null);
        setMargin(new java.awt.Insets(0, 0, 0, 0));
        setFont(UIManager.getFont("Label.font"));
        setForeground(color);
        // A text component scrolls to its caret, and takes along whatever it stands in.
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        say(words);
    }

    /** Puts other words in the place of these. */
    public void say(String words) {
        if (words.equals(getText())) {
            return;
        }
        setText(words);
        SimpleAttributeSet spacing = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(spacing, LEADING);
        getStyledDocument().setParagraphAttributes(0, getDocument().getLength(), spacing, false);
        getAccessibleContext().setAccessibleName(words);
    }

    @Override
    public Dimension getPreferredSize() {
        if (getWidth() != width) {
            setSize(width, Short.MAX_VALUE);
        }
        return new Dimension(width, super.getPreferredSize().height);
    }
}

package ladera.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import ladera.num.Numerals;
import ladera.num.Refusal;

/**
 * A field for one number, or whatever else a reader makes of its text. Accepts decimal points and commas; what is not
 * admissible outlines the field and says why in its tip, and the last good value stays in force.
 */
public final class NumberField extends JTextField {
    private static final long serialVersionUID = 1L;

    /** Digits that a field shows of a value set from elsewhere. */
    /** Whole numbers from here on are written with an exponent. */
    private static final double LONGEST_WHOLE = 1e6;

    private static final int DIGITS = 6;

    private final transient Function<String, Object> reader;
    private final transient Function<Refusal, String> sentence;
    private final transient Consumer<Object> onValue;
    private String settled = "";
    private String tip;

    /**
     * @param reader makes a value of the text; refuses with a {@link Refusal}
     * @param sentence puts a refusal into words
     * @param onValue told each new value when Enter is pressed or the field is left
     */
    public NumberField(Function<String, Object> reader, Function<Refusal, String> sentence, Consumer<Object> onValue) {
        this.reader = reader;
        this.sentence = sentence;
        this.onValue = onValue;
        setHorizontalAlignment(TRAILING);
        addActionListener(event -> commit());
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                commit();
            }
        });
        getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "revert");
        getActionMap().put("revert", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            /** Where there is nothing to take back, the key goes on to whatever is around the field. */
            @Override
            public boolean isEnabled() {
                return !getText().equals(settled);
            }

            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                revert();
            }
        });
    }

    /** Shows a value, unless the person is typing another. */
    public void show(double value) {
        show(compact(value));
    }

    /** Shows a text, unless the person is typing another. */
    public void show(String text) {
        boolean typing = isFocusOwner() && !getText().equals(settled);
        if (!typing && !text.equals(settled)) {
            settled = text;
            setText(text);
            accept();
        }
    }

    @Override
    public void setToolTipText(String text) {
        tip = text;
        super.setToolTipText(text);
    }

    /** The fewest digits up to six, as a person would write them. */
    public static String compact(double value) {
        String shortest = Numerals.shortest(value);
        if (shortest.length() <= DIGITS + 2 || !Double.isFinite(value)) {
            return shortest;
        }
        double rounded = Numerals.rounded(value, DIGITS);
        return Math.abs(rounded) < LONGEST_WHOLE
                ? Numerals.shortest(rounded)
                : new BigDecimal(rounded)
                        .round(new MathContext(DIGITS))
                        .stripTrailingZeros()
                        .toString()
                        .replace("E+", "e");
    }

    private void commit() {
        String text = getText();
        if (text.equals(settled)) {
            accept();
            return;
        }
        try {
            Object value = reader.apply(text);
            settled = text;
            accept();
            onValue.accept(value);
        } catch (Refusal refusal) {
            putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
            super.setToolTipText(sentence.apply(refusal));
        }
    }

    private void revert() {
        setText(settled);
        accept();
    }

    private void accept() {
        putClientProperty(FlatClientProperties.OUTLINE, null);
        super.setToolTipText(tip);
    }
}

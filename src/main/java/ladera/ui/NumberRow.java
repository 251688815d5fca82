package ladera.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JPanel;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;
import net.miginfocom.swing.MigLayout;

/** One typed value as a row of a form: a label and a field that says what is wrong and keeps the last good value. */
public final class NumberRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final NumberField field;

    /**
     * @param label key of the label's word; {@code label.tip} is its tip
     * @param reader makes a value of what is typed, or refuses it
     * @param onValue told each new value
     */
    public NumberRow(Surroundings around, String label, Function<String, Object> reader, Consumer<Object> onValue) {
        super(new MigLayout("insets 0, fillx", Forms.LABELS + "[grow, fill]"));
        setOpaque(false);
        field = new NumberField(reader, refusal -> around.words().sentence(refusal.problem()), onValue);
        field.setToolTipText(around.word(label + ".tip"));
        add(Forms.label(around.word(label), field));
        add(field, "wmin 0");
    }

    public void show(double value) {
        field.show(value);
    }

    public void show(String text) {
        field.show(text);
    }

    /** Reads a finite number of at least {@code low}. */
    public static Function<String, Object> real(String place, double low) {
        return text -> {
            try {
                double value = Numerals.parse(text);
                if (Double.isFinite(value) && value >= low) {
                    return value;
                }
            } catch (NumberFormatException notANumber) {
                // Told below, together with what is out of range.
            }
            throw new Refusal(new Problem("field.at-least", place, text, low));
        };
    }

    /** Reads a whole number from {@code low} to {@code high}. */
    public static Function<String, Object> whole(String place, long low, long high) {
        return text -> {
            try {
                long value = Long.parseLong(text.trim());
                if (value >= low && value <= high) {
                    return value;
                }
            } catch (NumberFormatException notAWhole) {
                // Told below, together with what is out of range.
            }
            throw new Refusal(new Problem("field.whole", place, text, low, high));
        };
    }
}

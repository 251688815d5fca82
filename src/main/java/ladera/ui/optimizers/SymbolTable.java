package ladera.ui.optimizers;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.run.Contestant;
import ladera.text.Card;
import ladera.ui.FormulaBlock;
import ladera.ui.NumberField;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Which letter of the formulas is which knob, and how it is set at present. */
final class SymbolTable extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final float SYMBOL_SIZE = 14;
    private static final int SYMBOL_WIDTH = 64;

    private final transient Map<String, JLabel> values = new LinkedHashMap<>();

    SymbolTable(Surroundings around, Contestant contestant, Card card) {
        super(new MigLayout("insets 0, wrap 3, gap 0 5", "[" + SYMBOL_WIDTH + "!]8[grow, fill]8[]"));
        setOpaque(false);
        for (Knob knob : contestant.method().knobs()) {
            JLabel name = new JLabel(knob.id());
            name.setForeground(around.palette().muted());
            JLabel value = new JLabel();
            value.getAccessibleContext().setAccessibleName(knob.id());
            String symbol = card.symbols().get(knob.id());
            if (symbol == null) {
                add(new JLabel());
            } else {
                add(new FormulaBlock(symbol, SYMBOL_SIZE, SYMBOL_WIDTH, UIManager.getColor("Label.foreground")));
            }
            add(name);
            add(value, "al right");
            values.put(knob.id(), value);
        }
    }

    void show(Knobs settings) {
        values.forEach((id, label) -> {
            String text = text(settings.get(id));
            if (!text.equals(label.getText())) {
                label.setText(text);
            }
        });
    }

    private static String text(Object value) {
        if (value instanceof Knob.Pair pair) {
            return NumberField.compact(pair.first()) + ",  " + NumberField.compact(pair.second());
        }
        return value instanceof Number number ? NumberField.compact(number.doubleValue()) : String.valueOf(value);
    }
}

package ladera.ui;

import java.awt.Component;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import ladera.figure.Typeface;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Refusal;
import ladera.text.Words;
import net.miginfocom.swing.MigLayout;

/**
 * One knob as a row: label and symbol, slider on its proper scale, number field; a box for a flag, a list for a choice. A
 * double click on the label resets it. What is set from code is not told to the listener.
 */
public final class KnobRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String RATE = "\u03b1";

    /** A letter with what indices it has. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{L}['\u2032]?[\u2080-\u2089]*");

    private static final String COLUMNS = "[grow, fill]6[64!, fill]";

    private final transient Knob knob;
    private final transient Words words;
    private final transient Consumer<Object> onTurn;
    private final JSlider slider;
    private final NumberField field;
    private final JCheckBox box;
    private final JComboBox<String> list;
    private boolean showing;

    public KnobRow(Knob knob, Words words, Consumer<Object> onTurn) {
        this(knob, words, onTurn, Forms.LABELS);
    }

    /** A row whose label is as wide as given, in pixels. */
    public KnobRow(Knob knob, Words words, Consumer<Object> onTurn, int labelWidth) {
        this(knob, words, onTurn, "[" + labelWidth + "!, fill]6");
    }

    private KnobRow(Knob knob, Words words, Consumer<Object> onTurn, String labels) {
        super(new MigLayout("insets 0, fillx", labels + COLUMNS));
        this.knob = knob;
        this.words = words;
        this.onTurn = onTurn;
        setOpaque(false);
        slider = knob.slider() == null || knob.kind() == Knob.Kind.PAIR ? null : slider();
        boolean number = knob.kind() != Knob.Kind.FLAG && knob.kind() != Knob.Kind.CHOICE;
        field = number ? new NumberField(knob::parse, this::sentence, this::turned) : null;
        box = knob.kind() == Knob.Kind.FLAG ? new JCheckBox() : null;
        list = knob.kind() == Knob.Kind.CHOICE ? new JComboBox<>(knob.choices().toArray(String[]::new)) : null;
        layOut();
    }

    /** A row that cannot be turned shows its value in pale. */
    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        for (Component part : getComponents()) {
            part.setEnabled(enabled);
        }
    }

    private void layOut() {
        JLabel label = Forms.label(name(), control());
        label.setToolTipText(tip());
        if (SYMBOL.matcher(name()).matches()) {
            label.setFont(Typeface.italic(label.getFont().getSize2D()));
        }
        label.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (isEnabled() && event.getClickCount() == 2) {
                    onTurn.accept(knob.initial());
                }
            }
        });
        add(label, "wmin 0");
        control().setToolTipText(tip());
        if (slider != null) {
            slider.setToolTipText(tip());
            slider.getAccessibleContext().setAccessibleName(name());
            add(slider, "wmin 40");
            add(field);
        } else if (field != null) {
            add(field, "span 2, growx");
        } else if (box != null) {
            box.setOpaque(false);
            box.addActionListener(event -> turned(box.isSelected()));
            add(box, "span 2");
        } else {
            if (words.has(knob.id() + "." + knob.initial())) {
                list.setRenderer(new WordRenderer(words, knob.id() + "."));
            }
            list.addActionListener(event -> turned(list.getSelectedItem()));
            add(list, "span 2, growx, wmin 0");
        }
    }

    /** Shows a setting. */
    public void show(Knobs settings) {
        showing = true;
        Object value = settings.get(knob.id());
        if (value instanceof Knob.Pair pair) {
            field.show(NumberField.compact(pair.first()) + "; " + NumberField.compact(pair.second()));
        } else if (value instanceof Number number) {
            field.show(number.doubleValue());
            if (slider != null && !slider.getValueIsAdjusting()) {
                slider.setValue(scale().toTicks(number.doubleValue()));
            }
        } else if (value instanceof Boolean flag) {
            box.setSelected(flag);
        } else {
            list.setSelectedItem(value);
        }
        showing = false;
    }

    private JComponent control() {
        return field != null ? field : box != null ? box : list;
    }

    private JSlider slider() {
        JSlider made = new JSlider(0, SliderScale.TICKS);
        made.setOpaque(false);
        made.setRequestFocusEnabled(false);
        made.addChangeListener(event -> {
            if (!showing) {
                double value = scale().toValue(made.getValue());
                turned(knob.kind() == Knob.Kind.INTEGER ? (Object) Math.round(value) : value);
            }
        });
        return made;
    }

    private SliderScale scale() {
        return new SliderScale(knob.slider());
    }

    private void turned(Object value) {
        if (showing) {
            return;
        }
        try {
            onTurn.accept(knob.check(value));
        } catch (Refusal outOfRange) {
            // A slider may span a closed interval of a knob that excludes its end; the last good value stays in force.
            return;
        }
    }

    private String name() {
        return name(knob, words);
    }

    /** What the label of a knob says. */
    public static String name(Knob knob, Words words) {
        // The book calls the learning rate what others call a decay; an activation's own alpha is called by its letter.
        boolean rate = knob.symbol().equals(RATE);
        if (rate && knob.id().equals("alpha")) {
            return RATE;
        }
        String key = "knob." + (rate ? "lr" : knob.id());
        if (!words.has(key)) {
            return knob.symbol();
        }
        String known = words.get(key);
        return knob.symbol().equals(knob.id()) ? known : known + " " + knob.symbol();
    }

    private String tip() {
        return words.get("knob.tip", knob.id(), knob.allowed(), text(knob.initial()));
    }

    private static String text(Object value) {
        return value instanceof Knob.Pair pair ? pair.first() + "; " + pair.second() : String.valueOf(value);
    }

    private String sentence(Refusal refusal) {
        return words.sentence(refusal.problem());
    }
}

package ladera.ui.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Kind;
import ladera.num.Knob;
import ladera.ui.Forms;
import ladera.ui.KnobRow;
import ladera.ui.Surroundings;
import ladera.ui.WordRenderer;
import net.miginfocom.swing.MigLayout;

/** An activation of the list, with its knobs beneath; where allowed, none of one's own. */
final class ActivationChoice extends JPanel {
    private static final long serialVersionUID = 1L;

    /** The name under which none of one's own stands in the list. */
    private static final String NONE = "networks";

    private final transient Surroundings around;
    private final transient Consumer<Activation> onChoice;
    private final JComboBox<String> list;
    private final JPanel knobs = Forms.column("");
    private final transient List<KnobRow> rows = new ArrayList<>();
    private transient String shown;
    private transient Activation present;
    private boolean showing;

    /** @param orNone whether {@code null} may be chosen and shown: that of the networks */
    ActivationChoice(Surroundings around, boolean orNone, Consumer<Activation> onChoice) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        this.around = around;
        this.onChoice = onChoice;
        setOpaque(false);
        List<String> ids = new ArrayList<>();
        if (orNone) {
            ids.add(NONE);
        }
        ids.addAll(Activations.ALL.ids());
        list = new JComboBox<>(ids.toArray(String[]::new));
        list.setRenderer(new WordRenderer(around.words(), "activation."));
        list.setMaximumRowCount(ids.size());
        list.addActionListener(event -> {
            if (!showing) {
                String id = (String) list.getSelectedItem();
                onChoice.accept(id.equals(NONE) ? null : Activations.of(id));
            }
        });
        knobs.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        JPanel row = new JPanel(new MigLayout("insets 0, fillx", Forms.LABELS + "[grow, fill]"));
        row.setOpaque(false);
        row.add(Forms.label(around.word("activation"), list));
        row.add(list, "wmin 0");
        add(row, "wmin 0");
        add(knobs, "wmin 0");
    }

    void show(Activation activation) {
        showing = true;
        present = activation;
        String id = activation == null ? NONE : activation.id();
        if (!id.equals(shown)) {
            shown = id;
            list.setSelectedItem(id);
            rebuild(id);
        }
        if (activation != null) {
            rows.forEach(row -> row.show(activation.settings()));
        }
        showing = false;
    }

    private void rebuild(String id) {
        rows.clear();
        knobs.removeAll();
        if (!id.equals(NONE)) {
            Kind<Activation> kind = Activations.ALL.get(id);
            for (Knob knob : kind.knobs()) {
                KnobRow row = new KnobRow(
                        knob,
                        around.words(),
                        value -> onChoice.accept(kind.make(present.settings().with(knob, value))));
                rows.add(row);
                knobs.add(row, "wmin 0");
            }
        }
        knobs.setVisible(!rows.isEmpty());
        revalidate();
    }
}

package ladera.ui.initialization;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JPanel;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Kind;
import ladera.num.Knob;
import ladera.ui.Forms;
import ladera.ui.KnobRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** An activation of the list, with its knobs beneath; where allowed, none of one's own. */
final class ActivationChoice extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String NONE = "";

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
        list.setRenderer(new Named());
        list.setMaximumRowCount(ids.size());
        list.addActionListener(event -> {
            if (!showing) {
                String id = (String) list.getSelectedItem();
                onChoice.accept(id.equals(NONE) ? null : Activations.of(id));
            }
        });
        knobs.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        add(NetworksForm.row(around, "activation", list), "wmin 0");
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

    private final class Named extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> choices, Object id, int index, boolean selected, boolean focused) {
            String words = id.equals(NONE) ? around.word("activation.networks") : around.word("activation." + id);
            return super.getListCellRendererComponent(choices, words, index, selected, focused);
        }
    }
}

package ladera.ui;

import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One choice as a row of a form: a label, and a list of ids by their names. What is set from code is not told. */
public final class ChoiceRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JComboBox<String> list;
    private final JLabel label;
    private boolean showing;

    /**
     * @param labelled key of the label's word; {@code labelled.tip} is its tip
     * @param names key under which each id's name stands
     * @param onChoice told the id that a person chooses
     */
    public ChoiceRow(Surroundings around, String labelled, String names, List<String> ids, Consumer<String> onChoice) {
        super(new MigLayout("insets 0, fillx", Forms.LABELS + "[grow, fill]"));
        setOpaque(false);
        list = new JComboBox<>(ids.toArray(String[]::new));
        list.setMaximumRowCount(ids.size());
        list.setRenderer(new WordRenderer(around.words(), names + "."));
        list.setToolTipText(around.word(labelled + ".tip"));
        list.addActionListener(event -> {
            if (!showing) {
                onChoice.accept((String) list.getSelectedItem());
            }
        });
        label = Forms.label(around.word(labelled), list);
        add(label);
        add(list, "wmin 0");
    }

    /** Calls the row otherwise, such as by a number of several. */
    public void call(String name) {
        label.setText(name);
        list.getAccessibleContext().setAccessibleName(name);
    }

    /** Shows a choice. */
    public void show(String id) {
        if (!id.equals(list.getSelectedItem())) {
            showing = true;
            list.setSelectedItem(id);
            showing = false;
        }
    }
}

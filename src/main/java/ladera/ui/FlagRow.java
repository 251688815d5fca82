package ladera.ui;

import java.util.function.Consumer;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A yes or no as a row of a form. What is set from code is not told. */
public final class FlagRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JCheckBox box;

    /**
     * @param label key of the words beside the box; {@code label.tip} is its tip
     * @param onChange told what a person chooses
     */
    public FlagRow(Surroundings around, String label, Consumer<Boolean> onChange) {
        super(new MigLayout("insets 0, fillx", Forms.LABELS + "[grow, fill]"));
        setOpaque(false);
        box = new JCheckBox(around.word(label));
        box.setOpaque(false);
        box.setForeground(Theme.muted());
        box.setToolTipText(around.word(label + ".tip"));
        box.addActionListener(event -> onChange.accept(box.isSelected()));
        add(box, "skip 1, wmin 0, gapleft -2");
    }

    /** Shows a choice. */
    public void show(boolean chosen) {
        box.setSelected(chosen);
    }
}

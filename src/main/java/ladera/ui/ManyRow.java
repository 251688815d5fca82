package ladera.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Boxes in columns, of which any may be ticked, but at least one. What is set from code is not told. */
public final class ManyRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, JCheckBox> boxes = new LinkedHashMap<>();
    private final transient UnaryOperator<String> names;
    private final transient Consumer<List<String>> onChoice;

    /**
     * @param names what each id is called
     * @param onChoice told the ids that are ticked, in their order
     */
    public ManyRow(int columns, List<String> ids, UnaryOperator<String> names, Consumer<List<String>> onChoice) {
        super(new MigLayout("insets 0, fillx, gap 8 2, wrap " + columns, "[grow, fill, sg]".repeat(columns)));
        this.names = names;
        this.onChoice = onChoice;
        setOpaque(false);
        ids.forEach(this::box);
    }

    private JCheckBox box(String id) {
        JCheckBox box = new JCheckBox(names.apply(id));
        box.setOpaque(false);
        box.addActionListener(event -> {
            if (chosen().isEmpty()) {
                box.setSelected(true);
            } else {
                onChoice.accept(chosen());
            }
        });
        boxes.put(id, box);
        add(box, "wmin 0");
        return box;
    }

    private List<String> chosen() {
        List<String> chosen = new ArrayList<>();
        boxes.forEach((id, box) -> {
            if (box.isSelected()) {
                chosen.add(id);
            }
        });
        return chosen;
    }

    /** Shows a choice; an id without a box is given one. */
    public void show(List<String> ids) {
        for (String id : ids) {
            if (!boxes.containsKey(id)) {
                box(id);
                revalidate();
            }
        }
        boxes.forEach((id, box) -> box.setSelected(ids.contains(id)));
    }
}

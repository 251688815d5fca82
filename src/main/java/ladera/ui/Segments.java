package ladera.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** A row of small words of which one is chosen: what a panel shows. */
public final class Segments extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, JToggleButton> buttons = new LinkedHashMap<>();

    /**
     * @param key under which the words stand: {@code key.ID}, and {@code key.ID.tip} where there is one
     * @param ids in their order; the first is chosen
     * @param onChoice told what a person chooses, not what is set from code
     */
    public Segments(Surroundings around, String key, List<String> ids, Consumer<String> onChoice) {
        super(new MigLayout("insets 0, gap 2"));
        setOpaque(false);
        ArrowGroup group = new ArrowGroup();
        for (String id : ids) {
            JToggleButton button = new JToggleButton(around.word(key + "." + id));
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.putClientProperty("FlatLaf.styleClass", "small");
            button.setToolTipText(around.word(key + "." + id + ".tip"));
            button.addActionListener(event -> onChoice.accept(id));
            group.add(button);
            buttons.put(id, button);
            add(button, "h 22!");
        }
        choose(ids.get(0));
    }

    /** Shows a choice. */
    public void choose(String id) {
        buttons.get(id).setSelected(true);
    }

    /** What is chosen. */
    public String chosen() {
        for (Map.Entry<String, JToggleButton> one : buttons.entrySet()) {
            if (one.getValue().isSelected()) {
                return one.getKey();
            }
        }
        throw new IllegalStateException("nothing is chosen");
    }
}

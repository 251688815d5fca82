package ladera.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;
import ladera.net.Kind;
import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Knobs;
import net.miginfocom.swing.MigLayout;

/**
 * One of a list, with its knobs in the rows beneath: an activation, an initialiser, a loss. What is set from code is not told.
 *
 * @param <T> what is chosen
 */
public final class KindRows<T> extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final transient Catalog<Kind<T>> list;
    private final transient Consumer<T> onChoice;
    private final ChoiceRow choice;
    private final transient List<Consumer<Knobs>> rows = new ArrayList<>();
    private transient String shown = "";
    private transient Knobs settings;

    /**
     * @param label key of the label's word; {@code label.tip} is its tip
     * @param names key under which each id's name stands
     * @param onChoice told what a person makes of it
     */
    public KindRows(Surroundings around, String label, String names, Catalog<Kind<T>> list, Consumer<T> onChoice) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        this.around = around;
        this.list = list;
        this.onChoice = onChoice;
        setOpaque(false);
        choice = new ChoiceRow(
                around,
                label,
                names,
                list.ids(),
                id -> onChoice.accept(list.get(id).make()));
        add(choice, "wmin 0");
    }

    /** Calls the choice otherwise, such as by a number of several. */
    public void call(String name) {
        choice.call(name);
    }

    /** Shows a choice and its settings. */
    public void show(String id, Knobs newest) {
        settings = newest;
        if (!id.equals(shown)) {
            shown = id;
            choice.show(id);
            rebuild();
        }
        rows.forEach(row -> row.accept(newest));
    }

    private void rebuild() {
        rows.clear();
        removeAll();
        add(choice, "wmin 0");
        for (Knob knob : list.get(shown).knobs()) {
            if (knob.kind() == Knob.Kind.CHOICE) {
                ChoiceRow row = new ChoiceRow(
                        around, "kind." + knob.id(), knob.id(), knob.choices(), value -> turned(knob, value));
                rows.add(newest -> row.show(newest.choice(knob.id())));
                add(row, "wmin 0");
            } else {
                KnobRow row = new KnobRow(knob, around.words(), value -> turned(knob, value));
                rows.add(row::show);
                add(row, "wmin 0");
            }
        }
        revalidate();
    }

    private void turned(Knob knob, Object value) {
        onChoice.accept(list.get(shown).make(settings.with(knob, value)));
    }
}

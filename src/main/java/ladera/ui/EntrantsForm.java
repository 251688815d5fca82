package ladera.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import ladera.run.Entrant;
import ladera.run.Lineup;
import ladera.run.Scene;
import ladera.run.SectionKind;
import net.miginfocom.swing.MigLayout;

/**
 * All that are compared in a room as rows, of which one is open, and a way to add one more.
 *
 * @param <S> the room's section
 * @param <E> what is compared there
 */
public abstract class EntrantsForm<S extends Lineup<S, E>, E extends Entrant<E>> extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Before a person or a room has opened a row; no entrant's key. */
    protected static final int NONE_YET = -1;

    private final transient Surroundings around;
    private final transient SectionKind<S, ?> kind;
    private final String words;
    private final JPanel rows = Forms.column("");
    private final transient Map<Integer, EntrantRow<S, E>> byKey = new LinkedHashMap<>();
    private transient List<String> shape = List.of();
    private int open;

    /**
     * @param words what one of them is called in the keys of words: the heading stands under its plural
     */
    protected EntrantsForm(Surroundings around, SectionKind<S, ?> kind, String words) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 6, hidemode 3", "[grow, fill]"));
        this.around = around;
        this.kind = kind;
        this.words = words;
        this.open = around.memory().recall(words + ".open", NONE_YET);
        setOpaque(false);
        add(Forms.heading(around.word(words + "s")));
        add(rows);
    }

    /** A button that offers whatever may be added. */
    protected final JButton adder() {
        JButton adder = Forms.textButton(around.word(words + ".add"), "plus");
        adder.setToolTipText(around.word(words + ".add.tip"));
        adder.addActionListener(event -> choices().show(adder, 0, adder.getHeight()));
        return adder;
    }

    /** What may be added. */
    protected abstract JPopupMenu choices();

    /** @param toggle told the key where a person opens or closes the row */
    protected abstract EntrantRow<S, E> row(E one, IntConsumer toggle);

    /** Which row is open once rows are made anew; by default the one that was. */
    protected int openOf(List<E> all, int before) {
        return before;
    }

    /** The key whose row is open; no entrant's where none is. */
    protected final int open() {
        return open;
    }

    public void show(Scene scene) {
        List<E> all = scene.experiment().section(kind).entrants();
        List<String> wanted = all.stream().map(one -> one.key() + one.rule()).toList();
        if (!wanted.equals(shape)) {
            rebuild(all);
            shape = wanted;
        }
        byKey.values().forEach(row -> row.show(scene));
    }

    private void rebuild(List<E> all) {
        open = openOf(all, open);
        rows.removeAll();
        byKey.clear();
        for (E one : all) {
            EntrantRow<S, E> row = row(one, this::toggle);
            row.open(one.key() == open);
            byKey.put(one.key(), row);
            rows.add(row, "wmin 0");
        }
        rows.revalidate();
        rows.repaint();
    }

    /** Opens a row, closing the one before; an open one closes. */
    private void toggle(int key) {
        open = open == key ? 0 : key;
        around.memory().keep(words + ".open", open);
        byKey.forEach((one, row) -> row.open(one == open));
        revalidate();
        around.askAgain();
    }
}

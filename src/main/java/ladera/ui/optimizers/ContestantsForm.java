package ladera.ui.optimizers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenu;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.reference.Verification;
import ladera.run.Contestant;
import ladera.run.Edits;
import ladera.run.Query;
import ladera.run.Race;
import ladera.run.Scene;
import ladera.ui.Forms;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** All contestants as rows, of which one is open to its knobs, and a way to add one more. */
final class ContestantsForm extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Before the first contestants are shown, of which the first is then open: knobs should be seen at once. */
    private static final int NONE_YET = -1;

    private final transient Surroundings around;
    private final transient ContestantSheets sheets;
    private final JPanel rows = Forms.column("");
    private final transient Map<Integer, ContestantRow> byKey = new LinkedHashMap<>();
    private transient List<String> shape = List.of();
    private final JLabel none;
    private final JButton suit;
    private int open = NONE_YET;

    ContestantsForm(Surroundings around, ContestantSheets sheets) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 6, hidemode 3", "[grow, fill]"));
        this.around = around;
        this.sheets = sheets;
        none = new JLabel(around.word("contestants.none"));
        suit = Forms.textButton(around.word("contestant.suit"), "rates");
        setOpaque(false);
        JButton add = Forms.textButton(around.word("contestant.add"), "plus");
        add.setToolTipText(around.word("contestant.add.tip"));
        add.addActionListener(event -> choices().show(add, 0, add.getHeight()));
        add(Forms.heading(around.word("contestants")));
        add(rows);
        none.setForeground(around.palette().muted());
        none.setVisible(false);
        add(none, "wmin 0");
        suit.setToolTipText(around.word("contestant.suit.tip"));
        suit.addActionListener(event -> around.submit(new Edits.SuitRates()));
        JPanel line = new JPanel(new MigLayout("insets 0, fillx", "[]push[]"));
        line.setOpaque(false);
        line.add(add);
        line.add(suit);
        add(line, "wmin 0");
    }

    void show(Scene scene) {
        List<Contestant> contestants = scene.experiment().race().contestants();
        List<String> wanted =
                contestants.stream().map(one -> one.key() + one.optimizer()).toList();
        if (!wanted.equals(shape)) {
            rebuild(contestants);
            shape = wanted;
        }
        none.setVisible(contestants.isEmpty());
        suit.setVisible(!contestants.isEmpty());
        byKey.values().forEach(row -> row.show(scene));
    }

    private void rebuild(List<Contestant> contestants) {
        if (open == NONE_YET && !contestants.isEmpty()) {
            open = contestants.get(0).key();
        }
        rows.removeAll();
        byKey.clear();
        for (Contestant contestant : contestants) {
            ContestantRow row = new ContestantRow(around, contestant, this::toggle, sheets);
            row.open(contestant.key() == open);
            byKey.put(contestant.key(), row);
            rows.add(row);
        }
        rows.revalidate();
        rows.repaint();
    }

    /** Opens a row, closing the one before; an open one closes. */
    private void toggle(int key) {
        open = open == key ? 0 : key;
        byKey.forEach((one, row) -> row.open(one == open));
        revalidate();
        sheets.askAgain();
    }

    /** The open row's badge wants its evidence. */
    Set<Query<?>> wants(Scene scene) {
        Race race = scene.experiment().race();
        return race.rank(open) < 0
                ? Set.of()
                : Set.of(new Verification(race.contestant(open).optimizer()));
    }

    private JPopupMenu choices() {
        JPopupMenu menu = new JPopupMenu();
        for (Optimizer.Convention convention : Optimizer.Convention.values()) {
            JMenu group = new JMenu(around.word("convention." + convention));
            for (Optimizer optimizer : Optimizers.ALL) {
                if (optimizer.convention() == convention) {
                    group.add(around.word("optimizer." + optimizer.id()))
                            .addActionListener(event -> around.submit(new Edits.AddContestant(optimizer.id())));
                }
            }
            if (group.getItemCount() > 0) {
                menu.add(group);
            }
        }
        return menu;
    }
}

package ladera.ui.optimizers;

import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
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
import ladera.ui.EntrantRow;
import ladera.ui.EntrantsForm;
import ladera.ui.Forms;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** All contestants as rows, of which one is open to its knobs, and a way to add one more. */
final class ContestantsForm extends EntrantsForm<Race, Contestant> {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final transient ContestantSheets sheets;
    private final JLabel none;
    private final JButton suit;

    ContestantsForm(Surroundings around, ContestantSheets sheets) {
        super(around, Race.KIND, "contestant");
        this.around = around;
        this.sheets = sheets;
        none = new JLabel(around.word("contestants.none"));
        none.setForeground(around.palette().muted());
        none.setVisible(false);
        add(none, "wmin 0");
        suit = Forms.textButton(around.word("contestant.suit"), "rates");
        suit.setToolTipText(around.word("contestant.suit.tip"));
        suit.addActionListener(event -> around.submit(new Edits.SuitRates()));
        JPanel line = new JPanel(new MigLayout("insets 0, fillx", "[]push[]"));
        line.setOpaque(false);
        line.add(adder());
        line.add(suit);
        add(line, "wmin 0");
    }

    @Override
    public void show(Scene scene) {
        super.show(scene);
        boolean any = !scene.experiment().race().contestants().isEmpty();
        none.setVisible(!any);
        suit.setVisible(any);
    }

    /** The first at the very beginning: knobs should be seen at once. */
    @Override
    protected int openOf(List<Contestant> all, int before) {
        return before == NONE_YET && !all.isEmpty() ? all.get(0).key() : before;
    }

    @Override
    protected EntrantRow<Race, Contestant> row(Contestant contestant, IntConsumer toggle) {
        return new ContestantRow(around, contestant, toggle, sheets);
    }

    /** The open row's badge wants its evidence. */
    Set<Query<?>> wants(Scene scene) {
        Race race = scene.experiment().race();
        return race.has(open())
                ? Set.of(new Verification(race.contestant(open()).optimizer()))
                : Set.of();
    }

    @Override
    protected JPopupMenu choices() {
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

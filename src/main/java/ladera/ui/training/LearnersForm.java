package ladera.ui.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import ladera.run.Scene;
import ladera.run.training.Learner;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.ui.Forms;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** All learners as rows, of which one is open: its network is the one in sight. */
final class LearnersForm extends JPanel {
    private static final long serialVersionUID = 1L;

    /** What is offered first; any other optimizer is a choice in the learner's row. */
    private static final List<String> OFFERED =
            List.of("SGD", "RMSprop", "Adam", "AdamW", "Adadelta", "Adagrad", "NAdam", "LBFGS");

    private static final String OPEN = "training.open";

    private final transient Surroundings around;
    private final transient Runnable askAgain;
    private final JPanel rows = Forms.column("");
    private final transient Map<Integer, LearnerRow> byKey = new LinkedHashMap<>();
    private transient List<String> made = List.of();
    private int open;

    LearnersForm(Surroundings around, Runnable askAgain) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 6", "[grow, fill]"));
        this.around = around;
        this.askAgain = askAgain;
        this.open = around.memory().recall(OPEN, 0);
        setOpaque(false);
        JButton add = Forms.textButton(around.word("learner.add"), "plus");
        add.setToolTipText(around.word("learner.add.tip"));
        add.addActionListener(event -> choices().show(add, 0, add.getHeight()));
        add(Forms.heading(around.word("learners")));
        add(rows);
        add(add);
    }

    void show(Scene scene, TrainingRace race, TrainingReport report) {
        List<String> wanted =
                race.learners().stream().map(one -> one.key() + one.optimizer()).toList();
        if (!wanted.equals(made)) {
            rebuild(race.learners());
            made = wanted;
        }
        byKey.values().forEach(row -> row.show(scene, race, report));
    }

    /** The key of the learner whose network is in sight: the open one, or else the last. */
    int focused(TrainingRace race) {
        List<Learner> learners = race.learners();
        boolean there = learners.stream().anyMatch(one -> one.key() == open);
        return there || learners.isEmpty()
                ? open
                : learners.get(learners.size() - 1).key();
    }

    private void rebuild(List<Learner> learners) {
        if (!learners.isEmpty() && learners.stream().noneMatch(one -> one.key() == open)) {
            open = learners.get(learners.size() - 1).key();
        }
        rows.removeAll();
        byKey.clear();
        for (Learner learner : learners) {
            LearnerRow row = new LearnerRow(around, learner, this::toggle);
            row.open(learner.key() == open);
            byKey.put(learner.key(), row);
            rows.add(row, "wmin 0");
        }
        rows.revalidate();
        rows.repaint();
    }

    private void toggle(int key) {
        open = open == key ? 0 : key;
        around.memory().keep(OPEN, open);
        byKey.forEach((one, row) -> row.open(one == open));
        revalidate();
        askAgain.run();
    }

    private JPopupMenu choices() {
        JPopupMenu menu = new JPopupMenu();
        for (String id : OFFERED) {
            menu.add(around.word("optimizer." + id))
                    .addActionListener(event -> around.submit(new TrainingEdits.AddLearner(id)));
        }
        return menu;
    }
}

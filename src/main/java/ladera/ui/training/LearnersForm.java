package ladera.ui.training;

import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JPopupMenu;
import ladera.run.training.Learner;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.ui.EntrantRow;
import ladera.ui.EntrantsForm;
import ladera.ui.Surroundings;

/** All learners as rows, of which one is open: its network is the one in sight. */
final class LearnersForm extends EntrantsForm<TrainingRace, Learner> {
    private static final long serialVersionUID = 1L;

    /** What is offered first; any other optimizer is a choice in the learner's row. */
    private static final List<String> OFFERED =
            List.of("SGD", "RMSprop", "Adam", "AdamW", "Adadelta", "Adagrad", "NAdam", "LBFGS");

    private final transient Surroundings around;

    LearnersForm(Surroundings around) {
        super(around, TrainingRace.KIND, "learner");
        this.around = around;
        add(adder());
    }

    /** The key of the learner whose network is in sight: the open one, or else the last. */
    int focused(TrainingRace race) {
        return openOf(race.learners(), open());
    }

    /** The last where none is: its network is in sight. */
    @Override
    protected int openOf(List<Learner> all, int before) {
        boolean there = all.stream().anyMatch(one -> one.key() == before);
        return there || all.isEmpty() ? before : all.get(all.size() - 1).key();
    }

    @Override
    protected EntrantRow<TrainingRace, Learner> row(Learner learner, IntConsumer toggle) {
        return new LearnerRow(around, learner, toggle);
    }

    @Override
    protected JPopupMenu choices() {
        JPopupMenu menu = new JPopupMenu();
        for (String id : OFFERED) {
            menu.add(around.word("optimizer." + id))
                    .addActionListener(event -> around.submit(new TrainingEdits.AddLearner(id)));
        }
        return menu;
    }
}

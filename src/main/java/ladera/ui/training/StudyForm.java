package ladera.ui.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JPanel;
import ladera.run.Scene;
import ladera.run.training.StudyPlan;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.ui.ChoiceRow;
import ladera.ui.Forms;
import ladera.ui.NumberRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Plans a study: which question, how many seeds, how many updates; one click runs it on a sheet. */
final class StudyForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final ChoiceRow question;
    private final NumberRow seeds;
    private final NumberRow steps;
    private final NumberRow passes;
    private transient StudyPlan plan = StudyPlan.usual(StudyPlan.Question.NOISE);

    /** @param onStart told when a person wants the study worked out */
    StudyForm(Surroundings around, Runnable onStart) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        List<String> ids =
                Arrays.stream(StudyPlan.Question.values()).map(StudyForm::id).toList();
        question = new ChoiceRow(
                around,
                "study",
                "study.question",
                ids,
                chosen -> plan(StudyPlan.usual(StudyPlan.Question.valueOf(chosen.toUpperCase(Locale.ROOT)))));
        seeds = new NumberRow(
                around,
                "study.seeds",
                NumberRow.whole("seeds", 1, StudyPlan.MOST_SEEDS),
                value -> plan(new StudyPlan(plan.question(), (int) (long) (Long) value, plan.steps())));
        steps = length("study.steps");
        passes = length("study.passes");
        JButton start = new JButton(around.word("study.start"));
        start.setToolTipText(around.word("study.start.tip"));
        start.addActionListener(event -> {
            plan(plan);
            onStart.run();
        });
        add(Forms.heading(around.word("study.title")));
        add(question, "wmin 0");
        add(seeds, "wmin 0");
        add(steps, "wmin 0");
        add(passes, "wmin 0");
        add(start, "growx 0, gaptop 4");
    }

    private NumberRow length(String label) {
        return new NumberRow(
                around,
                label,
                NumberRow.whole("steps", 1, TrainingRace.MOST_STEPS),
                value -> plan(new StudyPlan(plan.question(), plan.seeds(), (int) (long) (Long) value)));
    }

    private static String id(StudyPlan.Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }

    private void plan(StudyPlan next) {
        plan = next;
        around.submit(new TrainingEdits.SetStudy(next));
    }

    void show(Scene scene) {
        StudyPlan planned = scene.experiment().section(TrainingRace.KIND).study();
        if (planned != null) {
            plan = planned;
        }
        question.show(id(plan.question()));
        seeds.show(String.valueOf(plan.seeds()));
        steps.show(String.valueOf(plan.steps()));
        passes.show(String.valueOf(plan.steps()));
        boolean work = plan.question() == StudyPlan.Question.METHOD;
        steps.setVisible(!work);
        passes.setVisible(work);
    }
}

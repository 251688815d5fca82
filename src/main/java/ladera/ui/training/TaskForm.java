package ladera.ui.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;
import ladera.net.Losses;
import ladera.net.Reduction;
import ladera.net.WeightDecay;
import ladera.num.Knobs;
import ladera.run.training.Learner;
import ladera.run.training.LearningTask;
import ladera.run.training.TrainingEdits;
import ladera.ui.ChoiceRow;
import ladera.ui.NumberRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** What a learner learns: loss and its reduction, batches, penalty, noise. */
final class TaskForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final String REDUCTION = "reduction";

    private final transient Surroundings around;
    private final ChoiceRow loss;
    private final ChoiceRow reduction;
    private final ChoiceRow batches;
    private final NumberRow size;
    private final NumberRow decay;
    private final NumberRow noise;
    private transient Learner learner;

    TaskForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        loss = new ChoiceRow(
                around, "task.loss", "loss", Losses.ALL.ids(), id -> change(task -> task.with(Losses.of(id))));
        reduction = new ChoiceRow(
                around,
                "task.reduction",
                "reduction",
                Arrays.stream(Reduction.values()).map(Reduction::id).toList(),
                this::reduce);
        List<String> choices = Arrays.stream(LearningTask.BatchChoice.values())
                .map(TaskForm::id)
                .toList();
        batches = new ChoiceRow(
                around,
                "task.batches",
                "batches",
                choices,
                id -> change(task -> task.with(new LearningTask.BatchPlan(
                        LearningTask.BatchChoice.valueOf(id.toUpperCase(Locale.ROOT)),
                        task.batches().size()))));
        size = new NumberRow(
                around,
                "task.size",
                NumberRow.whole("batch_size", 1, 1_000_000),
                value -> change(task ->
                        task.with(new LearningTask.BatchPlan(task.batches().choice(), (int) (long) (Long) value))));
        decay = new NumberRow(
                around,
                "task.decay",
                NumberRow.real("weight_decay", 0),
                value -> change(task ->
                        task.with(new WeightDecay((Double) value, task.decay().biases()))));
        noise = new NumberRow(
                around, "data.noise", NumberRow.real("noise", 0), value -> change(task -> task.noisy((Double) value)));
        for (JPanel row : List.of(loss, reduction, batches, size, decay, noise)) {
            add(row, "wmin 0");
        }
    }

    private static String id(LearningTask.BatchChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private void reduce(String id) {
        change(task -> {
            Knobs settings = task.loss()
                    .settings()
                    .with(Knobs.knob(Losses.ALL.get(task.loss().id()).knobs(), REDUCTION), id);
            return task.with(Losses.ALL.get(task.loss().id()).make(settings));
        });
    }

    private void change(UnaryOperator<LearningTask> how) {
        around.submit(new TrainingEdits.SetTask(learner.key(), how.apply(learner.task())));
    }

    void show(Learner newest) {
        learner = newest;
        LearningTask task = newest.task();
        loss.show(task.loss().id());
        reduction.setVisible(task.loss().settings().has(REDUCTION));
        if (task.loss().settings().has(REDUCTION)) {
            reduction.show(task.loss().settings().choice(REDUCTION));
        }
        batches.show(id(task.batches().choice()));
        size.setVisible(task.batches().choice() != LearningTask.BatchChoice.FULL);
        size.show(String.valueOf(task.batches().size()));
        decay.show(task.decay().lambda());
        noise.show(task.noise());
    }
}

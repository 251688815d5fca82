package ladera.ui.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import ladera.net.Loss;
import ladera.net.Losses;
import ladera.net.WeightDecay;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.run.training.Learner;
import ladera.run.training.LearningTask;
import ladera.run.training.TrainingEdits;
import ladera.ui.ChoiceRow;
import ladera.ui.FlagRow;
import ladera.ui.KindRows;
import ladera.ui.NumberRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** What a learner learns: loss and its reduction, batches, penalty, noise. */
final class TaskForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int MOST_RECORDED = 100_000;

    private final transient Surroundings around;
    private final KindRows<Loss> loss;
    private final ChoiceRow batches;
    private final NumberRow size;
    private final NumberRow recorded;
    private final NumberRow decay;
    private final FlagRow biases;
    private final NumberRow noise;
    private transient Learner learner;

    TaskForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        loss = new KindRows<>(around, "task.loss", "loss", Losses.ALL, chosen -> change(task -> task.with(chosen)));
        List<String> choices = Arrays.stream(LearningTask.BatchChoice.values())
                .map(TaskForm::id)
                .toList();
        batches = new ChoiceRow(
                around,
                "task.batches",
                "batches",
                choices,
                id -> choose(LearningTask.BatchChoice.valueOf(id.toUpperCase(Locale.ROOT))));
        size = new NumberRow(
                around,
                "task.size",
                NumberRow.whole("batch_size", 1, 1_000_000),
                value -> change(task ->
                        task.with(new LearningTask.BatchPlan(task.batches().choice(), (int) (long) (Long) value))));
        recorded = new NumberRow(
                around,
                "task.recorded",
                TaskForm::lists,
                value -> change(task -> task.with((LearningTask.BatchPlan) value)));
        decay = new NumberRow(
                around,
                "task.decay",
                NumberRow.real("weight_decay", 0),
                value -> change(task ->
                        task.with(new WeightDecay((Double) value, task.decay().biases()))));
        biases = new FlagRow(
                around,
                "task.decay.biases",
                too -> change(task -> task.with(new WeightDecay(task.decay().lambda(), too))));
        noise = new NumberRow(
                around, "data.noise", NumberRow.real("noise", 0), value -> change(task -> task.noisy((Double) value)));
        for (JPanel row : List.of(loss, batches, size, recorded, decay, biases, noise)) {
            add(row, "wmin 0");
        }
    }

    private static String id(LearningTask.BatchChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    /** A list to begin with is the first samples, so that the form shows how one is written. */
    private void choose(LearningTask.BatchChoice choice) {
        change(task -> task.with(
                choice == LearningTask.BatchChoice.RECORDED
                        ? LearningTask.BatchPlan.recorded(List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7)))
                        : new LearningTask.BatchPlan(choice, task.batches().size())));
    }

    /** Numbers of samples between blanks or commas, batches between semicolons, as {@code 0 1 2; 3 4 5}. */
    private static LearningTask.BatchPlan lists(String text) {
        List<List<Integer>> lists = new ArrayList<>();
        for (String batch : text.split("[;\\n]")) {
            List<Integer> samples = new ArrayList<>();
            for (String sample : batch.trim().split("[\\s,]+")) {
                if (!sample.isEmpty()) {
                    samples.add((int) (long) (Long)
                            NumberRow.whole("batches", 0, Integer.MAX_VALUE).apply(sample));
                }
            }
            if (!samples.isEmpty()) {
                lists.add(samples);
            }
        }
        if (lists.size() > MOST_RECORDED) {
            throw new Refusal(new Problem("field.whole", "batches", lists.size(), 1, MOST_RECORDED));
        }
        return LearningTask.BatchPlan.recorded(lists);
    }

    private static String text(List<List<Integer>> lists) {
        return lists.stream()
                .map(batch -> batch.stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    private void change(UnaryOperator<LearningTask> how) {
        around.submit(new TrainingEdits.SetTask(learner.key(), how.apply(learner.task())));
    }

    void show(Learner newest) {
        learner = newest;
        LearningTask task = newest.task();
        LearningTask.BatchPlan plan = task.batches();
        loss.show(task.loss().id(), task.loss().settings());
        batches.show(id(plan.choice()));
        recorded.setVisible(plan.choice() == LearningTask.BatchChoice.RECORDED);
        recorded.show(text(plan.recorded()));
        size.setVisible(
                plan.choice() == LearningTask.BatchChoice.EPOCHS || plan.choice() == LearningTask.BatchChoice.DRAWS);
        size.show(String.valueOf(plan.size()));
        decay.show(task.decay().lambda());
        biases.setVisible(task.decay().lambda() > 0);
        biases.show(task.decay().biases());
        noise.show(task.noise());
    }
}

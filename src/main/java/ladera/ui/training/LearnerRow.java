package ladera.ui.training;

import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import ladera.figure.TrainingPictures;
import ladera.optim.Optimizers;
import ladera.optim.Outcome;
import ladera.run.LineupEdits;
import ladera.run.Scene;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.ui.ChoiceRow;
import ladera.ui.EntrantRow;
import ladera.ui.Forms;
import ladera.ui.Segments;
import ladera.ui.Surroundings;
import ladera.ui.TuningForm;
import net.miginfocom.swing.MigLayout;

/** One learner: marker, name, rate, eye, copy, remove; open, its optimizer, its network or its task. */
final class LearnerRow extends EntrantRow<TrainingRace, Learner> {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final JLabel rate = new JLabel();
    private final JLabel fate = new JLabel();
    private final ChoiceRow optimizer;
    private final TuningForm<TrainingRace, Learner> tuning;
    private final NetworkForm network;
    private final TaskForm task;

    LearnerRow(Surroundings around, Learner learner, IntConsumer toggle) {
        super(around, TrainingRace.KIND, learner, "learner", "[22!]4[grow, fill]6[]2[22!]0[22!]0[22!]");
        this.around = around;
        int key = learner.key();
        this.optimizer = new ChoiceRow(
                around,
                "learner.optimizer",
                "optimizer",
                Optimizers.ALL.ids(),
                id -> around.submit(new LineupEdits.SetOptimizer<>(TrainingRace.KIND, key, id)));
        this.tuning = new TuningForm<>(around, TrainingRace.KIND, learner);
        this.network = new NetworkForm(around);
        this.task = new TaskForm(around);
        fate.putClientProperty("FlatLaf.styleClass", "small");
        fillBody();
        JButton copy = button("plus", "copy", () -> around.submit(new TrainingEdits.CopyLearner(key)));
        layOut(List.of(rate), List.of(copy), fate, toggle);
    }

    private void fillBody() {
        JPanel method = Forms.column("");
        method.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        method.add(optimizer, "wmin 0");
        method.add(tuning, "wmin 0");
        Segments parts = new Segments(
                around, "learner.part", List.of("optimizer", "network", "task"), part -> reveal(method, part));
        addToBody(parts, "");
        addToBody(method, "wmin 0");
        addToBody(network, "wmin 0");
        addToBody(task, "wmin 0");
        reveal(method, "optimizer");
    }

    private void reveal(JPanel method, String part) {
        method.setVisible(part.equals("optimizer"));
        network.setVisible(part.equals("network"));
        task.setVisible(part.equals("task"));
        revalidate();
    }

    @Override
    protected boolean show(Scene scene, TrainingRace race, Learner learner) {
        call(TrainingPictures.name(around.words(), learner));
        tuning.show(scene);
        rate.setText(tuning.rate());
        optimizer.show(learner.optimizer());
        network.show(learner);
        task.show(learner);
        TrainingReport report = scene.report(TrainingRace.KIND);
        LearningCurves curves = report == null ? null : report.of(learner.key());
        long cursor = scene.playback().cursor();
        showFate(curves != null && curves.endedBy(cursor) ? curves : null);
        return curves != null && TrainingPictures.fell(curves, cursor);
    }

    private void showFate(LearningCurves ended) {
        fate.setVisible(ended != null);
        if (ended != null) {
            String why = around.words().sentence(ended.outcome().reason());
            String sentence = around.words()
                    .get("outcome." + ended.outcome().kind(), ended.outcome().step(), why);
            boolean well = ended.outcome().kind() == Outcome.Kind.CONVERGED;
            fate.setForeground(
                    well ? around.palette().muted() : around.palette().alarm());
            fate.setText(sentence);
            fate.setToolTipText(sentence);
        }
    }
}

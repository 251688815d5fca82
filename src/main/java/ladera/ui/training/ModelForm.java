package ladera.ui.training;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JPanel;
import ladera.figure.TrainingPictures;
import ladera.net.Model;
import ladera.num.Numerals;
import ladera.num.Refusal;
import ladera.report.model.ModelFormats;
import ladera.report.model.TrainedModel;
import ladera.run.Scene;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.ui.Backroom;
import ladera.ui.FileAsking;
import ladera.ui.Forms;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Keeps the best network of the race as the optimal model, and opens one that was kept. */
final class ModelForm extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Models that are opened again, before those for other programs. */
    private static final String[] WRITTEN = {"json", "npz", "onnx", "py"};

    private static final String[] READ = {"json", "npz"};
    private static final int DIGITS = 4;

    private final transient Surroundings around;
    private final transient Backroom backroom;
    private final transient ModelSheet sheet;
    private final JButton keep;
    private transient TrainingRace race;
    private transient LearningCurves best;

    ModelForm(Surroundings around, Backroom backroom, ModelSheet sheet) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        this.around = around;
        this.backroom = backroom;
        this.sheet = sheet;
        setOpaque(false);
        keep = new JButton(around.word("model.keep"));
        keep.setToolTipText(around.word("model.keep.tip"));
        keep.addActionListener(event -> keep());
        JButton open = new JButton(around.word("model.open"));
        open.setToolTipText(around.word("model.open.tip"));
        open.addActionListener(event -> open());
        add(Forms.heading(around.word("model.title")));
        add(keep, "growx 0");
        add(open, "growx 0");
    }

    void show(Scene scene) {
        race = scene.experiment().section(TrainingRace.KIND);
        TrainingReport report = scene.report(TrainingRace.KIND);
        best = report == null ? null : report.best();
        keep.setEnabled(best != null);
    }

    /** What is kept is what was in sight when the button was pressed, however far the race goes on meanwhile. */
    private void keep() {
        TrainingRace raced = race;
        LearningCurves chosen = best;
        Path file = FileAsking.save(this, around, "model.files", around.word("model.file") + ".json", WRITTEN);
        if (file != null) {
            backroom.run(() -> kept(raced, chosen, file), around.notices()::say, this::refuse);
        }
    }

    private String kept(TrainingRace raced, LearningCurves chosen, Path file) {
        Model model = TrainedModel.of(raced, chosen);
        ModelFormats.of(file).save(model, file);
        String name = TrainingPictures.name(around.words(), raced.learner(chosen.key()));
        Double test = model.scores().get("test");
        return test == null
                ? around.words().get("model.kept.untested", file.getFileName(), name, model.steps())
                : around.words()
                        .get("model.kept", file.getFileName(), name, model.steps(), Numerals.significant(test, DIGITS));
    }

    private void open() {
        Path file = FileAsking.open(this, around, "model.files", READ);
        if (file != null) {
            String name = file.getFileName().toString();
            backroom.run(() -> ModelFormats.read(file), model -> sheet.open(name, model), this::refuse);
        }
    }

    private void refuse(RuntimeException failure) {
        around.notices().say(sentence(around, failure));
    }

    static String sentence(Surroundings around, RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            return around.words().sentence(refusal.problem());
        }
        throw failure;
    }
}

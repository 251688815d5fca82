package ladera.ui.training;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JPanel;
import ladera.num.Refusal;
import ladera.report.model.ModelFormats;
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

    private static final String[] READ = {"json", "npz"};

    private final transient Surroundings around;
    private final transient Backroom backroom;
    private final transient ModelSheet sheet;
    private final JButton keep;
    private transient TrainingRace race;
    private transient LearningCurves best;

    /** @param onSearch told when a person wants to be led through the choices to the best network */
    ModelForm(Surroundings around, Backroom backroom, ModelSheet sheet, ModelKeeping keeping, Runnable onSearch) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        this.around = around;
        this.backroom = backroom;
        this.sheet = sheet;
        setOpaque(false);
        keep = new JButton(around.word("model.keep"));
        keep.setToolTipText(around.word("model.keep.tip"));
        // What is kept is what was in sight when the button was pressed, however far the race goes on meanwhile.
        keep.addActionListener(event -> keeping.keep(this, race, best));
        JButton search = new JButton(around.word("search.open"));
        search.setToolTipText(around.word("search.open.tip"));
        search.addActionListener(event -> onSearch.run());
        JButton open = new JButton(around.word("model.open"));
        open.setToolTipText(around.word("model.open.tip"));
        open.addActionListener(event -> open());
        add(Forms.heading(around.word("model.title")));
        add(search, "growx 0");
        add(keep, "growx 0");
        add(open, "growx 0");
    }

    void show(Scene scene) {
        race = scene.experiment().section(TrainingRace.KIND);
        TrainingReport report = scene.report(TrainingRace.KIND);
        best = report == null ? null : report.best();
        keep.setEnabled(best != null);
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

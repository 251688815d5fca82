package ladera.ui.backprop;

import java.nio.file.Path;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.exercise.DerivationExport;
import ladera.report.exercise.WorkSheetPdf;
import ladera.run.Experiment;
import ladera.run.Query;
import ladera.run.SafeFile;
import ladera.run.Scene;
import ladera.run.backprop.Attempt;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.ExerciseEdits;
import ladera.ui.Backroom;
import ladera.ui.FileAsking;
import ladera.ui.Forms;
import ladera.ui.NumberField;
import ladera.ui.Page;
import ladera.ui.Prose;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** The exercise on paper: a work sheet to fill in, the same marked, and the whole derivation. */
final class PaperPage implements Page {
    private final Surroundings around;
    private final Backroom backroom;
    private final JPanel column;
    private final NumberField student;
    private final JButton empty;
    private final JButton marked;
    private final JButton derivation;
    private final JButton clear;
    private Experiment experiment = Experiment.of(Exercise.KIND.initial());

    PaperPage(Surroundings around, Backroom backroom) {
        this.around = around;
        this.backroom = backroom;
        student = new NumberField(
                PaperPage::name,
                refusal -> around.words().sentence(refusal.problem()),
                value -> around.submit(new ExerciseEdits.SetStudent((String) value)));
        student.setHorizontalAlignment(SwingConstants.LEADING);
        empty = saving("empty", ".pdf", (session, out) -> WorkSheetPdf.empty(of(session), around.words(), out));
        marked = saving("marked", ".pdf", (session, out) -> WorkSheetPdf.marked(of(session), around.words(), out));
        derivation = saving(
                "derivation",
                ".tex",
                (session, out) -> new DerivationExport()
                        .write(session.in(Exercise.KIND.room()), around.words().language(), out));
        clear = new JButton(around.word("backprop.paper.clear"));
        clear.addActionListener(event -> around.submit(new ExerciseEdits.ClearAnswers()));
        column = new Prose(around)
                .add(named())
                .heading(around.word("backprop.paper.empty"))
                .text(around.word("backprop.paper.empty.text"))
                .add(row(empty))
                .heading(around.word("backprop.paper.marked"))
                .text(around.word("backprop.paper.marked.text"))
                .add(row(marked, clear))
                .heading(around.word("backprop.paper.derivation"))
                .text(around.word("backprop.paper.derivation.text"))
                .add(row(derivation))
                .heading(around.word("backprop.paper.class"))
                .text(around.word("backprop.paper.class.text"))
                .column();
    }

    /** What is written to a file. */
    private interface Paper {
        void write(Experiment experiment, java.io.OutputStream out) throws java.io.IOException;
    }

    private JComponent named() {
        JPanel row = new JPanel(new MigLayout("insets 4 0 0 0, fillx", Forms.LABELS + "[grow, fill]"));
        row.setOpaque(false);
        row.add(Forms.label(around.word("backprop.paper.name"), student));
        row.add(student, "wmin 0");
        return row;
    }

    private static Exercise of(Experiment session) {
        return session.section(Exercise.KIND);
    }

    private JButton saving(String key, String ending, Paper paper) {
        JButton button = new JButton(around.word("backprop.paper.save" + ending));
        button.getAccessibleContext()
                .setAccessibleName(
                        around.word("backprop.paper." + key) + ": " + around.word("backprop.paper.save" + ending));
        button.addActionListener(event -> save(key, ending, paper));
        return button;
    }

    private static JComponent row(JButton... buttons) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8"));
        row.setOpaque(false);
        for (JButton button : buttons) {
            row.add(button);
        }
        return row;
    }

    private static Object name(String text) {
        if (text.strip().length() > Attempt.LONGEST_NAME) {
            throw new Refusal(new Problem("exercise.student", "student", Attempt.LONGEST_NAME));
        }
        return text.strip();
    }

    /** Asks for a file and writes to it what was in sight when the button was pressed. */
    private void save(String key, String ending, Paper paper) {
        Experiment present = experiment;
        String name = around.word("backprop.paper." + key + ".file") + ending;
        Path file = FileAsking.save(column, around, "backprop.paper.files", name, ending.substring(1));
        if (file != null) {
            backroom.run(
                    () -> {
                        SafeFile.save(file, out -> paper.write(present, out));
                        return around.words().get("backprop.paper.saved", file.getFileName());
                    },
                    around.notices()::say,
                    this::refuse);
        }
    }

    private void refuse(RuntimeException failure) {
        if (!(failure instanceof Refusal refusal)) {
            throw failure;
        }
        around.notices().say(around.words().sentence(refusal.problem()));
    }

    @Override
    public JComponent component() {
        return column;
    }

    @Override
    public void show(Scene scene) {
        experiment = scene.experiment();
        Exercise exercise = Sight.exercise(scene);
        Attempt attempt = exercise.attempt();
        student.show(attempt.student());
        student.setEnabled(!attempt.checkOnly());
        marked.setEnabled(!attempt.answers().isEmpty());
        clear.setEnabled(!attempt.answers().isEmpty());
        derivation.setEnabled(!exercise.checking());
        derivation.setToolTipText(exercise.checking() ? around.word("backprop.paper.derivation.hidden") : null);
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        return Set.of();
    }

    @Override
    public boolean settled() {
        return true;
    }
}

package ladera.ui.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextArea;
import ladera.figure.StudyFigure;
import ladera.num.Numerals;
import ladera.report.FindingText;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.StudyPlan;
import ladera.run.training.TrainingRace;
import ladera.study.training.Finding;
import ladera.study.training.Study;
import ladera.study.training.StudyTable;
import ladera.ui.ChoiceRow;
import ladera.ui.FigurePanel;
import ladera.ui.Following;
import ladera.ui.Sheet;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** A study under way: how far it has come, what it has found, in a picture and in a sentence; stopped and gone on with. */
final class StudySheet {
    private final Surroundings around;
    private final Following<StudyTable> study = new Following<>();
    private final JPanel page = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0 10", "[grow, fill]"));
    private final JProgressBar progress = new JProgressBar();
    private final JButton stop = new JButton();
    private final ChoiceRow measure;
    private final FigurePanel picture;
    private final JTextArea sentence = new JTextArea();
    private Study wanted;
    private StudyTable kept;
    private Finding.Measure measured;
    private boolean stopped;

    StudySheet(Surroundings around, Runnable askAgain) {
        this.around = around;
        picture = new FigurePanel(around);
        List<String> ids = Arrays.stream(Finding.Measure.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        measure = new ChoiceRow(around, "study.measure", "finding.measure", ids, chosen -> {
            measured = Finding.Measure.valueOf(chosen.toUpperCase(Locale.ROOT));
            askAgain.run();
        });
        stop.addActionListener(event -> {
            stopped = !stopped;
            askAgain.run();
        });
        sentence.setLineWrap(true);
        sentence.setWrapStyleWord(true);
        sentence.setEditable(false);
        sentence.setOpaque(false);
        sentence.setBorder(null);
        page.setOpaque(false);
        JPanel line = new JPanel(new MigLayout("insets 0, fillx, hidemode 3", "[grow, fill]8[]"));
        line.setOpaque(false);
        progress.setStringPainted(true);
        line.add(progress, "h 20!");
        line.add(stop);
        page.add(line);
        page.add(measure);
        page.add(picture, "h 280!");
        page.add(sentence, "w " + Sheet.COLUMN + "!");
    }

    /** Opens the sheet and begins, or goes on. */
    void start(Scene scene, int learner) {
        TrainingRace race = scene.experiment().section(TrainingRace.KIND);
        StudyPlan plan = race.study() == null ? StudyPlan.usual(StudyPlan.Question.NOISE) : race.study();
        Study next = new Study(plan, race.alone(), learner);
        if (!next.equals(wanted)) {
            wanted = next;
            kept = null;
            measured = Finding.measure(plan.question());
            study.forget();
        }
        stopped = false;
        around.sheets().show(around.word("study.title"), page);
    }

    JComponent page() {
        return page;
    }

    private boolean open() {
        return wanted != null && page.getParent() != null;
    }

    void show(Scene scene) {
        study.show(scene, open() && !stopped ? wanted : null);
        if (study.shown() != null) {
            kept = study.shown();
        }
        if (!open()) {
            return;
        }
        measure.show(measured.name().toLowerCase(Locale.ROOT));
        stop.setText(around.word(stopped ? "study.go-on" : "study.stop"));
        boolean done = kept != null && kept.complete();
        stop.setVisible(!done);
        if (kept == null) {
            progress.setIndeterminate(!stopped);
            progress.setString("");
            sentence.setText(around.word("finding.none-yet"));
            picture.show(null);
            return;
        }
        progress.setIndeterminate(false);
        progress.setMaximum(kept.total());
        progress.setValue(kept.rows().size());
        int rows = kept.rows().size();
        progress.setString(
                done
                        ? around.words().get("study.done", rows, Numerals.significant(kept.seconds(), 2))
                        : around.words()
                                .get("study.progress", rows, kept.total(), Numerals.significant(secondsLeft(kept), 2)));
        picture.show(new StudyFigure(
                kept,
                measured,
                FindingText.axis(kept.plan().question(), around.words()),
                kept.plan().question() == StudyPlan.Question.SIZE ? around.word("study.size.group") : ""));
        sentence.setText(FindingText.of(kept, measured, around.words()));
    }

    private static double secondsLeft(StudyTable table) {
        int done = table.rows().size();
        return done == 0 ? 0 : table.seconds() * (table.total() - done) / done;
    }

    void addTo(Set<Query<?>> wants) {
        study.addTo(wants);
    }

    boolean settled(Scene scene) {
        return !open() || stopped || study.settled(scene) && picture.settled();
    }
}

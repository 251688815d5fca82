package ladera.ui.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
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
import ladera.ui.Theme;
import net.miginfocom.swing.MigLayout;

/** A study under way: how far it has come, what it has found, in a picture and in a sentence; stopped and gone on with. */
final class StudySheet {
    private static final int DIGITS = 4;

    private final Surroundings around;
    private final Following<StudyTable> study = new Following<>();
    private final JPanel page = new JPanel(new MigLayout("insets 0, fillx, wrap 1, gap 0 10", "[grow, fill]"));
    private final JProgressBar progress = new JProgressBar();
    private final JButton stop = new JButton();
    private final ChoiceRow measure;
    private final FigurePanel picture;
    private final JTextArea sentence = new JTextArea();
    private final JPanel numbers =
            new JPanel(new MigLayout("insets 0, fillx, wrap 4, gap 10 3", "[grow, fill][right][right][right]"));
    private Object tabled;
    private Study wanted;
    private StudyTable kept;
    private Finding.Measure measured;
    private boolean stopped;

    StudySheet(Surroundings around) {
        this.around = around;
        picture = new FigurePanel(around);
        List<String> ids = Arrays.stream(Finding.Measure.values())
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
        measure = new ChoiceRow(around, "study.measure", "finding.measure", ids, chosen -> {
            measured = Finding.Measure.valueOf(chosen.toUpperCase(Locale.ROOT));
            around.askAgain();
        });
        stop.addActionListener(event -> {
            stopped = !stopped;
            around.askAgain();
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
        numbers.setOpaque(false);
        page.add(numbers);
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
            numbers.removeAll();
            tabled = null;
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
        tabulate();
    }

    /** Every combination with its median and quartiles over the seeds. */
    private void tabulate() {
        Object wantedTable = List.of(kept, measured);
        if (wantedTable.equals(tabled)) {
            return;
        }
        tabled = wantedTable;
        numbers.removeAll();
        for (String head : List.of("study.table.level", "study.table.low", "study.table.median", "study.table.high")) {
            numbers.add(small(around.word(head), true));
        }
        for (int cell = 0; cell < kept.cells().size(); cell++) {
            numbers.add(small(FindingText.level(kept, cell, around.words()), false));
            for (double share : new double[] {0.25, 0.5, 0.75}) {
                double value = kept.quartile(cell, measured.of(), share);
                numbers.add(small(Double.isNaN(value) ? "\u2013" : Numerals.significant(value, DIGITS), false));
            }
        }
        numbers.revalidate();
    }

    private static JLabel small(String text, boolean head) {
        JLabel label = new JLabel(text);
        label.putClientProperty("FlatLaf.styleClass", "small");
        if (head) {
            label.setForeground(Theme.muted());
        }
        return label;
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

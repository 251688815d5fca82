package ladera.ui.training;

import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.SwingUtilities;
import ladera.figure.Curve;
import ladera.figure.CurvesFigure;
import ladera.figure.Depiction;
import ladera.figure.TrainingDepictions;
import ladera.figure.TrainingMeasure;
import ladera.figure.TrainingPictures;
import ladera.figure.TrainingPictures.Clock;
import ladera.num.Knob;
import ladera.num.Series;
import ladera.run.Commands;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.study.training.Sharpness;
import ladera.ui.FigurePanel;
import ladera.ui.FigureView;
import ladera.ui.Following;
import ladera.ui.Pace;
import ladera.ui.PressAndDrag;
import ladera.ui.StagePanel;
import ladera.ui.Surroundings;

/** Losses of all learners against a clock of choice, and the sharpness along one run. A drag moves through time. */
final class LossView {
    /** What is measured along one run only, after all that is of every learner. */
    private static final String SHARPNESS = "sharpness";

    /** Points at which the sharpness is worked out: each takes some dozens of Hessian products. */
    private static final int SHARPNESS_POINTS = 24;

    /** A style that no learner has in its colours' first round: the edge of stability is nobody's. */
    private static final int EDGE_STYLE = 7;

    private static final double PICTURES_A_SECOND = 20;

    private final Surroundings around;
    private final FigurePanel picture;
    private final StagePanel panel;
    private final JComboBox<String> measure;
    private final JComboBox<String> clock;
    private final JCheckBox log;
    private final Following<Sharpness.Curve> sharpness = new Following<>();
    private final Pace pace = new Pace(PICTURES_A_SECOND);
    private Scene scene;
    private Object drawn;
    private boolean showing;

    LossView(Surroundings around) {
        this.around = around;
        picture = new FigurePanel(around);
        PressAndDrag.follow(picture, this::seek);
        FigureView.attach(picture, this::depiction);
        List<String> measures = new ArrayList<>(names(TrainingMeasure.values()));
        measures.add(SHARPNESS);
        measure = choice("measure", measures, "training.measure");
        clock = choice("clock", names(Clock.values()), "training.clock");
        log = new JCheckBox(around.word("figure.log"), true);
        log.setToolTipText(around.word("figure.log.tip"));
        log.setOpaque(false);
        log.putClientProperty("FlatLaf.styleClass", "small");
        log.addActionListener(event -> around.askAgain());
        panel = new StagePanel(around, "loss", picture)
                .with(measure)
                .with(clock)
                .with(log);
    }

    private Depiction depiction() {
        return sharp()
                ? Depiction.of(picture.figure())
                : TrainingDepictions.curves(trained(), clocked(), log.isSelected());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private JComboBox<String> choice(String key, List<String> names, String memory) {
        JComboBox<String> box = new JComboBox<>();
        for (String name : names) {
            box.addItem(around.word(key + "." + name));
        }
        box.setSelectedIndex(around.memory().recall(memory, 0));
        box.putClientProperty("FlatLaf.styleClass", "small");
        box.setToolTipText(around.word(key + ".tip"));
        box.getAccessibleContext().setAccessibleName(around.word(key + ".tip"));
        box.addActionListener(event -> {
            if (!showing) {
                around.memory().keep(memory, box.getSelectedIndex());
                around.askAgain();
            }
        });
        return box;
    }

    StagePanel panel() {
        return panel;
    }

    private boolean sharp() {
        return measure.getSelectedIndex() == TrainingMeasure.values().length;
    }

    private TrainingMeasure trained() {
        return TrainingMeasure.values()[measure.getSelectedIndex()];
    }

    private Clock clocked() {
        return sharp() ? Clock.UPDATES : Clock.values()[clock.getSelectedIndex()];
    }

    void show(Scene newest, TrainingReport report, LearningCurves focused) {
        scene = newest;
        boolean sharp = sharp();
        sharpness.show(
                newest,
                sharp && focused != null ? new Sharpness(focused.state(), focused.path(), SHARPNESS_POINTS) : null);
        clock.setEnabled(!sharp);
        Object settings = List.of(measure.getSelectedIndex(), clock.getSelectedIndex(), log.isSelected());
        if (!pace.due(newest) && settings.equals(drawn)) {
            return;
        }
        drawn = settings;
        TrainingRace race = newest.experiment().section(TrainingRace.KIND);
        List<Curve> curves = report == null
                ? List.of()
                : sharp ? edge(race, focused) : TrainingDepictions.curves(newest, around.words(), trained(), clocked());
        double present = clocked() == Clock.UPDATES ? newest.playback().cursor() : Double.NaN;
        picture.show(new CurvesFigure(
                "loss",
                "",
                around.word("clock." + clocked().name().toLowerCase(Locale.ROOT)),
                log.isSelected(),
                curves,
                present,
                false,
                ""));
        panel.say(note(race, report, focused));
    }

    private String note(TrainingRace race, TrainingReport report, LearningCurves focused) {
        if (sharp()) {
            return around.word("measure.sharpness.note");
        }
        boolean missing = trained() == TrainingMeasure.VALIDATION
                && report != null
                && report.learners().stream()
                        .allMatch(one -> Double.isNaN(one.validation().last()));
        if (missing || trained() != TrainingMeasure.VALIDATION || focused == null) {
            return missing ? around.word("measure.validation.none") : "";
        }
        long best = (long) focused.evaluatedAt().get(focused.best());
        return around.words()
                .get(
                        "measure.validation.best",
                        TrainingPictures.name(around.words(), race.learner(focused.key())),
                        best);
    }

    /** The sharpness of the learner in focus, and the edge above which its rate is too high for a plain or heavy-ball step. */
    private List<Curve> edge(TrainingRace race, LearningCurves focused) {
        List<Curve> curves = new ArrayList<>();
        Sharpness.Curve found = sharpness.shown();
        if (focused == null || found == null) {
            return curves;
        }
        Learner learner = race.learner(focused.key());
        Knob rate = learner.method().rateKnob();
        if (learner.optimizer().equals("SGD") && rate != null) {
            double momentum = learner.tuning().method().real("momentum");
            Series.Recorder edge = new Series.Recorder();
            for (int i = 0; i < found.step().size(); i++) {
                long step = (long) found.step().get(i);
                double lr = race.tuningAt(learner.key(), step).method().real(rate.id())
                        * race.tuningAt(learner.key(), step).schedulingRule().factor(step);
                edge.add(2 * (1 + momentum) / lr);
            }
            curves.add(new Curve(
                    around.word("measure.edge"), found.step(), edge.series(), edge.size(), EDGE_STYLE, true, false));
        }
        curves.add(new Curve(
                TrainingPictures.name(around.words(), learner),
                found.step(),
                found.value(),
                found.value().size(),
                learner.style(),
                false,
                false));
        return curves;
    }

    private void seek(MouseEvent event) {
        if (scene != null
                && SwingUtilities.isLeftMouseButton(event)
                && clocked() == Clock.UPDATES
                && picture.figure() instanceof CurvesFigure figure) {
            double step = figure.toX(
                    new java.awt.geom.Rectangle2D.Double(0, 0, picture.getWidth(), picture.getHeight()), event.getX());
            if (Double.isFinite(step)) {
                around.submit(new Commands.Seek(Math.round(step)));
            }
        }
    }

    void addTo(Set<Query<?>> wants) {
        sharpness.addTo(wants);
    }

    boolean settled(Scene newest) {
        return picture.settled() && sharpness.settled(newest);
    }
}

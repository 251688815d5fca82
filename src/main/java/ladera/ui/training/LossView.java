package ladera.ui.training;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import ladera.figure.Curve;
import ladera.figure.CurvesFigure;
import ladera.num.Knob;
import ladera.num.Series;
import ladera.run.Commands;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.LossGhost;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.study.training.Sharpness;
import ladera.ui.FigurePanel;
import ladera.ui.Following;
import ladera.ui.StagePanel;
import ladera.ui.Surroundings;
import ladera.ui.training.TrainingPictures.Clock;

/** Losses of all learners against a clock of choice, and the sharpness along one run. A drag moves through time. */
final class LossView {
    /** What is measured. */
    private enum Measure {
        TRAIN,
        VALIDATION,
        TRUTH,
        BATCH,
        GRADIENT,
        SHARPNESS
    }

    /** Points at which the sharpness is worked out: each takes some dozens of Hessian products. */
    private static final int SHARPNESS_POINTS = 24;

    /** A style that no learner has in its colours' first round: the edge of stability is nobody's. */
    private static final int EDGE_STYLE = 7;

    private final Surroundings around;
    private final FigurePanel picture;
    private final StagePanel panel;
    private final JComboBox<String> measure;
    private final JComboBox<String> clock;
    private final JCheckBox log;
    private final Following<Sharpness.Curve> sharpness = new Following<>();
    private Scene scene;
    private boolean showing;

    LossView(Surroundings around, Runnable askAgain) {
        this.around = around;
        picture = new FigurePanel(around);
        MouseAdapter seek = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                seek(event);
            }

            @Override
            public void mouseDragged(MouseEvent event) {
                seek(event);
            }
        };
        picture.addMouseListener(seek);
        picture.addMouseMotionListener(seek);
        measure = choice("measure", Measure.values(), "training.measure", askAgain);
        clock = choice("clock", Clock.values(), "training.clock", askAgain);
        log = new JCheckBox(around.word("figure.log"), true);
        log.setToolTipText(around.word("figure.log.tip"));
        log.setOpaque(false);
        log.putClientProperty("FlatLaf.styleClass", "small");
        log.addActionListener(event -> askAgain.run());
        panel = new StagePanel(around, "loss", picture)
                .with(measure)
                .with(clock)
                .with(log);
    }

    private JComboBox<String> choice(String key, Enum<?>[] values, String memory, Runnable askAgain) {
        JComboBox<String> box = new JComboBox<>();
        for (Enum<?> value : values) {
            box.addItem(around.word(key + "." + value.name().toLowerCase(Locale.ROOT)));
        }
        box.setSelectedIndex(around.memory().recall(memory, 0));
        box.putClientProperty("FlatLaf.styleClass", "small");
        box.setToolTipText(around.word(key + ".tip"));
        box.getAccessibleContext().setAccessibleName(around.word(key + ".tip"));
        box.addActionListener(event -> {
            if (!showing) {
                around.memory().keep(memory, box.getSelectedIndex());
                askAgain.run();
            }
        });
        return box;
    }

    StagePanel panel() {
        return panel;
    }

    private Measure measured() {
        return Measure.values()[measure.getSelectedIndex()];
    }

    private Clock clocked() {
        return measured() == Measure.SHARPNESS ? Clock.UPDATES : Clock.values()[clock.getSelectedIndex()];
    }

    void show(Scene newest, TrainingReport report, LearningCurves focused) {
        scene = newest;
        boolean sharp = measured() == Measure.SHARPNESS;
        sharpness.show(
                newest,
                sharp && focused != null ? new Sharpness(focused.state(), focused.path(), SHARPNESS_POINTS) : null);
        clock.setEnabled(!sharp);
        TrainingRace race = newest.experiment().section(TrainingRace.KIND);
        List<Curve> curves = report == null ? List.of() : sharp ? edge(race, focused) : curves(race, report);
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
        panel.say(note(report));
    }

    private String note(TrainingReport report) {
        if (measured() == Measure.SHARPNESS) {
            return around.word("measure.sharpness.note");
        }
        boolean missing = measured() == Measure.VALIDATION
                && report != null
                && report.learners().stream()
                        .allMatch(one -> Double.isNaN(one.validation().last()));
        return missing ? around.word("measure.validation.none") : "";
    }

    private List<Curve> curves(TrainingRace race, TrainingReport report) {
        List<Curve> curves = new ArrayList<>();
        long cursor = scene.playback().cursor();
        boolean evaluations = measured() != Measure.BATCH && measured() != Measure.GRADIENT;
        if (clocked() == Clock.UPDATES && measured() == Measure.TRAIN) {
            for (LossGhost ghost : report.ghosts()) {
                Learner learner = race.learner(ghost.key());
                if (learner.visible()) {
                    curves.add(new Curve(
                            "",
                            ghost.evaluatedAt(),
                            ghost.train(),
                            ghost.train().size(),
                            learner.style(),
                            true,
                            false));
                }
            }
        }
        for (Learner learner : race.learners()) {
            LearningCurves one = report.of(learner.key());
            if (!learner.visible() || one == null) {
                continue;
            }
            Series times = TrainingPictures.times(one, clocked(), evaluations);
            int drawn = evaluations
                    ? one.evaluationsBy(cursor)
                    : (int) Math.min(cursor + 1, one.loss().size());
            if (measured() == Measure.VALIDATION) {
                curves.add(new Curve("", times, one.train(), drawn, learner.style(), true, false));
            }
            curves.add(new Curve(
                    TrainingPictures.name(around.words(), learner),
                    times,
                    column(one),
                    drawn,
                    learner.style(),
                    false,
                    TrainingPictures.fell(one, cursor)));
        }
        return curves;
    }

    private Series column(LearningCurves one) {
        return switch (measured()) {
            case TRAIN, SHARPNESS -> one.train();
            case VALIDATION -> one.validation();
            case TRUTH -> one.truth();
            case BATCH -> one.loss();
            case GRADIENT -> one.gradientNorm();
        };
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
        if (scene != null && clocked() == Clock.UPDATES && picture.figure() instanceof CurvesFigure figure) {
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

package ladera.ui.training;

import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;
import ladera.figure.TrainingPictures;
import ladera.num.Knob;
import ladera.optim.Optimizers;
import ladera.optim.Outcome;
import ladera.run.Command;
import ladera.run.LineupEdits;
import ladera.run.Scene;
import ladera.run.Tuning;
import ladera.run.training.Learner;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.run.training.TrainingReport;
import ladera.ui.ChoiceRow;
import ladera.ui.Forms;
import ladera.ui.Icons;
import ladera.ui.NumberField;
import ladera.ui.Segments;
import ladera.ui.Surroundings;
import ladera.ui.Swatch;
import ladera.ui.TuningForm;
import net.miginfocom.swing.MigLayout;

/** One learner: marker, name, rate, eye, copy, remove; open, its optimizer, its network or its task. */
final class LearnerRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Surroundings around;
    private final int key;
    private final JPanel body = Forms.column("");
    private final JLabel name = new JLabel();
    private final JLabel rate = new JLabel();
    private final JLabel fate = new JLabel();
    private final JButton eye;
    private final transient Swatch swatch;
    private final ChoiceRow optimizer;
    private final TuningForm tuning;
    private final NetworkForm network;
    private final TaskForm task;
    private transient Tuning shown;
    private boolean open;
    private boolean visible = true;

    LearnerRow(Surroundings around, Learner learner, IntConsumer toggle) {
        super(new MigLayout("insets 4 8 4 4, fillx, hidemode 3, gap 0", "[22!]4[grow, fill]6[]2[22!]0[22!]0[22!]"));
        this.around = around;
        this.key = learner.key();
        this.swatch = new Swatch(around, learner.style());
        this.optimizer = new ChoiceRow(
                around,
                "learner.optimizer",
                "optimizer",
                Optimizers.ALL.ids(),
                id -> around.submit(new LineupEdits.SetOptimizer<>(TrainingRace.KIND, key, id)));
        this.tuning = new TuningForm(around, learner.method(), turning(key));
        this.network = new NetworkForm(around);
        this.task = new TaskForm(around);
        setOpaque(false);
        eye = button(
                "eye",
                "contestant.hide",
                () -> around.submit(new LineupEdits.SetVisible<>(TrainingRace.KIND, key, !visible)));
        fate.setForeground(around.palette().alarm());
        fate.putClientProperty("FlatLaf.styleClass", "small");
        JLabel marker = new JLabel(swatch);
        add(marker);
        add(name, "wmin 0");
        add(rate);
        add(eye);
        add(button("plus", "learner.copy", () -> around.submit(new TrainingEdits.CopyLearner(key))));
        add(
                button(
                        "close",
                        "contestant.remove",
                        () -> around.submit(new LineupEdits.Remove<>(TrainingRace.KIND, key))),
                "wrap");
        add(fate, "skip 1, span 5, wrap, wmin 0");
        add(body, "span 6, growx, gaptop 6, gapbottom 4, gapleft 8");
        fillBody();
        openBy(toggle, marker, name, rate);
        open(false);
    }

    private static TuningForm.Turning turning(int learner) {
        return new TuningForm.Turning() {
            @Override
            public Command knob(Tuning.Group group, String knob, Object value) {
                return new LineupEdits.Retune<>(TrainingRace.KIND, learner, group, knob, value);
            }

            @Override
            public Command schedule(String id) {
                return new LineupEdits.SetSchedule<>(TrainingRace.KIND, learner, id);
            }
        };
    }

    private void fillBody() {
        body.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5, hidemode 3", "[grow, fill]"));
        JPanel method = Forms.column("");
        method.setLayout(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        method.add(optimizer, "wmin 0");
        method.add(tuning, "wmin 0");
        Segments parts = new Segments(
                around, "learner.part", List.of("optimizer", "network", "task"), part -> reveal(method, part));
        body.add(parts);
        body.add(method, "wmin 0");
        body.add(network, "wmin 0");
        body.add(task, "wmin 0");
        reveal(method, "optimizer");
    }

    private void reveal(JPanel method, String part) {
        method.setVisible(part.equals("optimizer"));
        network.setVisible(part.equals("network"));
        task.setVisible(part.equals("task"));
        revalidate();
    }

    private void openBy(IntConsumer toggle, JComponent... handles) {
        MouseAdapter click = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                toggle.accept(key);
            }
        };
        for (JComponent handle : handles) {
            handle.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
            handle.addMouseListener(click);
            handle.setToolTipText(around.word("learner.open"));
        }
        addMouseListener(click);
    }

    void open(boolean wanted) {
        open = wanted;
        body.setVisible(wanted);
        repaint();
    }

    void show(Scene scene, TrainingRace race, TrainingReport report) {
        long cursor = scene.playback().cursor();
        Learner learner = race.learner(key);
        Tuning settings = race.tuningAt(key, cursor);
        name.setText(TrainingPictures.name(around.words(), learner));
        if (!settings.equals(shown)) {
            shown = settings;
            tuning.show(settings, race.steps());
            Knob first = learner.method().rateKnob();
            rate.setText(
                    first == null ? "" : NumberField.compact(settings.method().real(first.id())));
        }
        optimizer.show(learner.optimizer());
        network.show(learner);
        task.show(learner);
        LearningCurves curves = report == null ? null : report.of(key);
        boolean ended = curves != null && curves.endedBy(cursor);
        boolean fell = curves != null && TrainingPictures.fell(curves, cursor);
        showFate(ended ? curves : null);
        if (learner.visible() != visible) {
            visible = learner.visible();
            eye.setIcon(Icons.muted(visible ? "eye" : "eye-off"));
        }
        swatch.setLively(visible && !fell);
        name.setForeground(
                visible && !fell
                        ? UIManager.getColor("Label.foreground")
                        : around.palette().muted());
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

    private JButton button(String icon, String word, Runnable work) {
        JButton button = new JButton(Icons.muted(icon));
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(around.word(word));
        button.getAccessibleContext().setAccessibleName(around.word(word));
        button.setMargin(new java.awt.Insets(1, 1, 1, 1));
        button.addActionListener(event -> work.run());
        return button;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        if (open) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(UIManager.getColor("Ladera.selection"));
            g.fillRoundRect(0, 0, getWidth(), 30, 8, 8);
            g.dispose();
        }
        super.paintComponent(graphics);
    }
}

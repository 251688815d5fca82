package ladera.ui.initialization;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import ladera.figure.Curve;
import ladera.figure.CurvesFigure;
import ladera.figure.InitializationPictures;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.Range;
import ladera.num.Series;
import ladera.optim.Optimizers;
import ladera.optim.Outcome;
import ladera.run.Edits;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.InitializationEdits;
import ladera.run.initialization.Scheme;
import ladera.run.initialization.Trial;
import ladera.study.initialization.DeepTraining;
import ladera.ui.ChoiceRow;
import ladera.ui.FigurePanel;
import ladera.ui.Forms;
import ladera.ui.KnobRow;
import ladera.ui.Page;
import ladera.ui.Prose;
import ladera.ui.Rooms;
import ladera.ui.Surroundings;
import ladera.ui.Swatch;
import net.miginfocom.swing.MigLayout;

/** The same deep networks on a small task, their losses side by side: which schemes learn and which do not. */
final class TrainingPage implements Page {
    private static final int FIGURE_HEIGHT = 230;
    private static final int DIGITS = 3;

    /** A loss above this is not that of a network that says 0 throughout, but worse. */
    private static final double WORSE = 1.2;

    private static final Knob STEPS = Knob.integer(
            "trial_steps", "trial_steps", Range.closed(1, Trial.MOST_STEPS), new Knob.Slider(20, 500, true), 120);
    private static final Knob RATE =
            Knob.real("lr", "\u03b1", Range.NON_NEGATIVE, new Knob.Slider(1e-6, 1, true), 3e-4);

    private final Surroundings around;
    private final FigurePanel figure;
    private final ChoiceRow optimizer;
    private final KnobRow rate;
    private final KnobRow steps;
    private final JPanel rows = Forms.column("");
    private final Prose prose;
    private boolean settled;

    TrainingPage(Surroundings around) {
        this.around = around;
        figure = FigurePanel.inPage(around, FIGURE_HEIGHT, "explain.training");
        rate = new KnobRow(
                RATE,
                around.words(),
                value -> around.submit(new InitializationEdits.SetTrial(trial().at((Double) value))));
        steps = new KnobRow(
                STEPS,
                around.words(),
                value -> around.submit(new InitializationEdits.SetTrial(trial().over((int) (long) (Long) value))));
        optimizer = new ChoiceRow(
                around,
                "trial.optimizer",
                "optimizer",
                Optimizers.ALL.ids(),
                chosen -> around.submit(new InitializationEdits.SetTrial(trial().by(chosen))));
        rows.setLayout(new MigLayout("insets 2 0 2 0, fillx, wrap 4, gap 8 5", "[16!][grow, fill][70!, fill][]"));
        prose = new Prose(around)
                .text(around.word("trial.idea"))
                .add(optimizer)
                .add(rate)
                .add(steps)
                .add(figure)
                .add(rows)
                .text(around.word("trial.text"));
        if (Rooms.ALL.find("training").isPresent()) {
            JButton go = Forms.textButton(around.word("trial.open"), "training");
            go.setToolTipText(around.word("trial.open.tip"));
            go.setFocusable(false);
            go.addActionListener(event -> around.submit(
                    new Edits.Show(section(around.engine().latest()).asTraining())));
            prose.add(go);
        }
    }

    private Trial trial() {
        return section(around.engine().latest()).trial();
    }

    private static Initialization section(Scene scene) {
        return scene.experiment().section(Initialization.KIND);
    }

    @Override
    public JComponent component() {
        return prose.column();
    }

    @Override
    public void show(Scene scene) {
        Initialization section = section(scene);
        Trial trial = section.trial();
        optimizer.show(trial.optimizer());
        rate.setVisible(trial.method().rateKnob() != null);
        rate.show(Knobs.initial(List.of(RATE)).with(RATE, trial.rate()));
        steps.show(Knobs.initial(List.of(STEPS)).with(STEPS, (long) trial.steps()));
        List<Curve> curves = new ArrayList<>();
        rows.removeAll();
        for (Scheme scheme : section.schemes()) {
            DeepTraining.Reading reading = scheme.visible() ? scene.answers().to(question(section, scheme)) : null;
            if (reading != null) {
                boolean fell = reading.outcome().kind() == Outcome.Kind.DIVERGED;
                curves.add(new Curve(
                        InitializationPictures.name(around.words(), scheme),
                        Series.empty(),
                        reading.losses(),
                        reading.losses().size(),
                        scheme.style(),
                        false,
                        fell));
                row(scheme, reading, scene.answers().complete(question(section, scheme)));
            }
        }
        if (curves.isEmpty() && trial.networks(section.ensemble()).shape().parameters() > Trial.MOST_PARAMETERS) {
            JLabel none = new JLabel(around.words().get("trial.too-large", Trial.MOST_PARAMETERS));
            none.setForeground(around.palette().alarm());
            rows.add(none, "span 4");
        }
        rows.revalidate();
        rows.repaint();
        figure.show(new CurvesFigure(
                "trial",
                around.word("trial.figure"),
                around.word("trial.update"),
                true,
                curves,
                Double.NaN,
                false,
                ""));
        settled = wants(scene).stream().allMatch(question -> scene.answers().complete(question));
    }

    private void row(Scheme scheme, DeepTraining.Reading reading, boolean last) {
        rows.add(new JLabel(new Swatch(around, scheme.style())));
        rows.add(new JLabel(InitializationPictures.name(around.words(), scheme)), "wmin 0");
        rows.add(new JLabel(Numerals.significant(reading.losses().last(), DIGITS), SwingConstants.TRAILING));
        boolean fell = reading.outcome().kind() == Outcome.Kind.DIVERGED;
        String end = reading.losses().last() > WORSE ? "above" : "stuck";
        String key = fell ? "diverges" : reading.learns() ? "learns" : last ? end : "waiting";
        JLabel fate = new JLabel(around.word("trial." + key));
        fate.putClientProperty("FlatLaf.styleClass", "small");
        fate.setForeground(
                key.equals("learns") || key.equals("waiting")
                        ? around.palette().muted()
                        : around.palette().alarm());
        rows.add(fate);
    }

    private static DeepTraining question(Initialization section, Scheme scheme) {
        return new DeepTraining(
                section.ensemble(), scheme.initializer(), scheme.activation(section.ensemble()), section.trial());
    }

    @Override
    public Set<Query<?>> wants(Scene scene) {
        Set<Query<?>> wants = new HashSet<>();
        Initialization section = section(scene);
        for (Scheme scheme : section.schemes()) {
            if (scheme.visible()) {
                wants.add(question(section, scheme));
            }
        }
        return wants;
    }

    @Override
    public boolean settled() {
        return settled;
    }
}

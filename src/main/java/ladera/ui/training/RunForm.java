package ladera.ui.training;

import javax.swing.JButton;
import javax.swing.JPanel;
import ladera.run.Commands;
import ladera.run.Scene;
import ladera.run.training.LearningCurves;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import ladera.ui.Forms;
import ladera.ui.NumberRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** How long the race is, its seed, and when to stop early; "same start again" beside "new seed". */
final class RunForm extends JPanel {
    private static final long serialVersionUID = 1L;

    private final NumberRow steps;
    private final NumberRow patience;
    private final NumberRow seed;
    private transient TrainingRace race;
    private double updatesPerEpoch = 1;

    RunForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 5", "[grow, fill]"));
        setOpaque(false);
        steps = new NumberRow(
                around,
                "run.updates",
                NumberRow.whole("steps", 1, TrainingRace.MOST_STEPS),
                value -> around.submit(new TrainingEdits.SetSteps((int) (long) (Long) value)));
        patience = new NumberRow(
                around,
                "run.patience",
                NumberRow.whole("patience", 0, 1_000_000),
                value -> around.submit(new TrainingEdits.SetPatience((int) (long) (Long) value)));
        seed = new NumberRow(
                around,
                "run.seed",
                NumberRow.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                value -> around.submit(new TrainingEdits.SetSeed((Long) value)));
        JButton back = epoch(around, "run.epoch.back", -1);
        JButton ahead = epoch(around, "run.epoch.ahead", 1);
        JButton again = new JButton(around.word("run.again"));
        again.setToolTipText(around.word("run.again.tip"));
        again.addActionListener(event -> around.submit(new Commands.Seek(0)));
        JButton fresh = new JButton(around.word("run.fresh"));
        fresh.setToolTipText(around.word("run.fresh.tip"));
        // The next seed, not a drawn one: whoever repeats the clicks repeats the numbers.
        fresh.addActionListener(event -> around.submit(new TrainingEdits.SetSeed(next(race.seed()))));
        JPanel both = new JPanel(new MigLayout("insets 0, fillx, wrap 2, gap 8 6", "[grow, fill, sg][grow, fill, sg]"));
        both.setOpaque(false);
        both.add(back, "wmin 0");
        both.add(ahead, "wmin 0");
        both.add(again, "wmin 0");
        both.add(fresh, "wmin 0");
        add(Forms.heading(around.word("run")));
        add(steps, "wmin 0");
        add(patience, "wmin 0");
        add(seed, "wmin 0");
        add(both, "wmin 0");
    }

    /** Every sample once more, or once less: as many updates as that takes for the network in focus. */
    private JButton epoch(Surroundings around, String word, int direction) {
        JButton button = new JButton(around.word(word));
        button.setToolTipText(around.word(word + ".tip"));
        button.addActionListener(event -> around.submit(new Commands.StepBy(direction * Math.round(updatesPerEpoch))));
        return button;
    }

    private static long next(long seed) {
        return seed + 1;
    }

    void show(Scene scene, LearningCurves focused) {
        updatesPerEpoch = focused == null ? 1 : Math.max(1, focused.stepsPerEpoch());
        race = scene.experiment().section(TrainingRace.KIND);
        steps.show(String.valueOf(race.steps()));
        patience.show(String.valueOf(race.patience()));
        seed.show(String.valueOf(race.seed()));
    }
}

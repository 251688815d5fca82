package ladera.ui.backprop;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import ladera.net.Activation;
import ladera.net.Reduction;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Range;
import ladera.num.Refusal;
import ladera.run.backprop.Exercise;
import ladera.run.backprop.Exercise.Origin;
import ladera.run.backprop.ExerciseEdits;
import ladera.run.backprop.Presets;
import ladera.run.backprop.Task;
import ladera.ui.Forms;
import ladera.ui.KnobRow;
import ladera.ui.NumberField;
import ladera.ui.Paragraph;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** Which network is worked, and how: where its numbers come from, its shape, its loss and its rate. */
final class ExerciseForm extends JPanel {
    private static final long serialVersionUID = 1L;

    static final Knob RATE = Knob.real("lr", "\u03b1", Range.POSITIVE, new Knob.Slider(1e-3, 10, true), 1);

    private static final long FIRST_SEED = 7;
    private static final int NOTE_WIDTH = 268;

    private final transient Surroundings around;
    private final Choices.Choice preset;
    private final JPanel note = Forms.column("");
    private final JButton enter;
    private final JLabel seedName;
    private final NumberField seed;
    private final NumberField widths;
    private final Choices.Choice activation;
    private final Choices.Choice output;
    private final Choices.Choice loss;
    private final KnobRow rate;
    private final NumberField updates;
    private transient Exercise exercise = Exercise.KIND.initial();
    private String noted = "";

    ExerciseForm(Surroundings around, Runnable openNumbers, Runnable openVariances) {
        super(new MigLayout("insets 0, fillx, gap 8 6, hidemode 3", "[94!][grow, fill]"));
        this.around = around;
        setOpaque(false);
        preset = presets();
        enter = Forms.textButton(around.word("backprop.enter"), null);
        enter.setForeground(around.palette().accent());
        enter.addActionListener(event -> openNumbers.run());
        seed = field(
                this::readSeed,
                value -> around.submit(
                        new ExerciseEdits.ChoosePreset(exercise.origin().preset(), (Long) value)));
        seedName = Forms.label(around.word("seed"), seed);
        widths = field(this::readWidths, value -> around.submit(new ExerciseEdits.SetWidths(asWidths(value))));
        widths.setToolTipText(around.word("backprop.widths.tip"));
        activation = Choices.activations(around, "sigmoid", -1);
        activation.setToolTipText(around.word("backprop.activation.tip"));
        output = Choices.outputs(around, exercise.task());
        loss = losses();
        rate = new KnobRow(RATE, around.words(), value -> around.submit(new ExerciseEdits.SetRate((Double) value)));
        updates = field(this::readUpdates, value -> around.submit(new ExerciseEdits.SetUpdates((Integer) value)));
        updates.setToolTipText(around.word("backprop.updates.tip"));
        JButton variances = Forms.textButton(around.word("backprop.variances"), null);
        variances.setToolTipText(around.word("backprop.variances.tip"));
        variances.addActionListener(event -> openVariances.run());
        add(Forms.heading(around.word("backprop.network")), "span 2, split 2, growx");
        add(variances, "growx 0, h 20!, wrap");
        add(preset, "span 2, growx, wrap, wmin 0");
        add(note, "span 2, growx, wrap, wmin 0");
        add(enter, "span 2, growx, wrap, wmin 0");
        row(seedName, seed);
        row(Forms.label(around.word("backprop.widths"), widths), widths);
        row(Forms.label(around.word("backprop.activation"), activation), activation);
        row(Forms.label(around.word("backprop.output"), output), output);
        row(Forms.label(around.word("backprop.loss"), loss), loss);
        add(rate, "span 2, growx, wrap, wmin 0");
        row(Forms.label(around.word("backprop.updates"), updates), updates);
    }

    private void row(JLabel name, java.awt.Component control) {
        add(name);
        add(control, "wrap, wmin 0");
    }

    private Choices.Choice presets() {
        List<String> ids = new ArrayList<>(Presets.ALL.ids());
        ids.add(Origin.OWN);
        Choices.Choice choice = new Choices.Choice(
                ids,
                ids.stream().map(id -> around.word("backprop.preset." + id)).toList(),
                this::choose);
        choice.getAccessibleContext().setAccessibleName(around.word("backprop.preset"));
        return choice;
    }

    private void choose(String id) {
        if (id.equals(Origin.OWN)) {
            enter.doClick();
        } else {
            around.submit(new ExerciseEdits.ChoosePreset(id, FIRST_SEED));
        }
    }

    private Choices.Choice losses() {
        List<String> ids = Task.REDUCTIONS.stream().map(Reduction::id).toList();
        return new Choices.Choice(
                ids,
                ids.stream().map(id -> around.word("backprop.loss." + id)).toList(),
                id -> around.submit(new ExerciseEdits.SetReduction(Reduction.valueOf(id.toUpperCase(Locale.ROOT)))));
    }

    void show(Exercise newest) {
        exercise = newest;
        Task task = newest.task();
        boolean free = !newest.attempt().checkOnly();
        Origin origin = newest.origin();
        preset.show(origin.preset());
        showNote(newest);
        boolean drawn = !origin.own() && Presets.ALL.get(origin.preset()).drawn();
        seed.setVisible(drawn);
        seedName.setVisible(drawn);
        seed.show(String.valueOf(origin.seed()));
        widths.show(written(task.architecture().widths()));
        Set<String> hidden = new HashSet<>();
        for (Activation one : task.architecture().hidden()) {
            hidden.add(one.id());
        }
        activation.show(hidden.size() == 1 ? hidden.iterator().next() : "");
        output.show(task.architecture().output().id());
        loss.show(task.reduction().id());
        rate.show(Knobs.of(List.of(RATE), Map.of(RATE.id(), task.learningRate())));
        updates.show(String.valueOf(task.updates()));
        enter.setVisible(free);
        for (java.awt.Component one : List.of(preset, seed, widths, activation, output, loss, rate, updates)) {
            one.setEnabled(free);
        }
    }

    private void showNote(Exercise newest) {
        String words = newest.attempt().checkOnly()
                ? around.words().get("backprop.origin.set", newest.attempt().student())
                : around.word("backprop.origin." + newest.origin().preset());
        if (!words.equals(noted)) {
            noted = words;
            note.removeAll();
            boolean ours = !newest.origin().own() && !newest.attempt().checkOnly();
            note.add(new Paragraph(
                    words,
                    NOTE_WIDTH,
                    ours ? around.palette().text() : around.palette().muted()));
            note.revalidate();
            note.repaint();
        }
    }

    private static String written(List<Integer> widths) {
        return String.join(" \u2013 ", widths.stream().map(String::valueOf).toList());
    }

    private Object readSeed(String text) {
        try {
            return Long.parseLong(text.trim());
        } catch (NumberFormatException notWhole) {
            throw new Refusal(new Problem("field.whole", "seed", text, Long.MIN_VALUE, Long.MAX_VALUE));
        }
    }

    private Object readUpdates(String text) {
        try {
            int value = Integer.parseInt(text.trim());
            if (value >= 0 && value <= Task.MOST_UPDATES) {
                return value;
            }
        } catch (NumberFormatException notWhole) {
            // Told below, together with what is out of range.
        }
        throw new Refusal(new Problem("field.whole", "updates", text, 0, Task.MOST_UPDATES));
    }

    private Object readWidths(String text) {
        List<Integer> read = new ArrayList<>();
        for (String one : text.trim().split("[^0-9]+")) {
            if (!one.isEmpty()) {
                read.add(one.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(one));
            }
        }
        // The edit knows what is allowed; asked here, so that the field itself says what is wrong.
        new ExerciseEdits.SetWidths(read).apply(ladera.run.Experiment.of(Exercise.KIND.initial()), 0);
        return read;
    }

    @SuppressWarnings("unchecked") // readWidths makes nothing else.
    private static List<Integer> asWidths(Object value) {
        return (List<Integer>) value;
    }

    private NumberField field(
            java.util.function.Function<String, Object> reader, java.util.function.Consumer<Object> onValue) {
        return new NumberField(reader, refusal -> around.words().sentence(refusal.problem()), onValue);
    }
}

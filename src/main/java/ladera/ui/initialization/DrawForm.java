package ladera.ui.initialization;

import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Range;
import ladera.num.Refusal;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;
import ladera.run.initialization.InitializationEdits;
import ladera.run.training.TrainingExamples;
import ladera.ui.Forms;
import ladera.ui.KnobRow;
import ladera.ui.NumberField;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** What goes in, what comes back, and how much is drawn. */
final class DrawForm extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Points a side of the grid on which the course's surface is fed in. */
    private static final int SIDE = 32;

    private static final Knob MEAN = Knob.real(
            "input_mean",
            "E[x]",
            Range.closed(-Feed.Normal.LARGEST, Feed.Normal.LARGEST),
            new Knob.Slider(-3, 3, false),
            0);
    private static final Knob DEVIATION = Knob.real(
            "input_deviation",
            "\u03c3\u2093",
            Range.closed(0, Feed.Normal.LARGEST),
            new Knob.Slider(0.01, 10, true),
            1);
    private static final Knob BIAS = Knob.real(
            "bias_variance",
            "bias_variance",
            Range.closed(0, Ensemble.LARGEST_BIAS_VARIANCE),
            new Knob.Slider(0, 1, false),
            0);
    private static final Knob SAMPLES =
            Knob.integer("samples", "samples", Range.closed(1, Feed.MOST_SAMPLES), new Knob.Slider(8, 1000, true), 200);
    private static final Knob NETWORKS = Knob.integer(
            "networks", "networks", Range.closed(1, Ensemble.MOST_NETWORKS), new Knob.Slider(1, 200, true), 20);

    private final transient Surroundings around;
    private final JComboBox<String> source;
    private final TopChoice top;
    private final NumberField ends;
    private final NumberField seed;
    private final KnobRow mean;
    private final KnobRow deviation;
    private final KnobRow bias;
    private final KnobRow samples;
    private final KnobRow networks;
    private transient Ensemble ensemble;
    private boolean showing;

    DrawForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 6, hidemode 3", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        source = new JComboBox<>(new String[] {around.word("feed.normal"), around.word("feed.course")});
        source.addActionListener(event -> chooseSource());
        ends = new NumberField(
                DrawForm::ends, this::sentence, value -> around.submit((InitializationEdits.SetEnds) value));
        ends.setToolTipText(around.word("ends.tip"));
        mean = row(MEAN, value -> feed((Double) value, null));
        deviation = row(DEVIATION, value -> feed(null, (Double) value));
        samples = row(
                SAMPLES,
                value -> around.submit(
                        new InitializationEdits.SetFeed(ensemble.feed().over((int) (long) (Long) value))));
        bias = row(BIAS, value -> around.submit(new InitializationEdits.SetBiasVariance((Double) value)));
        networks =
                row(NETWORKS, value -> around.submit(new InitializationEdits.SetNetworks((int) (long) (Long) value)));
        top = new TopChoice(around);
        seed = new NumberField(
                DrawForm::seed, this::sentence, value -> around.submit(new InitializationEdits.SetSeed((Long) value)));
        seed.setToolTipText(around.word("seed.tip"));
        add(Forms.heading(around.word("draw")));
        add(NetworksForm.row(around, "feed", source), "wmin 0");
        add(mean, "wmin 0");
        add(deviation, "wmin 0");
        add(NetworksForm.row(around, "ends", ends), "wmin 0");
        add(bias, "wmin 0");
        add(NetworksForm.row(around, "top", top), "wmin 0");
        add(samples, "wmin 0");
        add(networks, "wmin 0");
        add(NetworksForm.row(around, "draw.seed", seed), "wmin 0");
    }

    private KnobRow row(Knob knob, java.util.function.Consumer<Object> onTurn) {
        return new KnobRow(knob, around.words(), onTurn);
    }

    void show(Ensemble present) {
        showing = true;
        ensemble = present;
        boolean normal = present.feed() instanceof Feed.Normal;
        source.setSelectedIndex(normal ? 0 : 1);
        mean.setVisible(normal);
        deviation.setVisible(normal);
        if (present.feed() instanceof Feed.Normal feed) {
            set(mean, MEAN, feed.mean());
            set(deviation, DEVIATION, feed.deviation());
        }
        DeepShape shape = present.shape();
        ends.show(present.feed().inputs(shape.inputs()) + ", " + shape.outputs());
        set(samples, SAMPLES, (long) present.feed().samples());
        set(bias, BIAS, present.biasVariance());
        set(networks, NETWORKS, (long) present.networks());
        top.show(present.top());
        seed.show(String.valueOf(present.seed()));
        showing = false;
    }

    private static void set(KnobRow row, Knob knob, Object value) {
        row.show(Knobs.initial(List.of(knob)).with(knob, value));
    }

    private void chooseSource() {
        if (showing || ensemble == null) {
            return;
        }
        int count = ensemble.feed().samples();
        around.submit(new InitializationEdits.SetFeed(
                source.getSelectedIndex() == 0
                        ? new Feed.Normal(0, 1, count)
                        : new Feed.Data(TrainingExamples.course(SIDE), count)));
    }

    private void feed(Double otherMean, Double otherDeviation) {
        if (ensemble.feed() instanceof Feed.Normal feed) {
            around.submit(new InitializationEdits.SetFeed(new Feed.Normal(
                    otherMean == null ? feed.mean() : otherMean,
                    otherDeviation == null ? feed.deviation() : otherDeviation,
                    feed.samples())));
        }
    }

    private static Object ends(String text) {
        List<Integer> both = NetworksForm.parse(text);
        if (both.size() != 2) {
            throw new Refusal(new Problem("ensemble.ends", "D", text));
        }
        return new InitializationEdits.SetEnds(both.get(0), both.get(1));
    }

    private static Object seed(String text) {
        try {
            double value = Numerals.parse(text);
            if (value == Math.rint(value) && Math.abs(value) < 1e15) {
                return (long) value;
            }
        } catch (NumberFormatException notANumber) {
            // Told below.
        }
        throw new Refusal(new Problem("field.whole", "seed", text, -999_999_999_999_999L, 999_999_999_999_999L));
    }

    private String sentence(Refusal refusal) {
        return around.words().sentence(refusal.problem());
    }
}

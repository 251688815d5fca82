package ladera.ui.initialization;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JPanel;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Range;
import ladera.num.Refusal;
import ladera.run.Scene;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.InitializationEdits;
import ladera.run.training.TrainingExamples;
import ladera.run.training.TrainingRace;
import ladera.ui.ChoiceRow;
import ladera.ui.Forms;
import ladera.ui.KnobRow;
import ladera.ui.NumberRow;
import ladera.ui.Surroundings;
import net.miginfocom.swing.MigLayout;

/** What goes in, what comes back, and how much is drawn. */
final class DrawForm extends JPanel {
    private static final long serialVersionUID = 1L;

    /** Points a side of the grid on which the course's surface is fed in. */
    private static final int SIDE = 32;

    private static final String NORMAL = "normal";
    private static final String COURSE = "course";
    private static final String TRAINING = "training";

    static final Knob MEAN = Knob.real(
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
    static final Knob BIAS = Knob.real(
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
    private final ChoiceRow source;
    private final ChoiceRow top;
    private final NumberRow ends;
    private final NumberRow seed;
    private final KnobRow mean;
    private final KnobRow deviation;
    private final KnobRow bias;
    private final KnobRow samples;
    private final KnobRow networks;
    private transient Ensemble ensemble;
    private transient TrainingRace training;

    DrawForm(Surroundings around) {
        super(new MigLayout("insets 0, fillx, wrap 1, gap 0 6, hidemode 3", "[grow, fill]"));
        this.around = around;
        setOpaque(false);
        source = new ChoiceRow(around, "feed", "feed", List.of(NORMAL, COURSE, TRAINING), this::choose);
        ends = new NumberRow(
                around, "ends", DrawForm::ends, value -> around.submit((InitializationEdits.SetEnds) value));
        mean = row(MEAN, value -> feed((Double) value, null));
        deviation = row(DEVIATION, value -> feed(null, (Double) value));
        samples = row(
                SAMPLES,
                value -> around.submit(
                        new InitializationEdits.SetFeed(ensemble.feed().over((int) (long) (Long) value))));
        bias = row(BIAS, value -> around.submit(new InitializationEdits.SetBiasVariance((Double) value)));
        networks =
                row(NETWORKS, value -> around.submit(new InitializationEdits.SetNetworks((int) (long) (Long) value)));
        top = top(around);
        seed = new NumberRow(
                around,
                "draw.seed",
                NumberRow.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                value -> around.submit(new InitializationEdits.SetSeed((Long) value)));
        add(Forms.heading(around.word("draw")));
        add(source, "wmin 0");
        add(mean, "wmin 0");
        add(deviation, "wmin 0");
        add(ends, "wmin 0");
        add(bias, "wmin 0");
        add(top, "wmin 0");
        add(samples, "wmin 0");
        add(networks, "wmin 0");
        add(seed, "wmin 0");
    }

    private KnobRow row(Knob knob, Consumer<Object> onTurn) {
        return new KnobRow(knob, around.words(), onTurn);
    }

    /** What comes back from the output, as a choice. */
    static ChoiceRow top(Surroundings around) {
        List<String> ids =
                Arrays.stream(Ensemble.Top.values()).map(DrawForm::id).toList();
        return new ChoiceRow(
                around,
                "top",
                "top",
                ids,
                id -> around.submit(new InitializationEdits.SetTop(Ensemble.Top.values()[ids.indexOf(id)])));
    }

    static String id(Ensemble.Top top) {
        return top.name().toLowerCase(Locale.ROOT);
    }

    void show(Scene scene) {
        ensemble = scene.experiment().section(Initialization.KIND).ensemble();
        training = scene.experiment().section(TrainingRace.KIND);
        Ensemble present = ensemble;
        boolean normal = present.feed() instanceof Feed.Normal;
        source.show(normal ? NORMAL : present.feed().equals(course()) ? COURSE : TRAINING);
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
        top.show(id(present.top()));
        seed.show(String.valueOf(present.seed()));
    }

    private static void set(KnobRow row, Knob knob, Object value) {
        row.show(Knobs.initial(List.of(knob)).with(knob, value));
    }

    private void choose(String id) {
        int count = ensemble.feed().samples();
        Feed feed = switch (id) {
            case COURSE -> course();
            case TRAINING -> new Feed.Data(training.data(), count);
            default -> new Feed.Normal(0, 1, count);
        };
        around.submit(new InitializationEdits.SetFeed(feed));
    }

    private Feed course() {
        return new Feed.Data(TrainingExamples.course(SIDE), ensemble.feed().samples());
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
}

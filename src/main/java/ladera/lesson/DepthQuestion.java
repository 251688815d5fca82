package ladera.lesson;

import java.util.List;
import java.util.Map;
import ladera.lesson.model.RandomDepths;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.num.Parallel;
import ladera.run.initialization.DeepShape;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.Scheme;
import ladera.run.lessons.Setting;
import ladera.study.initialization.LayerReadings;
import ladera.study.initialization.MeanField;
import ladera.study.initialization.VarianceByDepth;

/**
 * The random networks of lesson 7.3 for a setting, as the room of initialisation knows them.
 *
 * @param distribution normal or uniform
 * @param variance of every weight
 */
record DepthQuestion(Ensemble ensemble, String distribution, double variance) {
    /** Inputs for each network: in wide and deep ones fewer tell as much, and the answer comes in a second or two. */
    private static final int MOST_SAMPLES = 100;

    private static final int FEWEST_SAMPLES = 20;

    /** Products of weights and inputs that are worth waiting for. */
    private static final double MOST_PRODUCTS = 1.3e9;

    private static final Kept<DepthQuestion, RandomDepths> MEASURED = new Kept<>(DepthQuestion::measure);
    private static final Kept<DepthQuestion, VarianceByDepth.Reading> IN_ROOM = new Kept<>(DepthQuestion::ask);

    private static int samples(Setting setting) {
        double widest = Math.max(setting.integer("D"), setting.integer("D_next"));
        double weights = setting.integer("networks") * setting.integer("K") * widest * widest;
        return (int) Math.max(FEWEST_SAMPLES, Math.min(MOST_SAMPLES, MOST_PRODUCTS / weights));
    }

    static DepthQuestion of(Setting setting) {
        Ensemble ensemble = new Ensemble(
                new DeepShape(setting.integer("K"), widths(setting.integer("D"), setting.integer("D_next")), 1, 1),
                Activations.of(setting.choice("activation")),
                new Feed.Normal(0, 1, samples(setting)),
                0,
                Ensemble.Top.SQUARE,
                setting.integer("networks"),
                setting.integer("seed"));
        return new DepthQuestion(ensemble, setting.choice("distribution"), setting.real("variance"));
    }

    /** In turn; told once where they are the same. */
    private static List<Integer> widths(int width, int next) {
        return width == next ? List.of(width) : List.of(width, next);
    }

    int hiddenLayers() {
        return ensemble.shape().depth();
    }

    private Activation activation() {
        return ensemble.activation();
    }

    Initializer initializer() {
        return distribution.equals("normal")
                ? Initializers.ALL.get("normal").make(Map.of("variance", variance))
                : Initializers.ALL.get("uniform").make(Map.of("bound", Math.sqrt(3 * variance)));
    }

    private boolean homogeneous() {
        return activation().id().equals("relu") || activation().id().equals("identity");
    }

    /** The variance at which signals neither grow nor fade, by 7.34. */
    private double steady() {
        List<Integer> widths = ensemble.shape().widths();
        return 4.0 / (widths.get(0) + widths.get(widths.size() - 1));
    }

    /** ReLU networks without biases only scale with their weights: measured once, where no number is too large. */
    RandomDepths depths() {
        if (!homogeneous()) {
            return MEASURED.of(this);
        }
        return MEASURED.of(new DepthQuestion(ensemble, distribution, steady())).scaled(variance / steady());
    }

    private RandomDepths measure() {
        return RandomDepths.of(ensemble, initializer(), activation());
    }

    /** The first so many of the same networks, as the room measures them. */
    VarianceByDepth.Reading room(int networks) {
        return IN_ROOM.of(new DepthQuestion(ensemble.drawn(networks, ensemble.seed()), distribution, variance));
    }

    private VarianceByDepth.Reading ask() {
        return new VarianceByDepth(ensemble, initializer(), activation())
                .answer(() -> true, Parallel.ALONE, soFar -> {});
    }

    MeanField theory() {
        return MeanField.of(
                ensemble.architecture(activation()),
                initializer(),
                ensemble.feed().secondMoment(),
                ensemble.biasVariance(),
                ensemble.top());
    }

    /** A look inside the first network. */
    List<LayerReadings.Reading> inside() {
        return new LayerReadings(ensemble, initializer(), activation()).answer(() -> true, Parallel.ALONE);
    }

    /** The same configuration for the room, beside the schemes of He and of Xavier. */
    Initialization section() {
        return new Initialization(
                ensemble,
                List.of(
                        new Scheme(1, initializer(), null, 3, true),
                        new Scheme(2, Initializers.of("he_normal"), null, 0, true),
                        new Scheme(3, Initializers.of("xavier_normal"), null, 4, true)),
                Initialization.KIND.initial().trial());
    }
}

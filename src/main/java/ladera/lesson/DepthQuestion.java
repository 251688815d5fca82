package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ladera.lesson.model.RandomDepths;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.net.Initializer;
import ladera.net.Initializers;
import ladera.num.Doubles;
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
    /** Inputs for each network: where each costs a pass, fewer in wide and deep ones, so that the answer comes at once. */
    private static final int MOST_SAMPLES = 100;

    private static final int FEWEST_SAMPLES = 20;

    /** Products of weights and inputs that are worth waiting for. */
    private static final double MOST_PRODUCTS = 1.3e8;

    /** Networks that are measured twice, by the lesson and by the room, and products of weights and inputs in one of them. */
    private static final int MOST_COMPARED = 5;

    private static final double MOST_COMPARED_PRODUCTS = 5e6;

    /** So many weights are drawn anew at every move of a slider. */
    private static final double MOST_DRAWN = 2e4;

    /** Multiplying what goes in by a number above 0 multiplies what comes out. */
    private static final Set<String> HOMOGENEOUS = Set.of("relu", "leaky_relu", "identity");

    private static final Kept<DepthQuestion, RandomDepths> MEASURED = new Kept<>(DepthQuestion::measure);
    private static final Kept<DepthQuestion, List<LayerReadings.Reading>> SEEN = new Kept<>(DepthQuestion::look);
    private static final Kept<DepthQuestion, VarianceByDepth.Reading> IN_ROOM = new Kept<>(DepthQuestion::ask);

    private static int samples(Setting setting) {
        double widest = Math.max(setting.integer("D"), setting.integer("D_next"));
        double weights = setting.integer("networks") * setting.integer("K") * widest * widest;
        return HOMOGENEOUS.contains(setting.choice("activation")) ? MOST_SAMPLES : samples(MOST_PRODUCTS / weights);
    }

    private static int samples(double many) {
        return (int) Math.max(FEWEST_SAMPLES, Math.min(MOST_SAMPLES, many));
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
        return HOMOGENEOUS.contains(activation().id());
    }

    /** The variance at which signals neither grow nor fade, by 7.34. */
    private double steady() {
        List<Integer> widths = ensemble.shape().widths();
        return 4.0 / (widths.get(0) + widths.get(widths.size() - 1));
    }

    /** Homogeneous networks without biases only scale with their weights: measured once, where no number is too large. */
    RandomDepths depths() {
        return homogeneous() ? MEASURED.of(steadily()).scaled(variance / steady()) : MEASURED.of(this);
    }

    private DepthQuestion steadily() {
        return new DepthQuestion(ensemble, distribution, steady());
    }

    private RandomDepths measure() {
        return RandomDepths.of(ensemble, initializer(), activation(), homogeneous());
    }

    /** The first few of the same networks, with so few inputs that the room too has measured them at once. */
    DepthQuestion compared() {
        double widest = ensemble.shape().widths().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        double weights = hiddenLayers() * widest * widest;
        double most = MOST_COMPARED_PRODUCTS / weights;
        int networks = (int) Math.max(1, Math.min(Math.min(MOST_COMPARED, ensemble.networks()), most / FEWEST_SAMPLES));
        Feed feed = new Feed.Normal(0, 1, samples(most / networks));
        return new DepthQuestion(ensemble.drawn(networks, ensemble.seed()).fed(feed), distribution, variance);
    }

    /** What the room measures of signals and of gradients. */
    record InRoom(Doubles forward, Doubles backward) {}

    /**
     * Medians over networks of the mean squares of f_0 ... f_K and of dl/df_0 ... dl/df_K, as the room measures them. Many
     * weights are drawn once: homogeneous networks only scale with them.
     */
    InRoom room() {
        double widest = ensemble.shape().widths().get(0);
        boolean once = homogeneous() && ensemble.networks() * hiddenLayers() * widest * widest > MOST_DRAWN;
        double scale = once ? variance / steady() : 1;
        VarianceByDepth.Reading reading = IN_ROOM.of(once ? steadily() : this);
        double[] forward = reading.forward().median().toArray();
        double[] backward = reading.backward().median().toArray();
        for (int k = 0; k < forward.length; k++) {
            forward[k] *= Math.pow(scale, k + 1);
            backward[k] *= Math.pow(scale, 2 * hiddenLayers() + 1 - k);
        }
        return new InRoom(Doubles.of(forward), Doubles.of(backward));
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
        if (!homogeneous()) {
            return SEEN.of(this);
        }
        List<LayerReadings.Reading> seen = SEEN.of(steadily());
        List<LayerReadings.Reading> scaled = new ArrayList<>();
        for (int k = 0; k < seen.size(); k++) {
            scaled.add(scaled(seen.get(k), k));
        }
        return scaled;
    }

    /** Layer k, with all weights multiplied so that their variance is this question's: f_k has passed through k + 1 of them. */
    private LayerReadings.Reading scaled(LayerReadings.Reading seen, int k) {
        double weights = Math.sqrt(variance / steady());
        return new LayerReadings.Reading(
                seen.f().scaled(Math.pow(weights, k + 1)),
                seen.h().scaled(Math.pow(weights, k)),
                seen.df().scaled(Math.pow(weights, 2 * hiddenLayers() + 1 - k)),
                seen.flat(),
                seen.dead());
    }

    private List<LayerReadings.Reading> look() {
        return new LayerReadings(ensemble.drawn(1, ensemble.seed()), initializer(), activation())
                .answer(() -> true, Parallel.ALONE);
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

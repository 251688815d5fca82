package ladera.figure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ladera.num.Doubles;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.run.Query;
import ladera.run.Scene;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Initialization;
import ladera.run.initialization.Scheme;
import ladera.study.initialization.DepthTheory;
import ladera.study.initialization.JacobianSpectrum;
import ladera.study.initialization.LayerHistogram;
import ladera.study.initialization.LayerReadings;
import ladera.study.initialization.Spread;
import ladera.study.initialization.VarianceByDepth;
import ladera.text.Words;

/** The figures of the initialisation room, made of a scene and the answers in it. */
public final class InitializationPictures {
    private static final int SPECTRUM_BINS = 24;
    private static final int DIGITS = 3;

    private InitializationPictures() {}

    /** The question that a scheme's curves answer. */
    public static VarianceByDepth measurement(Ensemble ensemble, Scheme scheme) {
        return new VarianceByDepth(ensemble, scheme.initializer(), scheme.activation(ensemble));
    }

    /** The question that the theory over them answers. */
    public static DepthTheory theory(Ensemble ensemble, Scheme scheme) {
        return new DepthTheory(ensemble, scheme.initializer(), scheme.activation(ensemble));
    }

    /** The question that a scheme's histograms answer. */
    public static LayerReadings inside(Ensemble ensemble, Scheme scheme) {
        // Which network is looked into does not hang on how many there are.
        Ensemble first = ensemble.drawn(1, ensemble.seed());
        return new LayerReadings(first, scheme.initializer(), scheme.activation(ensemble));
    }

    /** The question that a scheme's singular values answer. */
    public static JacobianSpectrum spectrum(Ensemble ensemble, Scheme scheme, int layer) {
        Ensemble first = ensemble.drawn(1, ensemble.seed());
        return new JacobianSpectrum(first, scheme.initializer(), scheme.activation(ensemble), layer);
    }

    /** The layer in sight. */
    public static int layer(Scene scene) {
        int depth = scene.experiment()
                .section(Initialization.KIND)
                .ensemble()
                .shape()
                .depth();
        return (int) Math.min(depth, scene.playback().cursor());
    }

    /** What a scheme is called: the rule and what is special about its settings. */
    public static String name(Words words, Scheme scheme) {
        Knobs settings = scheme.initializer().settings();
        String key = "scheme." + scheme.initializer().id();
        String mode = settings.has("mode") ? settings.choice("mode") : "fan_in";
        if (!mode.equals("fan_in")) {
            key += "." + mode;
        }
        for (String amount : List.of("variance", "bound", "value")) {
            if (settings.has(amount)) {
                return withActivation(words, words.get(key, settings.real(amount)), scheme);
            }
        }
        String name = words.get(key);
        if (settings.has("gain") && settings.real("gain") != 1) {
            name += " \u00d7 " + Numerals.significant(settings.real("gain"), DIGITS);
        }
        return withActivation(words, name, scheme);
    }

    private static String withActivation(Words words, String name, Scheme scheme) {
        return scheme.own() == null
                ? name
                : name + ", " + words.get("activation." + scheme.own().id());
    }

    /** Curves against depth, of the schemes that are visible. */
    public static DepthFigure depth(Scene scene, Words words, DepthMeasure measure, String title) {
        Initialization section = scene.experiment().section(Initialization.KIND);
        List<DepthCurve> curves = new ArrayList<>();
        for (Scheme scheme : section.schemes()) {
            if (scheme.visible()) {
                curves.add(curve(scene, words, measure, scheme));
            }
        }
        DepthText text = new DepthText(
                title,
                "",
                words.get("depth.median"),
                words.get("depth.quartiles"),
                words.get("depth.mean"),
                words.get("depth.theory"),
                words.get("depth.overflow"),
                words.get("depth.underflow"));
        int depth = section.ensemble().shape().depth();
        return new DepthFigure(
                "depth-" + measure.id(),
                text,
                measure.log(),
                measure.log(),
                curves,
                new DepthFigure.Extent(depth, layer(scene)),
                false);
    }

    private static DepthCurve curve(Scene scene, Words words, DepthMeasure measure, Scheme scheme) {
        Ensemble ensemble = scene.experiment().section(Initialization.KIND).ensemble();
        VarianceByDepth.Reading reading = scene.answers().to(measurement(ensemble, scheme));
        DepthTheory.Reading theory = scene.answers().to(theory(ensemble, scheme));
        Doubles line = theory == null ? Doubles.of() : measure.theory(theory);
        return DepthCurve.of(
                name(words, scheme), scheme.style(), reading == null ? null : measure.measured(reading), line);
    }

    /** Histograms of the layer in sight, of the schemes that are visible; where {@code alike}, all over one span. */
    public static LayerHistogramsFigure inside(Scene scene, Words words, LayerQuantity quantity, boolean alike) {
        Initialization section = scene.experiment().section(Initialization.KIND);
        List<LayerPanel> panels = new ArrayList<>();
        double reach = 0;
        for (Scheme scheme : section.schemes()) {
            if (!scheme.visible()) {
                continue;
            }
            if (quantity == LayerQuantity.SINGULAR_VALUES) {
                JacobianSpectrum question = spectrum(section.ensemble(), scheme, layer(scene));
                panels.add(spectrum(
                        words,
                        scheme,
                        scene.answers().to(question),
                        scene.answers().complete(question)));
            } else {
                List<LayerReadings.Reading> layers = scene.answers().to(inside(section.ensemble(), scheme));
                LayerHistogram here = layers == null ? null : quantity.of(layers.get(layer(scene)));
                panels.add(panel(words, scheme, here));
                reach = Math.max(reach, layers == null ? 0 : firstReach(layers, quantity));
            }
        }
        return new LayerHistogramsFigure(
                "layer-" + quantity.id(), panels, alike && quantity != LayerQuantity.SINGULAR_VALUES ? reach : 0);
    }

    /** The questions whose answers those histograms show. */
    public static Set<Query<?>> insideQuestions(Scene scene, LayerQuantity quantity) {
        Set<Query<?>> questions = new LinkedHashSet<>();
        Initialization section = scene.experiment().section(Initialization.KIND);
        for (Scheme scheme : section.schemes()) {
            if (scheme.visible()) {
                questions.add(
                        quantity == LayerQuantity.SINGULAR_VALUES
                                ? spectrum(section.ensemble(), scheme, layer(scene))
                                : inside(section.ensemble(), scheme));
            }
        }
        return questions;
    }

    /** How far a scheme's numbers reach where they set out: at the first layer, or at the last for gradients. */
    private static double firstReach(List<LayerReadings.Reading> layers, LayerQuantity quantity) {
        int first = quantity == LayerQuantity.GRADIENTS ? layers.size() - 1 : 0;
        LayerHistogram histogram = quantity.of(layers.get(first));
        return histogram.finite() ? Math.max(Math.abs(histogram.low()), Math.abs(histogram.high())) : 0;
    }

    private static LayerPanel panel(Words words, Scheme scheme, LayerHistogram here) {
        String name = name(words, scheme);
        if (here == null || !here.finite()) {
            String absence = here == null ? "\u2026" : words.get("inside.overflow");
            return new LayerPanel(name, scheme.style(), Doubles.of(), 0, 0, 0, false, "", absence);
        }
        String note = "\u03c3 " + LayerHistogramsFigure.number(here.deviation(), DIGITS);
        String absence = here.zeros() == 1 ? words.get("inside.zeros") : "";
        return new LayerPanel(
                name, scheme.style(), here.shares(), here.low(), here.high(), here.zeros(), false, note, absence);
    }

    private static LayerPanel spectrum(Words words, Scheme scheme, JacobianSpectrum.Reading reading, boolean complete) {
        String name = name(words, scheme);
        if (reading == null || reading.logarithms().size() == 0) {
            String absence = reading != null
                    ? words.get("inside.zeros")
                    : complete ? words.get("inside.no-spectrum", JacobianSpectrum.WIDEST) : "\u2026";
            return new LayerPanel(name, scheme.style(), Doubles.of(), 0, 0, 0, true, "", absence);
        }
        Doubles logs = reading.logarithms();
        double high = logs.get(0);
        double low = logs.get(logs.size() - 1);
        double pad = Math.max(0.05, 0.02 * (high - low));
        double[] shares = new double[SPECTRUM_BINS];
        for (int i = 0; i < logs.size(); i++) {
            double share = (logs.get(i) - low + pad) / (high - low + 2 * pad);
            shares[(int) Math.min(SPECTRUM_BINS - 1.0, share * SPECTRUM_BINS)] += 1.0 / (logs.size() + reading.zeros());
        }
        String note = reading.zeros() == 0 ? "" : words.get("inside.lost", reading.zeros());
        return new LayerPanel(name, scheme.style(), Doubles.of(shares), low - pad, high + pad, 0, true, note, "");
    }

    /** The spread of a measure for one scheme; null before there is one. */
    public static Spread spread(Scene scene, Scheme scheme, DepthMeasure measure) {
        Ensemble ensemble = scene.experiment().section(Initialization.KIND).ensemble();
        VarianceByDepth.Reading reading = scene.answers().to(measurement(ensemble, scheme));
        return reading == null ? null : measure.measured(reading);
    }
}

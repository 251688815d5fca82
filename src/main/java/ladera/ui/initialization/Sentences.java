package ladera.ui.initialization;

import java.util.Locale;
import ladera.figure.DepthMeasure;
import ladera.figure.InitializationPictures;
import ladera.num.Numerals;
import ladera.run.Scene;
import ladera.run.initialization.Scheme;
import ladera.study.initialization.Spread;
import ladera.study.initialization.Trend;
import ladera.text.Words;

/** What the curves of one scheme say, in words. */
final class Sentences {
    private static final int DIGITS = 3;

    /** Larger factors are written with a power of ten. */
    private static final double LONG = 10_000;

    /** A median above this share of the mean is not below it. */
    private static final double ALIKE = 0.95;

    private Sentences() {}

    /** A few words: the direction, by how much a layer changes it, and how that ends. */
    static String fate(Words words, String key, Trend trend) {
        double perLayer = trend.perLayer();
        String factor =
                Double.isNaN(perLayer) ? "" : "\u00d7" + (perLayer < LONG ? text(perLayer, 2) : scientific(perLayer));
        return words.get(key, words.get("fate." + trend.fate()), factor);
    }

    /** Whether signal and gradient vanish, stay or explode, and what that means for learning. */
    static String verdict(Scene scene, Words words, Scheme scheme) {
        Spread forward = InitializationPictures.spread(scene, scheme, DepthMeasure.FORWARD);
        Spread backward = InitializationPictures.spread(scene, scheme, DepthMeasure.BACKWARD);
        if (forward == null) {
            return words.get("verdict.waiting");
        }
        Trend signal = Trend.forward(forward.median());
        Trend gradient = Trend.backward(backward.median());
        int depth = forward.median().size() - 1;
        return words.get(
                        "verdict",
                        InitializationPictures.name(words, scheme),
                        depth,
                        change(words, "verdict.signal.", signal),
                        change(words, "verdict.gradient.", gradient))
                + " "
                + words.get("verdict.meaning." + signal.fate() + "." + gradient.fate());
    }

    private static String change(Words words, String key, Trend trend) {
        if (trend.infiniteFrom() >= 0) {
            return words.get(key + "infinite", trend.infiniteFrom());
        }
        if (trend.zeroFrom() >= 0) {
            return words.get(key + "zero", trend.zeroFrom());
        }
        return words.get(
                key + trend.fate(),
                Numerals.significant(trend.total(), 2),
                Numerals.significant(trend.perLayer(), DIGITS));
    }

    /** How the typical network compares with the mean at the layer in sight. */
    static String typical(Scene scene, Words words, Scheme scheme) {
        Spread forward = InitializationPictures.spread(scene, scheme, DepthMeasure.FORWARD);
        if (forward == null) {
            return "";
        }
        int layer =
                Math.min(InitializationPictures.layer(scene), forward.median().size() - 1);
        double median = forward.median().get(layer);
        double mean = forward.mean().get(layer);
        return words.get(
                median < ALIKE * mean ? "typical.below" : "typical.alike",
                layer,
                text(median, DIGITS),
                text(mean, DIGITS));
    }

    private static String text(double value, int digits) {
        return Numerals.significant(value, digits);
    }

    private static String scientific(double value) {
        return String.format(Locale.ROOT, "%.1e", value).replace("e+0", "e").replace("e+", "e");
    }
}

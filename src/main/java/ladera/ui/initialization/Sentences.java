package ladera.ui.initialization;

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

    private Sentences() {}

    /** A few words: the direction, by how much a layer changes it, and how that ends. */
    static String fate(Words words, String key, Trend trend) {
        String factor = Double.isNaN(trend.perLayer()) ? "" : "\u00d7" + Numerals.significant(trend.perLayer(), DIGITS);
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

    /** How the typical network compares with the mean at the layer in sight, or where they part if they do not there. */
    static String typical(Scene scene, Words words, Scheme scheme) {
        Spread forward = InitializationPictures.spread(scene, scheme, DepthMeasure.FORWARD);
        if (forward == null) {
            return "";
        }
        int layer = Math.min(InitializationPictures.layer(scene), forward.median().size() - 1);
        return words.get(
                "typical",
                layer,
                Numerals.significant(forward.median().get(layer), DIGITS),
                Numerals.significant(forward.mean().get(layer), DIGITS));
    }
}

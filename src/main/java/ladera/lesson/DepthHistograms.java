package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import ladera.figure.Figure;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.num.Doubles;
import ladera.run.lessons.Setting;
import ladera.study.initialization.LayerHistogram;
import ladera.study.initialization.LayerReadings;

/** How signals, in the upper row, and gradients are distributed in few layers of the first network of lesson 7.3. */
final class DepthHistograms {
    private static final int LAYERS = 4;

    private DepthHistograms() {}

    static Figure figure(Setting setting, long cursor, LessonText text) {
        List<LayerReadings.Reading> inside = DepthQuestion.of(setting).inside();
        int[] layers = InitializingWeights.few(0, inside.size() - 1, LAYERS);
        List<Plot> plots = new ArrayList<>();
        for (int k : layers) {
            plots.add(plot("f" + k, "f", k, inside.get(k).f(), Sketch.SECOND, share(text, k)));
        }
        for (int k : layers) {
            LayerHistogram slopes = inside.get(k).df();
            plots.add(plot("df" + k, "\u2202\u2113/\u2202f", k, slopes, Sketch.MARKED, share(text, k)));
        }
        return new PlotsFigure("histograms", plots, layers.length, 0.6);
    }

    /** Said once a row. */
    private static String share(LessonText text, int k) {
        return k == 0 ? text.get("label.share") : "";
    }

    private static Plot plot(String name, String symbol, int k, LayerHistogram histogram, int style, String share) {
        boolean drawn = histogram.finite() && histogram.low() < histogram.high();
        int bins = drawn ? histogram.shares().size() : 0;
        double low = drawn ? histogram.low() : -1;
        double high = drawn ? histogram.high() : 1;
        double[] middle = new double[bins];
        double most = 1e-3;
        for (int i = 0; i < bins; i++) {
            middle[i] = low + (high - low) * (i + 0.5) / bins;
            most = Math.max(most, histogram.shares().get(i));
        }
        Plot.Bars bars = new Plot.Bars(
                name,
                Doubles.of(middle),
                Doubles.of(new double[bins]),
                drawn ? histogram.shares() : Doubles.of(),
                (high - low) / Math.max(1, bins),
                style);
        return Plot.of("k = " + k, symbol, share, Sketch.frame(low, high, 0, 1.1 * most))
                .and(bars);
    }
}

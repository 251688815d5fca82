package ladera.lesson;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import ladera.figure.Figure;
import ladera.figure.Plot;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.DescentPath;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.PlaneFunction;
import ladera.optim.LineSearch;

/** A line search seen as a slice through the loss: the whole slice, the present bracket, and all brackets so far. */
final class LineSearchPictures {
    private static final int POINTS = 201;
    private static final int SLICE = Sketch.SECOND;
    private static final int BRACKET = Sketch.FIRST;
    private static final int FOUND = Sketch.THIRD;
    private static final String DISTANCE = "\u03b1";

    /** The plot in which a bracket is picked by its height. */
    static final int ALL_BRACKETS = 2;

    private static final List<String> NAMES = List.of("a", "b", "c", "d");

    private LineSearchPictures() {}

    /**
     * The search from a point of a path along its downhill direction.
     *
     * @param at which point of the path
     * @param iteration which bracket is shown, from 1; the last one where there are fewer
     */
    static Figure figure(
            PlaneFunction loss, DescentPath path, int at, LineSearch search, int iteration, LessonText text) {
        DoubleUnaryOperator slice = slice(loss, path, at);
        LineSearch.Trace trace = search.trace(slice);
        int shown = Math.max(0, Math.min(iteration, trace.brackets().size()) - 1);
        Plot whole = slice(text.get("label.slice"), slice, 0, search.maxDistance(), trace, shown);
        if (trace.brackets().isEmpty()) {
            return new PlotsFigure("bracket", List.of(whole), 1, DescentSketch.LOW);
        }
        LineSearch.Bracket bracket = trace.brackets().get(shown);
        double air = 0.08 * (bracket.d() - bracket.a());
        Plot near = slice(title(bracket, text), slice, bracket.a() - air, bracket.d() + air, trace, shown);
        return new PlotsFigure("bracket", List.of(whole, near, funnel(trace, shown, search, text)), 3, 1)
                .named(
                        PlotKey.Entry.dots(
                                text.fill(
                                        "label.shown",
                                        shown + 1,
                                        trace.brackets().size()),
                                BRACKET),
                        new PlotKey.Entry(text.fill("label.found", DescentSketch.number(trace.distance())), FOUND));
    }

    /** The search from a point of a path along its downhill direction. */
    static LineSearch.Trace trace(PlaneFunction loss, DescentPath path, int at, LineSearch search) {
        return search.trace(slice(loss, path, at));
    }

    /** The loss at a distance from a point of a path, counted in lengths of the gradient there. */
    private static DoubleUnaryOperator slice(PlaneFunction loss, DescentPath path, int at) {
        double[] phi = path.points().get(at).toArray();
        double[] gradient = new double[2];
        loss.valueAndGradient(phi, gradient);
        return distance -> loss.value(phi[0] - distance * gradient[0], phi[1] - distance * gradient[1]);
    }

    private static String title(LineSearch.Bracket bracket, LessonText text) {
        return text.get("label.rule." + bracket.move().id());
    }

    private static Plot slice(
            String title, DoubleUnaryOperator loss, double low, double high, LineSearch.Trace trace, int shown) {
        double[] distances = Sketch.points(low, high, POINTS);
        double[] losses = Sketch.mapped(distances, loss);
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : losses) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        double span = most > least ? most - least : Math.max(1e-12, Math.abs(most));
        Domain frame = Sketch.frame(low, high, least - 0.08 * span, most + 0.12 * span);
        Plot plot = Plot.of(title, DISTANCE, "L", frame, Sketch.line("slice", distances, losses, SLICE));
        if (!trace.brackets().isEmpty()) {
            LineSearch.Bracket at = trace.brackets().get(shown);
            plot = plot.and(new Plot.Dots(
                    "bracket",
                    Doubles.of(at.a(), at.b(), at.c(), at.d()),
                    Doubles.of(at.lossA(), at.lossB(), at.lossC(), at.lossD()),
                    BRACKET,
                    at.d() - at.a() > 0.5 * (high - low) ? NAMES : List.of()));
        }
        return plot.and(new Plot.Rule(trace.distance(), FOUND));
    }

    /** Each iteration's a to d as a line, b and c as dots, the first at the bottom. */
    private static Plot funnel(LineSearch.Trace trace, int shown, LineSearch search, LessonText text) {
        int count = trace.brackets().size();
        Domain frame = Sketch.frame(0, search.maxDistance(), 0.3, Math.max(count, 2) + 0.7);
        Plot plot = Plot.of(
                text.get("label.brackets"),
                DISTANCE,
                text.get("label.iteration"),
                frame,
                new Plot.Rule(trace.distance(), FOUND));
        for (int k = 0; k < count; k++) {
            LineSearch.Bracket one = trace.brackets().get(k);
            double row = k + 1.0;
            int style = k == shown ? BRACKET : Sketch.QUIET;
            plot = plot.and(
                    Sketch.line("bracket" + (k + 1), new double[] {one.a(), one.d()}, new double[] {row, row}, style),
                    new Plot.Dots("inner" + (k + 1), Doubles.of(one.b(), one.c()), Doubles.of(row, row), style));
        }
        return plot;
    }
}

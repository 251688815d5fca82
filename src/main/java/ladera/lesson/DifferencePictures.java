package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.Plot;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.Differences;
import ladera.num.Domain;
import ladera.num.PlaneFunction;

/** How far forward differences are from the derivatives as their width shrinks: first as the width, then rounding takes over. */
final class DifferencePictures {
    /** Powers of ten, the widths across and the errors up: below 1e-13 a step is lost in the parameters themselves. */
    private static final Domain FRAME = Sketch.frame(-13, 0, -10, 2);

    private static final int POINTS = 105;

    /** Of the derivatives by either parameter. */
    private static final int[] STYLES = {Sketch.FIRST, Sketch.SECOND};

    /** The width follows the mouse. */
    static final Touch WIDTH = (drag, pressed) -> Map.of("delta", Math.pow(10, drag.x()));

    private DifferencePictures() {}

    /** @param delta the width that is marked */
    static Figure figure(PlaneFunction loss, double[] phi, double delta, LessonText text) {
        double[] exact = new double[2];
        loss.valueAndGradient(phi, exact);
        double[] exponents = Sketch.points(FRAME.xMin(), FRAME.xMax(), POINTS);
        List<Plot.Mark> marks = new ArrayList<>();
        marks.add(new Plot.Rule(Math.log10(delta), Sketch.QUIET));
        for (int i = 0; i < exact.length; i++) {
            int parameter = i;
            double[] errors =
                    Sketch.mapped(exponents, e -> error(loss, phi, Math.pow(10, e), parameter, exact[parameter]));
            marks.add(Sketch.line("error" + i, exponents, errors, STYLES[i]));
        }
        for (int i = 0; i < exact.length; i++) {
            marks.add(Sketch.dot("at" + i, Math.log10(delta), error(loss, phi, delta, i, exact[i]), STYLES[i]));
        }
        Plot plot = Plot.of(text.get("label.error"), "log\u2081\u2080 \u03b4", "log\u2081\u2080 |\u0394|", FRAME)
                .and(marks);
        return new PlotsFigure("differences", List.of(plot), 1, DescentSketch.LOW)
                .named(
                        new PlotKey.Entry("\u2202L/\u2202" + DescentSketch.PHI0, STYLES[0]),
                        new PlotKey.Entry("\u2202L/\u2202" + DescentSketch.PHI1, STYLES[1]));
    }

    private static double error(PlaneFunction loss, double[] phi, double delta, int i, double exact) {
        return Math.log10(Math.abs(Differences.forward(loss, phi, delta)[i] - exact));
    }
}

package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.figure.Tone;
import ladera.lesson.model.Basins;
import ladera.lesson.model.LocalMinima;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Numerals;
import ladera.num.PlanePoint;

/** Which valley of the Gabor loss each start leads to, beside the valleys themselves. */
final class BasinPictures {
    private static final int CELLS = 48;

    /** Along each side: enough to find all eight minima. */
    private static final int STARTS = 15;

    /** Small enough to stay in the valley where it sets out, and so many steps that it gets to its floor. */
    private static final double RATE = 0.1;

    private static final int STEPS = 150;

    private BasinPictures() {}

    /** Made when they are first wanted: nothing that can be varied changes them. */
    static final class Made {
        private static final MapGround REACHED = ground(Basins.of(
                        GaborData.LOSS,
                        DescentSketch.rule("SGD", Map.of("lr", RATE)),
                        GaborSketch.WINDOW,
                        CELLS + 1,
                        CELLS + 1,
                        STEPS)
                .reached());

        static final LocalMinima MINIMA = LocalMinima.of(GaborData.LOSS, GaborSketch.WINDOW, STARTS);

        /** Without isolines: what is reached jumps from valley to valley. */
        private static MapGround ground(Grid grid) {
            return new MapGround(
                    grid, Tone.of(grid), Doubles.of(), List.of(), Doubles.of(), DescentSketch.PHI0, DescentSketch.PHI1);
        }
    }

    /** @param start where the other pictures' descents start */
    static Figure figure(PlanePoint start, LessonText text) {
        double[] x = Made.MINIMA.minima().stream()
                .mapToDouble(LocalMinima.Minimum::x)
                .toArray();
        double[] y = Made.MINIMA.minima().stream()
                .mapToDouble(LocalMinima.Minimum::y)
                .toArray();
        List<String> losses = new ArrayList<>();
        Made.MINIMA.minima().forEach(one -> losses.add(Numerals.significant(one.value(), 3)));
        Plot.Dots minima = new Plot.Dots("minima", Doubles.of(x), Doubles.of(y), DescentSketch.GREY, losses);
        Plot.Dots from = Sketch.dot("start", start.x(), start.y(), Sketch.MARKED);
        Plot reached = DescentSketch.map(text.get("label.reached"), Made.REACHED, List.of(minima, from));
        Plot loss = DescentSketch.map(text.get("label.loss"), GaborSketch.ground(), List.of(minima, from));
        return new PlotsFigure("basins", List.of(reached, loss), 2, 1);
    }
}

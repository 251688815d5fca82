package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.lesson.model.DescentPath;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.run.lessons.Setting;

/** A step with momentum taken apart: what is carried on from before, and what the new gradient adds. */
final class LookaheadPictures {
    /** The part alpha beta m. */
    static final int CARRIED = 2;

    /** The part alpha (1 - beta) g. */
    static final int FRESH = 1;

    /** Where the gradient is taken. */
    static final int MEASURED = Sketch.MARKED;

    private static final int CELLS = 48;

    /** The picture is so much larger than the step. */
    private static final double AIR = 1.5;

    /** However short the step is. */
    private static final double LEAST = 1e-3;

    private LookaheadPictures() {}

    /**
     * The step that leaves the cursor's point.
     *
     * @param ahead how many times m the gradient is taken ahead of the parameters
     */
    static Plot step(
            String title,
            DescentPath path,
            long cursor,
            List<List<Integer>> batches,
            Setting setting,
            double ahead,
            int style) {
        int t = Math.max(
                0, Math.min(DescentSketch.reached(path, cursor), path.points().size() - 2));
        Doubles from = path.points().get(t);
        if (path.points().size() < 2) {
            return DescentSketch.map(title, GaborSketch.ground(), List.of(dot("phi", from, style)));
        }
        Doubles to = path.points().get(t + 1);
        Doubles m = t == 0 ? Doubles.of(0, 0) : path.memory().get("m").get(t - 1);
        double carry = setting.real("alpha") * setting.real("beta");
        Doubles carried = along(from, m, carry);
        Doubles measured = along(from, m, ahead);
        Domain domain = around(from, to, carried, measured);
        MapGround ground = DescentSketch.ground(GaborSketch.ofBatch(batches.get(t)), domain, CELLS);
        List<Plot.Mark> marks = new ArrayList<>();
        marks.add(arrow("carried", from, carried, CARRIED));
        marks.add(arrow("fresh", carried, to, FRESH));
        marks.add(dot("from", from, style));
        marks.add(dot("to", to, style));
        marks.add(dot("measured", measured, MEASURED));
        return DescentSketch.map(title + ", t = " + t, ground, marks);
    }

    private static Doubles along(Doubles from, Doubles m, double length) {
        return Doubles.of(from.get(0) - length * m.get(0), from.get(1) - length * m.get(1));
    }

    private static Plot.Arrow arrow(String name, Doubles from, Doubles to, int style) {
        return new Plot.Arrow(name, from.get(0), from.get(1), to.get(0), to.get(1), style);
    }

    private static Plot.Dots dot(String name, Doubles at, int style) {
        return Sketch.dot(name, at.get(0), at.get(1), style);
    }

    /** A square that shows all of these points. */
    private static Domain around(Doubles... points) {
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (Doubles point : points) {
            for (int i = 0; i < 2; i++) {
                low[i] = Math.min(low[i], point.get(i));
                high[i] = Math.max(high[i], point.get(i));
            }
        }
        double half = AIR / 2 * Math.max(LEAST, Math.max(high[0] - low[0], high[1] - low[1]));
        double x = (low[0] + high[0]) / 2;
        double y = (low[1] + high[1]) / 2;
        return Sketch.frame(x - half, x + half, y - half, y + half);
    }
}

package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.lesson.model.DescentPath;
import ladera.lesson.model.Differences;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.PlaneFunction;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;
import ladera.run.Contestant;
import ladera.run.Tuning;

/** The pieces of which the lessons on descent are made: maps of a loss with paths upon them, and curves over the steps. */
final class DescentSketch {
    static final String PHI0 = "\u03c6\u2080";
    static final String PHI1 = "\u03c6\u2081";
    static final String STEP = "t";

    /** Powers of ten are read off such an axis. */
    static final String LOG_LOSS = "log\u2081\u2080 L";

    /** What is given: pairs, and where the best is. */
    static final int GREY = 7;

    /** Height by width of plots that stand alone. */
    static final double LOW = 0.42;

    private static final int LEVELS = 10;
    private static final int DIGITS = 4;
    private static final int MANY_DIGITS = 8;

    /** Losses below this are drawn as this: a logarithm has no place for 0. */
    private static final double LEAST = 1e-16;

    private DescentSketch() {}

    /** A number as titles have it. */
    static String number(double value) {
        return Numerals.significant(value, DIGITS);
    }

    /** The gradient at a point by its formula, and by forward differences of that width. */
    static String compared(PlaneFunction loss, double[] at, double delta, LessonText text) {
        double[] exact = new double[2];
        loss.valueAndGradient(at, exact);
        return pair(text.get("label.exact"), exact) + "\n"
                + pair(text.get("label.forward"), Differences.forward(loss, at, delta));
    }

    private static String pair(String name, double[] values) {
        return name + ": (" + Numerals.significant(values[0], MANY_DIGITS) + ", "
                + Numerals.significant(values[1], MANY_DIGITS) + ")";
    }

    /** A loss over a part of the plane, in colours and isolines. */
    static MapGround ground(PlaneFunction loss, Domain domain, int cells) {
        return MapGround.of(Grid.sample(loss, domain, cells + 1, cells + 1), LEVELS, PHI0, PHI1);
    }

    /** A map. */
    static Plot map(String title, MapGround ground, List<? extends Plot.Mark> marks) {
        return Plot.of(title, PHI0, PHI1, ground.grid().domain(), new Plot.Ground(ground))
                .and(marks);
    }

    /** The optimizer of that name with these knobs; all others as they are by default. */
    static Rule rule(String optimizer, Map<String, ?> settings) {
        Optimizer method = Optimizers.ALL.get(optimizer);
        return method.rule(Knobs.of(method.knobs(), settings));
    }

    /** The same as a contestant of the optimizers room; keys count from 1. */
    static Contestant contestant(int key, String optimizer, Map<String, ?> settings, int style) {
        Optimizer method = Optimizers.ALL.get(optimizer);
        return new Contestant(key, optimizer, Tuning.of(Knobs.of(method.knobs(), settings)), style, true);
    }

    /** The last step of a path up to which {@code cursor} goes. */
    static int reached(DescentPath path, long cursor) {
        return (int) Math.max(0, Math.min(cursor, path.points().size() - 1));
    }

    /** A path as far as the cursor: a line with small dots at the steps, and larger ones at its ends. */
    static List<Plot.Mark> trail(String name, DescentPath path, long cursor, int style) {
        int last = reached(path, cursor);
        double[] x = coordinate(path, 0, last + 1);
        double[] y = coordinate(path, 1, last + 1);
        List<Plot.Mark> marks = new ArrayList<>();
        marks.add(Sketch.line(name, x, y, style));
        marks.add(new Plot.Specks(name + ".steps", Doubles.of(x), Doubles.of(y), style));
        marks.add(Sketch.dot(name + ".start", x[0], y[0], GREY));
        marks.add(Sketch.dot(name + ".head", x[last], y[last], style));
        return marks;
    }

    /** The same of so many steps that their dots would hide the paths: a thin line between its ends. */
    static List<Plot.Mark> longTrail(String name, DescentPath path, long cursor, int style) {
        int last = reached(path, cursor);
        double[] x = coordinate(path, 0, last + 1);
        double[] y = coordinate(path, 1, last + 1);
        return List.of(
                Sketch.thin(name, x, y, style),
                Sketch.dot(name + ".start", x[0], y[0], GREY),
                Sketch.dot(name + ".head", x[last], y[last], style));
    }

    /** A name with the loss at the present step. */
    static String told(String name, DescentPath path, long cursor) {
        return name + ", L = " + number(path.losses().get(reached(path, cursor)));
    }

    /** One coordinate of the first {@code count} points. */
    static double[] coordinate(DescentPath path, int i, int count) {
        double[] values = new double[count];
        for (int t = 0; t < count; t++) {
            values[t] = path.points().get(t).get(i);
        }
        return values;
    }

    /** The loss of every step, as a power of ten. */
    static Plot.Line logLoss(String name, DescentPath path, int style) {
        Doubles losses = path.losses();
        return curve(name, losses.size(), t -> Math.log10(Math.max(LEAST, losses.get(t))), style);
    }

    /** One value a step, from step 0 on. */
    static Plot.Line curve(String name, int steps, IntToDoubleFunction value, int style) {
        double[] x = new double[steps];
        double[] y = new double[steps];
        for (int t = 0; t < steps; t++) {
            x[t] = t;
            y[t] = value.applyAsDouble(t);
        }
        return Sketch.line(name, x, y, style);
    }

    /** One entry of what a rule remembers after each step, from step 1 on. */
    static Plot.Line memory(String name, List<Doubles> kept, int i, int style) {
        double[] x = new double[kept.size()];
        double[] y = new double[kept.size()];
        for (int t = 0; t < kept.size(); t++) {
            x[t] = t + 1.0;
            y[t] = kept.get(t).get(i);
        }
        return Sketch.line(name, x, y, style);
    }

    /** Axes over so many steps that show all of these lines. */
    static Domain around(long steps, List<Plot.Line> lines) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Plot.Line line : lines) {
            for (int k = 0; k < line.y().size(); k++) {
                double y = line.y().get(k);
                if (Double.isFinite(y) && line.x().get(k) <= steps) {
                    low = Math.min(low, y);
                    high = Math.max(high, y);
                }
            }
        }
        if (!(low <= high)) {
            low = 0;
            high = 1;
        }
        double air = low < high ? 0.06 * (high - low) : Math.max(0.5, 0.1 * Math.abs(high));
        return Sketch.frame(0, Math.max(1, steps), low - air, high + air);
    }

    /** As much of a curve over the steps as is shown. */
    private static Plot.Line until(long steps, Plot.Line line) {
        int count = 0;
        while (count < line.x().size() && line.x().get(count) <= steps) {
            count++;
        }
        return new Plot.Line(
                line.name(),
                Doubles.firstOf(line.x().toArray(), count),
                Doubles.firstOf(line.y().toArray(), count),
                line.style(),
                line.stroke());
    }

    /** Curves over the steps, with a rule and dots at the present one. */
    static Plot overSteps(String title, String yName, long steps, long cursor, List<Plot.Line> lines) {
        List<Plot.Mark> marks = new ArrayList<>();
        for (Plot.Line line : lines) {
            marks.add(until(steps, line));
        }
        for (Plot.Line line : lines) {
            for (int k = 0; k < line.x().size(); k++) {
                if (line.x().get(k) == cursor) {
                    marks.add(Sketch.dot(line.name() + ".at", cursor, line.y().get(k), line.style()));
                }
            }
        }
        return Plot.of(title, STEP, yName, around(steps, lines))
                .and(new Plot.Rule(cursor, Sketch.QUIET))
                .and(marks);
    }
}

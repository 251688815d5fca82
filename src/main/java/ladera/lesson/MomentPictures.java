package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.Plot;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.DescentPath;
import ladera.num.Doubles;

/** What goes on inside Adam, one row a parameter: gradient and m, the root of v, and the step that comes of them. */
final class MomentPictures {
    private static final int GRADIENT = DescentSketch.GREY;
    private static final int FIRST_MOMENT = 2;
    private static final int SECOND_MOMENT = 5;

    /** Adam's own, as in the pictures of its path. */
    private static final int MOVE = Sketch.THIRD;

    private static final String M_TILDE = "m\u0303";
    private static final String V_TILDE = "\u221a\u1e7d";

    private MomentPictures() {}

    static Figure figure(DescentPath path, int steps, long cursor, LessonText text) {
        List<Plot> plots = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String phi = i == 0 ? DescentSketch.PHI0 : DescentSketch.PHI1;
            plots.add(DescentSketch.overSteps(phi, "g, m", steps, cursor, first(path, i)));
            plots.add(DescentSketch.overSteps(phi, "\u221av", steps, cursor, second(path, i)));
            plots.add(DescentSketch.overSteps(phi, "\u0394" + phi, steps, cursor, List.of(moves(path, i))));
        }
        return new PlotsFigure("moments", plots, 3, 0.8)
                .named(
                        new PlotKey.Entry(text.get("label.gradient"), GRADIENT),
                        new PlotKey.Entry("m (" + text.get("label.dashed") + "), " + M_TILDE, FIRST_MOMENT),
                        new PlotKey.Entry("\u221av (" + text.get("label.dashed") + "), " + V_TILDE, SECOND_MOMENT),
                        new PlotKey.Entry(text.get("label.move"), MOVE));
    }

    private static List<Plot.Line> first(DescentPath path, int i) {
        List<Plot.Line> lines = new ArrayList<>();
        lines.add(after("gradient" + i, path.gradients(), i, false, GRADIENT, Plot.Stroke.THIN));
        lines.addAll(moment("m", "\\tilde{m}", path, i, false, FIRST_MOMENT));
        return lines;
    }

    private static List<Plot.Line> second(DescentPath path, int i) {
        return moment("v", "\\tilde{v}", path, i, true, SECOND_MOMENT);
    }

    /** A mean as it stands, dashed, and corrected where the rule corrects it. */
    private static List<Plot.Line> moment(
            String plain, String corrected, DescentPath path, int i, boolean root, int style) {
        List<Plot.Line> lines = new ArrayList<>();
        List<Doubles> kept = path.memory().getOrDefault(plain, List.of());
        lines.add(after(plain + i, kept, i, root, style, Plot.Stroke.DASHED));
        List<Doubles> better = path.memory().getOrDefault(corrected, List.of());
        if (!better.isEmpty()) {
            lines.add(after(plain + i + ".corrected", better, i, root, style, Plot.Stroke.STRONG));
        }
        return lines;
    }

    /** One entry of what each step leaves, from step 1 on. */
    private static Plot.Line after(
            String name, List<Doubles> kept, int i, boolean root, int style, Plot.Stroke stroke) {
        double[] x = new double[kept.size()];
        double[] y = new double[kept.size()];
        for (int t = 0; t < kept.size(); t++) {
            x[t] = t + 1.0;
            y[t] = root ? Math.sqrt(kept.get(t).get(i)) : kept.get(t).get(i);
        }
        return new Plot.Line(name, Doubles.of(x), Doubles.of(y), style, stroke);
    }

    private static Plot.Line moves(DescentPath path, int i) {
        List<Doubles> moves = new ArrayList<>();
        for (int t = 0; t + 1 < path.points().size(); t++) {
            moves.add(move(path, t));
        }
        return after("move" + i, moves, i, false, MOVE, Plot.Stroke.STRONG);
    }

    private static Doubles move(DescentPath path, int t) {
        Doubles from = path.points().get(t);
        Doubles to = path.points().get(t + 1);
        return Doubles.of(to.get(0) - from.get(0), to.get(1) - from.get(1));
    }

    /** The numbers that the present step leaves; nothing before the first. */
    static String told(DescentPath path, long cursor, LessonText text) {
        int t = DescentSketch.reached(path, cursor);
        if (t == 0) {
            return text.get("label.none");
        }
        List<String> lines = new ArrayList<>();
        lines.add(pair("g", path.gradients().get(t - 1), false));
        lines.add(pairs("m", "m", M_TILDE, "\\tilde{m}", path, t, false));
        lines.add(pairs("\u221av", "v", V_TILDE, "\\tilde{v}", path, t, true));
        lines.add(pair("\u0394\u03c6", move(path, t - 1), false));
        return String.join("\n", lines);
    }

    /** A mean, and beside it the corrected one where the rule corrects it. */
    private static String pairs(
            String name, String symbol, String correctedName, String corrected, DescentPath path, int t, boolean root) {
        Map<String, List<Doubles>> memory = path.memory();
        String plain = pair(name, memory.get(symbol).get(t - 1), root);
        return memory.containsKey(corrected)
                ? plain + ",   " + pair(correctedName, memory.get(corrected).get(t - 1), root)
                : plain;
    }

    private static String pair(String name, Doubles values, boolean root) {
        double one = root ? Math.sqrt(values.get(0)) : values.get(0);
        double two = root ? Math.sqrt(values.get(1)) : values.get(1);
        return name + " = (" + DescentSketch.number(one) + ", " + DescentSketch.number(two) + ")";
    }
}

package ladera.lesson;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.NumbersFigure;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.figure.SpansFigure;
import ladera.lesson.model.ShallowNetwork;
import ladera.lesson.model.TwoLayerNetwork;
import ladera.lesson.model.TwoLayerRegions;
import ladera.lesson.model.TwoLayerRegions.Stretch;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;

/** Section 4.2: a second layer clips piecewise linear functions and adds up what is left. */
final class ClippingFunctions {
    private static final int UNITS = 3;
    private static final Domain FRAME = Sketch.frame(0, 1, -1, 1);
    private static final double[] XS = Sketch.points(0, 1, 401);
    private static final int DIGITS = 4;

    private static final double[][] THETA = {{0.3, -1}, {-1, 2}, {-0.5, 0.65}};
    private static final double[][] PSI = {{0.3, 2, -1, 7}, {-0.2, 2, 1.2, -8}, {0.3, -2.3, -0.8, 2}};
    private static final double[] PHI = {0, 0.5, -1.5, 2.2};

    /** By how much question 1 raises an offset. */
    private static final double RAISE = 0.3;

    private static final Notebook NOTEBOOK = Notebook.of("4.2", knobs());

    private static final TwoLayerNetwork START = network(NOTEBOOK.initial());

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            new Cell.Picture("panels", ClippingFunctions::panels, "x").touched(Touch.x("x")),
            new Cell.Prose("output"),
            new Cell.Picture("y", ClippingFunctions::output, ids("phi", 0, 3)).touched(Touch.x("x")),
            new Cell.Prose("hands"),
            Task.formula(
                    "hole",
                    "max(0, x)",
                    new Task.WrongFormula("mirror", "abs(x)"),
                    new Task.WrongFormula("other", "min(0, x)")),
            Task.number(
                    "pre",
                    () -> panelsAt(0).pre2()[0][0],
                    new Slip("unclipped", START.first().phi().get(0).get(0) + raw()),
                    new Slip("offset", panelsAt(0).pre2()[0][0] - PSI[0][0])),
            Task.number("zero", () -> START.value(0), new Slip("unclipped", unclipped(0))),
            Task.number("middle", () -> START.value(0.5), new Slip("unclipped", unclipped(0.5))),
            new Cell.Prose("below"),
            new Cell.Picture("first", ClippingFunctions::first, thetas()).touched(Touch.x("x")),
            new Cell.Prose("questions"),
            Task.choice("raise", "up", "up", "tilt", "output").predicted(),
            Task.choice("negate", "other", "mirror", "other", "same").predicted(),
            Task.number(
                            "third",
                            () -> changed(Map.of("phi_3", -1.0)).value(0.5),
                            new Slip("whole", -START.value(0.5)),
                            new Slip("sign", changed(Map.of("phi_3", 0.0)).value(0.5)))
                    .predicted(),
            new Cell.Picture("try", ClippingFunctions::both, psis())
                    .revealedBy("third")
                    .touched(Touch.x("x"))
                    .with(
                            new Cell.Preset("original", original()),
                            new Cell.Preset("raise", with("psi_10", PSI[0][0] + RAISE)),
                            new Cell.Preset("negate", negated()),
                            new Cell.Preset("third", with("phi_3", -1.0))),
            new Cell.Prose("which"),
            Task.count(
                    "pieces",
                    () -> START.regions(0, 1).pieces(),
                    new Slip("joints", START.regions(0, 1).pieces() - 1),
                    new Slip("first", 4)),
            new Cell.Picture("on", ClippingFunctions::on, "x")
                    .revealedBy("pieces")
                    .touched(Touch.x("x")),
            new Cell.Picture("stretches", ClippingFunctions::stretches).revealedBy("pieces"));

    private ClippingFunctions() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(ParameterKnobs.within("x", "x", 0, 1, 0.7));
        for (int d = 0; d < UNITS; d++) {
            for (int j = 0; j < 2; j++) {
                String index = (d + 1) + "" + j;
                knobs.add(ParameterKnobs.weight(
                        "theta_" + index, "\u03b8" + ParameterKnobs.subscript(index), THETA[d][j], 3));
            }
        }
        for (int d = 0; d < UNITS; d++) {
            for (int j = 0; j <= UNITS; j++) {
                String index = (d + 1) + "" + j;
                knobs.add(ParameterKnobs.weight(
                        "psi_" + index, "\u03c8" + ParameterKnobs.subscript(index), PSI[d][j], 10));
            }
        }
        for (int d = 0; d <= UNITS; d++) {
            knobs.add(ParameterKnobs.weight("phi_" + d, "\u03c6" + ParameterKnobs.subscript("" + d), PHI[d], 3));
        }
        return knobs;
    }

    private static String[] ids(String letter, int from, int to) {
        String[] ids = new String[to - from + 1];
        for (int d = from; d <= to; d++) {
            ids[d - from] = letter + "_" + d;
        }
        return ids;
    }

    private static String[] thetas() {
        return all("theta", 2);
    }

    private static String[] psis() {
        return all("psi", UNITS + 1);
    }

    private static String[] all(String letter, int columns) {
        List<String> ids = new ArrayList<>();
        for (int d = 1; d <= UNITS; d++) {
            for (int j = 0; j < columns; j++) {
                ids.add(letter + "_" + d + j);
            }
        }
        return ids.toArray(String[]::new);
    }

    private static Map<String, Object> original() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Knob knob : NOTEBOOK.knobs()) {
            if (!knob.id().equals("x")) {
                values.put(knob.id(), knob.initial());
            }
        }
        return values;
    }

    private static Map<String, Object> with(String knob, double value) {
        Map<String, Object> values = original();
        values.put(knob, value);
        return values;
    }

    private static Map<String, Object> negated() {
        Map<String, Object> values = original();
        for (int j = 0; j <= UNITS; j++) {
            values.put("psi_2" + j, -PSI[1][j]);
        }
        return values;
    }

    private static TwoLayerNetwork network(Setting setting) {
        List<Doubles> theta = new ArrayList<>();
        List<Doubles> psi = new ArrayList<>();
        for (int d = 1; d <= UNITS; d++) {
            theta.add(Doubles.of(setting.real("theta_" + d + 0), setting.real("theta_" + d + 1)));
            double[] row = new double[UNITS + 1];
            for (int j = 0; j < row.length; j++) {
                row[j] = setting.real("psi_" + d + j);
            }
            psi.add(Doubles.of(row));
        }
        double[] phi = new double[UNITS + 1];
        for (int d = 0; d < phi.length; d++) {
            phi[d] = setting.real("phi_" + d);
        }
        return new TwoLayerNetwork(new ShallowNetwork(theta, psi), Doubles.of(phi));
    }

    private static TwoLayerNetwork changed(Map<String, Object> values) {
        return network(NOTEBOOK.initial().with(NOTEBOOK, values));
    }

    private static TwoLayerNetwork.Panels panelsAt(double x) {
        return START.panels(new double[] {x});
    }

    /** What the first unit of the second layer would get at x = 0 if the first layer did not clip. */
    private static double raw() {
        double sum = 0;
        for (int j = 0; j < UNITS; j++) {
            sum += PSI[0][j + 1] * panelsAt(0).pre1()[j][0];
        }
        return sum;
    }

    /** The output if the second layer did not clip. */
    private static double unclipped(double x) {
        double sum = PHI[0];
        for (int d = 0; d < UNITS; d++) {
            sum += PHI[d + 1] * panelsAt(x).pre2()[d][0];
        }
        return sum;
    }

    /** The notebook's nine panels: a column a unit of the second layer, shaded where it is clipped. */
    private static Figure panels(Setting setting, long cursor, LessonText text) {
        TwoLayerNetwork network = network(setting);
        TwoLayerNetwork.Panels all = network.panels(XS);
        double x = setting.real("x");
        TwoLayerNetwork.Panels here = network.panels(new double[] {x});
        List<Plot> plots = new ArrayList<>();
        row(plots, text.get("label.preactivation"), "", "f\u2032", all.pre2(), here.pre2(), x, all.pre2());
        row(plots, text.get("label.clipped"), "", "h\u2032", all.hPrime(), here.hPrime(), x, all.pre2());
        row(plots, text.get("label.weighted"), "\u03c6", "h\u2032", all.weighted(), here.weighted(), x, all.pre2());
        return new PlotsFigure("clipping", plots, UNITS, 0.5);
    }

    /** The layer below: preactivations, and what its ReLUs leave of them. */
    private static Figure first(Setting setting, long cursor, LessonText text) {
        TwoLayerNetwork network = network(setting);
        TwoLayerNetwork.Panels all = network.panels(XS);
        double x = setting.real("x");
        TwoLayerNetwork.Panels here = network.panels(new double[] {x});
        List<Plot> plots = new ArrayList<>();
        row(plots, text.get("label.preactivation"), "", "f", all.pre1(), here.pre1(), x, all.pre1());
        row(plots, text.get("label.clipped"), "", "h", all.h(), here.h(), x, all.pre1());
        return new PlotsFigure("first", plots, UNITS, 0.5);
    }

    private static void row(
            List<Plot> plots,
            String title,
            String weight,
            String symbol,
            double[][] rows,
            double[][] here,
            double x,
            double[][] pre) {
        for (int d = 0; d < rows.length; d++) {
            int style = Sketch.UNITS.get(d);
            List<Plot.Mark> marks = new ArrayList<>(shades(pre[d]));
            marks.add(Sketch.line(weight + symbol + (d + 1), XS, rows[d], style));
            marks.add(new Plot.Dots(
                    weight + symbol + (d + 1) + ".at",
                    Doubles.of(x),
                    Doubles.of(here[d][0]),
                    Sketch.MARKED,
                    List.of(Sketch.reading(here[d][0]))));
            String index = ParameterKnobs.subscript(String.valueOf(d + 1));
            String name = (weight.isEmpty() ? "" : weight + index) + symbol + index;
            plots.add(Plot.of(title, Sketch.X, name, FRAME).and(marks));
        }
    }

    /** Grounds over the stretches where a preactivation is below zero. */
    private static List<Plot.Mark> shades(double[] preactivation) {
        List<Plot.Mark> shades = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= XS.length; i++) {
            boolean off = i < XS.length && preactivation[i] < 0;
            if (off && from < 0) {
                from = i;
            } else if (!off && from >= 0) {
                double left = XS[from];
                double right = XS[i - 1];
                shades.add(new Plot.Line(
                        "off" + shades.size(),
                        Doubles.of(left, right, right, left),
                        Doubles.of(-1, -1, 1, 1),
                        Sketch.QUIET,
                        Plot.Stroke.SHADE));
                from = -1;
            }
        }
        return shades;
    }

    private static Figure output(Setting setting, long cursor, LessonText text) {
        TwoLayerNetwork network = network(setting);
        double x = setting.real("x");
        return new PlotsFigure("output", List.of(y(network, x, text)), 1, 0.42);
    }

    private static Plot y(TwoLayerNetwork network, double x, LessonText text) {
        List<Plot.Mark> rules = new ArrayList<>();
        List<Stretch> stretches = network.regions(0, 1).stretches();
        for (int i = 1; i < stretches.size(); i++) {
            Stretch here = stretches.get(i);
            Stretch before = stretches.get(i - 1);
            rules.add(new Plot.Rule(here.from(), style(before, here)));
        }
        double value = network.value(x);
        return Plot.of(text.get("label.output"), Sketch.X, Sketch.Y, FRAME)
                .and(rules)
                .and(
                        Sketch.line("y", XS, Sketch.mapped(XS, network::value), Sketch.MARKED),
                        new Plot.Dots(
                                "y.at",
                                Doubles.of(x),
                                Doubles.of(value),
                                Sketch.MARKED,
                                List.of(Sketch.reading(value))));
    }

    /** The colour of the unit of the second layer that goes on or off, or none where it is one of the first. */
    private static int style(Stretch before, Stretch after) {
        for (int d = 0; d < UNITS; d++) {
            if (!before.second().get(d).equals(after.second().get(d))) {
                return Sketch.UNITS.get(d);
            }
        }
        return Sketch.QUIET;
    }

    /** Preactivations of the second layer with the output beside them, for the questions. */
    private static Figure both(Setting setting, long cursor, LessonText text) {
        TwoLayerNetwork network = network(setting);
        TwoLayerNetwork.Panels all = network.panels(XS);
        List<Plot.Mark> lines = new ArrayList<>();
        for (int d = 0; d < UNITS; d++) {
            lines.add(Sketch.thin("f" + (d + 1), XS, all.pre2()[d], Sketch.UNITS.get(d)));
            lines.add(Sketch.line("h" + (d + 1), XS, all.hPrime()[d], Sketch.UNITS.get(d)));
        }
        Plot left = Plot.of(text.get("label.both"), Sketch.X, "h\u2032", FRAME).and(lines);
        return new PlotsFigure("questions", List.of(left, y(network, setting.real("x"), text)), 2, 0.8);
    }

    /** Where which unit of either layer is on. */
    private static Figure on(Setting setting, long cursor, LessonText text) {
        List<Stretch> stretches = network(setting).regions(0, 1).stretches();
        List<SpansFigure.Row> rows = new ArrayList<>();
        for (int layer = 0; layer < 2; layer++) {
            for (int d = 0; d < UNITS; d++) {
                List<Double> from = new ArrayList<>();
                List<Double> to = new ArrayList<>();
                for (Stretch one : stretches) {
                    if ((layer == 0 ? one.first() : one.second()).get(d)) {
                        boolean goesOn = !to.isEmpty() && to.get(to.size() - 1) == one.from();
                        if (goesOn) {
                            to.set(to.size() - 1, one.to());
                        } else {
                            from.add(one.from());
                            to.add(one.to());
                        }
                    }
                }
                String prime = layer == 0 ? "" : "\u2032";
                rows.add(new SpansFigure.Row(
                        "h" + prime + ParameterKnobs.subscript("" + (d + 1)),
                        (layer == 0 ? "h" : "h_prime") + (d + 1),
                        numbers(from),
                        numbers(to),
                        Sketch.UNITS.get(d)));
            }
        }
        return new SpansFigure("on", "x", 0, 1, rows, setting.real("x"));
    }

    private static Doubles numbers(List<Double> list) {
        return Doubles.of(list.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Stretch by stretch: its ends, the slope, and the units that are on. */
    private static Figure stretches(Setting setting, long cursor, LessonText text) {
        TwoLayerRegions regions = network(setting).regions(0, 1);
        List<NumbersFigure.Row> rows = new ArrayList<>();
        for (Stretch one : regions.stretches()) {
            rows.add(new NumbersFigure.Row(
                    (names("h", one.first()) + "  " + names("h\u2032", one.second())).strip(),
                    "stretch" + (rows.size() + 1),
                    List.of(Sketch.exact(one.from()), Sketch.exact(one.to()), Sketch.exact(one.slope())),
                    NumbersFigure.Mark.PLAIN));
        }
        return new NumbersFigure(
                "stretches",
                List.of(text.get("label.on"), text.get("label.from"), text.get("label.to"), text.get("label.slope")),
                rows,
                DIGITS,
                text.label("label.pieces", regions.pieces()));
    }

    private static String names(String letter, List<Boolean> on) {
        StringBuilder names = new StringBuilder();
        for (int d = 0; d < on.size(); d++) {
            if (on.get(d)) {
                names.append(names.length() == 0 ? "" : " ")
                        .append(letter)
                        .append(ParameterKnobs.subscript("" + (d + 1)));
            }
        }
        return names.toString();
    }
}

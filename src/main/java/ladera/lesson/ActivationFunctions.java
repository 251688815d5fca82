package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.Composition;
import ladera.lesson.model.HiddenPanels;
import ladera.lesson.model.LinearRegions;
import ladera.lesson.model.ShallowNetwork;
import ladera.lesson.model.StraightLine;
import ladera.net.Activation;
import ladera.net.Activations;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.Range;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;

/** Section 3.4: how the activation shapes a shallow network's function, and why a linear one is useless. */
final class ActivationFunctions {
    private static final String ID = "3.4";
    private static final Domain FRAME = Sketch.frame(0, 1, -1, 1);
    private static final double[] XS = Sketch.points(0, 1, 201);
    private static final int DIGITS = 4;

    /** The output's weights of the notebook for all activations but the ReLU. */
    private static final Map<String, Object> GENTLE = Map.of("phi_0", 0.3, "phi_1", 0.5, "phi_2", -1.0, "phi_3", 0.9);

    private static final Notebook NOTEBOOK = Notebook.of(ID, knobs());

    private static final ShallowNetwork FIRST =
            Sketch.shallow(NOTEBOOK.initial().knobs(), "");

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            new Cell.Picture("panels", ActivationFunctions::panels, "activation", "gain", "a", "b", "x")
                    .touched(Touch.x("x"))
                    .with(
                            preset("relu", Map.of("phi_0", -0.3, "phi_1", 2.0, "phi_2", -1.0, "phi_3", 7.0)),
                            preset("sigmoid", GENTLE),
                            preset("heaviside", GENTLE),
                            preset("linear", GENTLE)),
            new Cell.Prose("sum"),
            new Cell.Picture("output", ActivationFunctions::output, Sketch.shallowKnobs("")).touched(Touch.x("x")),
            Task.count("regions", () -> regions().count(), new Slip("joints", 3), new Slip("all", 8)),
            Task.number(
                    "joint",
                    () -> -FIRST.theta().get(2).get(0) / FIRST.theta().get(2).get(1),
                    new Slip(
                            "sign",
                            FIRST.theta().get(2).get(0) / FIRST.theta().get(2).get(1)),
                    new Slip(
                            "inverted",
                            -FIRST.theta().get(2).get(1) / FIRST.theta().get(2).get(0))),
            Task.formula(
                    "sigmoid",
                    "1/(1+exp(-10*x))",
                    new Task.WrongFormula("gain", "1/(1+exp(-x))"),
                    new Task.WrongFormula("sign", "1/(1+exp(10*x))")),
            Task.choice("step", "one", "zero", "half", "one"),
            new Cell.Prose("useless"),
            Task.choice("linear", "line", "joints", "curve", "line").predicted(),
            new Cell.Picture("collapse", ActivationFunctions::collapse, "a", "b").revealedBy("linear"),
            Task.number(
                    "slope",
                    () -> gentle().collapse(0, 1).slope(),
                    new Slip("weights", 1.65),
                    new Slip("intercept", gentle().collapse(0, 1).intercept())));

    private ActivationFunctions() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(Knob.choice("activation", "relu", "relu", "sigmoid", "heaviside", "linear"));
        knobs.add(Knob.real("gain", "gain", Range.closed(0, 1000), new Knob.Slider(0.1, 30, true), 10));
        knobs.add(ParameterKnobs.weight("a", "a", 0, 1));
        knobs.add(ParameterKnobs.weight("b", "b", 1, 2));
        knobs.add(ParameterKnobs.within("x", "x", 0, 1, 0.4));
        knobs.addAll(ParameterKnobs.shallow("", new double[][] {{0.3, -1}, {-1, 2}, {-0.5, 0.65}}, -0.3, 2, -1, 7));
        return knobs;
    }

    private static Cell.Preset preset(String activation, Map<String, Object> weights) {
        Map<String, Object> settings = new java.util.LinkedHashMap<>(weights);
        settings.put("activation", activation);
        return new Cell.Preset(activation, settings);
    }

    private static LinearRegions regions() {
        return new Composition(List.of(FIRST)).regions(0, 1);
    }

    private static ShallowNetwork gentle() {
        return ShallowNetwork.of(new double[][] {{0.3, -1}, {-1, 2}, {-0.5, 0.65}}, 0.3, 0.5, -1, 0.9);
    }

    private static Activation activation(Knobs knobs) {
        return switch (knobs.choice("activation")) {
            case "sigmoid" -> Activations.ALL.get("sigmoid").make(Map.of("gain", knobs.real("gain")));
            case "linear" -> Activations.ALL.get("linear").make(Map.of("a", knobs.real("a"), "b", knobs.real("b")));
            default -> Activations.of(knobs.choice("activation"));
        };
    }

    private static Figure panels(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        ShallowNetwork network = Sketch.shallow(knobs, "");
        Activation activation = activation(knobs);
        HiddenPanels all = network.panels(activation, XS);
        double x = knobs.real("x");
        HiddenPanels here = network.panels(activation, new double[] {x});
        List<Plot> plots = new ArrayList<>();
        add(plots, text.get("label.preactivation"), "f", all.pre(), here.pre(), x);
        add(plots, text.get("label.activation"), "h", all.act(), here.act(), x);
        add(plots, text.get("label.weighted"), "\u03c6h", all.weighted(), here.weighted(), x);
        return new PlotsFigure("activations", plots, 3, 0.5);
    }

    private static void add(List<Plot> plots, String title, String symbol, double[][] rows, double[][] here, double x) {
        for (int d = 0; d < rows.length; d++) {
            int style = Sketch.UNITS.get(d);
            Plot.Line line = Sketch.line(symbol + (d + 1), XS, rows[d], style);
            Plot.Dots reading = new Plot.Dots(
                    symbol + (d + 1) + ".at",
                    Doubles.of(x),
                    Doubles.of(here[d][0]),
                    Sketch.MARKED,
                    List.of(Numerals.significant(here[d][0], DIGITS)));
            plots.add(Plot.of(title, Sketch.X, symbol + (char) ('\u2081' + d), FRAME, line)
                    .and(reading));
        }
    }

    private static Figure output(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        ShallowNetwork network = Sketch.shallow(knobs, "");
        Activation activation = activation(knobs);
        double x = knobs.real("x");
        double y = network.panels(activation, new double[] {x}).y()[0];
        List<Plot.Rule> rules = new ArrayList<>();
        for (int d = 0; d < network.hidden(); d++) {
            double joint =
                    -network.theta().get(d).get(0) / network.theta().get(d).get(1);
            if (joint > 0 && joint < 1 && !activation.id().equals("linear")) {
                rules.add(new Plot.Rule(joint, Sketch.UNITS.get(d)));
            }
        }
        Plot.Line line = Sketch.line("y", XS, network.panels(activation, XS).y(), Sketch.MARKED);
        Plot.Dots reading = new Plot.Dots(
                "y.at", Doubles.of(x), Doubles.of(y), Sketch.MARKED, List.of(Numerals.significant(y, DIGITS)));
        Plot plot = Plot.of(text.get("label.output"), Sketch.X, Sketch.Y, FRAME, line)
                .and(rules)
                .and(reading);
        return new PlotsFigure("output", List.of(plot), 1, 0.42);
    }

    private static Figure collapse(Setting setting, long cursor, LessonText text) {
        double a = setting.real("a");
        double b = setting.real("b");
        StraightLine line = gentle().collapse(a, b);
        Plot.Line drawn = Sketch.line("y", XS, Sketch.mapped(XS, line::value), Sketch.MARKED);
        Plot plot = Plot.of(
                "y = " + Numerals.significant(line.intercept(), DIGITS) + " + ("
                        + Numerals.significant(line.slope(), DIGITS) + ") x",
                Sketch.X,
                Sketch.Y,
                FRAME,
                drawn);
        return new PlotsFigure("collapse", List.of(plot), 1, 0.42);
    }
}

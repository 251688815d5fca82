package ladera.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
import ladera.net.Kind;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Range;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;
import ladera.text.Language;
import ladera.text.Symbols;

/** Section 3.4: how the activation shapes a shallow network's function, and why a linear one is useless. */
final class ActivationFunctions {
    private static final String ID = "3.4";
    private static final Domain FRAME = Sketch.frame(0, 1, -1, 1);
    private static final double[] XS = Sketch.points(0, 1, 201);
    private static final int DIGITS = 4;

    /** Where the kinks of the hard swish are seen. */
    private static final double FAR = 4;

    private static final List<String> OF_THE_NOTEBOOK = List.of("relu", "sigmoid", "heaviside", "linear");

    /** Those of the notebook, and those that the book names beside them. */
    private static final String[] SHOWN = {
        "relu",
        "sigmoid",
        "heaviside",
        "linear",
        "tanh",
        "leaky_relu",
        "elu",
        "softplus",
        "silu",
        "gelu",
        "hardswish",
        "rect"
    };

    private static final String ELU_ALPHA = "elu_alpha";
    private static final List<String> PARAMETERS = List.of("gain", "a", "b", "slope", ELU_ALPHA, "beta");

    /** The output's weights of the notebook for all activations but the ReLU. */
    private static final Map<String, Object> GENTLE = Map.of("phi_0", 0.3, "phi_1", 0.5, "phi_2", -1.0, "phi_3", 0.9);

    private static final Notebook NOTEBOOK = Notebook.of(ID, knobs());

    private static final ShallowNetwork FIRST =
            Sketch.shallow(NOTEBOOK.initial().knobs(), "");

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            new Cell.Picture("panels", ActivationFunctions::panels, joined(PARAMETERS, "activation", "x"))
                    .using(ActivationFunctions::uses)
                    .touched(Touch.x("x"))
                    .with(
                            preset("relu", Map.of("phi_0", -0.3, "phi_1", 2.0, "phi_2", -1.0, "phi_3", 7.0)),
                            preset("sigmoid", GENTLE),
                            preset("heaviside", GENTLE),
                            preset("linear", GENTLE)),
            new Cell.Prose("function"),
            new Cell.Picture("function", ActivationFunctions::function, joined(PARAMETERS, "activation"))
                    .using(ActivationFunctions::uses),
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
            new Cell.Picture("collapse", ActivationFunctions::collapse, "a", "b")
                    .with(
                            new Cell.Preset("identity", Map.of("a", 0.0, "b", 1.0)),
                            new Cell.Preset("suggested", Map.of("a", 0.5, "b", -0.4)))
                    .revealedBy("linear"),
            Task.number(
                    "slope",
                    () -> gentle().collapse(0, 1).slope(),
                    new Slip("weights", 1.65),
                    new Slip("intercept", gentle().collapse(0, 1).intercept())));

    private ActivationFunctions() {}

    private static String[] joined(List<String> parameters, String... first) {
        String[] all = Arrays.copyOf(first, first.length + parameters.size());
        for (int k = 0; k < parameters.size(); k++) {
            all[first.length + k] = parameters.get(k);
        }
        return all;
    }

    /** A parameter is shown only beside the activation that has it. */
    private static boolean uses(Setting setting, String knob) {
        return !PARAMETERS.contains(knob)
                || Activations.ALL.get(setting.choice("activation")).knobs().stream()
                        .anyMatch(own -> own.id().equals(own(knob)));
    }

    /** What the activation calls a parameter of the lesson: there alpha is always the learning rate. */
    private static String own(String knob) {
        return knob.equals(ELU_ALPHA) ? "alpha" : knob;
    }

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(Knob.choice("activation", "relu", SHOWN));
        knobs.add(Knob.real("gain", "gain", Range.closed(0, 1000), new Knob.Slider(0.1, 30, true), 10));
        knobs.add(ParameterKnobs.weight("a", "a", 0, 1));
        knobs.add(ParameterKnobs.weight("b", "b", 1, 2));
        knobs.add(ParameterKnobs.weight("slope", "slope", 0.1, 1));
        knobs.add(Knob.real(ELU_ALPHA, "\u03b1 ELU", Range.closed(0, 1000), new Knob.Slider(0.1, 4, false), 1));
        knobs.add(Knob.real("beta", "\u03b2", Range.closed(0, 1000), new Knob.Slider(0.1, 10, true), 1));
        knobs.add(ParameterKnobs.within("x", "x", 0, 1, 0.4));
        knobs.addAll(ParameterKnobs.shallow("", new double[][] {{0.3, -1}, {-1, 2}, {-0.5, 0.65}}, -0.3, 2, -1, 7));
        return knobs;
    }

    private static Cell.Preset preset(String activation, Map<String, Object> weights) {
        Map<String, Object> settings = new HashMap<>(weights);
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
        Kind<Activation> kind = Activations.ALL.get(knobs.choice("activation"));
        Map<String, Object> own = new HashMap<>();
        for (String parameter : PARAMETERS) {
            if (kind.knobs().stream().anyMatch(one -> one.id().equals(own(parameter)))) {
                own.put(own(parameter), knobs.get(parameter));
            }
        }
        return kind.make(own);
    }

    /** The activation and its slope, with where the three units stand for the input in sight. */
    private static Figure function(Setting setting, long cursor, LessonText text) {
        Activation activation = activation(setting.knobs());
        boolean own = OF_THE_NOTEBOOK.contains(activation.id());
        double[] zs = Sketch.points(own ? -1 : -FAR, own ? 1 : FAR, 401);
        double steepest = activation.id().equals("sigmoid") ? Math.max(1, setting.real("gain") / 4) : 1;
        Domain values = switch (activation.id()) {
            case "sigmoid" -> Sketch.frame(-1, 1, 0, 1);
            case "heaviside" -> Sketch.frame(-1, 1, -2, 2);
            default -> own ? Sketch.frame(-1, 1, -1, 1) : Sketch.frame(-FAR, FAR, -1, FAR);
        };
        Domain slopes = Sketch.frame(values.xMin(), values.xMax(), -0.4, 1.2 * steepest);
        ShallowNetwork network = Sketch.shallow(setting.knobs(), "");
        Plot left = Plot.of(
                text.get("label.activation"),
                "z",
                "a[z]",
                values,
                Sketch.broken("a", zs, Sketch.mapped(zs, activation::value), values, Sketch.MARKED));
        for (int d = 0; d < network.hidden(); d++) {
            double z = network.preactivation(d, setting.real("x"));
            left = left.and(Sketch.dot("h" + (d + 1), z, activation.value(z), Sketch.UNITS.get(d)));
        }
        Plot right = Plot.of(
                text.get("label.slope"),
                "z",
                "a\u2032[z]",
                slopes,
                Sketch.broken("slope", zs, Sketch.mapped(zs, activation::slope), slopes, Sketch.MARKED));
        return new PlotsFigure("activation", List.of(left, right), 2, 0.6);
    }

    private static Figure panels(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        ShallowNetwork network = Sketch.shallow(knobs, "");
        Activation activation = activation(knobs);
        HiddenPanels all = network.panels(activation, XS);
        double x = knobs.real("x");
        HiddenPanels here = network.panels(activation, new double[] {x});
        List<Plot> plots = new ArrayList<>();
        add(plots, text.get("label.preactivation"), "", "f", all.pre(), here.pre(), x);
        add(plots, text.get("label.activation"), "", "h", all.act(), here.act(), x);
        add(plots, text.get("label.weighted"), "\u03c6", "h", all.weighted(), here.weighted(), x);
        return new PlotsFigure("activations", plots, 3, 0.5);
    }

    private static void add(
            List<Plot> plots, String title, String weight, String symbol, double[][] rows, double[][] here, double x) {
        for (int d = 0; d < rows.length; d++) {
            int style = Sketch.UNITS.get(d);
            Plot.Line line = Sketch.broken(weight + symbol + (d + 1), XS, rows[d], FRAME, style);
            Plot.Dots reading = new Plot.Dots(
                    weight + symbol + (d + 1) + ".at",
                    Doubles.of(x),
                    Doubles.of(here[d][0]),
                    Sketch.MARKED,
                    List.of(Sketch.reading(here[d][0])));
            String index = ParameterKnobs.subscript(String.valueOf(d + 1));
            String name = (weight.isEmpty() ? "" : weight + index) + symbol + index;
            plots.add(Plot.of(title, Sketch.X, name, FRAME, line).and(reading));
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
        double[] ys = network.panels(activation, XS).y();
        // The notebook's axes, and more where the function needs it.
        double low = Math.min(FRAME.yMin(), Arrays.stream(ys).min().orElse(0));
        double high = Math.max(FRAME.yMax(), Arrays.stream(ys).max().orElse(0));
        Domain frame = Sketch.frame(0, 1, low, high);
        Plot.Line line = Sketch.broken("y", XS, ys, frame, Sketch.MARKED);
        Plot.Dots reading =
                new Plot.Dots("y.at", Doubles.of(x), Doubles.of(y), Sketch.MARKED, List.of(Sketch.reading(y)));
        Plot plot = Plot.of(text.get("label.output"), Sketch.X, Sketch.Y, frame, line)
                .and(rules)
                .and(reading);
        return new PlotsFigure("output", List.of(plot), 1, 0.42);
    }

    private static String equation(StraightLine line) {
        String sign = line.slope() < 0 ? " \u2212 " : " + ";
        String slope = Sketch.reading(Math.abs(line.slope()));
        return Symbols.italic("y = " + Sketch.reading(line.intercept()) + sign + slope + " x", Language.ENGLISH);
    }

    private static Figure collapse(Setting setting, long cursor, LessonText text) {
        double a = setting.real("a");
        double b = setting.real("b");
        StraightLine line = gentle().collapse(a, b);
        Plot.Line drawn = Sketch.line("y", XS, Sketch.mapped(XS, line::value), Sketch.MARKED);
        Plot plot = Plot.of(equation(line), Sketch.X, Sketch.Y, FRAME, drawn);
        return new PlotsFigure("collapse", List.of(plot), 1, 0.42);
    }
}

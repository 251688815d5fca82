package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import ladera.figure.ChainFigure;
import ladera.figure.ChainFigure.Feed;
import ladera.figure.ChainFigure.Known;
import ladera.figure.ChainFigure.Station;
import ladera.figure.Figure;
import ladera.figure.NumbersFigure;
import ladera.figure.NumbersFigure.Mark;
import ladera.figure.Plot;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.ToyModel;
import ladera.net.TrainingObjective;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Numerals;
import ladera.num.Range;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;

/** Section 7.1: the passes forward and backward through a model of one unit a layer, one equation at a time. */
final class ToyBackpropagation {
    private static final String ID = "7.1";
    private static final int LINES = ToyModel.LINES;

    /** Powers of ten between which steps of differences are tried. */
    private static final int SMALLEST_STEP = -14;

    private static final int STEPS_A_DECADE = 8;

    /** Errors that a logarithm takes; nothing is nearer than this relative to the spacing of doubles. */
    private static final double NO_ERROR = 1e-17;

    private static final Notebook NOTEBOOK = Notebook.of(ID, knobs()).telling("step", setting -> ToyStory.LENGTH);

    private static final ToyPasses START = ToyPasses.of(NOTEBOOK.initial().knobs());

    static final Lesson LESSON = Lesson.of(
                    NOTEBOOK,
                    new Cell.Prose("intro"),
                    new Cell.Picture("chain", ToyBackpropagation::chain, "x", "y"),
                    new Cell.Prose("forward"),
                    Task.number(
                            "f0",
                            () -> START.f(0),
                            new Slip("bias", START.omega(0) * START.x()),
                            new Slip("swapped", START.omega(0) + START.beta(0) * START.x())),
                    Task.number(
                            "h1",
                            () -> START.h(1),
                            new Slip("degrees", Math.sin(Math.toRadians(START.f(0)))),
                            new Slip("cosine", Math.cos(START.f(0)))),
                    Task.number(
                            "f1",
                            () -> START.f(1),
                            new Slip("raw", START.beta(1) + START.omega(1) * START.f(0)),
                            new Slip("sign", START.beta(1) - START.omega(1) * START.h(1))),
                    Task.number("h2", () -> START.h(2), new Slip("bias", Math.exp(START.omega(1) * START.h(1)))),
                    Task.number(
                            "loss",
                            () -> START.loss(),
                            new Slip("half", 0.5 * START.loss()),
                            new Slip("root", START.f(3) - START.y())),
                    new Cell.Prose("backward"),
                    Task.number(
                            "df3",
                            () -> START.df(3),
                            new Slip("half", 0.5 * START.df(3)),
                            new Slip("sign", -START.df(3))),
                    Task.number("dh3", () -> START.dh(3), new Slip("hidden", START.dOmega(3))),
                    Task.formula(
                            "df2",
                            "-sin(x)*y",
                            new Task.WrongFormula("sign", "sin(x)*y"),
                            new Task.WrongFormula("cosine", "cos(x)*y"),
                            new Task.WrongFormula("chain", "-sin(x)")),
                    Task.number("dh2", () -> START.dh(2), new Slip("layer", START.omega(3) * START.df(2))),
                    Task.formula(
                            "df1",
                            "exp(x)*y",
                            new Task.WrongFormula("power", "x*exp(x)*y"),
                            new Task.WrongFormula("chain", "exp(x)")),
                    Task.number("dh1", () -> START.dh(1), new Slip("sign", -START.dh(1))),
                    Task.formula(
                            "df0",
                            "cos(x)*y",
                            new Task.WrongFormula("sign", "-cos(x)*y"),
                            new Task.WrongFormula("sine", "-sin(x)*y"),
                            new Task.WrongFormula("chain", "cos(x)")),
                    new Cell.Prose("slopes"),
                    Task.choice("betas", "same", "same", "product", "one"),
                    Task.number("domega3", () -> START.dOmega(3), new Slip("weight", START.dh(3))),
                    Task.number("domega2", () -> START.dOmega(2), new Slip("weight", START.dh(2))),
                    Task.number("domega1", () -> START.dOmega(1), new Slip("weight", START.dh(1))),
                    Task.number(
                            "domega0",
                            () -> START.dOmega(0),
                            new Slip("weight", START.omega(0) * START.df(0)),
                            new Slip("preactivation", START.f(0) * START.df(0))),
                    new Cell.Prose("all"),
                    new Cell.Picture("parameters", ToyBackpropagation::gradient, parameterKnobs())
                            .revealedBy("domega0"),
                    new Cell.Prose("differences"),
                    Task.choice("tiny", "worse", "better", "same", "worse").predicted(),
                    new Cell.Picture("errors", ToyBackpropagation::errors, "parameter", "delta").revealedBy("tiny"),
                    new Cell.Picture("check", ToyBackpropagation::check, "delta").revealedBy("tiny"),
                    Task.choice("best", "eight", "four", "eight", "sixteen"))
            .covered("check");

    private ToyBackpropagation() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(ParameterKnobs.weight("x", "x", 2.3, 5));
        knobs.add(ParameterKnobs.weight("y", "y", 2, 5));
        double[] beta = {1, 2, -3, 0.4};
        double[] omega = {0.1, -0.4, 2, 3};
        for (int k = 0; k < LINES; k++) {
            knobs.add(ParameterKnobs.weight("beta_" + k, "\u03b2" + subscript(k), beta[k], 5));
            knobs.add(ParameterKnobs.weight("omega_" + k, "\u03c9" + subscript(k), omega[k], 5));
        }
        knobs.add(Knob.choice("parameter", "omega_0", parameterKnobs()));
        knobs.add(Knob.real("delta", "\u03b4", Range.closed(1e-16, 1), new Knob.Slider(1e-14, 1, true), 1e-5));
        return knobs;
    }

    private static String subscript(int index) {
        return ParameterKnobs.subscript(String.valueOf(index));
    }

    private static String[] parameterKnobs() {
        String[] ids = new String[2 * LINES];
        for (int k = 0; k < LINES; k++) {
            ids[2 * k] = "beta_" + k;
            ids[2 * k + 1] = "omega_" + k;
        }
        return ids;
    }

    private static Figure chain(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        ToyPasses toy = ToyPasses.of(knobs);
        ToyStory story = new ToyStory(cursor);
        List<Station> stations = new ArrayList<>();
        stations.add(new Station("x", "x", "", new Known(toy.x(), false), Known.NOT));
        String[] operations = {"sin", "exp", "cos"};
        for (int k = 0; k < LINES; k++) {
            String index = String.valueOf(k);
            stations.add(new Station(
                    "f" + index,
                    "f" + subscript(k),
                    "",
                    story.forward(2 * k, toy.f(k)),
                    story.backward(2 * k, toy.df(k))));
            if (k < LINES - 1) {
                stations.add(new Station(
                        "h" + (k + 1),
                        "h" + subscript(k + 1),
                        operations[k],
                        story.forward(2 * k + 1, toy.h(k + 1)),
                        story.backward(2 * k + 1, toy.dh(k + 1))));
            }
        }
        stations.add(new Station("loss", "\u2113", "", story.forward(2 * LINES - 1, toy.loss()), Known.NOT));
        List<Feed> feeds = new ArrayList<>();
        for (int k = 0; k < LINES; k++) {
            Known beta = story.parameter(2 * k, toy.dBeta(k));
            Known omega = story.parameter(2 * k + 1, toy.dOmega(k));
            int f = 2 * k + 1;
            feeds.add(new Feed(f, -FEED, "beta" + k, "\u03b2" + subscript(k), known(toy.beta(k)), beta));
            feeds.add(new Feed(f, FEED, "omega" + k, "\u03c9" + subscript(k), known(toy.omega(k)), omega));
        }
        feeds.add(new Feed(stations.size() - 1, 0, "y", "y", known(toy.y()), Known.NOT));
        return new ChainFigure(stations, feeds, ToyEquation.of(toy, story, text));
    }

    /** How far the two parameters of a line stand apart from its middle. */
    private static final double FEED = 33;

    private static Known known(double value) {
        return new Known(value, false);
    }

    private static String symbol(int parameter) {
        return (parameter % 2 == 0 ? "\u03b2" : "\u03c9") + subscript(parameter / 2);
    }

    /** What the gradient says a small move of each parameter would do. */
    private static Figure gradient(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        ToyPasses toy = ToyPasses.of(knobs);
        double[] gradient = toy.gradient();
        String[] ids = parameterKnobs();
        List<NumbersFigure.Row> rows = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<Double> slopes = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(""));
        for (int i = 0; i < gradient.length; i++) {
            heads.add(symbol(i));
            values.add(knobs.real(ids[i]));
            slopes.add(gradient[i]);
        }
        rows.add(new NumbersFigure.Row(text.get("label.value"), "value", values, Mark.PLAIN));
        rows.add(new NumbersFigure.Row("\u2202\u2113/\u2202\u03c6", "slope", slopes, Mark.LIT));
        return new NumbersFigure("gradient", heads, rows, 4, "");
    }

    private static double relative(double approximate, double exact) {
        double error = Math.abs(approximate - exact);
        return exact == 0 ? error : error / Math.abs(exact);
    }

    private static Figure check(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        ToyPasses toy = ToyPasses.of(knobs);
        double[] exact = toy.gradient();
        double[] forward = toy.forwardDifferences(toy.objective(), knobs.real("delta"));
        int chosen = List.of(parameterKnobs()).indexOf(knobs.choice("parameter"));
        List<NumbersFigure.Row> rows = new ArrayList<>();
        for (int i = 0; i < exact.length; i++) {
            rows.add(new NumbersFigure.Row(
                    symbol(i),
                    parameterKnobs()[i],
                    List.of(exact[i], forward[i], Numerals.rounded(relative(forward[i], exact[i]), 2)),
                    i == chosen ? Mark.LIT : Mark.PLAIN));
        }
        List<String> heads =
                List.of("", text.get("label.backprop"), text.get("label.forward"), text.get("label.relative"));
        return new NumbersFigure("differences", heads, rows, 6, "");
    }

    private static Figure errors(Setting setting, long cursor, LessonText text) {
        Knobs knobs = setting.knobs();
        ToyPasses toy = ToyPasses.of(knobs);
        int chosen = List.of(parameterKnobs()).indexOf(knobs.choice("parameter"));
        double exact = toy.gradient()[chosen];
        TrainingObjective loss = toy.objective();
        double[] powers = Sketch.points(SMALLEST_STEP, 0, -SMALLEST_STEP * STEPS_A_DECADE + 1);
        double[] forward = Sketch.mapped(
                powers, power -> logError(toy.forwardDifferences(loss, Math.pow(10, power))[chosen], exact));
        double[] central = Sketch.mapped(
                powers, power -> logError(toy.centralDifferences(loss, Math.pow(10, power))[chosen], exact));
        double delta = knobs.real("delta");
        Plot.Dots here = Sketch.dot(
                "here", Math.log10(delta), logError(toy.forwardDifferences(loss, delta)[chosen], exact), Sketch.FIRST);
        Plot plot = Plot.of(
                        symbol(chosen),
                        "log\u2081\u2080 \u03b4",
                        "log\u2081\u2080 " + text.get("label.relative"),
                        Sketch.frame(SMALLEST_STEP, 0, -14, 2),
                        Sketch.thin("central", powers, central, Sketch.SECOND),
                        Sketch.line("forward", powers, forward, Sketch.FIRST))
                .and(here);
        return new PlotsFigure("errors", List.of(plot), 1, 0.42)
                .named(
                        new PlotKey.Entry(text.get("label.forward"), Sketch.FIRST),
                        new PlotKey.Entry(text.get("label.central"), Sketch.SECOND));
    }

    private static double logError(double approximate, double exact) {
        return Math.log10(Math.max(NO_ERROR, relative(approximate, exact)));
    }
}

package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.DescentPath;
import ladera.lesson.model.LeastSquaresLine;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.PlanePoint;
import ladera.num.Range;
import ladera.num.Refusal;
import ladera.optim.LineSearch;
import ladera.optim.Schedule;
import ladera.run.Race;
import ladera.run.Section;
import ladera.run.Starts;
import ladera.run.Terrain;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.run.training.NotebookPairs;
import ladera.study.Diagnosis.Slip;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;

/** Section 6.2: gradient descent for a straight line, with a line search or at a fixed rate. */
final class GradientDescent {
    private static final String ID = "6.2";
    private static final String PAIRS = "pairs";
    private static final int STEPS = 20;
    private static final int SEARCHED = Sketch.FIRST;
    private static final int FIXED = Sketch.SECOND;
    private static final Domain WINDOW = Sketch.frame(0, 2, -1, 1);
    private static final Domain DATA = Sketch.frame(0, 2, 0, 2);
    private static final int CELLS = 80;
    private static final LastGround GROUND = new LastGround();

    /** The arrow shows a step at this rate: with the notebook's data the tip is still on the map. */
    private static final double ARROW_RATE = 0.01;

    /** More pairs than this cannot be told apart. */
    private static final int MOST_PAIRS = 40;

    private static final Notebook NOTEBOOK =
            Notebook.of(ID, knobs()).with(PAIRS, () -> LossSketch.pairs(ID)).telling("step", setting -> STEPS);

    private static final double[] POINT = {0.6, -0.2};
    private static final double[] START = {1.6, -0.5};

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            new Cell.Picture("fit", GradientDescent::fit, "phi_0", "phi_1")
                    .touched(Touch.pairs(0, PAIRS).or(added()).or(Touch.point(1, "phi_0", "phi_1")))
                    .with(
                            new Cell.Preset("removed", GradientDescent::removed),
                            new Cell.Preset(
                                    "original",
                                    setting -> Map.of(PAIRS, NOTEBOOK.initial().table(PAIRS)))),
            Task.formula(
                    "pair",
                    "(0.6 - 0.2*x - y)^2",
                    new Task.WrongFormula("residual", "0.6 - 0.2*x - y"),
                    new Task.WrongFormula("half", "0.5*(0.6 - 0.2*x - y)^2"),
                    new Task.WrongFormula("swapped", "(0.6*x - 0.2 - y)^2")),
            new Cell.Prose("gradient"),
            Task.formula(
                    "slope",
                    "2*x*(0.6 - 0.2*x - y)",
                    new Task.WrongFormula("factor_two", "x*(0.6 - 0.2*x - y)"),
                    new Task.WrongFormula("offset", "2*(0.6 - 0.2*x - y)")),
            new Cell.Prose("check"),
            new Cell.Picture("differences", GradientDescent::differences, "delta").touched(DifferencePictures.WIDTH),
            new Cell.Readout("compared", GradientDescent::compared),
            Task.number("evaluations", () -> 3.0, new Slip("each", 2), new Slip("central", 4)),
            new Cell.Prose("search"),
            Task.choice("rule", "left", "left", "right", "halve").predicted(),
            new Cell.Picture("bracket", GradientDescent::bracket, "iteration", "max_dist", "thresh", "max_iter")
                    .touched(Touch.yIn(LineSearchPictures.ALL_BRACKETS, "iteration"))
                    .revealedBy("rule")
                    .with(
                            new Cell.Preset("back", (setting, cursor) -> bracketBeside(setting, cursor, -1)),
                            new Cell.Preset("on", (setting, cursor) -> bracketBeside(setting, cursor, 1))),
            new Cell.Prose("step"),
            Task.number(
                    "once",
                    () -> START[0] - 0.02 * gradient(START)[0],
                    () -> List.of(
                            new Slip("uphill", START[0] + 0.02 * gradient(START)[0]),
                            new Slip("move", -0.02 * gradient(START)[0]),
                            new Slip("other", START[0] - 0.02 * gradient(START)[1]))),
            Task.choice("turn", "square", "same", "square", "back").predicted(),
            new Cell.Picture("descent", GradientDescent::descent, "start_0", "start_1", "alpha")
                    .touched(Touch.point(0, "start_0", "start_1").or(Touch.pairs(1, PAIRS)))
                    .revealedBy("turn")
                    .with(
                            new Cell.Preset("careful", Map.of("alpha", 0.02)),
                            new Cell.Preset("large", Map.of("alpha", 0.042)),
                            new Cell.Preset("elsewhere", Map.of("start_0", 0.2, "start_1", 0.8)),
                            new Cell.Preset("begin", Map.of("start_0", 1.6, "start_1", -0.5))),
            new Cell.Prose("rates"),
            Task.number(
                    "largest",
                    () -> best().largestRate(),
                    () -> List.of(
                            new Slip("inverse", 1 / best().largerEigenvalue()),
                            new Slip("flat", 2 / best().smallerEigenvalue()),
                            new Slip("curvature", best().largerEigenvalue()))),
            new Cell.Door("race", GradientDescent::race));

    private GradientDescent() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(parameter("phi_0", DescentSketch.PHI0, 0, 2, 0.6));
        knobs.add(parameter("phi_1", DescentSketch.PHI1, -1, 1, -0.2));
        knobs.add(Knob.real("delta", "\u03b4", new Range(0, false, 1, true), new Knob.Slider(1e-12, 0.1, true), 1e-4));
        knobs.add(Knob.integer("iteration", "iteration", Range.closed(1, 40), new Knob.Slider(1, 15, false), 1));
        knobs.add(
                Knob.real("max_dist", "max_dist", new Range(0, false, 10, true), new Knob.Slider(0.01, 1, true), 0.1));
        knobs.add(Knob.real("thresh", "thresh", Range.closed(0, 1), new Knob.Slider(1e-8, 0.1, true), 1e-5));
        knobs.add(ParameterKnobs.whole("max_iter", "max_iter", 0, 40, 15));
        knobs.add(parameter("start_0", DescentSketch.PHI0, 0, 2, 1.6));
        knobs.add(parameter("start_1", DescentSketch.PHI1, -1, 1, -0.5));
        knobs.add(Knob.real("alpha", "\u03b1", Range.closed(0, 10), new Knob.Slider(1e-3, 0.1, true), 0.02));
        return knobs;
    }

    private static Knob parameter(String id, String symbol, double low, double high, double initial) {
        return Knob.real(id, symbol, Range.closed(-100, 100), new Knob.Slider(low, high, false), initial);
    }

    /** A press beside all pairs adds one, which follows the mouse. */
    private static Touch added() {
        return (drag, pressed) -> {
            Matrix pairs = pairs(pressed);
            return drag.plot() == 0 && pairs.rows() < MOST_PAIRS
                    ? Map.of(PAIRS, pairs.withRow(drag.x(), drag.y()))
                    : Map.of();
        };
    }

    private static Map<String, Object> removed(Setting setting) {
        Matrix pairs = pairs(setting);
        return pairs.rows() > 1 ? Map.of(PAIRS, pairs.withoutRow(pairs.rows() - 1)) : Map.of();
    }

    /** The pairs in sight; a session may bring a table of another width. */
    private static Matrix pairs(Setting setting) {
        Matrix table = setting.table(PAIRS);
        return table.columns() == 2 ? table : table.resized(table.rows(), 2);
    }

    private static SquaredLoss loss(Setting setting) {
        Matrix pairs = pairs(setting);
        return new SquaredLoss(PairModel.LINEAR, pairs.column(0), pairs.column(1));
    }

    private static MapGround ground(Setting setting) {
        return GROUND.of(pairs(setting), () -> DescentSketch.ground(loss(setting), WINDOW, CELLS));
    }

    private static double[] gradient(double[] at) {
        double[] gradient = new double[2];
        loss(NOTEBOOK.initial()).valueAndGradient(at, gradient);
        return gradient;
    }

    /** Of the notebook's own pairs. */
    private static LeastSquaresLine best() {
        NotebookPairs pairs = NotebookPairs.of(ID);
        return LeastSquaresLine.of(pairs.x(), pairs.y());
    }

    /** Where the best line is; nothing where no line is. */
    private static List<Plot.Mark> minimum(Matrix pairs) {
        try {
            LeastSquaresLine best = LeastSquaresLine.of(pairs.column(0), pairs.column(1));
            return List.of(Sketch.dot("minimum", best.phi0(), best.phi1(), DescentSketch.GREY));
        } catch (Refusal noSingleLine) {
            return List.of();
        }
    }

    private static double[] point(Setting setting) {
        return new double[] {setting.real("phi_0"), setting.real("phi_1")};
    }

    private static double[] start(Setting setting) {
        return new double[] {setting.real("start_0"), setting.real("start_1")};
    }

    private static Plot.Line model(String name, double phi0, double phi1, int style) {
        double[] ends = {DATA.xMin(), DATA.xMax()};
        return Sketch.line(name, ends, Sketch.mapped(ends, x -> PairModel.LINEAR.value(x, phi0, phi1)), style);
    }

    private static Plot.Dots data(Matrix pairs) {
        return new Plot.Dots("data", pairs.column(0), pairs.column(1), DescentSketch.GREY);
    }

    private static Figure fit(Setting setting, long cursor, LessonText text) {
        Matrix pairs = pairs(setting);
        SquaredLoss loss = loss(setting);
        double[] phi = point(setting);
        double[] gradient = new double[2];
        double value = loss.valueAndGradient(phi, gradient);
        double[] drawn = Sketch.mapped(pairs.column(0).toArray(), x -> PairModel.LINEAR.value(x, phi[0], phi[1]));
        Plot line = Plot.of("L = " + DescentSketch.number(value), Sketch.X, Sketch.Y, DATA)
                .and(
                        new Plot.Bars("residuals", pairs.column(0), Doubles.of(drawn), pairs.column(1), 0, SEARCHED),
                        model("model", phi[0], phi[1], Sketch.MARKED),
                        data(pairs));
        List<Plot.Mark> marks = new ArrayList<>(minimum(pairs));
        marks.add(new Plot.Arrow(
                "downhill",
                phi[0],
                phi[1],
                phi[0] - ARROW_RATE * gradient[0],
                phi[1] - ARROW_RATE * gradient[1],
                SEARCHED));
        marks.add(Sketch.dot("phi", phi[0], phi[1], Sketch.MARKED));
        String slopes =
                "\u2202L = (" + DescentSketch.number(gradient[0]) + ", " + DescentSketch.number(gradient[1]) + ")";
        Plot map = DescentSketch.map(slopes, ground(setting), marks);
        return new PlotsFigure("fit", List.of(line, map), 2, 1);
    }

    private static Figure differences(Setting setting, long cursor, LessonText text) {
        return DifferencePictures.figure(loss(setting), point(setting), setting.real("delta"), text);
    }

    private static String compared(Setting setting, long cursor, LessonText text) {
        return DescentSketch.compared(loss(setting), point(setting), setting.real("delta"), text);
    }

    private static LineSearch search(Setting setting) {
        return new LineSearch(setting.real("max_dist"), setting.real("thresh"), setting.integer("max_iter"));
    }

    private static Map<String, Object> searching(Setting setting) {
        return Map.of(
                "max_dist", setting.real("max_dist"),
                "thresh", setting.real("thresh"),
                "max_iter", (long) setting.integer("max_iter"));
    }

    static DescentPath searched(Setting setting) {
        SquaredLoss loss = loss(setting);
        return DescentPath.of(
                loss,
                loss,
                DescentSketch.rule("UDLLineSearch", searching(setting)),
                Schedule.CONSTANT,
                start(setting),
                STEPS);
    }

    static DescentPath fixed(Setting setting) {
        SquaredLoss loss = loss(setting);
        return DescentPath.of(
                loss,
                loss,
                DescentSketch.rule("SGD", Map.of("lr", setting.real("alpha"))),
                Schedule.CONSTANT,
                start(setting),
                STEPS);
    }

    private static Figure bracket(Setting setting, long cursor, LessonText text) {
        DescentPath path = searched(setting);
        int at = DescentSketch.reached(path, cursor);
        return LineSearchPictures.figure(loss(setting), path, at, search(setting), setting.integer("iteration"), text);
    }

    /** One bracket further, or one back, in the search that is shown at that step. */
    private static Map<String, Object> bracketBeside(Setting setting, long cursor, int way) {
        DescentPath path = searched(setting);
        int at = DescentSketch.reached(path, cursor);
        long count = LineSearchPictures.trace(loss(setting), path, at, search(setting))
                .brackets()
                .size();
        long shown = Math.min(setting.integer("iteration"), count);
        return Map.of("iteration", Math.max(1, Math.min(count, shown + way)));
    }

    private static Figure descent(Setting setting, long cursor, LessonText text) {
        Matrix pairs = pairs(setting);
        DescentPath searched = searched(setting);
        DescentPath fixed = fixed(setting);
        MapGround ground = ground(setting);
        List<Plot.Mark> marks = new ArrayList<>(minimum(pairs));
        marks.addAll(DescentSketch.trail("fixed", fixed, cursor, FIXED));
        marks.addAll(DescentSketch.trail("search", searched, cursor, SEARCHED));
        Doubles one = searched.points().get(DescentSketch.reached(searched, cursor));
        Doubles two = fixed.points().get(DescentSketch.reached(fixed, cursor));
        Plot data = Plot.of(text.get("label.step") + " " + cursor, Sketch.X, Sketch.Y, DATA)
                .and(
                        model("line.fixed", two.get(0), two.get(1), FIXED),
                        model("line.search", one.get(0), one.get(1), SEARCHED),
                        data(pairs));
        Plot losses = DescentSketch.overSteps(
                "",
                DescentSketch.LOG_LOSS,
                STEPS,
                cursor,
                List.of(
                        DescentSketch.logLoss("loss.fixed", fixed, FIXED),
                        DescentSketch.logLoss("loss.search", searched, SEARCHED)));
        List<Doubles> found = searched.memory().getOrDefault("\\alpha", List.of());
        Plot rates = DescentSketch.overSteps(
                text.get("label.rate"),
                "\u03b1",
                STEPS,
                cursor,
                List.of(
                        DescentSketch.curve("rate.fixed", fixed.rates().size(), fixed.rates()::get, FIXED),
                        DescentSketch.curve(
                                "rate.search", found.size(), t -> found.get(t).get(0), SEARCHED)));
        return new PlotsFigure("descent", List.of(DescentSketch.map("", ground, marks), data, losses, rates), 2, 0.9)
                .named(
                        new PlotKey.Entry(DescentSketch.told(text.get("label.search"), searched, cursor), SEARCHED),
                        new PlotKey.Entry(DescentSketch.told(text.get("label.fixed"), fixed, cursor), FIXED));
    }

    /** The same pairs, loss, methods and start. */
    private static Section race(Setting setting) {
        Matrix pairs = pairs(setting);
        Terrain terrain = new Terrain.Fitted(PairModel.LINEAR, pairs.column(0), pairs.column(1), WINDOW);
        double[] start = start(setting);
        return new Race(
                terrain,
                new Starts.Together(new PlanePoint(start[0], start[1])),
                List.of(
                        DescentSketch.contestant(1, "SGD", Map.of("lr", setting.real("alpha")), 0),
                        DescentSketch.contestant(2, "UDLLineSearch", searching(setting), 1)),
                List.of(),
                0,
                STEPS);
    }
}

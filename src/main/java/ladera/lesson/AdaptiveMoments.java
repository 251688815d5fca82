package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.expr.Formula;
import ladera.figure.Figure;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.DescentPath;
import ladera.lesson.model.UncorrectedAdam;
import ladera.num.Domain;
import ladera.num.Knob;
import ladera.num.Numerals;
import ladera.num.PlanePoint;
import ladera.num.Range;
import ladera.optim.Rule;
import ladera.optim.Schedule;
import ladera.run.Race;
import ladera.run.Section;
import ladera.run.Starts;
import ladera.run.Terrain;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;
import ladera.surface.BumpLoss;

/** Section 6.5: from plain descent over normalised gradients to Adam, on a hollow that is steep one way and flat the other. */
final class AdaptiveMoments {
    private static final String ID = "6.5";
    private static final int STEPS = 200;

    /** While no more are gone through, plots show so many steps: the notebook has no more of Adam. */
    private static final int FIRST_STEPS = 60;

    private static final int PLAIN = Sketch.SECOND;
    private static final int NORMALISED = Sketch.FIRST;
    private static final int ADAM = Sketch.THIRD;

    /** The parameters have colours that no method has. */
    private static final int PHI0 = Sketch.MARKED;

    private static final int PHI1 = Sketch.FOURTH;
    private static final Domain WINDOW = Sketch.frame(-1, 1, -1, 1);
    private static final int CELLS = 80;
    private static final LastGround GROUND = new LastGround();

    private static final Notebook NOTEBOOK = Notebook.of(ID, knobs()).telling("step", setting -> STEPS);

    /** 1 - beta^10 over the root of 1 - gamma^10: what ten steps at a constant gradient make of m and v. */
    private static final double TENTH_M = 1 - Math.pow(0.9, 10);

    private static final double TENTH_V = 1 - Math.pow(0.99, 10);

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            Task.formula(
                    "steep",
                    "4*y*exp(-2*y^2 - (x - 0.7)^2/8)",
                    new Task.WrongFormula("loss", "4*y*(1 - exp(-2*y^2 - (x - 0.7)^2/8))"),
                    new Task.WrongFormula("flat", "(x - 0.7)/4*exp(-2*y^2 - (x - 0.7)^2/8)"),
                    new Task.WrongFormula("outer", "exp(-2*y^2 - (x - 0.7)^2/8)")),
            new Cell.Picture("plain", AdaptiveMoments::plain, "alpha_gd", "centre", "s0", "s1", "start_0", "start_1")
                    .touched(Touch.point(0, "start_0", "start_1"))
                    .with(
                            new Cell.Preset("small", Map.of("alpha_gd", 0.08)),
                            new Cell.Preset("large", Map.of("alpha_gd", 1.0)),
                            new Cell.Preset("round", Map.of("s0", 1.0, "s1", 1.0)),
                            new Cell.Preset("notebook", Map.of("s0", 4.0, "s1", 4.0, "centre", 0.7))),
            Task.number(
                    "factor",
                    AdaptiveMoments::factor,
                    new Slip("without", -4),
                    new Slip("half", -1),
                    new Slip("flat", 0.75)),
            new Cell.Prose("normal"),
            Task.choice("farther", "same", "first", "second", "same").predicted(),
            new Cell.Picture("normalised", AdaptiveMoments::normalised, "alpha_norm")
                    .touched(Touch.point(0, "start_0", "start_1"))
                    .revealedBy("farther"),
            Task.formula(
                    "normalise",
                    "x - 0.08*y/sqrt(y^2)",
                    new Task.WrongFormula("plain", "x - 0.08*y"),
                    new Task.WrongFormula("square", "x - 0.08*y/y^2"),
                    new Task.WrongFormula("uphill", "x + 0.08*y/sqrt(y^2)")),
            Task.number("bounce", AdaptiveMoments::upper, new Slip("mirror", 0.02), new Slip("before", -0.1)),
            new Cell.Prose("adam"),
            Task.formula(
                    "first",
                    "0.9*x + 0.1*y",
                    new Task.WrongFormula("swapped", "0.1*x + 0.9*y"),
                    new Task.WrongFormula("sum", "0.9*x + y")),
            Task.formula(
                    "second",
                    "0.99*x + 0.01*y^2",
                    new Task.WrongFormula("plain", "0.99*x + 0.01*y"),
                    new Task.WrongFormula("swapped", "0.01*x + 0.99*y^2"),
                    new Task.WrongFormula("sum", "0.99*x + y^2")),
            Task.formula(
                    "correct",
                    "x/(1 - 0.9^3)",
                    new Task.WrongFormula("count", "x/(1 - 0.9^2)"),
                    new Task.WrongFormula("times", "x*(1 - 0.9^3)"),
                    new Task.WrongFormula("weight", "x/0.9^3"),
                    new Task.WrongFormula("gamma", "x/(1 - 0.99^3)")),
            Task.number(
                            "once",
                            () -> adam(NOTEBOOK.initial()).points().get(1).get(0),
                            new Slip("uncorrected", -0.695),
                            new Slip("uphill", -0.75),
                            new Slip("move", 0.05))
                    .predicted(),
            new Cell.Picture("paths", AdaptiveMoments::paths, "alpha", "beta", "gamma", "eps")
                    .touched(Touch.point(0, "start_0", "start_1"))
                    .revealedBy("once")
                    .with(
                            new Cell.Preset("book", Map.of("alpha", 0.05, "beta", 0.9, "gamma", 0.99, "eps", 1e-20)),
                            new Cell.Preset("fast", Map.of("alpha", 0.2, "beta", 0.9, "gamma", 0.999, "eps", 1e-8)),
                            new Cell.Preset("forgetful", Map.of("alpha", 0.05, "beta", 0.0, "gamma", 0.0))),
            new Cell.Prose("inside"),
            new Cell.Picture("moments", AdaptiveMoments::moments, "corrected"),
            new Cell.Readout("now", AdaptiveMoments::now),
            Task.number(
                    "tenth",
                    () -> TENTH_M / Math.sqrt(TENTH_V),
                    new Slip("squared", TENTH_M / TENTH_V),
                    new Slip("inverse", Math.sqrt(TENTH_V) / TENTH_M),
                    new Slip("numerator", TENTH_M)),
            Task.choice("overshoot", "momentum", "rate", "momentum", "epsilon"),
            new Cell.Prose("batches"),
            new Cell.Door("race", AdaptiveMoments::race));

    private AdaptiveMoments() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(place("start_0", DescentSketch.PHI0, -0.7));
        knobs.add(place("start_1", DescentSketch.PHI1, -0.9));
        knobs.add(place("centre", "c", 0.7));
        knobs.add(width("s0", "s\u2080"));
        knobs.add(width("s1", "s\u2081"));
        knobs.add(rate("alpha_gd", 0.08));
        knobs.add(rate("alpha_norm", 0.08));
        knobs.add(rate("alpha", 0.05));
        knobs.add(fraction("beta", "\u03b2", 0.9, 0.99));
        knobs.add(fraction("gamma", "\u03b3", 0.99, 0.999));
        knobs.add(Knob.real("eps", "\u03b5", Range.closed(0, 10), new Knob.Slider(1e-20, 1, true), 1e-20));
        knobs.add(Knob.flag("corrected", true));
        return knobs;
    }

    private static Knob place(String id, String symbol, double initial) {
        return Knob.real(id, symbol, Range.closed(-100, 100), new Knob.Slider(-1, 1, false), initial);
    }

    private static Knob width(String id, String symbol) {
        return Knob.real(id, symbol, new Range(0, false, 1000, true), new Knob.Slider(0.25, 16, true), 4);
    }

    private static Knob rate(String id, double initial) {
        return Knob.real(id, "\u03b1", Range.closed(0, 100), new Knob.Slider(0.005, 2, true), initial);
    }

    private static Knob fraction(String id, String symbol, double initial, double high) {
        return Knob.real(id, symbol, Range.FRACTION, new Knob.Slider(0, high, false), initial);
    }

    private static BumpLoss loss(Setting setting) {
        return new BumpLoss(setting.real("centre"), setting.real("s0"), setting.real("s1"));
    }

    private static DescentPath path(Setting setting, Rule rule) {
        BumpLoss loss = loss(setting);
        double[] start = {setting.real("start_0"), setting.real("start_1")};
        return DescentPath.of(loss, loss, rule, Schedule.CONSTANT, start, STEPS);
    }

    static DescentPath descended(Setting setting) {
        return path(setting, DescentSketch.rule("SGD", Map.of("lr", setting.real("alpha_gd"))));
    }

    static DescentPath evenly(Setting setting) {
        return path(setting, DescentSketch.rule("SignNormalizedGD", Map.of("lr", setting.real("alpha_norm"))));
    }

    static DescentPath adam(Setting setting) {
        double alpha = setting.real("alpha");
        double beta = setting.real("beta");
        double gamma = setting.real("gamma");
        double epsilon = setting.real("eps");
        return path(
                setting,
                setting.flag("corrected")
                        ? DescentSketch.rule(
                                "UDLAdam", Map.of("alpha", alpha, "beta", beta, "gamma", gamma, "eps", epsilon))
                        : new UncorrectedAdam(alpha, beta, gamma, epsilon));
    }

    /** What a step at the rate 1 multiplies a small phi_1 by. */
    private static double factor() {
        BumpLoss loss = loss(NOTEBOOK.initial());
        double[] curvatures = new double[3];
        loss.hessian(NOTEBOOK.initial().real("centre"), 0, curvatures);
        return 1 - curvatures[2];
    }

    /** The larger of the two values between which phi_1 ends up under normalised gradients. */
    private static double upper() {
        DescentPath path = evenly(NOTEBOOK.initial());
        return Math.max(
                path.points().get(STEPS).get(1), path.points().get(STEPS - 1).get(1));
    }

    private static MapGround ground(Setting setting) {
        List<Double> shape = List.of(setting.real("centre"), setting.real("s0"), setting.real("s1"));
        return GROUND.of(shape, () -> DescentSketch.ground(loss(setting), WINDOW, CELLS));
    }

    private static int shown(long cursor) {
        return cursor <= FIRST_STEPS ? FIRST_STEPS : STEPS;
    }

    private static Figure plain(Setting setting, long cursor, LessonText text) {
        return one(setting, "plain", text.get("label.plain"), descended(setting), cursor, PLAIN);
    }

    private static Figure normalised(Setting setting, long cursor, LessonText text) {
        return one(setting, "normalised", text.get("label.normalised"), evenly(setting), cursor, NORMALISED);
    }

    /** A path on the map, and both parameters over the steps. */
    private static Figure one(Setting setting, String id, String name, DescentPath path, long cursor, int style) {
        Plot map = DescentSketch.map("", ground(setting), DescentSketch.trail("path", path, cursor, style));
        int count = path.points().size();
        double[] across = DescentSketch.coordinate(path, 0, count);
        double[] up = DescentSketch.coordinate(path, 1, count);
        Plot values = DescentSketch.overSteps(
                "",
                "\u03c6",
                shown(cursor),
                cursor,
                List.of(
                        DescentSketch.curve("phi0", count, t -> across[t], PHI0),
                        DescentSketch.curve("phi1", count, t -> up[t], PHI1)));
        return new PlotsFigure(id, List.of(map, values), 2, 1)
                .named(
                        new PlotKey.Entry(DescentSketch.told(name, path, cursor), style),
                        new PlotKey.Entry(DescentSketch.PHI0, PHI0),
                        new PlotKey.Entry(DescentSketch.PHI1, PHI1));
    }

    private static Figure paths(Setting setting, long cursor, LessonText text) {
        DescentPath plain = descended(setting);
        DescentPath even = evenly(setting);
        DescentPath adam = adam(setting);
        List<Plot.Mark> marks = new ArrayList<>(DescentSketch.trail("plain", plain, cursor, PLAIN));
        marks.addAll(DescentSketch.trail("normalised", even, cursor, NORMALISED));
        marks.addAll(DescentSketch.trail("adam", adam, cursor, ADAM));
        Plot losses = DescentSketch.overSteps(
                "",
                DescentSketch.LOG_LOSS,
                shown(cursor),
                cursor,
                List.of(
                        DescentSketch.logLoss("loss.plain", plain, PLAIN),
                        DescentSketch.logLoss("loss.normalised", even, NORMALISED),
                        DescentSketch.logLoss("loss.adam", adam, ADAM)));
        return new PlotsFigure("adam", List.of(DescentSketch.map("", ground(setting), marks), losses), 2, 1)
                .named(
                        new PlotKey.Entry(DescentSketch.told(text.get("label.plain"), plain, cursor), PLAIN),
                        new PlotKey.Entry(DescentSketch.told(text.get("label.normalised"), even, cursor), NORMALISED),
                        new PlotKey.Entry(DescentSketch.told("Adam", adam, cursor), ADAM));
    }

    private static Figure moments(Setting setting, long cursor, LessonText text) {
        return MomentPictures.figure(adam(setting), shown(cursor), cursor, text);
    }

    private static String now(Setting setting, long cursor, LessonText text) {
        return MomentPictures.told(adam(setting), cursor, text);
    }

    /** The notebook's hollow, or another one as a formula. */
    private static Terrain hollow(Setting setting) {
        Setting first = NOTEBOOK.initial();
        if (List.of("centre", "s0", "s1").stream().allMatch(id -> setting.real(id) == first.real(id))) {
            return new Terrain.Listed("udlhill");
        }
        double centre = setting.real("centre");
        String away =
                centre < 0 ? "(x + " + Numerals.shortest(-centre) + ")" : "(x - " + Numerals.shortest(centre) + ")";
        String formula = "1 - exp(-" + Numerals.shortest(setting.real("s1") / 2) + "*y^2 - " + away + "^2/"
                + Numerals.shortest(2 * setting.real("s0")) + ")";
        return new Terrain.Typed(Formula.parse(formula), WINDOW);
    }

    /** The same hollow, with the three methods at the same rates. */
    private static Section race(Setting setting) {
        return new Race(
                hollow(setting),
                new Starts.Together(new PlanePoint(setting.real("start_0"), setting.real("start_1"))),
                List.of(
                        DescentSketch.contestant(1, "SGD", Map.of("lr", setting.real("alpha_gd")), 0),
                        DescentSketch.contestant(2, "SignNormalizedGD", Map.of("lr", setting.real("alpha_norm")), 3),
                        DescentSketch.contestant(
                                3,
                                "UDLAdam",
                                Map.of(
                                        "alpha", setting.real("alpha"),
                                        "beta", setting.real("beta"),
                                        "gamma", setting.real("gamma"),
                                        "eps", setting.real("eps")),
                                4)),
                List.of(),
                0,
                STEPS);
    }
}

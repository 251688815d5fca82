package ladera.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.figure.PlotKey;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.DescentPath;
import ladera.num.Doubles;
import ladera.num.Knob;
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

/** Section 6.4: momentum and Nesterov's look-ahead beside plain stochastic descent, all on the same batches. */
final class MomentumMethods {
    private static final String ID = "6.4";
    private static final int STEPS = 81;
    private static final int PLAIN = Sketch.SECOND;
    private static final int MOMENTUM = Sketch.FIRST;
    private static final int NESTEROV = Sketch.THIRD;

    /** Steps into the past that are drawn, and steps of the slope that stays. */
    private static final int AGES = 25;

    /** The gradient of the tasks. */
    private static final double STEADY = 10;

    private static final Notebook NOTEBOOK = Notebook.of(ID, knobs()).telling("step", setting -> STEPS);

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            Task.formula(
                    "update",
                    "0.6*x + 0.4*y",
                    new Task.WrongFormula("swapped", "0.4*x + 0.6*y"),
                    new Task.WrongFormula("sum", "0.6*x + y")),
            Task.number("first", () -> 2.4, new Slip("plain", 6), new Slip("mean", 4), new Slip("beta", 3.6)),
            Task.number("steady", () -> 6.0, new Slip("first", 2.4), new Slip("accumulated", 15), new Slip("mean", 10)),
            Task.number(
                    "half",
                    () -> 7.0,
                    new Slip("linear", 5),
                    new Slip("short", 6),
                    new Slip("ten", 10),
                    new Slip("fraction", Math.log(0.5) / Math.log(0.9))),
            new Cell.Picture("weights", MomentumMethods::weights, "alpha", "beta")
                    .touched(MomentumMethods::weighed)
                    .revealedBy("half"),
            new Cell.Prose("weights"),
            new Cell.Prose("nesterov"),
            Task.formula(
                    "ahead",
                    "x - 0.36*y",
                    new Task.WrongFormula("printing", "x - 0.6*y"),
                    new Task.WrongFormula("uphill", "x + 0.36*y"),
                    new Task.WrongFormula("gradient", "x - 0.24*y")),
            Task.choice("best", "momentum", "plain", "momentum", "nesterov").predicted(),
            new Cell.Picture(
                            "paths",
                            MomentumMethods::paths,
                            "alpha",
                            "beta",
                            "batch",
                            "seed",
                            "start_0",
                            "start_1",
                            "lookahead")
                    .touched(Touch.point(0, "start_0", "start_1").or(Touch.point(1, "start_0", "start_1")))
                    .revealedBy("best")
                    .with(
                            new Cell.Preset("notebook", settings(0.6, 0.6, 5)),
                            new Cell.Preset("none", settings(0.6, 0.0, 5)),
                            new Cell.Preset("heavy", settings(0.6, 0.9, 5)),
                            new Cell.Preset("whole", settings(0.2, 0.8, 30))),
            new Cell.Prose("seen"),
            Task.choice("zero", "plain", "still", "plain", "mean"),
            new Cell.Prose("inside"),
            new Cell.Picture("ahead", MomentumMethods::ahead),
            new Cell.Picture("memory", MomentumMethods::memory),
            Task.choice("why", "noise", "rate", "noise", "bug"),
            new Cell.Prose("elsewhere"),
            new Cell.Door("race", MomentumMethods::race));

    private MomentumMethods() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = GaborSketch.knobs(-1.5, 6.5);
        knobs.add(GaborSketch.rate("alpha", 0.6));
        knobs.add(Knob.real("beta", "\u03b2", Range.FRACTION, new Knob.Slider(0, 0.99, false), 0.6));
        knobs.add(Knob.choice("lookahead", "alpha*beta", "alpha*beta", "alpha"));
        return knobs;
    }

    private static Map<String, Object> settings(double alpha, double beta, long batch) {
        Map<String, Object> settings = new HashMap<>(GaborSketch.notebook(-1.5, 6.5, alpha));
        settings.put("beta", beta);
        settings.put("batch", batch);
        return settings;
    }

    private static DescentPath path(Setting setting, Rule rule) {
        return GaborSketch.stochastic(setting, GaborSketch.start(setting), rule, Schedule.CONSTANT, STEPS);
    }

    static DescentPath plain(Setting setting) {
        return path(setting, DescentSketch.rule("SGD", Map.of("lr", setting.real("alpha"))));
    }

    static DescentPath momentum(Setting setting) {
        return path(setting, DescentSketch.rule("UDLMomentum", both(setting)));
    }

    static DescentPath nesterov(Setting setting) {
        return path(setting, DescentSketch.rule("UDLNesterov", three(setting)));
    }

    private static Map<String, Object> both(Setting setting) {
        return Map.of("alpha", setting.real("alpha"), "beta", setting.real("beta"));
    }

    private static Map<String, Object> three(Setting setting) {
        Map<String, Object> three = new HashMap<>(both(setting));
        three.put("lookahead", setting.choice("lookahead"));
        return three;
    }

    /** What becomes of a single gradient, and of a slope that stays: both apart from any data. */
    private static Figure weights(Setting setting, long cursor, LessonText text) {
        double alpha = setting.real("alpha");
        double beta = setting.real("beta");
        double[] ages = Sketch.points(0, AGES, AGES + 1);
        double[] weight = Sketch.mapped(ages, k -> (1 - beta) * Math.pow(beta, k));
        double[] none = new double[ages.length];
        Plot.Bars bars = new Plot.Bars("weight", Doubles.of(ages), Doubles.of(none), Doubles.of(weight), 0, MOMENTUM);
        Plot left = Plot.of(
                        text.get("label.weight"),
                        "k",
                        "(1\u2212\u03b2) \u03b2\u1d4f",
                        Sketch.frame(-0.5, AGES + 0.5, 0, 1.05))
                .and(
                        Sketch.dashed("half", new double[] {-0.5, AGES + 0.5}, halves(beta), Sketch.QUIET),
                        bars,
                        new Plot.Dots("weights", Doubles.of(ages), Doubles.of(weight), MOMENTUM));
        double[] steps = Sketch.mapped(ages, t -> alpha * STEADY * (1 - Math.pow(beta, t)));
        double[] plain = Sketch.mapped(ages, t -> alpha * STEADY);
        Plot right = Plot.of(
                        text.get("label.steady"),
                        DescentSketch.STEP,
                        "\u03b1 m",
                        Sketch.frame(0, AGES + 0.5, 0, Math.max(1e-6, 1.1 * alpha * STEADY)))
                .and(
                        Sketch.dashed("plain", ages, plain, PLAIN),
                        Sketch.thin("length", ages, steps, MOMENTUM),
                        new Plot.Dots("lengths", Doubles.of(ages), Doubles.of(steps), MOMENTUM));
        return new PlotsFigure("weights", List.of(left, right), 2, 0.6)
                .named(
                        new PlotKey.Entry(text.get("label.momentum"), MOMENTUM),
                        new PlotKey.Entry(text.get("label.without"), PLAIN),
                        new PlotKey.Entry(text.get("label.newest"), Sketch.QUIET));
    }

    /** Half of what the newest gradient counts, from edge to edge. */
    private static double[] halves(double beta) {
        return new double[] {(1 - beta) / 2, (1 - beta) / 2};
    }

    /** The height of the newest gradient's weight follows the mouse. */
    private static Map<String, Object> weighed(Touch.Drag drag, Setting pressed) {
        return drag.plot() == 0 ? Map.of("beta", 1 - Math.max(0.01, Math.min(1, drag.y()))) : Map.of();
    }

    private static Figure paths(Setting setting, long cursor, LessonText text) {
        DescentPath plain = plain(setting);
        DescentPath momentum = momentum(setting);
        DescentPath nesterov = nesterov(setting);
        List<Plot.Mark> marks = new ArrayList<>(DescentSketch.longTrail("plain", plain, cursor, PLAIN));
        marks.addAll(DescentSketch.longTrail("nesterov", nesterov, cursor, NESTEROV));
        marks.addAll(DescentSketch.longTrail("momentum", momentum, cursor, MOMENTUM));
        List<Plot.Mark> models = List.of(
                GaborSketch.model("model.start", plain.points().get(0), Sketch.QUIET, Plot.Stroke.DASHED),
                model("model.plain", plain, cursor, PLAIN),
                model("model.nesterov", nesterov, cursor, NESTEROV),
                model("model.momentum", momentum, cursor, MOMENTUM));
        String start = text.get("label.start") + " L = "
                + DescentSketch.number(plain.losses().get(0));
        MapGround near = GaborSketch.near(List.of(plain, momentum, nesterov));
        Plot losses = DescentSketch.overSteps(
                "",
                DescentSketch.LOG_LOSS,
                STEPS,
                cursor,
                List.of(
                        DescentSketch.logLoss("loss.plain", plain, PLAIN),
                        DescentSketch.logLoss("loss.nesterov", nesterov, NESTEROV),
                        DescentSketch.logLoss("loss.momentum", momentum, MOMENTUM)));
        List<Plot> plots = List.of(
                DescentSketch.map("", GaborSketch.ground(), marks),
                DescentSketch.map(text.get("label.near"), near, marks),
                GaborSketch.data(start, models, List.of()),
                losses);
        return new PlotsFigure("momentum", plots, 2, 1).named(key(plain, momentum, nesterov, cursor, text));
    }

    private static Plot.Line model(String name, DescentPath path, long cursor, int style) {
        Doubles phi = path.points().get(DescentSketch.reached(path, cursor));
        return GaborSketch.model(name, phi, style, Plot.Stroke.STRONG);
    }

    private static PlotKey.Entry[] key(
            DescentPath plain, DescentPath momentum, DescentPath nesterov, long cursor, LessonText text) {
        return new PlotKey.Entry[] {
            new PlotKey.Entry(DescentSketch.told("SGD", plain, cursor), PLAIN),
            new PlotKey.Entry(DescentSketch.told(text.get("label.momentum"), momentum, cursor), MOMENTUM),
            new PlotKey.Entry(DescentSketch.told("Nesterov", nesterov, cursor), NESTEROV)
        };
    }

    /** One step of momentum and one of Nesterov, taken apart, each upon the loss of its batch. */
    private static Figure ahead(Setting setting, long cursor, LessonText text) {
        List<List<Integer>> batches = GaborSketch.batches(setting, STEPS).batches();
        double reach = setting.choice("lookahead").equals("alpha") ? setting.real("alpha") : share(setting);
        Plot momentum = LookaheadPictures.step(
                text.get("label.momentum"), momentum(setting), cursor, batches, setting, 0, MOMENTUM);
        Plot nesterov =
                LookaheadPictures.step("Nesterov", nesterov(setting), cursor, batches, setting, reach, NESTEROV);
        return new PlotsFigure("lookahead", List.of(momentum, nesterov), 2, 1)
                .named(
                        new PlotKey.Entry(text.get("label.carried"), LookaheadPictures.CARRIED),
                        new PlotKey.Entry(text.get("label.fresh"), LookaheadPictures.FRESH),
                        PlotKey.Entry.dots(text.get("label.measured"), LookaheadPictures.MEASURED));
    }

    private static double share(Setting setting) {
        return setting.real("alpha") * setting.real("beta");
    }

    private static Figure memory(Setting setting, long cursor, LessonText text) {
        DescentPath plain = plain(setting);
        DescentPath momentum = momentum(setting);
        DescentPath nesterov = nesterov(setting);
        List<Plot> plots = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Plot.Line gradients = DescentSketch.memory("gradient" + i, plain.gradients(), i, DescentSketch.GREY);
            plots.add(DescentSketch.overSteps(
                    text.fill("label.component", i == 0 ? DescentSketch.PHI0 : DescentSketch.PHI1),
                    "g, m",
                    STEPS,
                    cursor,
                    List.of(
                            new Plot.Line(
                                    gradients.name(),
                                    gradients.x(),
                                    gradients.y(),
                                    DescentSketch.GREY,
                                    Plot.Stroke.THIN),
                            DescentSketch.memory("m.nesterov" + i, kept(nesterov), i, NESTEROV),
                            DescentSketch.memory("m.momentum" + i, kept(momentum), i, MOMENTUM))));
        }
        return new PlotsFigure("memory", plots, 2, 0.7)
                .named(
                        new PlotKey.Entry("m, " + text.get("label.momentum"), MOMENTUM),
                        new PlotKey.Entry("m, Nesterov", NESTEROV),
                        new PlotKey.Entry(text.get("label.gradients"), DescentSketch.GREY));
    }

    private static List<Doubles> kept(DescentPath path) {
        return path.memory().getOrDefault("m", List.of());
    }

    /** The same loss, start, methods and batches. */
    private static Section race(Setting setting) {
        double[] start = GaborSketch.start(setting);
        int batch = setting.integer("batch");
        return new Race(
                new Terrain.Listed("gabor"),
                new Starts.Together(new PlanePoint(start[0], start[1])),
                List.of(
                        DescentSketch.contestant(1, "SGD", Map.of("lr", setting.real("alpha")), PLAIN)
                                .inBatches(batch),
                        DescentSketch.contestant(2, "UDLMomentum", both(setting), MOMENTUM)
                                .inBatches(batch),
                        DescentSketch.contestant(3, "UDLNesterov", three(setting), NESTEROV)
                                .inBatches(batch)),
                List.of(),
                setting.integer("seed"),
                STEPS);
    }
}

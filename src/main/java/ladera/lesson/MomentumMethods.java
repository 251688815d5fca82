package ladera.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
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
            Task.number("half", () -> 7.0, new Slip("linear", 5), new Slip("short", 6), new Slip("ten", 10)),
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
                    .touched(Touch.point(0, "start_0", "start_1"))
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

    private static Figure paths(Setting setting, long cursor, LessonText text) {
        DescentPath plain = plain(setting);
        DescentPath momentum = momentum(setting);
        DescentPath nesterov = nesterov(setting);
        List<Plot.Mark> marks = new ArrayList<>(DescentSketch.trail("plain", plain, cursor, PLAIN));
        marks.addAll(DescentSketch.trail("nesterov", nesterov, cursor, NESTEROV));
        marks.addAll(DescentSketch.trail("momentum", momentum, cursor, MOMENTUM));
        List<Plot.Mark> models = List.of(
                GaborSketch.model("model.start", plain.points().get(0), Sketch.QUIET, Plot.Stroke.DASHED),
                model("model.plain", plain, cursor, PLAIN),
                model("model.nesterov", nesterov, cursor, NESTEROV),
                model("model.momentum", momentum, cursor, MOMENTUM));
        String start = text.get("label.start") + " L = "
                + DescentSketch.number(plain.losses().get(0));
        return new PlotsFigure(
                        "momentum",
                        List.of(
                                DescentSketch.map("", GaborSketch.ground(), marks),
                                GaborSketch.data(start, models, List.of())),
                        2,
                        1)
                .named(key(plain, momentum, nesterov, cursor, text));
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
        plots.add(DescentSketch.overSteps(
                "",
                DescentSketch.LOG_LOSS,
                STEPS,
                cursor,
                List.of(
                        DescentSketch.logLoss("loss.plain", plain, PLAIN),
                        DescentSketch.logLoss("loss.nesterov", nesterov, NESTEROV),
                        DescentSketch.logLoss("loss.momentum", momentum, MOMENTUM))));
        for (int i = 0; i < 2; i++) {
            Plot.Line gradients = DescentSketch.memory("gradient" + i, plain.gradients(), i, DescentSketch.GREY);
            plots.add(DescentSketch.overSteps(
                    i == 0 ? DescentSketch.PHI0 : DescentSketch.PHI1,
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
        return new PlotsFigure("memory", plots, 3, 1)
                .named(
                        new PlotKey.Entry("SGD", PLAIN),
                        new PlotKey.Entry(text.get("label.momentum"), MOMENTUM),
                        new PlotKey.Entry("Nesterov", NESTEROV),
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

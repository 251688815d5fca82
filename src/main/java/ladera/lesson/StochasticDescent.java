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
import ladera.num.Knobs;
import ladera.num.PlanePoint;
import ladera.num.Range;
import ladera.optim.Schedule;
import ladera.optim.Schedules;
import ladera.run.Contestant;
import ladera.run.Race;
import ladera.run.Section;
import ladera.run.Starts;
import ladera.run.Terrain;
import ladera.run.Tuning;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;

/** Section 6.3: descent on a loss with many valleys, with all pairs at every step and with batches. */
final class StochasticDescent {
    private static final String ID = "6.3";
    private static final int STEPS = 60;
    private static final int SEARCHED = Sketch.FIRST;
    private static final int FIXED = Sketch.SECOND;
    private static final int STOCHASTIC = Sketch.THIRD;

    /** The line search of notebook 6.3 but for its reach, which is a knob. */
    private static final double THRESHOLD = 1e-5;

    private static final long ITERATIONS = 15;

    /** The arrow shows a step at this rate. */
    private static final double ARROW_RATE = 0.5;

    /** The notebook's width of forward differences. */
    private static final double DELTA = 1e-4;

    /** Where the notebook's run with batches starts. */
    private static final double[] BATCHED_START = {3.5, 6.5};

    private static final Notebook NOTEBOOK = Notebook.of(ID, knobs()).telling("step", setting -> STEPS);

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            new Cell.Picture("fit", StochasticDescent::fit, "start_0", "start_1")
                    .touched(Touch.point(1, "start_0", "start_1"))
                    .with(
                            new Cell.Preset("first", Map.of("start_0", -1.5, "start_1", 8.5)),
                            new Cell.Preset("other", Map.of("start_0", 3.5, "start_1", 6.5)),
                            new Cell.Preset("best", Map.of("start_0", 0.0037946, "start_1", 16.0263478))),
            new Cell.Readout("compared", StochasticDescent::compared),
            Task.formula(
                    "inner",
                    "exp(-x^2/32)*(cos(x) - x*sin(x)/16)",
                    new Task.WrongFormula("product", "exp(-x^2/32)*cos(x)"),
                    new Task.WrongFormula("half", "exp(-x^2/32)*(cos(x) - x*sin(x)/32)"),
                    new Task.WrongFormula("plus", "exp(-x^2/32)*(cos(x) + x*sin(x)/16)")),
            Task.number("chain", () -> 0.3, new Slip("stretch", 5), new Slip("input", 0.03), new Slip("offset", 0.5)),
            new Cell.Prose("whole"),
            Task.choice("window", "outside", "best", "near", "outside").predicted(),
            new Cell.Picture("full", StochasticDescent::full, "alpha_gd", "max_dist")
                    .touched(Touch.point(0, "start_0", "start_1"))
                    .revealedBy("window")
                    .with(
                            new Cell.Preset("a", start(-1.5, 8.5, 0.2)),
                            new Cell.Preset("b", start(3.5, 6.5, 0.2)),
                            new Cell.Preset("jump", start(-1.5, 8.5, 1.0)),
                            new Cell.Preset("slow", start(-1.5, 8.5, 0.02))),
            new Cell.Prose("basins"),
            new Cell.Picture("basins", BasinPictures.OF_GABOR).touched(Touch.point(0, "start_0", "start_1")),
            new Cell.Prose("batches"),
            Task.choice("twice", "between", "within", "between", "never"),
            Task.number("epoch", () -> 6.0, new Slip("size", 5), new Slip("pairs", 30), new Slip("share", 1.0 / 6)),
            Task.number(
                    "share", () -> 1.0 / 6, new Slip("average", 1), new Slip("inverse", 6), new Slip("pair", 1.0 / 30)),
            Task.number("step", () -> BATCHED_START[0] - 0.8 * firstSlope(), () -> {
                double slope = firstSlope();
                return List.of(
                        new Slip("uphill", BATCHED_START[0] + 0.8 * slope),
                        new Slip("mean", BATCHED_START[0] - 0.8 * slope / 5),
                        new Slip("scaled", BATCHED_START[0] - 0.8 * slope * 6),
                        new Slip("move", -0.8 * slope));
            }),
            Task.choice("escape", "stochastic", "full", "stochastic", "none").predicted(),
            new Cell.Picture(
                            "stochastic",
                            StochasticDescent::stochastic,
                            "batched_0",
                            "batched_1",
                            "alpha",
                            "batch",
                            "seed",
                            "schedule",
                            "factor",
                            "every")
                    .using(StochasticDescent::counts)
                    .touched(Touch.point(0, "batched_0", "batched_1"))
                    .revealedBy("escape")
                    .with(
                            new Cell.Preset("c", run(0.8, 5, 1, "constant")),
                            new Cell.Preset("decay", run(0.8, 5, 1, "step")),
                            new Cell.Preset("fifteen", run(0.8, 15, 2, "constant")),
                            new Cell.Preset("single", single())),
            new Cell.Prose("schedule"),
            Task.number(
                    "decayed",
                    () -> 0.8 * schedule("step", 0.5, 10).factor(25),
                    new Slip("smooth", 0.8 * Math.pow(0.5, 2.5)),
                    new Slip("once", 0.4),
                    new Slip("thrice", 0.1)),
            new Cell.Prose("elsewhere"),
            new Cell.Door("race", StochasticDescent::race));

    private StochasticDescent() {}

    private static List<Knob> knobs() {
        List<Knob> knobs = GaborSketch.knobs(-1.5, 8.5);
        knobs.addAll(GaborSketch.point("batched", BATCHED_START[0], BATCHED_START[1]));
        knobs.add(GaborSketch.rate("alpha_gd", 0.2));
        knobs.add(Knob.real("max_dist", "max_dist", new Range(0, false, 100, true), new Knob.Slider(0.1, 10, true), 2));
        knobs.add(GaborSketch.rate("alpha", 0.8));
        knobs.add(Knob.choice("schedule", "constant", "constant", "step", "exponential", "inverse_time", "cosine"));
        knobs.add(Knob.real("factor", "factor", Range.closed(1e-3, 1), new Knob.Slider(0.1, 1, false), 0.5));
        knobs.add(ParameterKnobs.whole("every", "every", 1, STEPS, 10));
        return knobs;
    }

    /** Whether a knob has a part in the schedule. */
    private static boolean counts(Setting setting, String knob) {
        String schedule = setting.choice("schedule");
        boolean falls = !schedule.equals("constant") && !schedule.equals("cosine");
        return falls || !knob.equals("factor") && !knob.equals("every");
    }

    /** The first component of the gradient of that run's first batch. */
    private static double firstSlope() {
        Setting setting = NOTEBOOK.initial().with(NOTEBOOK, run(0.8, 5, 1, "constant"));
        return drawn(setting).gradients().get(0).get(0);
    }

    private static Map<String, Object> start(double start0, double start1, double alpha) {
        return Map.of("start_0", start0, "start_1", start1, "alpha_gd", alpha, "max_dist", 2.0);
    }

    private static Map<String, Object> run(double alpha, long batch, long seed, String schedule) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("batched_0", BATCHED_START[0]);
        settings.put("batched_1", BATCHED_START[1]);
        settings.put("alpha", alpha);
        settings.put("batch", batch);
        settings.put("seed", seed);
        settings.put("schedule", schedule);
        settings.put("factor", 0.5);
        settings.put("every", 10L);
        return settings;
    }

    private static Map<String, Object> single() {
        Map<String, Object> settings = run(0.3, 1, 3, "constant");
        settings.put("batched_0", -1.5);
        settings.put("batched_1", 8.5);
        return settings;
    }

    private static Schedule schedule(String id, double factor, int every) {
        return Schedules.ALL.get(id).schedule(scheduling(id, factor, every));
    }

    /** Every kind but the cosine, which takes all steps to come to 0, brings the rate to {@code factor} after {@code every} steps. */
    private static Knobs scheduling(String id, double factor, int every) {
        Map<String, ?> settings = switch (id) {
            case "step" -> Map.of("gamma", factor, "step_size", every);
            case "exponential" -> Map.of("gamma", Math.pow(factor, 1.0 / every));
            case "inverse_time" -> Map.of("decay", (1 / factor - 1) / every);
            case "cosine" -> Map.of("T_max", STEPS);
            default -> Map.of();
        };
        return Knobs.of(Schedules.ALL.get(id).knobs(), settings);
    }

    private static Map<String, Object> searching(Setting setting) {
        return Map.of("max_dist", setting.real("max_dist"), "thresh", THRESHOLD, "max_iter", ITERATIONS);
    }

    static DescentPath searched(Setting setting) {
        return GaborSketch.whole(
                GaborSketch.start(setting), DescentSketch.rule("UDLLineSearch", searching(setting)), STEPS);
    }

    static DescentPath fixed(Setting setting, double[] start) {
        return GaborSketch.whole(start, DescentSketch.rule("SGD", Map.of("lr", setting.real("alpha_gd"))), STEPS);
    }

    private static double[] batchedStart(Setting setting) {
        return new double[] {setting.real("batched_0"), setting.real("batched_1")};
    }

    static DescentPath drawn(Setting setting) {
        return GaborSketch.stochastic(
                setting,
                batchedStart(setting),
                DescentSketch.rule("SGD", Map.of("lr", setting.real("alpha"))),
                schedule(setting.choice("schedule"), setting.real("factor"), setting.integer("every")),
                STEPS);
    }

    private static Figure fit(Setting setting, long cursor, LessonText text) {
        double[] phi = GaborSketch.start(setting);
        double[] gradient = new double[2];
        double value = GaborData.LOSS.valueAndGradient(phi, gradient);
        Plot.Line model = GaborSketch.model("model", Doubles.of(phi), Sketch.MARKED, Plot.Stroke.STRONG);
        Plot data = GaborSketch.data("L = " + DescentSketch.number(value), List.of(model), List.of());
        String slopes =
                "\u2202L = (" + DescentSketch.number(gradient[0]) + ", " + DescentSketch.number(gradient[1]) + ")";
        Plot map = DescentSketch.map(
                slopes,
                GaborSketch.ground(),
                List.of(
                        new Plot.Arrow(
                                "downhill",
                                phi[0],
                                phi[1],
                                phi[0] - ARROW_RATE * gradient[0],
                                phi[1] - ARROW_RATE * gradient[1],
                                SEARCHED),
                        Sketch.dot("phi", phi[0], phi[1], Sketch.MARKED)));
        return new PlotsFigure("fit", List.of(data, map), 2, 1);
    }

    private static String compared(Setting setting, long cursor, LessonText text) {
        return DescentSketch.compared(GaborData.LOSS, GaborSketch.start(setting), DELTA, text);
    }

    private static Figure full(Setting setting, long cursor, LessonText text) {
        DescentPath searched = searched(setting);
        DescentPath fixed = fixed(setting, GaborSketch.start(setting));
        List<Plot.Mark> marks = new ArrayList<>(DescentSketch.trail("fixed", fixed, cursor, FIXED));
        marks.addAll(DescentSketch.trail("search", searched, cursor, SEARCHED));
        Plot data = GaborSketch.data(
                text.get("label.step") + " " + cursor,
                List.of(model("model.fixed", fixed, cursor, FIXED), model("model.search", searched, cursor, SEARCHED)),
                List.of());
        return new PlotsFigure("full", List.of(DescentSketch.map("", GaborSketch.ground(), marks), data), 2, 1)
                .named(
                        new PlotKey.Entry(DescentSketch.told(text.get("label.search"), searched, cursor), SEARCHED),
                        new PlotKey.Entry(DescentSketch.told(text.get("label.fixed"), fixed, cursor), FIXED));
    }

    private static Plot.Line model(String name, DescentPath path, long cursor, int style) {
        return GaborSketch.model(
                name, path.points().get(DescentSketch.reached(path, cursor)), style, Plot.Stroke.STRONG);
    }

    private static Figure stochastic(Setting setting, long cursor, LessonText text) {
        DescentPath drawn = drawn(setting);
        DescentPath fixed = fixed(setting, batchedStart(setting));
        List<List<Integer>> batches = GaborSketch.batches(setting, STEPS).batches();
        int t = DescentSketch.reached(drawn, cursor);
        Doubles phi = drawn.points().get(t);
        List<Plot.Mark> marks = new ArrayList<>(DescentSketch.trail("fixed", fixed, cursor, FIXED));
        marks.addAll(DescentSketch.trail("stochastic", drawn, cursor, STOCHASTIC));
        List<Plot.Mark> next = new ArrayList<>();
        if (t < STEPS) {
            next.addAll(GaborSketch.batch(batches.get(t), phi));
        }
        Plot data = GaborSketch.data(
                text.get("label.step") + " " + t,
                List.of(GaborSketch.model("model", phi, STOCHASTIC, Plot.Stroke.STRONG)),
                next);
        Plot losses = DescentSketch.overSteps(
                "",
                DescentSketch.LOG_LOSS,
                STEPS,
                cursor,
                List.of(
                        DescentSketch.logLoss("loss.fixed", fixed, FIXED),
                        DescentSketch.logLoss("loss.stochastic", drawn, STOCHASTIC)));
        Plot rates = DescentSketch.overSteps(
                text.get("label.rate"),
                "\u03b1",
                STEPS,
                cursor,
                List.of(DescentSketch.curve("rate", drawn.rates().size(), drawn.rates()::get, STOCHASTIC)));
        return new PlotsFigure(
                        "stochastic",
                        List.of(DescentSketch.map("", GaborSketch.ground(), marks), data, losses, rates),
                        2,
                        0.9)
                .named(
                        new PlotKey.Entry(DescentSketch.told(text.get("label.batches"), drawn, cursor), STOCHASTIC),
                        new PlotKey.Entry(DescentSketch.told(text.get("label.fixed"), fixed, cursor), FIXED),
                        PlotKey.Entry.dots(text.get("label.next"), GaborSketch.BATCH));
    }

    /** The same loss, starts and methods: two that see all pairs, one that sees the same batches at the same rates. */
    private static Section race(Setting setting) {
        PlanePoint start = point(GaborSketch.start(setting));
        String schedule = setting.choice("schedule");
        Contestant stochastic = DescentSketch.contestant(3, "SGD", Map.of("lr", setting.real("alpha")), STOCHASTIC);
        Tuning scheduled = stochastic
                .tuning()
                .scheduled(Schedules.ALL.get(schedule))
                .with(Tuning.Group.SCHEDULE, scheduling(schedule, setting.real("factor"), setting.integer("every")));
        return new Race(
                new Terrain.Listed("gabor"),
                new Starts.Apart(List.of(start, start, point(batchedStart(setting)))),
                List.of(
                        DescentSketch.contestant(1, "SGD", Map.of("lr", setting.real("alpha_gd")), FIXED),
                        DescentSketch.contestant(2, "UDLLineSearch", searching(setting), SEARCHED),
                        stochastic.tuned(scheduled).inBatches(setting.integer("batch"))),
                List.of(),
                setting.integer("seed"),
                STEPS);
    }

    private static PlanePoint point(double[] phi) {
        return new PlanePoint(phi[0], phi[1]);
    }
}

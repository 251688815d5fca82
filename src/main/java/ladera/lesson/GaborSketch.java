package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.figure.MapGround;
import ladera.figure.Plot;
import ladera.lesson.model.DescentPath;
import ladera.lesson.model.NotebookBatches;
import ladera.net.Batches;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Range;
import ladera.optim.Rule;
import ladera.optim.Schedule;
import ladera.run.BatchedLoss;
import ladera.run.lessons.Setting;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;

/** What the lessons on the Gabor model have in common: its pairs, its loss, batches, and how they are drawn. */
final class GaborSketch {
    /** How many pairs the notebook has: the largest batch. */
    private static final int ALL_PAIRS = 30;

    static final Domain WINDOW = Sketch.frame(-10, 10, 2.5, 22.5);

    /** Pairs of the present batch, and the loss of that batch. */
    static final int BATCH = Sketch.MARKED;

    private static final Domain DATA = Sketch.frame(-15, 15, -1.1, 1.1);
    private static final double[] XS = Sketch.points(DATA.xMin(), DATA.xMax(), 241);
    private static final int CELLS = 120;

    /** Fewer: this map is made anew while knobs are turned. */
    private static final int NEAR_CELLS = 64;

    private static final LastGround NEAR = new LastGround();

    private GaborSketch() {}

    /** The map of the loss of all pairs, made when it is first wanted: nothing that can be varied changes it. */
    private static final class Ground {
        private static final MapGround WHOLE = DescentSketch.ground(GaborData.LOSS, WINDOW, CELLS);
    }

    static MapGround ground() {
        return Ground.WHOLE;
    }

    /**
     * The map about some paths, as far as they run within the window: a square between whole numbers, so that it stays as it
     * is while a path changes a little; the whole window where none runs within.
     */
    static MapGround near(List<DescentPath> paths) {
        double[] low = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
        double[] high = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (DescentPath path : paths) {
            for (Doubles point : path.points()) {
                for (int i = 0; i < 2 && WINDOW.contains(point.get(0), point.get(1)); i++) {
                    low[i] = Math.min(low[i], Math.floor(point.get(i)));
                    high[i] = Math.max(high[i], Math.ceil(point.get(i)));
                }
            }
        }
        double side = Math.max(2, Math.max(high[0] - low[0], high[1] - low[1]));
        if (side >= WINDOW.width() || low[0] > high[0]) {
            return ground();
        }
        double x = (low[0] + high[0] - side) / 2;
        double y = (low[1] + high[1] - side) / 2;
        Domain domain = Sketch.frame(x, x + side, y, y + side);
        return NEAR.of(domain, () -> DescentSketch.ground(GaborData.LOSS, domain, NEAR_CELLS));
    }

    /** Where descent starts, and which batches it sees. */
    static List<Knob> knobs(double start0, double start1) {
        List<Knob> knobs = new ArrayList<>(point("start", start0, start1));
        knobs.add(ParameterKnobs.whole("batch", "|B|", 1, ALL_PAIRS, 5));
        knobs.add(Knob.integer("seed", "seed", Range.closed(0, Integer.MAX_VALUE), new Knob.Slider(1, 20, false), 1));
        return knobs;
    }

    /** A point of the map: knobs {@code ID_0} and {@code ID_1}. */
    static List<Knob> point(String id, double phi0, double phi1) {
        return List.of(
                place(id + "_0", DescentSketch.PHI0, WINDOW.xMin(), WINDOW.xMax(), phi0),
                place(id + "_1", DescentSketch.PHI1, WINDOW.yMin(), WINDOW.yMax(), phi1));
    }

    private static Knob place(String id, String symbol, double low, double high, double initial) {
        return Knob.real(id, symbol, Range.closed(-1000, 1000), new Knob.Slider(low, high, false), initial);
    }

    /** A learning rate. */
    static Knob rate(String id, double initial) {
        return Knob.real(id, "\u03b1", Range.closed(0, 100), new Knob.Slider(0.01, 2, true), initial);
    }

    static double[] start(Setting setting) {
        return new double[] {setting.real("start_0"), setting.real("start_1")};
    }

    static Batches.Recorded batches(Setting setting, int steps) {
        return NotebookBatches.of(GaborData.PAIRS.x().size(), setting.integer("batch"), setting.integer("seed"), steps);
    }

    /** A run that sees a batch at each step; its losses are those of all pairs. */
    static DescentPath stochastic(Setting setting, double[] start, Rule rule, Schedule schedule, int steps) {
        BatchedLoss batched = new BatchedLoss(GaborData.LOSS, batches(setting, steps));
        return DescentPath.of(GaborData.LOSS, batched, rule, schedule, start, steps);
    }

    /** A run that sees all pairs at each step. */
    static DescentPath whole(double[] start, Rule rule, int steps) {
        return DescentPath.of(GaborData.LOSS, GaborData.LOSS, rule, Schedule.CONSTANT, start, steps);
    }

    /** The loss of one batch alone. */
    static SquaredLoss ofBatch(List<Integer> batch) {
        return new SquaredLoss(PairModel.GABOR, chosen(GaborData.PAIRS.x(), batch), chosen(GaborData.PAIRS.y(), batch));
    }

    private static Doubles chosen(Doubles values, List<Integer> batch) {
        return Doubles.of(batch.stream().mapToDouble(values::get).toArray());
    }

    /** f[x, phi]. */
    static Plot.Line model(String name, Doubles phi, int style, Plot.Stroke stroke) {
        double[] y = Sketch.mapped(XS, x -> PairModel.GABOR.value(x, phi.get(0), phi.get(1)));
        return new Plot.Line(name, Doubles.of(XS), Doubles.of(y), style, stroke);
    }

    /** The pairs, with what else is to be seen among them. */
    static Plot data(String title, List<? extends Plot.Mark> beneath, List<? extends Plot.Mark> above) {
        return Plot.of(title, Sketch.X, Sketch.Y, DATA)
                .and(beneath)
                .and(new Plot.Dots("data", GaborData.PAIRS.x(), GaborData.PAIRS.y(), DescentSketch.GREY))
                .and(above);
    }

    /** The pairs of a batch, each with its residual from the model at {@code phi}. */
    static List<Plot.Mark> batch(List<Integer> batch, Doubles phi) {
        Doubles x = chosen(GaborData.PAIRS.x(), batch);
        Doubles y = chosen(GaborData.PAIRS.y(), batch);
        double[] drawn = Sketch.mapped(x.toArray(), at -> PairModel.GABOR.value(at, phi.get(0), phi.get(1)));
        return List.of(
                new Plot.Bars("batch.residuals", x, Doubles.of(drawn), y, 0, BATCH),
                new Plot.Dots("batch", x, y, BATCH));
    }

    /** Knobs of batches as in the notebook. */
    static Map<String, Object> notebook(double start0, double start1, double alpha) {
        return Map.of("start_0", start0, "start_1", start1, "alpha", alpha, "batch", 5L, "seed", 1L);
    }
}

package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.figure.Figure;
import ladera.figure.MatricesFigure;
import ladera.figure.MatricesFigure.Panel;
import ladera.figure.NumbersFigure;
import ladera.figure.NumbersFigure.Mark;
import ladera.figure.NumbersFigure.Row;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.lesson.model.DepthStatistics;
import ladera.lesson.model.InitTheory;
import ladera.lesson.model.NotebookDraw;
import ladera.lesson.model.RandomDepths;
import ladera.net.Initializers;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Range;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;
import ladera.study.initialization.Spread;

/** Section 7.3: how the variance of the first weights decides what becomes of signals and gradients with depth. */
final class InitializingWeights {
    private static final int DEEPEST = 100;
    private static final int WIDEST = 100;

    /** What the notebook sends through the network, forward and back. */
    private static final int FORWARD = 1000;

    private static final int BACKWARD = 100;

    /** Layers of which a table or a row of histograms tells. */
    private static final int FEW = 6;

    /** Networks with a line of their own; more would hide what is to be seen. */
    private static final int MOST_LINES = 12;

    private static final int DIGITS = 4;

    private static final String FORWARD_SYMBOL = "ln \u03c3(f\u2096)";
    private static final String BACKWARD_SYMBOL = "ln \u03c3(\u2202\u2113/\u2202f\u2096)";

    /** Powers of ten between which the variance is drawn. */
    private static final int SMALLEST_POWER = -3;

    private static final int LARGEST_POWER = 1;

    /** Height of a network in the map, in which a number can be read. */
    private static final double TALLEST_ROW = 15;

    /** Few layers spread over the page. */
    private static final double WIDEST_LAYER = 4.6;

    private static final Notebook NOTEBOOK = Notebook.of(
            "7.3",
            ParameterKnobs.whole("K", "K", 1, DEEPEST, 5),
            ParameterKnobs.whole("D", "D", 1, WIDEST, 8),
            ParameterKnobs.whole("D_next", "D\u2032", 1, WIDEST, 8),
            Knob.real("variance", "\u03c3\u00b2", Range.closed(1e-6, 100), new Knob.Slider(1e-3, 10, true), 1),
            Knob.choice("distribution", "normal", "normal", "uniform"),
            Knob.choice("activation", "relu", "relu", "identity", "leaky_relu", "tanh", "sigmoid", "gelu"),
            ParameterKnobs.whole("networks", "networks", 1, 60, 20),
            Knob.integer("seed", "seed", Range.closed(0, Integer.MAX_VALUE), new Knob.Slider(0, 40, false), 0));

    private record Run(int hiddenLayers, int width) {
        /** Neither signals nor gradients leave the doubles, whatever the depth. */
        double variance() {
            return he("fan_in", width, width);
        }
    }

    /** The notebook's own networks, which only scale with their weights. */
    private static final Kept<Run, DepthStatistics> RUNS = new Kept<>(InitializingWeights::run);

    private static final int SMALL_DEPTH = 5;
    private static final int SMALL_WIDTH = 8;
    private static final int LARGE_WIDTH = 80;
    private static final double QUARTER = 0.25;

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            new Cell.Picture("depths", InitializingWeights::depths, "K", "variance", "D", "D_next", "networks", "seed")
                    .with(
                            new Cell.Preset("forward", setting -> he(setting, "fan_in")),
                            new Cell.Preset("backward", setting -> he(setting, "fan_out")),
                            new Cell.Preset("compromise", setting -> he(setting, "average")),
                            new Cell.Preset("deep", Map.of("K", 50L, "D", 80L, "D_next", 80L))),
            new Cell.Picture("growth", InitializingWeights::growth)
                    .touched((drag, pressed) -> Map.of("variance", Math.pow(10, drag.x()))),
            new Cell.Prose("theory"),
            Task.number(
                    "ratio",
                    () -> new InitTheory(SMALL_WIDTH, 1).ratio(),
                    new Slip("whole", SMALL_WIDTH),
                    new Slip("root", Math.sqrt(new InitTheory(SMALL_WIDTH, 1).ratio()))),
            Task.number(
                    "he",
                    () -> he("fan_in", SMALL_WIDTH, SMALL_WIDTH),
                    new Slip("xavier", 1.0 / SMALL_WIDTH),
                    new Slip("deviation", Math.sqrt(he("fan_in", SMALL_WIDTH, SMALL_WIDTH)))),
            Task.number(
                    "stable",
                    () -> he("fan_in", LARGE_WIDTH, LARGE_WIDTH),
                    new Slip("xavier", 1.0 / LARGE_WIDTH),
                    new Slip("width", he("fan_in", SMALL_WIDTH, SMALL_WIDTH))),
            Task.number(
                    "compromise",
                    () -> he("average", LARGE_WIDTH, 20),
                    new Slip("forward", he("fan_in", LARGE_WIDTH, 20)),
                    new Slip("backward", he("fan_out", LARGE_WIDTH, 20))),
            new Cell.Prose("printed"),
            new Cell.Picture("printed.numbers", InitializingWeights::printed),
            Task.number(
                    "scaled",
                    () -> InitTheory.signalFactors(SMALL_DEPTH, QUARTER).get(SMALL_DEPTH - 1),
                    new Slip("squared", Math.pow(QUARTER, SMALL_DEPTH)),
                    new Slip("once", Math.sqrt(QUARTER))),
            Task.number(
                    "scaledback",
                    () -> InitTheory.slopeFactors(SMALL_DEPTH, QUARTER).get(0),
                    new Slip(
                            "forward",
                            InitTheory.signalFactors(SMALL_DEPTH, QUARTER).get(SMALL_DEPTH - 1))),
            new Cell.Prose("seeds"),
            Task.choice("typical", "shrinks", "steady", "shrinks", "grows").predicted(),
            new Cell.Picture("heat", InitializingWeights::heat).revealedBy("typical"),
            Task.choice("caveat", "depends", "depends", "rounding", "inputs"),
            new Cell.Prose("histograms"),
            new Cell.Picture("shapes", DepthHistograms::figure, "activation", "distribution"),
            Task.choice("saturated", "slopes", "slopes", "signals", "nothing"),
            new Cell.Prose("room"),
            new Cell.Picture("agreement", InitializingWeights::agreement),
            new Cell.Door("door.room", setting -> DepthQuestion.of(setting).section()));

    private InitializingWeights() {}

    private static double he(String mode, int from, int to) {
        return Initializers.ALL.get("he_normal").make(Map.of("mode", mode)).variance(from, to);
    }

    private static Map<String, Object> he(Setting setting, String mode) {
        return Map.of("variance", he(mode, setting.integer("D"), setting.integer("D_next")));
    }

    private static DepthStatistics run(Run run) {
        NotebookDraw draw = NotebookDraw.scaled(run.hiddenLayers, run.width, run.variance(), 0, FORWARD);
        return DepthStatistics.of(draw.network(), draw.inputs(), FORWARD, BACKWARD, 0);
    }

    private static double[] layersFrom(int first, int count) {
        double[] layers = new double[count];
        for (int k = 0; k < count; k++) {
            layers[k] = first + k;
        }
        return layers;
    }

    /** Signals at the left, gradients at the right: each network, the middle half of them, the typical one, the theory. */
    private static Figure depths(Setting setting, long cursor, LessonText text) {
        DepthQuestion question = DepthQuestion.of(setting);
        RandomDepths measured = question.depths();
        Doubles forward = question.theory().forward();
        Doubles backward = question.theory().backward();
        Plot left = plot(text.get("label.signals"), FORWARD_SYMBOL, measured.f(), forward);
        Plot right = plot(text.get("label.gradients"), BACKWARD_SYMBOL, measured.df(), backward);
        return new PlotsFigure("depths", List.of(left, right), 2, 0.82);
    }

    private static Plot plot(String title, String symbol, List<Doubles> runs, Doubles theory) {
        int count = theory.size();
        double[] x = layersFrom(0, count);
        Spread spread = Spread.of(runs);
        double[] line = Sketch.mapped(x, k -> 0.5 * Math.log(theory.get((int) k)));
        List<Plot.Mark> marks = new ArrayList<>();
        marks.add(band(x, spread));
        for (int n = 0; n < Math.min(runs.size(), MOST_LINES); n++) {
            marks.add(new Plot.Line("network" + (n + 1), Doubles.of(x), runs.get(n), Sketch.QUIET, Plot.Stroke.THIN));
        }
        marks.add(new Plot.Line("typical", Doubles.of(x), spread.median(), Sketch.SECOND, Plot.Stroke.STRONG));
        marks.add(Sketch.dashed("theory", x, line, Sketch.FIRST));
        List<Doubles> drawn = new ArrayList<>(runs.subList(0, Math.min(runs.size(), MOST_LINES)));
        drawn.addAll(List.of(spread.lower(), spread.upper(), Doubles.of(line)));
        double[] ends = reach(drawn);
        return Plot.of(title, "k", symbol, Sketch.frame(0, Math.max(1, count - 1), ends[0], ends[1]))
                .and(marks);
    }

    /** What ln sigma grows by a layer against the variance: by 7.31, and what the typical network does; 0 is at He's mark. */
    private static Figure growth(Setting setting, long cursor, LessonText text) {
        int[] widths = {setting.integer("D"), setting.integer("D_next")};
        double[] powers = Sketch.points(SMALLEST_POWER, LARGEST_POWER, 2);
        double[] slopes = Sketch.mapped(
                powers,
                power -> 0.5 * new InitTheory(widths[0], Math.pow(10, power)).slope()
                        + 0.5 * new InitTheory(widths[1], Math.pow(10, power)).slope());
        DepthQuestion question = DepthQuestion.of(setting);
        int last = question.hiddenLayers();
        List<Doubles> each = new ArrayList<>();
        for (Doubles run : question.depths().f()) {
            each.add(Doubles.of((run.get(last) - run.get(0)) / last));
        }
        double power = Math.log10(setting.real("variance"));
        double mark = Math.log10(he("fan_in", widths[0], widths[1]));
        double otherMark = Math.log10(he("fan_out", widths[0], widths[1]));
        List<Plot.Mark> marks = new ArrayList<>();
        marks.add(new Plot.Rule(mark, Sketch.FIRST));
        if (otherMark != mark) {
            marks.add(new Plot.Rule(otherMark, Sketch.THIRD));
            marks.add(label("he.backward", otherMark, "2/D\u2032", Sketch.THIRD));
        }
        marks.add(Sketch.dashed("theory", powers, slopes, Sketch.FIRST));
        marks.add(label("he", mark, "2/D", Sketch.FIRST));
        marks.add(Sketch.dot("typical", power, Spread.of(each).median().get(0), Sketch.SECOND));
        Domain frame = Sketch.frame(SMALLEST_POWER, LARGEST_POWER, Math.min(slopes[0], -0.5), Math.max(slopes[1], 0.5));
        Plot plot = Plot.of(text.get("label.growth"), "log\u2081\u2080 \u03c3\u00b2", "\u0394 ln \u03c3", frame)
                .and(marks);
        return new PlotsFigure("growth", List.of(plot), 1, 0.2);
    }

    private static Plot.Dots label(String name, double power, String words, int style) {
        return new Plot.Dots(name, Doubles.of(power), Doubles.of(0), style, List.of(words));
    }

    private static Plot.Line band(double[] x, Spread spread) {
        int count = x.length;
        double[] around = new double[2 * count];
        double[] edge = new double[2 * count];
        for (int k = 0; k < count; k++) {
            around[k] = x[k];
            edge[k] = spread.lower().get(k);
            around[2 * count - 1 - k] = x[k];
            edge[2 * count - 1 - k] = spread.upper().get(k);
        }
        return new Plot.Line("quartiles", Doubles.of(around), Doubles.of(edge), Sketch.SECOND, Plot.Stroke.SHADE);
    }

    /** What holds all finite values, with a little air. */
    private static double[] reach(List<Doubles> all) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Doubles run : all) {
            for (int k = 0; k < run.size(); k++) {
                if (Double.isFinite(run.get(k))) {
                    low = Math.min(low, run.get(k));
                    high = Math.max(high, run.get(k));
                }
            }
        }
        if (!(low <= high)) {
            return new double[] {-1, 1};
        }
        double air = Math.max(0.5, 0.06 * (high - low));
        return new double[] {low - air, high + air};
    }

    /** Few layers out of many, evenly, the first and the last among them. */
    static int[] few(int first, int last, int most) {
        int count = Math.max(1, Math.min(most, last - first + 1));
        int[] layers = new int[count];
        for (int n = 0; n < count; n++) {
            layers[n] = count == 1 ? first : (int) Math.round(first + (double) (last - first) * n / (count - 1));
        }
        return layers;
    }

    /** What the notebook prints for its own network, whose seed is 0. */
    private static Figure printed(Setting setting, long cursor, LessonText text) {
        int depth = setting.integer("K");
        Run run = new Run(depth, setting.integer("D"));
        double scale = setting.real("variance") / run.variance();
        DepthStatistics measured = RUNS.of(run);
        Doubles onward = InitTheory.signalFactors(depth, scale);
        Doubles back = InitTheory.slopeFactors(depth, scale);
        int[] layers = few(1, depth, FEW);
        List<String> heads = new ArrayList<>(List.of(""));
        List<Double> signals = new ArrayList<>();
        List<Double> gradients = new ArrayList<>();
        for (int k : layers) {
            heads.add("k = " + k);
            signals.add(onward.get(k - 1) * measured.stdH().get(k - 1));
            gradients.add(k < depth ? back.get(k - 1) * measured.stdDf().get(k - 1) : Double.NaN);
        }
        List<Row> rows = List.of(
                new Row("\u03c3(h\u2096)", "std_h", signals, Mark.PLAIN),
                new Row("\u03c3(\u2202\u2113/\u2202f\u2096)", "std_dl_df", gradients, Mark.PLAIN));
        return new NumbersFigure("printed", heads, rows, DIGITS, "");
    }

    /** A row a network, a column a layer. */
    private static Figure heat(Setting setting, long cursor, LessonText text) {
        RandomDepths measured = DepthQuestion.of(setting).depths();
        String layers = ",  k = 0 \u2026 " + measured.hiddenLayers();
        return new MatricesFigure(
                        "heat",
                        List.of(
                                List.of(heat(FORWARD_SYMBOL + layers, "forward", measured.f())),
                                List.of(heat(BACKWARD_SYMBOL + layers, "backward", measured.df()))),
                        TALLEST_ROW)
                .spreading(WIDEST_LAYER);
    }

    private static Panel heat(String name, String column, List<Doubles> runs) {
        int layers = runs.get(0).size();
        double[] entries = new double[runs.size() * layers];
        List<Integer> dead = new ArrayList<>();
        for (int n = 0; n < runs.size(); n++) {
            for (int k = 0; k < layers; k++) {
                entries[n * layers + k] = runs.get(n).get(k);
                if (!Double.isFinite(runs.get(n).get(k))) {
                    dead.add(n * layers + k);
                }
            }
        }
        return new Panel(name, column, runs.size(), layers, Doubles.of(entries), dead, -1, false);
    }

    /** The lesson's numbers beside the room's, for the same networks. */
    private static Figure agreement(Setting setting, long cursor, LessonText text) {
        DepthQuestion question = DepthQuestion.of(setting).compared();
        RandomDepths all = question.depths();
        Doubles own = typicalSquares(all.f());
        Doubles ownBack = typicalSquares(all.df());
        DepthQuestion.InRoom room = question.room();
        List<Row> rows = new ArrayList<>();
        for (int k : few(0, question.hiddenLayers(), FEW)) {
            rows.add(new Row(
                    "k = " + k,
                    "layer" + k,
                    List.of(
                            own.get(k),
                            room.forward().get(k),
                            ownBack.get(k),
                            room.backward().get(k)),
                    Mark.PLAIN));
        }
        String lesson = text.get("label.lesson");
        String inRoom = text.get("label.room");
        return new NumbersFigure(
                "agreement",
                List.of("", "f\u2096: " + lesson, inRoom, "\u2202\u2113/\u2202f\u2096: " + lesson, inRoom),
                rows,
                6,
                "");
    }

    /** The median over networks of the mean squares that belong to these logarithms. */
    private static Doubles typicalSquares(List<Doubles> logarithms) {
        List<Doubles> squares = new ArrayList<>();
        for (Doubles row : logarithms) {
            squares.add(Doubles.of(Sketch.mapped(row.toArray(), value -> Math.exp(2 * value))));
        }
        return Spread.of(squares).median();
    }
}

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
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Knob;
import ladera.num.Numerals;
import ladera.num.Range;
import ladera.run.Experiment;
import ladera.run.Section;
import ladera.run.backprop.Exercise;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Section 7.2: both passes of a deep network with matrices, and differences beside them. */
final class Backpropagation {
    private static final int MOST_LAYERS = 8;
    private static final int WIDEST = 12;

    /** What the notebook calls the same: |a - b| within the first, and the second of |b|. */
    private static final double ABSOLUTE = 1e-8;

    private static final double RELATIVE = 1e-5;

    private static final double LARGEST_SQUARE = 26;
    private static final int DIGITS = 4;

    /** Kinds of panels in a column of the picture, and columns a layer. */
    private static final int LINES = 2;

    private static final int COLUMNS = 3;

    private static final Notebook NOTEBOOK = Notebook.of(
                    "7.2",
                    ParameterKnobs.whole("K", "K", 1, MOST_LAYERS, 5),
                    ParameterKnobs.whole("D", "D", 1, WIDEST, 6),
                    Knob.integer("seed", "seed", Range.closed(0, Integer.MAX_VALUE), new Knob.Slider(0, 40, false), 0),
                    ParameterKnobs.weight("x", "x", 1.2, 5),
                    ParameterKnobs.weight("y", "y", 20, 30),
                    ParameterKnobs.whole("layer", "k", 0, MOST_LAYERS, 2),
                    ParameterKnobs.whole("row", "i", 1, WIDEST, 5),
                    ParameterKnobs.whole("column", "j", 1, WIDEST, 2),
                    Knob.real("delta", "\u03b4", Range.closed(1e-16, 1), new Knob.Slider(1e-12, 1, true), 1e-6))
            .telling("step", setting -> 2L * (setting.integer("K") + 1));

    private static final DeepPasses START = DeepPasses.of(NOTEBOOK.initial());

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            new Cell.Picture("maps", Backpropagation::maps, "K", "D", "x", "y", "seed")
                    .touched(Backpropagation::picked),
            new Cell.Readout("now", Backpropagation::now),
            new Cell.Prose("forward"),
            Task.choice("layer", "right", "right", "left", "bracket"),
            Task.choice("result", "linear", "relu", "linear", "bare"),
            Task.number("output", START::output),
            Task.number(
                    "loss",
                    () -> START.passes().loss(),
                    new Slip("half", 0.5 * START.passes().loss()),
                    new Slip("root", START.output() - START.y())),
            new Cell.Prose("backward"),
            Task.number(
                    "top",
                    () -> START.slopes(START.hiddenLayers(), false)[0],
                    new Slip("half", 0.5 * START.slopes(START.hiddenLayers(), false)[0])),
            Task.choice("dbeta", "same", "same", "sum", "bias"),
            Task.choice("domega", "outer", "inner", "outer", "turned"),
            Task.choice("dh", "transposed", "plain", "transposed", "turned"),
            Task.number("entry", () -> product(true), new Slip("transposed", product(false))),
            Task.choice("df", "indicator", "value", "indicator", "all"),
            Task.choice("off", "zero", "zero", "small", "bias").predicted(),
            new Cell.Prose("differences"),
            Task.count(
                    "parameters",
                    () -> START.parameters().length,
                    new Slip("weights", weights()),
                    new Slip("between", 168)),
            new Cell.Picture("slice", Backpropagation::slice, "layer", "row", "column", "delta"),
            new Cell.Picture("chosen", Backpropagation::chosen),
            new Cell.Prose("everything"),
            new Cell.Picture("layers", Backpropagation::layers, "delta"),
            new Cell.Prose("figure1"),
            new Cell.Picture("agreement", new FigureOneAgreement.Picture()),
            new Cell.Door("door.figure1", new FigureOne()));

    private Backpropagation() {}

    /** Figure 1 as it stands in the room of backpropagation: numbers that a student has typed are not written over. */
    private static final class FigureOne implements Cell.Beyond {
        @Override
        public Section section(Setting setting) {
            return Exercise.KIND.initial();
        }

        @Override
        public Section section(Setting setting, Experiment present) {
            return present.section(Exercise.KIND);
        }
    }

    /** The second entry of Omega^T df, or of Omega df, for the matrices of the question. */
    private static double product(boolean transposed) {
        DMatrixRMaj omega = new DMatrixRMaj(new double[][] {{1, -1}, {2, 3}});
        DMatrixRMaj df = new DMatrixRMaj(new double[][] {{1}, {-2}});
        DMatrixRMaj result = new DMatrixRMaj(2, 1);
        if (transposed) {
            CommonOps_DDRM.multTransA(omega, df, result);
        } else {
            CommonOps_DDRM.mult(omega, df, result);
        }
        return result.get(1, 0);
    }

    private static int weights() {
        int weights = 0;
        for (int k = 0; k <= START.hiddenLayers(); k++) {
            weights += START.layer(k).fanIn() * START.layer(k).fanOut();
        }
        return weights;
    }

    private static String index(int k) {
        return ParameterKnobs.subscript(String.valueOf(k));
    }

    /** How many layers the backward pass has come through. */
    private static long back(DeepPasses deep, long cursor) {
        return cursor - deep.hiddenLayers() - 1;
    }

    /** The layer whose equation is in sight; below 0 for none. */
    private static int present(DeepPasses deep, long cursor) {
        long back = back(deep, cursor);
        return (int) (back > 0 ? deep.hiddenLayers() + 1 - back : cursor - 1);
    }

    private static Figure maps(Setting setting, long cursor, LessonText text) {
        DeepPasses deep = DeepPasses.of(setting);
        List<List<Panel>> columns = new ArrayList<>();
        int present = present(deep, cursor);
        boolean backward = back(deep, cursor) > 0;
        for (int k = 0; k <= deep.hiddenLayers(); k++) {
            boolean ahead = cursor > k;
            boolean behind = k > deep.hiddenLayers() - back(deep, cursor);
            boolean lit = k == present;
            int chosen = deep.weight().k() == k ? deep.entry() : -1;
            String h = k == 0 ? "x" : "h" + index(k);
            DMatrixRMaj input = deep.passes().h().get(k);
            columns.add(List.of(
                    panel(h, "h" + k, input, k == 0 || ahead, off(deep, k), false),
                    panel("\u2202" + h, "dh" + k, deep.passes().dh().get(k), behind, List.of(), lit && backward)));
            columns.add(List.of(
                    chosen("\u03a9" + index(k), "Omega" + k, deep.network().omega(k), true, chosen, lit && !backward),
                    chosen(
                            "\u2202\u03a9" + index(k),
                            "dOmega" + k,
                            deep.passes().dOmega().get(k),
                            behind,
                            chosen,
                            lit && backward)));
            columns.add(List.of(
                    panel("f" + index(k), "f" + k, deep.passes().f().get(k), ahead, List.of(), lit && !backward),
                    panel(
                            "\u2202f" + index(k),
                            "df" + k,
                            deep.passes().df().get(k),
                            behind,
                            List.of(),
                            lit && backward)));
        }
        return new MatricesFigure("maps", columns, LARGEST_SQUARE).breaking(COLUMNS);
    }

    /** Units of h_k that are off, as f is not above 0. */
    private static List<Integer> off(DeepPasses deep, int k) {
        List<Integer> off = new ArrayList<>();
        for (int i = 0; k > 0 && i < deep.layer(k).fanIn(); i++) {
            if (!(deep.passes().f().get(k - 1).get(i, 0) > 0)) {
                off.add(i);
            }
        }
        return off;
    }

    private static Panel panel(
            String name, String column, DMatrixRMaj matrix, boolean known, List<Integer> struck, boolean bright) {
        Doubles entries = known ? DeepPasses.entries(matrix) : Doubles.of();
        return new Panel(name, column, matrix.numRows, matrix.numCols, entries, known ? struck : List.of(), -1, bright);
    }

    private static Panel chosen(
            String name, String column, DMatrixRMaj matrix, boolean known, int lit, boolean bright) {
        Doubles entries = known ? DeepPasses.entries(matrix) : Doubles.of();
        return new Panel(name, column, matrix.numRows, matrix.numCols, entries, List.of(), lit, bright);
    }

    /** A press on a square of a weight matrix, or of its derivatives, looks at that weight. */
    private static Map<String, Object> picked(Touch.Drag drag, Setting pressed) {
        int column = drag.plot() / LINES;
        if (column % COLUMNS != 1) {
            return Map.of();
        }
        return Map.of(
                "layer", (double) (column / COLUMNS),
                "row", Math.floor(drag.y()) + 1,
                "column", Math.floor(drag.x()) + 1);
    }

    /** What the step in sight computes, with shapes. */
    private static String now(Setting setting, long cursor, LessonText text) {
        DeepPasses deep = DeepPasses.of(setting);
        int k = present(deep, cursor);
        if (cursor == 0) {
            return text.get("now.start");
        }
        KernelLayer layer = deep.layer(k);
        String shape = layer.fanOut() + " \u00d7 " + layer.fanIn();
        String i = index(k);
        String h = k == 0 ? "x" : "h" + i;
        if (back(deep, cursor) <= 0) {
            return text.fill(
                    k == deep.hiddenLayers() ? "now.output" : "now.forward",
                    i,
                    h,
                    index(k + 1),
                    shape,
                    Numerals.significant(deep.output(), DIGITS),
                    Numerals.significant(deep.passes().loss(), DIGITS));
        }
        return text.fill(k == 0 ? "now.last" : "now.backward", i, h, index(k - 1), shape);
    }

    /** The loss as a function of the weight looked at, with the line whose slope backpropagation gives. */
    private static Figure slice(Setting setting, long cursor, LessonText text) {
        DeepPasses deep = DeepPasses.of(setting);
        double at = deep.parameters()[deep.parameter()];
        double loss = deep.passes().loss();
        double[] xs = Sketch.points(at - 1, at + 1, 161);
        double[] ys = Sketch.mapped(xs, deep::loss);
        double low = loss;
        double high = loss;
        for (double y : ys) {
            low = Math.min(low, y);
            high = Math.max(high, y);
        }
        double pad = Math.max(1e-3 * Math.max(1, Math.abs(loss)), 0.12 * (high - low));
        double[] ends = {xs[0], xs[xs.length - 1]};
        double[] tangent = Sketch.mapped(ends, x -> loss + deep.slope() * (x - at));
        Plot plot = Plot.of(
                        text.get("label.slice"),
                        name(deep),
                        "\u2113",
                        Sketch.frame(ends[0], ends[1], low - pad, high + pad),
                        Sketch.line("loss", xs, ys, Sketch.SECOND),
                        Sketch.dashed("tangent", ends, tangent, Sketch.MARKED))
                .and(Sketch.dot("here", at, loss, Sketch.MARKED));
        return new PlotsFigure("slice", List.of(plot), 1, 0.36);
    }

    private static String name(DeepPasses deep) {
        DeepPasses.Weight weight = deep.weight();
        return "\u03a9" + index(weight.k()) + "[" + (weight.row() + 1) + ", " + (weight.column() + 1) + "]";
    }

    private static Figure chosen(Setting setting, long cursor, LessonText text) {
        DeepPasses deep = DeepPasses.of(setting);
        double delta = setting.real("delta");
        double[] moved = deep.parameters();
        double at = moved[deep.parameter()];
        double difference = (deep.loss(at + delta) - deep.passes().loss()) / delta;
        double error = Math.abs(difference - deep.slope());
        List<String> heads = List.of(
                "",
                text.get("label.value"),
                text.get("label.backprop"),
                text.get("label.forward"),
                text.get("label.error"));
        Row row = new Row(
                name(deep), "weight", List.of(at, deep.slope(), difference, Numerals.rounded(error, 2)), Mark.LIT);
        return new NumbersFigure("chosen", heads, List.of(row), 6, "");
    }

    private static Figure layers(Setting setting, long cursor, LessonText text) {
        DeepPasses deep = DeepPasses.of(setting);
        double[] differences = deep.differences(setting.real("delta"));
        List<Row> rows = new ArrayList<>();
        int right = 0;
        for (int k = 0; k <= deep.hiddenLayers(); k++) {
            KernelLayer layer = deep.layer(k);
            Comparison beta = compare(deep.slopes(k, false), differences, layer.beta());
            Comparison omega = compare(deep.slopes(k, true), differences, layer.omega());
            right += (beta.close ? 1 : 0) + (omega.close ? 1 : 0);
            rows.add(new Row(
                    "k = " + k,
                    "layer" + k,
                    List.of(beta.largest, beta.error, omega.largest, omega.error),
                    beta.close && omega.close ? Mark.PLAIN : Mark.BAD));
        }
        String of = " \u2202\u2113/\u2202";
        List<String> heads = List.of(
                "",
                text.get("label.largest") + of + "\u03b2",
                text.get("label.error"),
                text.get("label.largest") + of + "\u03a9",
                text.get("label.error"));
        String remark = text.fill("label.agree", right, 2 * rows.size());
        return new NumbersFigure("layers", heads, rows, DIGITS, remark);
    }

    /** The largest derivative of an array, the largest difference, and whether the notebook calls all of it a success. */
    private record Comparison(double largest, double error, boolean close) {}

    private static Comparison compare(double[] slopes, double[] differences, int from) {
        double largest = 0;
        double error = 0;
        boolean close = true;
        for (int i = 0; i < slopes.length; i++) {
            double apart = Math.abs(slopes[i] - differences[from + i]);
            largest = Math.max(largest, Math.abs(slopes[i]));
            error = Math.max(error, apart);
            close = close && apart <= ABSOLUTE + RELATIVE * Math.abs(slopes[i]);
        }
        return new Comparison(largest, Numerals.rounded(error, 2), close);
    }
}

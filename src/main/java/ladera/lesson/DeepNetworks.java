package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ladera.figure.BesideFigure;
import ladera.figure.Figure;
import ladera.figure.MatricesFigure;
import ladera.figure.MatricesFigure.Panel;
import ladera.figure.NumbersFigure;
import ladera.figure.Plot;
import ladera.figure.PlotsFigure;
import ladera.figure.WeightsFigure;
import ladera.lesson.Cell.Tables.Resizing;
import ladera.lesson.model.Composition;
import ladera.lesson.model.MatrixPass;
import ladera.lesson.model.ShallowNetwork;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Network;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Knob;
import ladera.num.Numerals;
import ladera.num.Range;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Notebook;
import ladera.run.lessons.Setting;
import ladera.study.Diagnosis.Slip;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.MatrixFeatures_DDRM;

/** Section 4.3: networks written as matrices, and a composition of two that is one deep network. */
final class DeepNetworks {
    private static final Domain FRAME = Sketch.frame(-1, 1, -1, 1);
    private static final double[] XS = Sketch.points(-1, 1, 401);

    /** Curves that differ by no more are the same but for rounding. */
    private static final double SAME = 1e-9;

    private static final double GRAPH_SHARE = 0.36;
    private static final double SHAPE = 0.62;
    private static final double WIDE_SHARE = 0.58;
    private static final double GRAPH_SHAPE = 0.36;
    private static final double LARGEST_SQUARE = 30;
    private static final int DIGITS = 4;

    private static final ShallowNetwork FIRST =
            ShallowNetwork.of(new double[][] {{0, -1}, {0, 1}, {-0.67, 1}}, 1, -2, -3, 9.3);
    private static final ShallowNetwork SECOND =
            ShallowNetwork.of(new double[][] {{-0.6, -1}, {0.2, 1}, {-0.5, 1}}, 0.5, -1, -1.5, 2);
    private static final Composition BOTH = new Composition(List.of(FIRST, SECOND));

    private static final TableNetwork SHALLOW = new TableNetwork("", List.of(1, 3, 1));
    private static final TableNetwork COMPOSED = new TableNetwork("composed.", List.of(1, 3, 3, 1));

    private static final Matrix NOTEBOOK_WIDTHS = LayerShapes.widths(4, 5, 2, 4, 1);

    private static final Notebook NOTEBOOK = COMPOSED.blankIn(SHALLOW.blankIn(Notebook.of(
                    "4.3",
                    Knob.integer(
                            "seed", "seed", Range.closed(0, Integer.MAX_VALUE), new Knob.Slider(0, 40, false), 1))))
            .with("Omega", Matrix.of(new double[] {1, -1, 0.5}, new double[] {2, 0, 1}))
            .with("h", Matrix.of(new double[] {1}, new double[] {2}))
            .with("beta", Matrix.of(new double[] {0.5}, new double[] {-1}))
            .with(LayerShapes.WIDTHS, NOTEBOOK_WIDTHS)
            .with(LayerShapes.SHAPES, new Matrix(4, 2, Doubles.of(new double[8])));

    static final Lesson LESSON = Lesson.of(
            NOTEBOOK,
            new Cell.Prose("intro"),
            new Cell.Tables("tables.shallow", SHALLOW.names(0, 1), Resizing.NOTHING),
            new Cell.Picture("shallow", DeepNetworks::shallow).with(new Cell.Preset("blank", SHALLOW.blank())),
            new Cell.Readout("shallow.said", DeepNetworks::shallowSaid),
            Task.number(
                    "beta1",
                    () -> FIRST.network().beta(1).get(0),
                    new Slip("hidden", FIRST.phi().get(0).get(1))),
            Task.number(
                    "omega0",
                    () -> FIRST.network().omega(0).get(2, 0),
                    new Slip("offset", FIRST.theta().get(2).get(0))),
            Task.choice("shape1", "row", "row", "column", "square"),
            new Cell.Prose("fit"),
            new Cell.Tables("tables.fit", List.of("Omega", "h"), Resizing.BOTH),
            new Cell.Tables("tables.bias", List.of("beta"), Resizing.BOTH),
            new Cell.Readout("fit.said", DeepNetworks::fitSaid),
            new Cell.Picture("product", DeepNetworks::product),
            new Cell.Prose("composed"),
            Task.number(
                    "composedbeta",
                    () -> BOTH.network().beta(1).get(0),
                    new Slip("alone", SECOND.theta().get(0).get(0)),
                    new Slip(
                            "sum",
                            SECOND.theta().get(0).get(0) + FIRST.phi().get(0).get(0))),
            Task.number(
                    "composedomega",
                    () -> BOTH.network().omega(1).get(0, 2),
                    new Slip("transposed", BOTH.network().omega(1).get(2, 0)),
                    new Slip("sign", FIRST.phi().get(0).get(3))),
            Task.count(
                    "rank",
                    () -> MatrixFeatures_DDRM.rank(BOTH.network().omega(1)),
                    new Slip("full", 3),
                    new Slip("two", 2)),
            new Cell.Tables("tables.composed", COMPOSED.names(0, 1), Resizing.NOTHING),
            new Cell.Tables("tables.composed2", COMPOSED.names(2, 2), Resizing.NOTHING),
            new Cell.Picture("composed.curve", DeepNetworks::composed)
                    .with(
                            new Cell.Preset("solution", COMPOSED.filled(BOTH.network())),
                            new Cell.Preset("blank", COMPOSED.blank()))
                    .revealedBy("composedomega"),
            new Cell.Readout("composed.said", DeepNetworks::composedSaid),
            new Cell.Prose("general"),
            Task.choice("first", "five", "four", "five", "square"),
            Task.choice("last", "row", "row", "column", "one"),
            Task.count(
                    "parameters",
                    () -> LayerShapes.of(NOTEBOOK.initial()).architecture().parameters(),
                    new Slip("weights", 42),
                    new Slip("units", 12)),
            new Cell.Tables("tables.widths", List.of(LayerShapes.WIDTHS), Resizing.COLUMNS),
            new Cell.Tables("tables.shapes", List.of(LayerShapes.SHAPES), Resizing.ROWS),
            new Cell.Readout("shapes.said", DeepNetworks::shapesSaid),
            new Cell.Picture("graph", DeepNetworks::graph, "seed")
                    .with(
                            new Cell.Preset("notebook", notebookWidths()),
                            new Cell.Preset("shapes", DeepNetworks::rightShapes)),
            new Cell.Picture("forward", DeepNetworks::forward),
            new Cell.Picture("printed", DeepNetworks::printed));

    private DeepNetworks() {}

    private static Map<String, Object> notebookWidths() {
        return Map.of(LayerShapes.WIDTHS, NOTEBOOK_WIDTHS);
    }

    private static Map<String, Object> rightShapes(Setting setting) {
        LayerShapes shapes = LayerShapes.of(setting);
        return shapes.readable() ? Map.of(LayerShapes.SHAPES, shapes.right()) : Map.of();
    }

    /** The output at every point, all of them columns of one matrix. */
    private static double[] values(Network network) {
        return MatrixPass.of(network, new DMatrixRMaj(1, XS.length, true, XS)).output().data;
    }

    private static double apart(double[] one, double[] other) {
        double apart = 0;
        for (int i = 0; i < one.length; i++) {
            apart = Math.max(apart, Math.abs(one[i] - other[i]));
        }
        return apart;
    }

    private static Figure shallow(Setting setting, long cursor, LessonText text) {
        return curve(SHALLOW.network(setting), FIRST.values(XS), text);
    }

    private static Figure composed(Setting setting, long cursor, LessonText text) {
        return curve(COMPOSED.network(setting), Sketch.mapped(XS, BOTH::value), text);
    }

    /** The graph of the network in the tables, and its curve over the one that is wanted. */
    private static Figure curve(Optional<Network> network, double[] wanted, LessonText text) {
        List<Plot.Mark> marks = new ArrayList<>();
        marks.add(Sketch.dashed("scalar", XS, wanted, Sketch.QUIET));
        network.ifPresent(one -> marks.add(Sketch.line("matrix", XS, values(one), Sketch.FIRST)));
        Plot plot = Plot.of(text.get("label.curves"), Sketch.X, Sketch.Y, FRAME).and(marks);
        Figure right = new PlotsFigure("curve", List.of(plot), 1, SHAPE);
        return network.<Figure>map(one -> new BesideFigure(
                        "matrices", new WeightsFigure(one.architecture(), one.parameters()), right, GRAPH_SHARE, 0))
                .orElse(right);
    }

    private static String shallowSaid(Setting setting, long cursor, LessonText text) {
        return said(SHALLOW.network(setting), FIRST.values(XS), text);
    }

    private static String composedSaid(Setting setting, long cursor, LessonText text) {
        return said(COMPOSED.network(setting), Sketch.mapped(XS, BOTH::value), text);
    }

    private static String said(Optional<Network> network, double[] wanted, LessonText text) {
        if (network.isEmpty()) {
            return text.get("said.shape");
        }
        double apart = apart(values(network.get()), wanted);
        return apart <= SAME ? text.get("said.same") : text.fill("said.apart", Numerals.significant(apart, 3));
    }

    private static DMatrixRMaj ejml(Matrix matrix) {
        return new DMatrixRMaj(
                matrix.rows(), matrix.columns(), true, matrix.entries().toArray());
    }

    private static String shape(Matrix matrix) {
        return matrix.rows() + " \u00d7 " + matrix.columns();
    }

    /** Whether beta + Omega h can be computed, or what stands in the way. */
    private static String fitSaid(Setting setting, long cursor, LessonText text) {
        Matrix omega = setting.table("Omega");
        Matrix h = setting.table("h");
        Matrix beta = setting.table("beta");
        List<String> lines = new ArrayList<>();
        if (omega.columns() != h.rows()) {
            lines.add(text.fill("fit.product", shape(omega), shape(h), omega.columns(), h.rows()));
        }
        if (beta.rows() != omega.rows() || beta.columns() != 1) {
            lines.add(text.fill("fit.bias", shape(beta), omega.rows() + " \u00d7 1"));
        }
        return lines.isEmpty()
                ? text.fill("fit.right", shape(omega), shape(h), omega.rows() + " \u00d7 " + h.columns())
                : String.join("\n", lines);
    }

    /** Omega h as far as it can be computed, and beta + Omega h. */
    private static Figure product(Setting setting, long cursor, LessonText text) {
        Matrix omega = setting.table("Omega");
        Matrix h = setting.table("h");
        Matrix beta = setting.table("beta");
        List<List<Panel>> columns = new ArrayList<>();
        columns.add(List.of(panel("\u03b2", "beta", ejml(beta))));
        columns.add(List.of(panel("+ \u03a9", "Omega", ejml(omega))));
        columns.add(List.of(panel("h", "h", ejml(h))));
        if (omega.columns() == h.rows() && beta.rows() == omega.rows() && beta.columns() == 1) {
            DMatrixRMaj f = layer(omega, beta, ejml(h));
            columns.add(List.of(panel("= f", "f", f)));
        }
        return new MatricesFigure("product", columns, 1.5 * LARGEST_SQUARE);
    }

    /** beta + Omega h, a network of one layer. */
    private static DMatrixRMaj layer(Matrix omega, Matrix beta, DMatrixRMaj h) {
        double[] parameters = new double[omega.entries().size() + beta.rows()];
        omega.entries().copyInto(parameters, 0);
        beta.entries().copyInto(parameters, omega.entries().size());
        Architecture shape = Architecture.of(Activations.of("identity"), omega.columns(), omega.rows());
        return MatrixPass.of(new Network(shape, Doubles.of(parameters)), h).output();
    }

    private static Panel panel(String name, String column, DMatrixRMaj matrix) {
        return Panel.of(name, column, matrix.numRows, matrix.numCols, Doubles.of(matrix.data));
    }

    private static String shapesSaid(Setting setting, long cursor, LessonText text) {
        LayerShapes shapes = LayerShapes.of(setting);
        List<String> complaints = shapes.complaints(text);
        return complaints.isEmpty()
                ? text.fill("shapes.right", shapes.architecture().parameters())
                : String.join("\n", complaints);
    }

    /** The graph of the widths with the weights of the seed, and the shapes that were typed beside those that are needed. */
    private static Figure graph(Setting setting, long cursor, LessonText text) {
        LayerShapes shapes = LayerShapes.of(setting);
        if (!shapes.readable()) {
            return message("graph", text.get("label.fit"));
        }
        Network network = shapes.network(setting.integer("seed"));
        return new BesideFigure(
                "graph",
                new WeightsFigure(network.architecture(), network.parameters()),
                shapesTable(shapes, text),
                WIDE_SHARE,
                GRAPH_SHAPE);
    }

    private static Figure shapesTable(LayerShapes shapes, LessonText text) {
        Matrix right = shapes.right();
        Matrix typed = shapes.shapes();
        List<NumbersFigure.Row> rows = new ArrayList<>();
        for (int k = 0; k < shapes.layers(); k++) {
            boolean there = k < typed.rows() && typed.columns() == 2;
            List<Double> values = new ArrayList<>();
            values.add(there ? typed.get(k, 0) : Double.NaN);
            values.add(there ? typed.get(k, 1) : Double.NaN);
            boolean fits = there && typed.row(k).equals(right.row(k));
            rows.add(new NumbersFigure.Row(
                    "\u03a9" + ParameterKnobs.subscript(String.valueOf(k)),
                    "shape" + k,
                    values,
                    fits ? NumbersFigure.Mark.PLAIN : NumbersFigure.Mark.BAD));
        }
        List<String> heads = List.of("", text.get("label.rows"), text.get("label.columns"));
        return new NumbersFigure("shapes", heads, rows, DIGITS, "");
    }

    /** In the place of what cannot be drawn. */
    private static Figure message(String id, String words) {
        NumbersFigure.Row said = new NumbersFigure.Row("", "none", List.of(), NumbersFigure.Mark.PLAIN);
        return new NumbersFigure(id, List.of(words), List.of(said), DIGITS, "");
    }

    private static MatrixPass pass(LayerShapes shapes, int seed) {
        return MatrixPass.of(shapes.network(seed), shapes.inputs(seed));
    }

    /** All matrices of the pass, once the student's shapes fit. */
    private static Figure forward(Setting setting, long cursor, LessonText text) {
        LayerShapes shapes = LayerShapes.of(setting);
        if (!shapes.fits()) {
            return message("forward", text.get("label.fit"));
        }
        Network network = shapes.network(setting.integer("seed"));
        MatrixPass pass = pass(shapes, setting.integer("seed"));
        List<List<Panel>> columns = new ArrayList<>();
        for (int k = 0; k < shapes.layers(); k++) {
            String index = ParameterKnobs.subscript(String.valueOf(k));
            columns.add(
                    List.of(panel(k == 0 ? "x" : "h" + index, "h" + k, pass.h().get(k))));
            columns.add(List.of(panel("\u03a9" + index, "Omega" + k, network.omega(k))));
        }
        columns.add(List.of(panel("y", "y", pass.output())));
        return new MatricesFigure("forward", columns, LARGEST_SQUARE);
    }

    /** Inputs and outputs, as the notebook prints them. */
    private static Figure printed(Setting setting, long cursor, LessonText text) {
        LayerShapes shapes = LayerShapes.of(setting);
        if (!shapes.readable()) {
            return message("printed", text.get("label.fit"));
        }
        int seed = setting.integer("seed");
        List<NumbersFigure.Row> rows = new ArrayList<>();
        add(rows, "x", shapes.inputs(seed), NumbersFigure.Mark.PLAIN);
        if (shapes.fits()) {
            add(rows, "y", pass(shapes, seed).output(), NumbersFigure.Mark.LIT);
        }
        List<String> heads = new ArrayList<>(List.of(""));
        for (int j = 1; j <= LayerShapes.POINTS; j++) {
            heads.add(text.fill("label.point", j));
        }
        return new NumbersFigure("printed", heads, rows, DIGITS, "");
    }

    private static void add(List<NumbersFigure.Row> rows, String letter, DMatrixRMaj matrix, NumbersFigure.Mark mark) {
        for (int i = 0; i < matrix.numRows; i++) {
            List<Double> values = new ArrayList<>();
            for (int j = 0; j < matrix.numCols; j++) {
                values.add(matrix.get(i, j));
            }
            String index = String.valueOf(i + 1);
            rows.add(new NumbersFigure.Row(letter + ParameterKnobs.subscript(index), letter + index, values, mark));
        }
    }
}

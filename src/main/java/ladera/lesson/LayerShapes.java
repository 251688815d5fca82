package ladera.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.net.Activations;
import ladera.net.Architecture;
import ladera.net.Initializers;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.Numerals;
import ladera.num.Rng;
import ladera.run.lessons.Matrix;
import ladera.run.lessons.Setting;
import org.ejml.data.DMatrixRMaj;

/**
 * The widths of a deep network as a student chose them, and the shapes of its weight matrices as a student gave them.
 *
 * @param widths D_i, D_1 ... D_o; empty where what was typed are no widths
 * @param shapes a row a layer: rows, columns
 */
record LayerShapes(List<Integer> widths, Matrix shapes) {
    static final String WIDTHS = "widths";
    static final String SHAPES = "shapes";

    /** Wider layers could not be seen. */
    static final int WIDEST = 12;

    static final int MOST_LAYERS = 7;

    /** Data points, in columns. */
    static final int POINTS = 4;

    private static final long INPUTS = 43L << 32;

    static LayerShapes of(Setting setting) {
        Matrix typed = setting.table(WIDTHS);
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < typed.entries().size(); i++) {
            double width = typed.entries().get(i);
            if (width != Math.rint(width) || width < 1 || width > WIDEST) {
                return new LayerShapes(List.of(), setting.table(SHAPES));
            }
            widths.add((int) width);
        }
        boolean readable = typed.rows() == 1 && widths.size() >= 2 && widths.size() <= MOST_LAYERS + 1;
        return new LayerShapes(readable ? widths : List.of(), setting.table(SHAPES));
    }

    boolean readable() {
        return !widths.isEmpty();
    }

    int layers() {
        return widths.size() - 1;
    }

    /** The shapes that these widths ask for. */
    Matrix right() {
        double[][] rows = new double[layers()][2];
        for (int k = 0; k < rows.length; k++) {
            rows[k][0] = widths.get(k + 1);
            rows[k][1] = widths.get(k);
        }
        return Matrix.of(rows);
    }

    boolean fits() {
        return readable() && shapes.equals(right());
    }

    Architecture architecture() {
        return Architecture.of(Activations.of("relu"), widths.toArray(Integer[]::new));
    }

    /** Weights and biases standard normal. */
    Network network(long seed) {
        return Initializers.ALL.get("normal_all").make(Map.of("variance", 1.0)).network(architecture(), seed);
    }

    /** Standard normal inputs, a column each. */
    DMatrixRMaj inputs(long seed) {
        Rng rng = new Rng(seed, INPUTS);
        DMatrixRMaj x = new DMatrixRMaj(widths.get(0), POINTS);
        for (int i = 0; i < x.data.length; i++) {
            x.data[i] = rng.nextGaussian();
        }
        return x;
    }

    /**
     * What does not fit, line by line; empty where everything does. Of several matrices only the first is told of: those
     * behind it are told of in their turn.
     */
    List<String> complaints(LessonText text) {
        if (!readable()) {
            return List.of(text.fill("shapes.widths", WIDEST, MOST_LAYERS + 1));
        }
        List<String> complaints = new ArrayList<>();
        if (shapes.columns() != 2 || shapes.rows() != layers()) {
            complaints.add(text.fill("shapes.table", layers(), shapes.rows(), shapes.columns()));
        }
        for (int k = 0; complaints.isEmpty() && shapes.columns() == 2 && k < Math.min(layers(), shapes.rows()); k++) {
            String index = ParameterKnobs.subscript(String.valueOf(k));
            String shape = whole(shapes.get(k, 0)) + " \u00d7 " + whole(shapes.get(k, 1));
            if (shapes.get(k, 1) != widths.get(k)) {
                String from = k == 0 ? "x" : "h" + index;
                complaints.add(text.fill("shapes.columns", index, shape, from, widths.get(k)));
            }
            if (shapes.get(k, 0) != widths.get(k + 1)) {
                complaints.add(text.fill("shapes.rows", index, shape, widths.get(k + 1)));
            }
        }
        return complaints;
    }

    private static String whole(double value) {
        return Numerals.brief(value, 4);
    }

    static Matrix widths(double... values) {
        return new Matrix(1, values.length, Doubles.of(values));
    }
}

package ladera.study.backprop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Equation;
import ladera.run.backprop.Notation;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;

/**
 * One equation of the story as mathematics: in general, with the numbers put in, and what comes out.
 */
public final class EquationTex {
    /** More numbers than these in one sum are not written out. */
    private static final int MOST_SUMMED = 30;

    /** More numbers than these in all matrices of a line are too many where there is little room. */
    private static final int MOST_ENTRIES = 48;

    /** With more squares than these in the new loss, only what each point adds to it is written. */
    private static final int MOST_SQUARES = 6;

    private final Solution solution;
    private final Task task;
    private final Rules rules;
    private final Equation equation;
    private final Notation notation;
    private final Tex tex;
    private final Letters letters;
    private final boolean together;
    private final int k;
    private final int last;

    /** @param notation how numbers are written, and whether all points are worked together */
    public EquationTex(Solution solution, Equation equation, Notation notation) {
        this(solution, equation, notation, Tex.MOST);
    }

    private EquationTex(Solution solution, Equation equation, Notation notation, int most) {
        this.solution = solution;
        this.task = solution.task();
        this.rules = new Rules(task, solution.network());
        this.equation = equation;
        this.notation = notation;
        this.tex = new Tex(notation, most);
        this.letters = new Letters(task, notation.together(), equation.point());
        this.together = notation.together();
        this.k = equation.layer();
        this.last = task.hiddenLayers();
    }

    /** What is computed: {@code \mathbf{f}_{1}}. */
    public String symbol() {
        return letters.symbol(equation.quantity(), k);
    }

    /** The same in one line of type. */
    public static String inline(Task task, Quantity quantity, int layer) {
        return new Letters(task, false, Cell.ALL).inline(quantity, layer);
    }

    /** The equations that the whole exercise is made of, with no numbers. */
    public static List<String> overview(Task task) {
        return new Letters(task, false, Cell.ALL).overview();
    }

    /** L as the sum over the points in the convention chosen, and the loss of a point. */
    public static String loss(Task task) {
        return new Letters(task, false, Cell.ALL).loss();
    }

    /** The equation in general. */
    public String general() {
        return letters.general(equation);
    }

    /** What stands right of its sign, with numbers in the place of the letters. */
    public String substituted() {
        return "= " + numbers();
    }

    /**
     * The same in lines that are not too full, broken behind a matrix.
     *
     * @param signs of a line that is read without being made much smaller
     */
    public List<String> substituted(int signs) {
        return Breaks.of(substituted(), signs, notation.digits());
    }

    /** The same for where there is little room: of matrices with very many numbers in all, some are left out. */
    public List<String> abridged(int signs) {
        boolean many = Breaks.entries(substituted()) > MOST_ENTRIES;
        return (many ? new EquationTex(solution, equation, notation, Tex.FEW) : this).substituted(signs);
    }

    /** What comes out. */
    public String result() {
        return symbol() + " = " + value();
    }

    /** What comes out, without its symbol. */
    public String value() {
        return tex.alone(table(equation.quantity(), k, value -> value));
    }

    /** The biases of a layer that the step sets out from, and its weights. */
    public static List<String> parameters(Solution solution, int k, Notation notation) {
        EquationTex layer = new EquationTex(solution, new Equation(Quantity.NEW_WEIGHT, k, Cell.ALL), notation);
        return List.of(
                layer.letters.beta(k) + " = " + layer.tex.alone(transposed(new double[][] {layer.betas(k)})),
                layer.letters.omega(k) + " = " + layer.tex.alone(layer.omegas(k)));
    }

    /** What the sum over the points is multiplied by. */
    private String factor() {
        return switch (task.reduction()) {
            case MEAN, MEAN_ELEMENTS -> "\\tfrac{1}{" + task.points() + "}";
            case HALF_SUM -> "\\tfrac{1}{2}";
            case HALF_MEAN -> "\\tfrac{1}{" + 2 * task.points() + "}";
            case SUM -> "";
        };
    }

    private String numbers() {
        return switch (equation.quantity()) {
            case PREACTIVATION ->
                tex.column(betas(k)) + (together ? "\\mathbf{1}^{T}" : "") + " + " + tex.matrix(omegas(k))
                        + factorGap(k) + sources(k);
            case HIDDEN -> letters.activation(k - 1) + bracketed(value(Quantity.PREACTIVATION, k - 1));
            case OUTPUT -> letters.activation(k) + bracketed(value(Quantity.PREACTIVATION, k));
            case POINT_LOSS -> lossNumbers();
            case D_OUTPUT -> "2\\left(" + value(Quantity.OUTPUT, k) + " - " + targets() + "\\right)";
            case D_PREACTIVATION -> slopeNumbers();
            case D_BIAS -> value();
            case D_WEIGHT -> value(Quantity.D_PREACTIVATION, k) + "\\," + transposedSources(k);
            case D_HIDDEN -> tex.matrix(transposed(omegas(k))) + factorGap(k) + value(Quantity.D_PREACTIVATION, k);
            case LOSS -> factor() + "\\left(" + terms(Quantity.POINT_LOSS) + "\\right)";
            case SUM_D_BIAS ->
                together
                        ? factor() + value(Quantity.D_PREACTIVATION, k) + "\\,\\mathbf{1}"
                        : factor() + "\\left[" + terms(Quantity.D_BIAS) + "\\right]";
            case SUM_D_WEIGHT ->
                together
                        ? factor() + value(Quantity.D_PREACTIVATION, k) + "\\," + transposedSources(k)
                        : factor() + "\\left[" + terms(Quantity.D_WEIGHT) + "\\right]";
            case NEW_BIAS -> tex.column(betas(k)) + times() + value(Quantity.SUM_D_BIAS, k);
            case NEW_WEIGHT -> tex.matrix(omegas(k)) + times() + value(Quantity.SUM_D_WEIGHT, k);
            case NEW_LOSS -> newLossNumbers();
        };
    }

    /** Two plain numbers need a sign between. */
    private String factorGap(int layer) {
        return task.width(layer) == 1 && task.width(layer + 1) == 1 ? " \\cdot " : "\\,";
    }

    private static String bracketed(String inside) {
        return "\\left[" + inside + "\\right]";
    }

    private String times() {
        return " - " + tex.number(task.learningRate()) + "\\cdot ";
    }

    private String lossNumbers() {
        if (together) {
            String said = value(task.activeOutput() ? Quantity.OUTPUT : Quantity.PREACTIVATION, last);
            String sum = task.outputs() == 1 ? "" : "\\mathbf{1}^{T}";
            return sum + "\\left(" + said + " - " + targets() + "\\right)^{\\odot 2}";
        }
        double[] said = entries(task.activeOutput() ? Quantity.OUTPUT : Quantity.PREACTIVATION, last, equation.point());
        return squares(said, task.y(equation.point()));
    }

    private String squares(double[] said, double[] y) {
        List<String> squares = new ArrayList<>();
        for (int i = 0; i < said.length; i++) {
            squares.add("(" + tex.number(said[i]) + " - " + tex.factor(y[i]) + ")^{2}");
        }
        return String.join(" + ", squares);
    }

    private String newLossNumbers() {
        boolean many = task.points() * task.outputs() > MOST_SQUARES;
        List<String> terms = new ArrayList<>();
        for (int p = 0; p < task.points(); p++) {
            double[] said = solution.newOutput(p).toArray();
            terms.add(many ? tex.number(distance(said, task.y(p))) : squares(said, task.y(p)));
        }
        return factor() + "\\left(" + tex.sum(terms) + "\\right)";
    }

    /** The sum of the squared differences. */
    private static double distance(double[] said, double[] y) {
        double sum = 0;
        for (int i = 0; i < said.length; i++) {
            sum += (said[i] - y[i]) * (said[i] - y[i]);
        }
        return sum;
    }

    private String slopeNumbers() {
        if (k == last && !task.activeOutput()) {
            return "2\\left(" + value(Quantity.PREACTIVATION, k) + " - " + targets() + "\\right)";
        }
        Quantity above = k < last ? Quantity.HIDDEN : Quantity.OUTPUT;
        int of = k < last ? k + 1 : k;
        String arriving = value(k < last ? Quantity.D_HIDDEN : Quantity.D_OUTPUT, of);
        return switch (rules.activation(k).id()) {
            case "sigmoid" ->
                value(above, of) + " \\odot " + tex.matrix(table(above, of, h -> 1 - h)) + " \\odot " + arriving;
            case "tanh" -> tex.matrix(table(above, of, h -> 1 - h * h)) + " \\odot " + arriving;
            default -> tex.matrix(table(Quantity.PREACTIVATION, k, rules.activation(k)::slope)) + " \\odot " + arriving;
        };
    }

    /** What is summed, point by point; in letters where the numbers would be too many to read. */
    private String terms(Quantity quantity) {
        List<String> terms = new ArrayList<>();
        for (int p = 0; p < task.points(); p++) {
            double[][] term = table(quantity, k, p);
            terms.add(
                    term.length * term[0].length * task.points() > MOST_SUMMED
                            ? new Letters(task, false, p).symbol(quantity, k)
                            : tex.matrix(term));
        }
        return tex.sum(terms);
    }

    /** A quantity of the equation's point, or of all points as columns. */
    private String value(Quantity quantity, int layer) {
        return tex.matrix(table(quantity, layer, value -> value));
    }

    private double[][] table(Quantity quantity, int layer, DoubleUnaryOperator map) {
        double[][] table;
        if (quantity.ofPoint() && equation.point() == Cell.ALL) {
            double[][] columns = new double[task.points()][];
            for (int p = 0; p < columns.length; p++) {
                columns[p] = entries(quantity, layer, p);
            }
            table = transposed(columns);
        } else {
            table = table(quantity, layer, quantity.ofPoint() ? equation.point() : Cell.ALL);
        }
        for (double[] row : table) {
            Arrays.setAll(row, j -> map.applyAsDouble(row[j]));
        }
        return table;
    }

    private double[][] table(Quantity quantity, int layer, int point) {
        List<Cell> cells = new Equation(quantity, layer, point).cells(task);
        int columns = cells.get(cells.size() - 1).column() + 1;
        double[][] table = new double[cells.size() / columns][columns];
        for (Cell cell : cells) {
            table[cell.row()][cell.column()] = solution.value(cell);
        }
        return table;
    }

    private double[] entries(Quantity quantity, int layer, int point) {
        return new Equation(quantity, layer, point)
                .cells(task).stream().mapToDouble(solution::value).toArray();
    }

    private double[] betas(int layer) {
        double[] betas = new double[task.width(layer + 1)];
        Arrays.setAll(betas, i -> rules.beta(layer, i));
        return betas;
    }

    private double[][] omegas(int layer) {
        double[][] omegas = new double[task.width(layer + 1)][task.width(layer)];
        for (int i = 0; i < omegas.length; i++) {
            for (int j = 0; j < omegas[i].length; j++) {
                omegas[i][j] = rules.omega(layer, i, j);
            }
        }
        return omegas;
    }

    /** h_k or x, one point a column. */
    private double[][] sourceTable(int layer) {
        if (layer > 0) {
            return table(Quantity.HIDDEN, layer, value -> value);
        }
        if (equation.point() != Cell.ALL) {
            return transposed(new double[][] {task.x(equation.point())});
        }
        double[][] columns = new double[task.points()][];
        for (int p = 0; p < columns.length; p++) {
            columns[p] = task.x(p);
        }
        return transposed(columns);
    }

    private String sources(int layer) {
        return tex.matrix(sourceTable(layer));
    }

    private String transposedSources(int layer) {
        return tex.matrix(transposed(sourceTable(layer)));
    }

    private String targets() {
        if (equation.point() != Cell.ALL) {
            return tex.column(task.y(equation.point()));
        }
        double[][] columns = new double[task.points()][];
        for (int p = 0; p < columns.length; p++) {
            columns[p] = task.y(p);
        }
        return tex.matrix(transposed(columns));
    }

    private static double[][] transposed(double[][] rows) {
        double[][] columns = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                columns[j][i] = rows[i][j];
            }
        }
        return columns;
    }
}

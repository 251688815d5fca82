package ladera.expr;

import java.util.regex.Pattern;
import ladera.num.Numerals;
import ladera.num.PlaneFunction;

/**
 * A formula of x and y as a person types it, with exact first and second derivatives.
 *
 * <p>The grammar: {@code + - * /}; {@code ^}, which binds to the right and above a minus in front ({@code -2^2 = -4},
 * {@code 2^3^2 = 2^9}, {@code 2^-3 = 1/8}); a product is understood only behind a number ({@code 2x}, {@code 2(x+1)},
 * {@code 2pi}) and binds as a written one ({@code 1/2x = (1/2)*x}); a point is the decimal mark and a comma separates
 * arguments; the constants {@code pi} and {@code e}; and the functions {@code sin cos tan asin acos atan atan2 sinh cosh
 * tanh exp ln log (= ln) log10 log2 sqrt cbrt abs sign floor min max pow hypot sigmoid relu softplus erf}, where min and
 * max take two or more arguments. Signs as they are pasted from elsewhere (· × − ÷ ² π) are understood.
 *
 * <p>Values are IEEE throughout: {@code 1/0} is infinite, {@code log(-1)} and {@code 0/0} are NaN, and nothing is thrown
 * at any point. That holds for the gradient too: where it does not exist it is whatever the rules of differentiation give
 * in IEEE arithmetic, often NaN, and {@link #differentiableAt} is false. At kinks the choice is {@code abs'(0) = relu'(0)
 * = 0}, {@code sign' = floor' = 0}, and half of each side where min or max ties. A whole exponent from 2 to 8 is computed
 * by products (within 4e-16), a power of {@code e} by the exponential function; sigmoid and softplus are the exact
 * functions, nowhere cut off.
 *
 * <p>Immutable, for any number of threads at once; values, gradients, Hessians and rows allocate nothing once a thread
 * has evaluated its first formula of that size. Formulas are equal where their texts are.
 */
public final class Formula extends PlaneFunction {
    /** Longest text, in UTF-16 units. */
    public static final int MAX_CHARACTERS = 2000;

    /** Most numbers, names, signs and parentheses. */
    public static final int MAX_TOKENS = 500;

    /** Deepest nesting of parentheses, calls, exponents and signs in front. */
    public static final int MAX_DEPTH = 64;

    private static final String PLACE = "f(x, y)";

    /** One number with a comma for its decimal mark, as half of the Spanish-speaking world writes it. */
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\s*[-+\u2212]?\\d*,\\d+\\s*");

    private final String text;
    private final Tree tree;
    private final Program value;
    private final Program gradient;
    private final Program hessian;
    private final Program smoothness;
    private final RowProgram row;

    private Formula(String text, Tree tree) {
        this.text = text;
        this.tree = tree;
        Graph graph = new Graph();
        int f = tree.into(graph);
        Differentiation byX = new Differentiation(graph, Op.X);
        Differentiation byY = new Differentiation(graph, Op.Y);
        int fx = byX.of(f);
        int fy = byY.of(f);
        int fxx = fx == Graph.NONE ? Graph.NONE : byX.of(fx);
        int fxy = fx == Graph.NONE ? Graph.NONE : byY.of(fx);
        int fyy = fy == Graph.NONE ? Graph.NONE : byY.of(fy);
        int[] kinks = Kinks.of(graph, f);
        this.value = new Program(graph, f);
        this.gradient = new Program(graph, f, fx, fy);
        this.hessian = new Program(graph, followed(kinks, f, fx, fy, fxx, fxy, fyy));
        this.smoothness = new Program(graph, followed(kinks, f, fx, fy));
        this.row = new RowProgram(graph, f);
    }

    /**
     * Reads a formula.
     *
     * @throws ladera.num.Refusal that names the first place where the text cannot be one. Its arguments are the column
     *     (an Integer from 1), the piece, what to write instead (or an empty string), then what the code needs:
     *     {@code formula.empty}, {@code too-long} (given, limit), {@code too-many} and {@code too-deep} (limit),
     *     {@code strange}, {@code operand}, {@code unfinished}, {@code unopened}, {@code unclosed}, {@code comma},
     *     {@code operator-instead}, {@code unknown-name-instead}, {@code call-instead}, {@code arguments-instead} (given,
     *     fewest), {@code strange-instead}, {@code operand-instead}
     */
    public static Formula parse(String text) {
        return new Formula(text, Parser.parse(text, PLACE, true));
    }

    /**
     * The value of a typed number: a plain one, also with a decimal comma, or an expression of the same grammar without
     * variables, such as {@code 0.7311 (1 - 0.7311)} or {@code 2pi/3}. May be NaN or infinite.
     *
     * @throws ladera.num.Refusal as {@link #parse}, and {@code formula.variable} where x or y occurs
     */
    public static double constant(String text) {
        if (isDecimalComma(text)) {
            return Numerals.parse(text);
        }
        Graph graph = new Graph();
        return graph.value(Parser.parse(text, text, false).into(graph));
    }

    /** The text as it was typed. */
    public String text() {
        return text;
    }

    /**
     * The formula as LaTeX, made from what was understood and not from what was typed: fractions, powers, roots, and no
     * more parentheses than needed.
     */
    public String latex() {
        return Typesetter.latex(tree);
    }

    /**
     * The formula as source text of a Python function of two PyTorch scalars {@code x} and {@code y}, made from what was
     * understood and not from what was typed. It needs the modules math, functools and torch.
     *
     * @param name what the function is called
     */
    public String python(String name) {
        return PythonWriter.function(name, tree);
    }

    @Override
    public double value(double x, double y) {
        double[] registers = run(value, x, y);
        return registers[value.output(0)];
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        double[] registers = run(gradient, x, y);
        gradientOut[0] = registers[gradient.output(1)];
        gradientOut[1] = registers[gradient.output(2)];
        return registers[gradient.output(0)];
    }

    /**
     * {@inheritDoc} There is none on a kink or jump of any part (abs, sign, relu, floor, min, max, the cut of atan2), nor
     * where value, gradient or a second derivative is not finite.
     */
    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        double[] registers = run(hessian, x, y);
        boolean exists = isSmooth(hessian, registers, 6);
        for (int i = 0; i < 3; i++) {
            hessianOut[i] = exists ? registers[hessian.output(3 + i)] : Double.NaN;
        }
        return exists;
    }

    /** False where value or gradient is not finite, and on a kink or jump of any part, even one that the whole smooths. */
    @Override
    public boolean differentiableAt(double x, double y) {
        return isSmooth(smoothness, run(smoothness, x, y), 3);
    }

    @Override
    public void values(double[] xs, double y, double[] out) {
        row.run(y, xs, out, xs.length);
    }

    /** The values at (xs[i], y) into out[i] for the first {@code count} i, to the last bit those of {@link #value}. */
    public void row(double y, double[] xs, double[] out, int count) {
        row.run(y, xs, out, count);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && text.equals(formula.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static double[] run(Program program, double x, double y) {
        double[] registers = Scratch.mine().numbers(program.registers());
        program.run(x, y, registers);
        return registers;
    }

    /** Whether the first {@code values} outputs are finite and the others, distances from kinks, are not zero. */
    private static boolean isSmooth(Program program, double[] registers, int values) {
        for (int i = 0; i < program.outputs(); i++) {
            double output = registers[program.output(i)];
            if (i < values ? !Double.isFinite(output) : output == 0) {
                return false;
            }
        }
        return true;
    }

    private static int[] followed(int[] kinks, int... first) {
        int[] all = new int[first.length + kinks.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(kinks, 0, all, first.length, kinks.length);
        return all;
    }

    private static boolean isDecimalComma(String text) {
        return text.length() <= MAX_CHARACTERS && DECIMAL_COMMA.matcher(text).matches();
    }
}

package ladera.expr;

import java.util.Arrays;

/**
 * Partial derivatives of vertices with respect to one variable, by the chain rule from the operands upwards (forward
 * differentiation, written into the graph once instead of being carried along at every point). What does not depend on
 * the variable has no derivative at all, so that no {@code 0 * infinity} arises from it.
 *
 * <p>At kinks: {@code abs'(0) = relu'(0) = 0}, {@code sign' = floor' = 0} everywhere, and at a tie of min or max each
 * side counts half.
 */
final class Differentiation {
    private static final int UNKNOWN = -2;
    private static final double LN_2 = 0.6931471805599453;
    private static final double LN_10 = 2.302585092994046;
    private static final double TWO_OVER_ROOT_PI = 1.1283791670955126;

    private final Graph graph;
    private final Op variable;
    private int[] derivatives = new int[0];

    /** @param variable {@link Op#X} or {@link Op#Y} */
    Differentiation(Graph graph, Op variable) {
        this.graph = graph;
        this.variable = variable;
    }

    /** The vertex of the derivative of {@code target}; {@link Graph#NONE} where that is zero by its form. */
    int of(int target) {
        int known = derivatives.length;
        if (target >= known) {
            derivatives = Arrays.copyOf(derivatives, target + 1);
            Arrays.fill(derivatives, known, target + 1, UNKNOWN);
        }
        boolean[] needed = graph.partsOf(target);
        for (int vertex = 0; vertex <= target; vertex++) {
            if (needed[vertex] && derivatives[vertex] == UNKNOWN) {
                derivatives[vertex] = rule(vertex);
            }
        }
        return derivatives[target];
    }

    private int rule(int vertex) {
        Op op = graph.op(vertex);
        if (op == variable) {
            return graph.constant(1);
        }
        int a = graph.left(vertex);
        int b = graph.right(vertex);
        int da = a == Graph.NONE ? Graph.NONE : derivatives[a];
        int db = b == Graph.NONE ? Graph.NONE : derivatives[b];
        if (da == Graph.NONE && db == Graph.NONE) {
            return Graph.NONE;
        }
        return b == Graph.NONE ? ofOne(vertex, a, da) : ofTwo(vertex, a, b, da, db);
    }

    /** The chain rule for a function of one operand. */
    private int ofOne(int vertex, int a, int da) {
        return switch (graph.op(vertex)) {
            case NEGATE -> graph.negate(da);
            case SIN -> graph.multiply(one(Op.COS, a), da);
            case COS -> graph.negate(graph.multiply(one(Op.SIN, a), da));
            case TAN -> graph.multiply(graph.add(graph.constant(1), square(vertex)), da);
            case ASIN -> graph.divide(da, circle(a));
            case ACOS -> graph.negate(graph.divide(da, circle(a)));
            case ATAN -> graph.divide(da, graph.add(graph.constant(1), square(a)));
            case SINH -> graph.multiply(one(Op.COSH, a), da);
            case COSH -> graph.multiply(one(Op.SINH, a), da);
            case TANH -> graph.multiply(times(4, logisticSlope(times(2, a))), da);
            case EXP -> graph.multiply(vertex, da);
            case LOG -> graph.divide(da, a);
            case LOG10 -> graph.divide(da, times(LN_10, a));
            case LOG2 -> graph.divide(da, times(LN_2, a));
            case SQRT -> graph.divide(da, times(2, vertex));
            case CBRT -> graph.divide(da, times(3, square(vertex)));
            case ABS -> graph.gate(one(Op.SIGN, a), da);
            case RELU -> graph.gate(one(Op.STEP, a), da);
            case SIGMOID -> graph.multiply(logisticSlope(a), da);
            case SOFTPLUS -> graph.multiply(one(Op.SIGMOID, a), da);
            case ERF -> graph.multiply(times(TWO_OVER_ROOT_PI, one(Op.EXP, graph.negate(square(a)))), da);
            case SIGN, FLOOR, STEP -> Graph.NONE;
            default -> throw new IllegalStateException(graph.op(vertex).name());
        };
    }

    /** The chain rule for two operands, of which one may have no derivative. */
    private int ofTwo(int vertex, int a, int b, int da, int db) {
        return switch (graph.op(vertex)) {
            case ADD -> sum(da, db);
            case SUBTRACT -> difference(da, db);
            case MULTIPLY -> product(vertex, a, b, da, db);
            case DIVIDE -> graph.divide(difference(da, scaled(vertex, db)), b);
            case POW -> power(vertex, a, b, da, db);
            case HYPOT -> sum(scaled(graph.divide(a, vertex), da), scaled(graph.divide(b, vertex), db));
            case ATAN2 -> angle(a, b, da, db);
            case MIN -> sum(gated(two(Op.LESS, a, b), da), gated(two(Op.LESS, b, a), db));
            case MAX -> sum(gated(two(Op.LESS, b, a), da), gated(two(Op.LESS, a, b), db));
            case GATE -> sum(gated(da, b), gated(a, db));
            case LESS -> Graph.NONE;
            default -> throw new IllegalStateException(graph.op(vertex).name());
        };
    }

    private int product(int vertex, int a, int b, int da, int db) {
        Graph.Power power = graph.power(vertex);
        if (power != null) {
            int lower = graph.power(power.base(), graph.constant(power.exponent() - 1));
            return graph.multiply(times(power.exponent(), lower), derivatives[power.base()]);
        }
        return a == b ? graph.multiply(times(2, a), da) : sum(scaled(b, da), scaled(a, db));
    }

    /** b a^(b-1) da + a^b ln(a) db, where a^b = 0 makes the second part zero as for every positive exponent. */
    private int power(int vertex, int a, int b, int da, int db) {
        int lower = graph.power(a, graph.subtract(b, graph.constant(1)));
        int byBase = scaled(graph.multiply(b, lower), da);
        return db == Graph.NONE ? byBase : sum(byBase, scaled(graph.gate(vertex, one(Op.LOG, a)), db));
    }

    /** (b da - a db) / (a^2 + b^2), divided in two steps so that no square overflows. */
    private int angle(int a, int b, int da, int db) {
        int radius = two(Op.HYPOT, a, b);
        int turn = difference(scaled(graph.divide(b, radius), da), scaled(graph.divide(a, radius), db));
        return graph.divide(turn, radius);
    }

    /** sqrt(1 - a^2), without cancellation near the ends. */
    private int circle(int a) {
        int one = graph.constant(1);
        return one(Op.SQRT, graph.multiply(graph.subtract(one, a), graph.add(one, a)));
    }

    /** sigmoid(a) sigmoid(-a), which keeps its digits in both tails. */
    private int logisticSlope(int a) {
        return graph.multiply(one(Op.SIGMOID, a), one(Op.SIGMOID, graph.negate(a)));
    }

    private int one(Op op, int a) {
        return graph.apply(op, a, Graph.NONE);
    }

    private int two(Op op, int a, int b) {
        return graph.apply(op, a, b);
    }

    private int times(double factor, int a) {
        return graph.multiply(graph.constant(factor), a);
    }

    private int square(int a) {
        return graph.power(a, graph.constant(2));
    }

    private int scaled(int coefficient, int derivative) {
        return derivative == Graph.NONE ? Graph.NONE : graph.multiply(coefficient, derivative);
    }

    private int gated(int factor, int derivative) {
        return factor == Graph.NONE || derivative == Graph.NONE ? Graph.NONE : graph.gate(factor, derivative);
    }

    private int sum(int a, int b) {
        if (a == Graph.NONE) {
            return b;
        }
        return b == Graph.NONE ? a : graph.add(a, b);
    }

    private int difference(int a, int b) {
        if (b == Graph.NONE) {
            return a;
        }
        return a == Graph.NONE ? graph.negate(b) : graph.subtract(a, b);
    }
}

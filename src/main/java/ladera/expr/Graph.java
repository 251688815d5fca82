package ladera.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Operations on x, y and constants as vertices, each after its operands; equal ones are one, and what is constant is
 * folded. Vertices are known by their number.
 *
 * <p>Nothing is simplified that IEEE arithmetic would tell from the original: {@code 0*x} stays, {@code 1*x} goes.
 */
final class Graph {
    /** No vertex: the missing second operand, and a derivative that is zero whatever x and y are. */
    static final int NONE = -1;

    /** Highest power written out as products; their rounding errors stay below 4e-16 of the result. */
    private static final int LARGEST_PRODUCT = 8;

    /** Operation, operands, and the value of a constant. */
    private record Vertex(Op op, int left, int right, double constant) {}

    /** A power with a whole exponent, which stands in the graph as products. */
    record Power(int base, int exponent) {}

    private final List<Vertex> vertices = new ArrayList<>();
    private final Map<Vertex, Integer> known = new HashMap<>();
    private final Map<Integer, Power> powers = new HashMap<>();

    int x() {
        return vertex(Op.X, NONE, NONE, 0);
    }

    int y() {
        return vertex(Op.Y, NONE, NONE, 0);
    }

    int constant(double value) {
        return vertex(Op.CONSTANT, NONE, NONE, value);
    }

    Op op(int vertex) {
        return vertices.get(vertex).op;
    }

    int left(int vertex) {
        return vertices.get(vertex).left;
    }

    int right(int vertex) {
        return vertices.get(vertex).right;
    }

    boolean isConstant(int vertex) {
        return op(vertex) == Op.CONSTANT;
    }

    /** The value of a constant. */
    double value(int vertex) {
        return vertices.get(vertex).constant;
    }

    /** The power that this product stands for; null where it is none. */
    Power power(int vertex) {
        return powers.get(vertex);
    }

    int add(int a, int b) {
        return apply(Op.ADD, a, b);
    }

    int subtract(int a, int b) {
        return apply(Op.SUBTRACT, a, b);
    }

    int multiply(int a, int b) {
        if (isOne(a)) {
            return b;
        }
        return isOne(b) ? a : apply(Op.MULTIPLY, a, b);
    }

    int divide(int a, int b) {
        return isOne(b) ? a : apply(Op.DIVIDE, a, b);
    }

    int negate(int a) {
        return op(a) == Op.NEGATE ? left(a) : apply(Op.NEGATE, a, NONE);
    }

    /** The factor times the rest; the rest counts for nothing where the factor is 0. */
    int gate(int factor, int rest) {
        return isOne(factor) ? rest : apply(Op.GATE, factor, rest);
    }

    /**
     * {@code base^exponent}: products for small whole exponents, the exponential function for powers of e, and
     * {@link Special#pow} for the others.
     */
    int power(int base, int exponent) {
        if (isConstant(exponent) && !isConstant(base)) {
            double value = value(exponent);
            if (value == -1) {
                return divide(constant(1), base);
            }
            if (value == Math.rint(value) && value >= 0 && value <= LARGEST_PRODUCT) {
                return products(base, (int) value);
            }
        }
        if (isConstant(base) && value(base) == Math.E) {
            return apply(Op.EXP, exponent, NONE);
        }
        return apply(Op.POW, base, exponent);
    }

    /** An operation of one operand ({@code b} is then {@link #NONE}) or two. */
    int apply(Op op, int a, int b) {
        if (isConstant(a) && (b == NONE || isConstant(b))) {
            return constant(op.of(value(a), b == NONE ? Double.NaN : value(b)));
        }
        return op.commutes() && b < a ? vertex(op, b, a, 0) : vertex(op, a, b, 0);
    }

    /** Which vertices, up to the last target, are needed to compute the targets, they themselves included. */
    boolean[] partsOf(int... targets) {
        boolean[] parts = new boolean[Arrays.stream(targets).max().orElse(NONE) + 1];
        for (int target : targets) {
            parts[target] = true;
        }
        for (int vertex = parts.length - 1; vertex >= 0; vertex--) {
            if (parts[vertex] && left(vertex) != NONE) {
                parts[left(vertex)] = true;
                if (right(vertex) != NONE) {
                    parts[right(vertex)] = true;
                }
            }
        }
        return parts;
    }

    private int products(int base, int exponent) {
        if (exponent == 0) {
            return constant(1);
        }
        if (exponent == 1) {
            return base;
        }
        int half = products(base, exponent / 2);
        int even = multiply(half, half);
        powers.putIfAbsent(even, new Power(base, exponent / 2 * 2));
        if (exponent % 2 == 0) {
            return even;
        }
        int odd = multiply(even, base);
        powers.putIfAbsent(odd, new Power(base, exponent));
        return odd;
    }

    private boolean isOne(int vertex) {
        return isConstant(vertex) && value(vertex) == 1;
    }

    private int vertex(Op op, int left, int right, double constant) {
        Vertex vertex = new Vertex(op, left, right, constant);
        Integer number = known.get(vertex);
        if (number == null) {
            number = vertices.size();
            vertices.add(vertex);
            known.put(vertex, number);
        }
        return number;
    }
}

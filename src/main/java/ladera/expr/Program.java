package ladera.expr;

import java.util.ArrayList;
import java.util.List;

/**
 * Vertices of a graph as a list of instructions on registers: what is wanted at one point, computed without recursion
 * and without allocation. Immutable; the registers are the caller's.
 */
final class Program {
    private final Op[] ops;
    private final int[] left;
    private final int[] right;
    private final int[] target;
    private final double[] constants;
    private final int[] outputs;
    private final int registers;
    private final int xRegister;
    private final int yRegister;

    /** The instructions that compute {@code wanted}; {@link Graph#NONE} among them stands for zero. */
    Program(Graph graph, int... wanted) {
        int[] targets = wanted.clone();
        for (int i = 0; i < targets.length; i++) {
            targets[i] = targets[i] == Graph.NONE ? graph.constant(0) : targets[i];
        }
        int x = graph.x();
        int y = graph.y();
        boolean[] computed = graph.partsOf(targets);
        List<Integer> held = new ArrayList<>();
        int instructions = 0;
        for (int vertex = 0; vertex < computed.length; vertex++) {
            if (computed[vertex]) {
                computed[vertex] = graph.left(vertex) != Graph.NONE;
                instructions += computed[vertex] ? 1 : 0;
                if (graph.isConstant(vertex)) {
                    held.add(vertex);
                }
            }
        }
        Registers register = new Registers(graph, computed, Math.max(x, y) + 1);
        constants = new double[held.size()];
        for (int i = 0; i < constants.length; i++) {
            register.keep(held.get(i));
            constants[i] = graph.value(held.get(i));
        }
        xRegister = register.keep(x);
        yRegister = register.keep(y);
        outputs = new int[targets.length];
        for (int i = 0; i < outputs.length; i++) {
            outputs[i] = register.keep(targets[i]);
        }
        ops = new Op[instructions];
        left = new int[instructions];
        right = new int[instructions];
        target = new int[instructions];
        assemble(graph, computed, register);
        registers = register.count();
    }

    private void assemble(Graph graph, boolean[] computed, Registers register) {
        int at = 0;
        for (int vertex = 0; vertex < computed.length; vertex++) {
            if (computed[vertex]) {
                ops[at] = graph.op(vertex);
                left[at] = register.of(graph.left(vertex));
                right[at] = graph.right(vertex) == Graph.NONE ? left[at] : register.of(graph.right(vertex));
                target[at] = register.compute(vertex);
                at++;
            }
        }
    }

    /** How many numbers {@link #run} needs to work with. */
    int registers() {
        return registers;
    }

    /** Where, among the registers, the wanted value with this index stands after {@link #run}. */
    int output(int index) {
        return outputs[index];
    }

    /** How many values were wanted. */
    int outputs() {
        return outputs.length;
    }

    /** Computes everything wanted at (x, y). */
    void run(double x, double y, double[] register) {
        System.arraycopy(constants, 0, register, 0, constants.length);
        register[xRegister] = x;
        register[yRegister] = y;
        for (int i = 0; i < ops.length; i++) {
            Op op = ops[i];
            double a = register[left[i]];
            double b = register[right[i]];
            // The three commonest operations are not worth a call.
            double result;
            if (op == Op.MULTIPLY) {
                result = a * b;
            } else if (op == Op.ADD) {
                result = a + b;
            } else if (op == Op.SUBTRACT) {
                result = a - b;
            } else {
                result = op.of(a, b);
            }
            register[target[i]] = result;
        }
    }
}

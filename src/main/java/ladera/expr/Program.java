package ladera.expr;

import java.util.ArrayList;
import java.util.List;

/**
 * Vertices of a graph as a list of instructions on registers: what is wanted at one point, computed without recursion
 * and without allocation. Immutable; the registers are the caller's.
 */
final class Program {
    /** Integers that an instruction takes in {@link #code}: operation, left, right and target register. */
    private static final int WIDTH = 4;

    private static final Op[] OPS = Op.values();
    private static final int ADD = Op.ADD.ordinal();
    private static final int SUBTRACT = Op.SUBTRACT.ordinal();
    private static final int MULTIPLY = Op.MULTIPLY.ordinal();

    private final int[] code;
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
        code = assemble(graph, computed, instructions, register);
        registers = register.count();
    }

    private static int[] assemble(Graph graph, boolean[] computed, int instructions, Registers register) {
        int[] code = new int[WIDTH * instructions];
        int at = 0;
        for (int vertex = 0; vertex < computed.length; vertex++) {
            if (computed[vertex]) {
                int left = register.of(graph.left(vertex));
                code[at] = graph.op(vertex).ordinal();
                code[at + 1] = left;
                code[at + 2] = graph.right(vertex) == Graph.NONE ? left : register.of(graph.right(vertex));
                code[at + 3] = register.compute(vertex);
                at += WIDTH;
            }
        }
        return code;
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
        for (int at = 0; at < code.length; at += WIDTH) {
            int op = code[at];
            double a = register[code[at + 1]];
            double b = register[code[at + 2]];
            // The three commonest operations are not worth a call.
            double result;
            if (op == MULTIPLY) {
                result = a * b;
            } else if (op == ADD) {
                result = a + b;
            } else if (op == SUBTRACT) {
                result = a - b;
            } else {
                result = OPS[op].of(a, b);
            }
            register[code[at + 3]] = result;
        }
    }
}

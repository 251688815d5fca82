package ladera.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One vertex of a graph for many x and one y: what x has no part in is computed once, the rest by instructions that each
 * go through a block of x at a time. The same operations in the same order as {@link Program}, hence the same bits.
 */
final class RowProgram {
    private final Program uniform;
    private final Op[] ops;
    private final int[] left;
    private final int[] right;
    private final int[] target;
    private final int xBlock;
    private final int output;
    private final int blocks;

    RowProgram(Graph graph, int wanted) {
        boolean[] parts = graph.partsOf(wanted);
        boolean[] varying = varying(graph, parts);
        List<Integer> uniforms = uniforms(graph, varying, wanted);
        uniform =
                new Program(graph, uniforms.stream().mapToInt(Integer::intValue).toArray());
        int x = graph.x();
        if (x < varying.length) {
            varying[x] = false;
        }
        Registers register = new Registers(graph, varying, x + 1);
        for (int vertex : uniforms) {
            register.keep(vertex);
        }
        xBlock = register.keep(x);
        output = register.keep(wanted);
        List<Integer> vertices = new ArrayList<>();
        for (int vertex = 0; vertex < varying.length; vertex++) {
            if (varying[vertex]) {
                vertices.add(vertex);
            }
        }
        ops = new Op[vertices.size()];
        left = new int[ops.length];
        right = new int[ops.length];
        target = new int[ops.length];
        for (int i = 0; i < ops.length; i++) {
            int vertex = vertices.get(i);
            ops[i] = graph.op(vertex);
            left[i] = register.of(graph.left(vertex));
            right[i] = graph.right(vertex) == Graph.NONE ? left[i] : register.of(graph.right(vertex));
            target[i] = register.compute(vertex);
        }
        blocks = register.count();
    }

    /** Which of the parts x has a part in. */
    private static boolean[] varying(Graph graph, boolean[] parts) {
        boolean[] varying = new boolean[parts.length];
        for (int vertex = 0; vertex < parts.length; vertex++) {
            int a = graph.left(vertex);
            int b = graph.right(vertex);
            boolean inherited = (a != Graph.NONE && varying[a]) || (b != Graph.NONE && varying[b]);
            varying[vertex] = parts[vertex] && (inherited || graph.op(vertex) == Op.X);
        }
        return varying;
    }

    /** The operands of varying vertices that do not vary, and the wanted vertex where it does not; in ascending order. */
    private static List<Integer> uniforms(Graph graph, boolean[] varying, int wanted) {
        boolean[] uniform = new boolean[varying.length];
        uniform[wanted] = !varying[wanted];
        for (int vertex = 0; vertex < varying.length; vertex++) {
            if (varying[vertex] && graph.op(vertex) != Op.X) {
                int a = graph.left(vertex);
                int b = graph.right(vertex);
                uniform[a] |= !varying[a];
                if (b != Graph.NONE) {
                    uniform[b] |= !varying[b];
                }
            }
        }
        List<Integer> uniforms = new ArrayList<>();
        for (int vertex = 0; vertex < uniform.length; vertex++) {
            if (uniform[vertex]) {
                uniforms.add(vertex);
            }
        }
        return uniforms;
    }

    /** The values at (xs[i], y) into out[i] for the first {@code count} i; the two arrays may be one. */
    void run(double y, double[] xs, double[] out, int count) {
        Scratch scratch = Scratch.mine();
        double[] numbers = scratch.numbers(uniform.registers());
        uniform.run(Double.NaN, y, numbers);
        double[][] block = scratch.blocks(blocks);
        // The registers of the uniforms are the first ones, in their order.
        for (int i = 0; i < uniform.outputs(); i++) {
            Arrays.fill(block[i], 0, Math.min(count, Scratch.BLOCK), numbers[uniform.output(i)]);
        }
        for (int at = 0; at < count; at += Scratch.BLOCK) {
            int size = Math.min(Scratch.BLOCK, count - at);
            System.arraycopy(xs, at, block[xBlock], 0, size);
            for (int i = 0; i < ops.length; i++) {
                Blocks.apply(ops[i], block[left[i]], block[right[i]], block[target[i]], size);
            }
            System.arraycopy(block[output], 0, out, at, size);
        }
    }
}

package ladera.expr;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Hands out registers to the vertices of a graph in the order of their computation, and takes each back after its last
 * reader, so that long formulas need few.
 */
final class Registers {
    private final Graph graph;
    private final int[] of;
    private final int[] readers;
    private final Deque<Integer> free = new ArrayDeque<>();
    private int count;

    /**
     * @param computed which vertices are computed by operations; their operands are read, once for each mention
     * @param vertices how many vertices may be asked for, if that is more
     */
    Registers(Graph graph, boolean[] computed, int vertices) {
        this.graph = graph;
        this.of = new int[Math.max(vertices, computed.length)];
        this.readers = new int[of.length];
        Arrays.fill(of, Graph.NONE);
        for (int vertex = 0; vertex < computed.length; vertex++) {
            if (computed[vertex]) {
                read(vertex, 1);
            }
        }
    }

    /** The register of a vertex. */
    int of(int vertex) {
        return of[vertex];
    }

    /** All registers handed out so far, taken back or not. */
    int count() {
        return count;
    }

    /** Gives the vertex a register that is never taken back. */
    int keep(int vertex) {
        readers[vertex] = Integer.MAX_VALUE;
        if (of[vertex] == Graph.NONE) {
            of[vertex] = count++;
        }
        return of[vertex];
    }

    /** Gives the vertex a register for its result, after taking back those of operands that are read for the last time. */
    int compute(int vertex) {
        read(vertex, -1);
        release(graph.left(vertex));
        if (graph.right(vertex) != graph.left(vertex)) {
            release(graph.right(vertex));
        }
        if (of[vertex] == Graph.NONE) {
            of[vertex] = free.isEmpty() ? count++ : free.pop();
        }
        return of[vertex];
    }

    private void read(int vertex, int times) {
        readers[graph.left(vertex)] += times;
        if (graph.right(vertex) != Graph.NONE) {
            readers[graph.right(vertex)] += times;
        }
    }

    private void release(int vertex) {
        if (vertex != Graph.NONE && readers[vertex] == 0) {
            free.push(of[vertex]);
        }
    }
}

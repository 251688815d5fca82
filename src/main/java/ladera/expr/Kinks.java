package ladera.expr;

import java.util.ArrayList;
import java.util.List;

/** Where a formula's parts bend or jump: vertices that are zero exactly there. */
final class Kinks {
    private Kinks() {}

    /** One vertex for each bending part that {@code target} is made of. */
    static int[] of(Graph graph, int target) {
        List<Integer> distances = new ArrayList<>();
        boolean[] parts = graph.partsOf(target);
        for (int vertex = 0; vertex <= target; vertex++) {
            if (parts[vertex] && graph.op(vertex).bends()) {
                distances.add(distance(graph, vertex));
            }
        }
        return distances.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int distance(Graph graph, int vertex) {
        int a = graph.left(vertex);
        int b = graph.right(vertex);
        return switch (graph.op(vertex)) {
            case ABS, SIGN, RELU -> a;
            case FLOOR -> graph.subtract(a, vertex);
            case MIN, MAX -> graph.subtract(a, b);
            case ATAN2 -> fromCut(graph, a, b);
            default -> throw new IllegalStateException(graph.op(vertex).name());
        };
    }

    /** |a| + b + |b|: zero where the angle jumps from pi to -pi, on the half line a = 0, b <= 0. */
    private static int fromCut(Graph graph, int a, int b) {
        int size = graph.apply(Op.ABS, b, Graph.NONE);
        return graph.add(graph.apply(Op.ABS, a, Graph.NONE), graph.add(b, size));
    }
}

package ladera.figure;

import java.awt.geom.Path2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins neighbouring pieces of one colour: an edge that two of them share is no outline. */
final class ReliefPatch {
    /** Outlines are whole multiples of the inverse of this, in user space: short numbers make small files. */
    static final double FINENESS = 10;

    /** An outline reaches this far beneath its neighbours, in user space, so that no gap shows between them. */
    private static final double OVERLAP = 0.35;

    /** What an outline may leave its points aside, in user space; less than half of the overlap. */
    private static final double TOLERANCE = 0.12;

    /** Outlines around less are left out, in squares of a unit. */
    private static final double SPECK = 0.1;

    /** How often an edge is there, with the area on one side; points are numbered by their places. */
    private final Map<Edge, Integer> edges = new LinkedHashMap<>();

    private List<List<Long>> simple;

    private record Edge(long from, long to) {}

    /** @param vertices x and y first; the signed area is positive */
    void add(List<double[]> vertices) {
        simple = null;
        long from = number(vertices.get(vertices.size() - 1));
        for (double[] vertex : vertices) {
            long to = number(vertex);
            Edge back = new Edge(to, from);
            if (edges.containsKey(back)) {
                edges.computeIfPresent(back, (key, count) -> count > 1 ? count - 1 : null);
            } else if (from != to) {
                edges.merge(new Edge(from, to), 1, Integer::sum);
            }
            from = to;
        }
    }

    private static long number(double[] vertex) {
        return Math.round(vertex[0] * FINENESS) << Integer.SIZE | Math.round(vertex[1] * FINENESS) & 0xffffffffL;
    }

    private static int x(long number) {
        return (int) (number >> Integer.SIZE);
    }

    private static int y(long number) {
        return (int) number;
    }

    /** The outline of all pieces, magnified {@link #FINENESS} times. */
    Path2D outline() {
        Path2D outline = new Path2D.Double();
        simple().forEach(loop -> append(outline, loop));
        return outline;
    }

    /** Number of points of the outline. */
    int corners() {
        return simple().stream().mapToInt(List::size).sum();
    }

    private List<List<Long>> simple() {
        if (simple == null) {
            simple = loops().stream()
                    .map(ReliefPatch::simplified)
                    .filter(loop -> Math.abs(area(loop)) >= SPECK * FINENESS * FINENESS)
                    .toList();
        }
        return simple;
    }

    private List<List<Long>> loops() {
        Map<Long, Deque<Long>> ways = new LinkedHashMap<>();
        edges.forEach((edge, count) -> {
            Deque<Long> onwards = ways.computeIfAbsent(edge.from(), key -> new ArrayDeque<>());
            onwards.addAll(Collections.nCopies(count, edge.to()));
        });
        List<List<Long>> loops = new ArrayList<>();
        for (Map.Entry<Long, Deque<Long>> start : ways.entrySet()) {
            while (!start.getValue().isEmpty()) {
                List<Long> loop = new ArrayList<>();
                long at = start.getKey();
                Deque<Long> onwards = start.getValue();
                while (onwards != null && !onwards.isEmpty()) {
                    loop.add(at);
                    at = onwards.remove();
                    onwards = ways.get(at);
                }
                loops.add(loop);
            }
        }
        return loops;
    }

    private static List<Long> simplified(List<Long> loop) {
        double[] xs = new double[loop.size() + 1];
        double[] ys = new double[loop.size() + 1];
        for (int k = 0; k < xs.length; k++) {
            long at = loop.get(k % loop.size());
            xs[k] = x(at);
            ys[k] = y(at);
        }
        boolean[] kept = Thinning.kept(xs, ys, TOLERANCE * FINENESS);
        List<Long> corners = new ArrayList<>();
        for (int k = 0; k < loop.size(); k++) {
            if (kept[k]) {
                corners.add(loop.get(k));
            }
        }
        return corners;
    }

    private static double area(List<Long> loop) {
        double twice = 0;
        for (int k = 0; k < loop.size(); k++) {
            long a = loop.get(k);
            long b = loop.get((k + 1) % loop.size());
            twice += (double) x(a) * y(b) - (double) x(b) * y(a);
        }
        return twice / 2;
    }

    /** Adds a loop, each corner moved outwards. */
    private static void append(Path2D outline, List<Long> loop) {
        int count = loop.size();
        for (int k = 0; k < count; k++) {
            long before = loop.get((k + count - 1) % count);
            long at = loop.get(k);
            long after = loop.get((k + 1) % count);
            double in = Math.hypot(x(at) - x(before), y(at) - y(before));
            double out = Math.hypot(x(after) - x(at), y(after) - y(at));
            double outX = (y(at) - y(before)) / in + (y(after) - y(at)) / out;
            double outY = -(x(at) - x(before)) / in - (x(after) - x(at)) / out;
            double reach = OVERLAP * FINENESS / Math.max(1e-9, Math.hypot(outX, outY));
            double x = Math.rint(x(at) + reach * outX);
            double y = Math.rint(y(at) + reach * outY);
            if (k == 0) {
                outline.moveTo(x, y);
            } else {
                outline.lineTo(x, y);
            }
        }
        outline.closePath();
    }
}

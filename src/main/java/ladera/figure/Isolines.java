package ladera.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.Grid;

/**
 * Lines of equal value by marching squares (Lorensen and Cline 1987, in the plane), each point by linear interpolation on
 * an edge of the grid. Where a cell is a saddle, the value of its bilinear interpolant at the saddle point decides which
 * corners are joined (Nielson and Hamann 1991). Cells with a corner that is not finite have no lines.
 */
public final class Isolines {
    private static final int NONE = -1;

    private final Grid grid;
    private final int columns;
    private final int points;
    private final double level;

    /** Two neighbours of each crossed edge, NONE before and after each level. Edge k < points leads right from point k, edge points + k leads up from it. */
    private final int[] links;

    private final List<Isoline> lines;
    private double[] xs = new double[64];
    private double[] ys = new double[64];

    private Isolines(Grid grid, double level, int[] links, List<Isoline> lines) {
        this.grid = grid;
        this.columns = grid.columns();
        this.points = grid.values().size();
        this.level = level;
        this.links = links;
        this.lines = lines;
    }

    /** All lines of all levels, level by level in the order given. */
    public static List<Isoline> trace(Grid grid, Doubles levels) {
        List<Isoline> lines = new ArrayList<>();
        int[] links = new int[4 * grid.values().size()];
        Arrays.fill(links, NONE);
        for (int k = 0; k < levels.size(); k++) {
            new Isolines(grid, levels.get(k), links, lines).trace();
        }
        return List.copyOf(lines);
    }

    /** About {@code count} round levels strictly between the grid's extremes, spaced as {@link Tone#of} spaces colours. */
    public static Doubles levels(Grid grid, int count) {
        return Levels.of(Tone.of(grid), count);
    }

    private void trace() {
        for (int j = 0; j + 1 < grid.rows(); j++) {
            for (int i = 0; i + 1 < columns; i++) {
                cell(j * columns + i);
            }
        }
        for (int edge = 0; edge < 2 * points; edge++) {
            if (links[2 * edge] != NONE && links[2 * edge + 1] == NONE) {
                chain(edge, false);
            }
        }
        for (int edge = 0; edge < 2 * points; edge++) {
            if (links[2 * edge] != NONE) {
                chain(edge, true);
            }
        }
    }

    private void cell(int at) {
        double a = grid.values().get(at);
        double b = grid.values().get(at + 1);
        double c = grid.values().get(at + columns + 1);
        double d = grid.values().get(at + columns);
        int above = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
        if (above == 0 || above == 15 || !Double.isFinite(a + b + c + d)) {
            return;
        }
        int bottom = at;
        int top = at + columns;
        int left = points + at;
        int right = points + at + 1;
        switch (above) {
            case 1, 14 -> link(left, bottom);
            case 2, 13 -> link(bottom, right);
            case 4, 11 -> link(right, top);
            case 8, 7 -> link(top, left);
            case 3, 12 -> link(left, right);
            case 6, 9 -> link(bottom, top);
            default -> {
                boolean middleAbove = (a * c - b * d) / (a - b + c - d) >= level;
                if (middleAbove == (above == 5)) {
                    link(left, top);
                    link(bottom, right);
                } else {
                    link(left, bottom);
                    link(right, top);
                }
            }
        }
    }

    private void link(int one, int other) {
        links[2 * one + (links[2 * one] == NONE ? 0 : 1)] = other;
        links[2 * other + (links[2 * other] == NONE ? 0 : 1)] = one;
    }

    /** Follows the links from an edge to the end, or round, and takes them away. */
    private void chain(int start, boolean closed) {
        int count = 0;
        int edge = start;
        while (edge != NONE) {
            if (count == xs.length) {
                xs = Arrays.copyOf(xs, 2 * count);
                ys = Arrays.copyOf(ys, 2 * count);
            }
            place(edge, count++);
            int next = links[2 * edge] != NONE ? links[2 * edge] : links[2 * edge + 1];
            if (next != NONE) {
                cut(edge, next);
                cut(next, edge);
            }
            edge = next == start ? NONE : next;
        }
        lines.add(new Isoline(level, Doubles.firstOf(xs, count), Doubles.firstOf(ys, count), closed));
    }

    private void cut(int edge, int from) {
        links[2 * edge + (links[2 * edge] == from ? 0 : 1)] = NONE;
    }

    private void place(int edge, int index) {
        boolean up = edge >= points;
        int from = up ? edge - points : edge;
        double low = grid.values().get(from);
        double high = grid.values().get(up ? from + columns : from + 1);
        double t = (level - low) / (high - low);
        int i = from % columns;
        int j = from / columns;
        xs[index] = up ? grid.x(i) : (1 - t) * grid.x(i) + t * grid.x(i + 1);
        ys[index] = up ? (1 - t) * grid.y(j) + t * grid.y(j + 1) : grid.y(j);
    }
}

package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Paints a surface as areas of one colour in painter's order, for drawings made of vectors. Each triangle is cut where its
 * colour and where its light pass a step, and what is alike is joined: outlines follow the isolines and the light, not the
 * grid, and a file stays small.
 */
final class ReliefFacets {
    /**
     * Bands of colour between the lowest tone and the highest, and steps of brightness between black and full colour: as many
     * as the corners allow.
     */
    private static final int[] STEPS = {20, 14, 10, 7, 5};

    /** Files with more corners grow too large to be carried in a paper. */
    private static final int MOST_CORNERS = 24_000;

    /** Places of the numbers of a vertex. */
    private static final int TONE = 2;

    private static final int SHADE = 3;

    private final ReliefScene scene;
    private final ReliefRaster raster;
    private final int steps;
    private final ReliefSheets sheets;
    private final double[] xs;
    private final double[] ys;
    private final double[] depths;
    private final float[] shades;
    private final Map<Integer, Map<Color, ReliefPatch>> patches = new TreeMap<>();

    private ReliefFacets(ReliefScene scene, ReliefRaster raster, int steps) {
        this.scene = scene;
        this.raster = raster;
        this.steps = steps;
        sheets = new ReliefSheets(scene.perspective().area());
        ReliefMesh mesh = scene.mesh();
        int points = mesh.tones().length;
        xs = new double[points];
        ys = new double[points];
        depths = new double[points];
        shades = new float[points];
        float[] key = ReliefLight.key(scene.perspective());
        float[] fill = ReliefLight.fill(scene.perspective());
        float rise = (float) scene.perspective().box().height();
        double[] at = new double[3];
        for (int k = 0; k < points; k++) {
            double x = mesh.x(k % mesh.columns());
            double y = mesh.y(k / mesh.columns());
            scene.perspective().project(x, y, mesh.tones()[k], at);
            xs[k] = at[0];
            ys[k] = at[1];
            depths[k] = at[2];
            shades[k] = ReliefLight.shade(rise * mesh.slopesX()[k], rise * mesh.slopesY()[k], key, fill);
        }
    }

    /** @param raster the same surface in pixels, that tells what is hidden */
    static void paint(Graphics2D graphics, ReliefScene scene, ReliefRaster raster) {
        List<Painted> areas = List.of();
        for (int steps : STEPS) {
            areas = new ReliefFacets(scene, raster, steps).areas();
            if (areas.stream().mapToInt(area -> area.patch().corners()).sum() <= MOST_CORNERS) {
                break;
            }
        }
        Graphics2D fine = (Graphics2D) graphics.create();
        fine.scale(1 / ReliefPatch.FINENESS, 1 / ReliefPatch.FINENESS);
        for (Painted area : areas) {
            fine.setColor(area.color());
            fine.fill(area.patch().outline());
        }
        fine.dispose();
    }

    /** What is to be filled with one colour. */
    private record Painted(Color color, ReliefPatch patch) {}

    /** In the order in which they are painted. */
    private List<Painted> areas() {
        for (int corner : farthestFirst()) {
            int[] corners = corners(corner);
            if (!hidden(corners)) {
                cell(corners, scene.mesh().rising(corner));
            }
        }
        List<Painted> areas = new ArrayList<>();
        patches.values().forEach(sheet -> sheet.forEach((color, patch) -> areas.add(new Painted(color, patch))));
        return areas;
    }

    /** Both triangles of a cell, the farther one first. */
    private void cell(int[] at, boolean rising) {
        int one = rising ? at[1] : at[0];
        int other = rising ? at[3] : at[2];
        int from = rising ? at[0] : at[1];
        int to = rising ? at[2] : at[3];
        boolean oneFirst = depths[one] >= depths[other];
        triangle(from, to, oneFirst ? one : other);
        triangle(from, to, oneFirst ? other : one);
    }

    private void triangle(int a, int b, int c) {
        double area = (xs[b] - xs[a]) * (ys[c] - ys[a]) - (xs[c] - xs[a]) * (ys[b] - ys[a]);
        if (area == 0) {
            return;
        }
        float side = below(a, b, c) ? ReliefLight.UNDERSIDE : 1;
        List<double[]> corners =
                List.of(vertex(a, side), vertex(area > 0 ? b : c, side), vertex(area > 0 ? c : b, side));
        int sheet = sheets.put(corners);
        Map<Color, ReliefPatch> painted = patches.computeIfAbsent(sheet, key -> new LinkedHashMap<>());
        int[] bands = reached(corners, TONE);
        for (int band = bands[0]; band <= bands[1]; band++) {
            List<double[]> strip = between(corners, TONE, band);
            int[] levels = reached(strip, SHADE);
            for (int level = levels[0]; level <= levels[1]; level++) {
                List<double[]> piece = between(strip, SHADE, level);
                if (piece.size() > 2) {
                    painted.computeIfAbsent(color(band, (level + 0.5f) / steps), key -> new ReliefPatch())
                            .add(piece);
                }
            }
        }
    }

    private double[] vertex(int k, float side) {
        return new double[] {xs[k], ys[k], scene.mesh().tones()[k], side * shades[k]};
    }

    /** The first step and the last one that vertices reach; none for no vertices. */
    private int[] reached(List<double[]> vertices, int place) {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (double[] vertex : vertices) {
            int step = (int) Math.floor(vertex[place] * steps);
            first = Math.min(first, step);
            last = Math.max(last, step);
        }
        return new int[] {first, last};
    }

    private List<double[]> between(List<double[]> vertices, int place, int step) {
        return cut(cut(vertices, place, (double) step / steps, 1), place, (double) (step + 1) / steps, -1);
    }

    /** The part of a convex polygon where a number is at least {@code level}, or at most for a {@code sign} of -1. */
    private static List<double[]> cut(List<double[]> vertices, int place, double level, int sign) {
        List<double[]> kept = new ArrayList<>();
        for (int k = 0; k < vertices.size(); k++) {
            double[] from = vertices.get(k);
            double[] to = vertices.get((k + 1) % vertices.size());
            if (sign * (from[place] - level) >= 0) {
                kept.add(from);
            }
            if ((from[place] - level) * (to[place] - level) < 0) {
                kept.add(from[place] < to[place] ? crossing(from, to, place, level) : crossing(to, from, place, level));
            }
        }
        return kept;
    }

    /** Computed from the lower end whoever asks, so that both neighbours of an edge cut it in one point. */
    private static double[] crossing(double[] low, double[] high, int place, double level) {
        double share = (level - low[place]) / (high[place] - low[place]);
        double[] crossing = new double[low.length];
        for (int k = 0; k < low.length; k++) {
            crossing[k] = low[k] + share * (high[k] - low[k]);
        }
        crossing[place] = level;
        return crossing;
    }

    /** Whether the surface hides a cell, as far as its corners and its middle tell. */
    private boolean hidden(int[] corners) {
        double[] middle = new double[3];
        for (int k : corners) {
            double[] at = {xs[k], ys[k], depths[k]};
            if (!raster.hides(at, scene.perspective().lift())) {
                return false;
            }
            middle[0] += xs[k] / corners.length;
            middle[1] += ys[k] / corners.length;
            middle[2] += depths[k] / corners.length;
        }
        return raster.hides(middle, scene.perspective().lift());
    }

    private int[] corners(int a) {
        int columns = scene.mesh().columns();
        return new int[] {a, a + 1, a + columns + 1, a + columns};
    }

    /**
     * The lowest corner of each cell without a hole, row behind row as seen from the eye: no cell of a surface that is a
     * function hides one that comes after it.
     */
    private List<Integer> farthestFirst() {
        ReliefMesh mesh = scene.mesh();
        double[] eye = scene.perspective().towardsEye();
        int columns = mesh.columns() - 1;
        int rows = mesh.rows() - 1;
        boolean byRows = Math.abs(eye[1]) >= Math.abs(eye[0]);
        int outer = byRows ? rows : columns;
        int inner = byRows ? columns : rows;
        List<Integer> cells = new ArrayList<>();
        for (int far = 0; far < outer; far++) {
            for (int aside = 0; aside < inner; aside++) {
                int i = byRows ? aside : far;
                int j = byRows ? far : aside;
                int corner = (eye[1] >= 0 ? j : rows - 1 - j) * mesh.columns() + (eye[0] >= 0 ? i : columns - 1 - i);
                if (!Float.isNaN(sum(mesh.tones(), corners(corner)))) {
                    cells.add(corner);
                }
            }
        }
        return cells;
    }

    private Color color(int band, float shade) {
        int rgb = Viridis.rgb((Math.max(0, Math.min(steps - 1, band)) + 0.5) / steps);
        return new Color(
                channel(shade * (rgb >> 16)), channel(shade * (rgb >> 8 & 0xff)), channel(shade * (rgb & 0xff)));
    }

    /** Whether a triangle is seen from below: its corners then run the other way round than in the grid. */
    private boolean below(int a, int b, int c) {
        ReliefMesh mesh = scene.mesh();
        double seen = (xs[b] - xs[a]) * (ys[c] - ys[a]) - (xs[c] - xs[a]) * (ys[b] - ys[a]);
        int columns = mesh.columns();
        double planned = (double) (b % columns - a % columns) * (c / columns - a / columns)
                - (double) (c % columns - a % columns) * (b / columns - a / columns);
        return seen * planned > 0;
    }

    private static int channel(float value) {
        return Math.min(255, Math.round(value));
    }

    private static float sum(float[] values, int[] at) {
        float sum = 0;
        for (int k : at) {
            sum += values[k];
        }
        return sum;
    }
}

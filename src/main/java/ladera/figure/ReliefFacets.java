package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Comparator;

/** Paints a surface as evenly coloured facets in painter's order, for drawings made of vectors. */
final class ReliefFacets {
    /** Facets reach this far beneath their neighbours, in user space, so that no gap shows between them. */
    private static final double OVERLAP = 0.35;

    private final ReliefScene scene;
    private final double[] xs;
    private final double[] ys;
    private final double[] depths;

    private ReliefFacets(ReliefScene scene) {
        this.scene = scene;
        ReliefMesh mesh = scene.mesh();
        int points = mesh.tones().length;
        xs = new double[points];
        ys = new double[points];
        depths = new double[points];
        double[] at = new double[3];
        for (int k = 0; k < points; k++) {
            double x = mesh.x(k % mesh.columns());
            double y = mesh.y(k / mesh.columns());
            scene.perspective().project(x, y, mesh.tones()[k], at);
            xs[k] = at[0];
            ys[k] = at[1];
            depths[k] = at[2];
        }
    }

    static void paint(Graphics2D graphics, ReliefScene scene) {
        new ReliefFacets(scene).paint(graphics);
    }

    private void paint(Graphics2D graphics) {
        float[] key = ReliefLight.key(scene.perspective());
        float[] fill = ReliefLight.fill(scene.perspective());
        Path2D facet = new Path2D.Double();
        for (int corner : farthestFirst()) {
            int[] corners = corners(corner);
            double x = 0;
            double y = 0;
            for (int k : corners) {
                x += xs[k] / corners.length;
                y += ys[k] / corners.length;
            }
            facet.reset();
            for (int k : corners) {
                double length = Math.max(1e-9, Math.hypot(xs[k] - x, ys[k] - y));
                double grown = 1 + OVERLAP / length;
                double outX = x + grown * (xs[k] - x);
                double outY = y + grown * (ys[k] - y);
                if (k == corner) {
                    facet.moveTo(outX, outY);
                } else {
                    facet.lineTo(outX, outY);
                }
            }
            facet.closePath();
            graphics.setColor(color(corners, key, fill));
            graphics.fill(facet);
        }
    }

    private int[] corners(int a) {
        int columns = scene.mesh().columns();
        return new int[] {a, a + 1, a + columns + 1, a + columns};
    }

    /** The lowest corner of each cell without a hole. */
    private int[] farthestFirst() {
        ReliefMesh mesh = scene.mesh();
        Integer[] cells = new Integer[(mesh.columns() - 1) * (mesh.rows() - 1)];
        int count = 0;
        for (int j = 0; j + 1 < mesh.rows(); j++) {
            for (int i = 0; i + 1 < mesh.columns(); i++) {
                int corner = j * mesh.columns() + i;
                if (!Float.isNaN(sum(mesh.tones(), corners(corner)))) {
                    cells[count++] = corner;
                }
            }
        }
        Arrays.sort(cells, 0, count, Comparator.comparingDouble(this::nearness));
        int[] sorted = new int[count];
        for (int k = 0; k < count; k++) {
            sorted[k] = cells[k];
        }
        return sorted;
    }

    private double nearness(int cell) {
        double sum = 0;
        for (int k : corners(cell)) {
            sum -= depths[k];
        }
        return sum;
    }

    private Color color(int[] corners, float[] key, float[] fill) {
        ReliefMesh mesh = scene.mesh();
        float rise = (float) scene.perspective().box().height() / corners.length;
        float shade =
                ReliefLight.shade(rise * sum(mesh.slopesX(), corners), rise * sum(mesh.slopesY(), corners), key, fill);
        if (below(corners)) {
            shade *= ReliefLight.UNDERSIDE;
        }
        int rgb = Viridis.rgb(sum(mesh.tones(), corners) / corners.length);
        return new Color(
                channel(shade * (rgb >> 16)), channel(shade * (rgb >> 8 & 0xff)), channel(shade * (rgb & 0xff)));
    }

    /** Whether a facet is seen from below: its corners then run the other way round. */
    private boolean below(int[] at) {
        double across = (xs[at[2]] - xs[at[0]]) * (ys[at[3]] - ys[at[1]]);
        return across > (xs[at[3]] - xs[at[1]]) * (ys[at[2]] - ys[at[0]]);
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

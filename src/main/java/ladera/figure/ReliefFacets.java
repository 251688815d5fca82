package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.Comparator;

/**
 * Paints a surface as facets in painter's order, for drawings made of vectors. A facet has one light and is cut into bands
 * of one colour each, so that colours follow the isolines and not the grid.
 */
final class ReliefFacets {
    /** Facets reach this far beneath their neighbours, in user space, so that no gap shows between them. */
    private static final double OVERLAP = 0.35;

    /** Evenly coloured bands between the lowest tone and the highest. */
    private static final int BANDS = 40;

    private final ReliefScene scene;
    private final double[] xs;
    private final double[] ys;
    private final double[] depths;
    private final double[] grownX = new double[4];
    private final double[] grownY = new double[4];
    private final Path2D.Double piece = new Path2D.Double();

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
        for (int corner : farthestFirst()) {
            int[] corners = corners(corner);
            float shade = shade(corners, key, fill);
            grow(corners);
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (int k : corners) {
                least = Math.min(least, scene.mesh().tones()[k]);
                most = Math.max(most, scene.mesh().tones()[k]);
            }
            int first = (int) (least * BANDS);
            int last = Math.min(BANDS - 1, (int) (most * BANDS));
            for (int band = first; band <= last; band++) {
                if (cut(corners, band == first ? Double.NEGATIVE_INFINITY : (double) band / BANDS)) {
                    graphics.setColor(color(band, shade));
                    graphics.fill(piece);
                }
            }
        }
    }

    /** Moves the corners outwards a little. */
    private void grow(int[] corners) {
        double x = 0;
        double y = 0;
        for (int k : corners) {
            x += xs[k] / corners.length;
            y += ys[k] / corners.length;
        }
        for (int k = 0; k < corners.length; k++) {
            double outX = xs[corners[k]] - x;
            double outY = ys[corners[k]] - y;
            double grown = 1 + OVERLAP / Math.max(1e-9, Math.hypot(outX, outY));
            grownX[k] = x + grown * outX;
            grownY[k] = y + grown * outY;
        }
    }

    /** Makes the piece of a facet whose tones are at least {@code low}; false where there is none. Higher bands go over it. */
    private boolean cut(int[] corners, double low) {
        piece.reset();
        boolean begun = false;
        for (int k = 0; k < corners.length; k++) {
            int next = (k + 1) % corners.length;
            double from = scene.mesh().tones()[corners[k]];
            double to = scene.mesh().tones()[corners[next]];
            if (from >= low) {
                begun = point(begun, grownX[k], grownY[k]);
            }
            double share = (low - from) / (to - from);
            if (share > 0 && share < 1) {
                double x = grownX[k] + share * (grownX[next] - grownX[k]);
                double y = grownY[k] + share * (grownY[next] - grownY[k]);
                begun = point(begun, x, y);
            }
        }
        if (begun) {
            piece.closePath();
        }
        return begun;
    }

    private boolean point(boolean begun, double x, double y) {
        if (begun) {
            piece.lineTo(x, y);
        } else {
            piece.moveTo(x, y);
        }
        return true;
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

    private float shade(int[] corners, float[] key, float[] fill) {
        ReliefMesh mesh = scene.mesh();
        float rise = (float) scene.perspective().box().height() / corners.length;
        float shade =
                ReliefLight.shade(rise * sum(mesh.slopesX(), corners), rise * sum(mesh.slopesY(), corners), key, fill);
        return below(corners) ? shade * ReliefLight.UNDERSIDE : shade;
    }

    private static Color color(int band, float shade) {
        int rgb = Viridis.rgb((band + 0.5) / BANDS);
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

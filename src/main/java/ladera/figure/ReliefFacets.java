package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Paints a surface as facets in painter's order, for drawings made of vectors. A facet has one light and is cut into bands
 * of one colour each, so that colours follow the isolines and not the grid.
 */
final class ReliefFacets {
    /** Facets reach this far beneath their neighbours, in user space, so that no gap shows between them. */
    private static final double OVERLAP = 0.35;

    /** Evenly coloured bands between the lowest tone and the highest. */
    private static final int BANDS = 20;

    /** Brightnesses between black and full colour, so that neighbours often have one. */
    private static final float SHADES = 16;

    /** Pieces smaller than half of this are left out, in squares of a unit. */
    private static final double SPECK = 0.05;

    private static final double TENTHS = 10;

    private final ReliefScene scene;
    private final double[] xs;
    private final double[] ys;
    private final double[] depths;
    private final double[] grownX = new double[4];
    private final double[] grownY = new double[4];
    private final Path2D.Double piece = new Path2D.Double();
    private final Path2D.Double joined = new Path2D.Double();
    private final ReliefRaster raster;
    private Color color;
    private double firstX;
    private double firstY;
    private double lastX;
    private double lastY;
    private double twiceArea;

    private ReliefFacets(ReliefScene scene, ReliefRaster raster) {
        this.scene = scene;
        this.raster = raster;
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

    /** @param raster the same surface in pixels, that tells what is hidden */
    static void paint(Graphics2D graphics, ReliefScene scene, ReliefRaster raster) {
        new ReliefFacets(scene, raster).paint(graphics);
    }

    private void paint(Graphics2D graphics) {
        float[] key = ReliefLight.key(scene.perspective());
        float[] fill = ReliefLight.fill(scene.perspective());
        for (int corner : farthestFirst()) {
            int[] corners = corners(corner);
            if (hidden(corners)) {
                continue;
            }
            float shade = Math.round(SHADES * shade(corners, key, fill)) / SHADES;
            grow(corners);
            float least = Float.POSITIVE_INFINITY;
            float most = Float.NEGATIVE_INFINITY;
            for (int k : corners) {
                least = Math.min(least, scene.mesh().tones()[k]);
                most = Math.max(most, scene.mesh().tones()[k]);
            }
            int first = Math.min(BANDS - 1, (int) (least * BANDS));
            int last = Math.min(BANDS - 1, (int) (most * BANDS));
            for (int band = first; band <= last; band++) {
                if (cut(corners, band == first ? Double.NEGATIVE_INFINITY : (double) band / BANDS)) {
                    put(graphics, color(band, shade));
                }
            }
        }
        put(graphics, null);
    }

    /** Joins a piece to those before it, for as long as they have one colour. */
    private void put(Graphics2D graphics, Color next) {
        if (!Objects.equals(next, color)) {
            if (color != null) {
                graphics.setColor(color);
                graphics.fill(joined);
                joined.reset();
            }
            color = next;
        }
        joined.append(piece, false);
    }

    /** Whether the surface hides a facet, as far as its corners and its middle tell. */
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
            grownX[k] = rounded(x + grown * outX);
            grownY[k] = rounded(y + grown * outY);
        }
    }

    /** Makes the piece of a facet whose tones are at least {@code low}; false where there is none. Higher bands go over it. */
    private boolean cut(int[] corners, double low) {
        piece.reset();
        twiceArea = 0;
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
                begun = point(begun, rounded(x), rounded(y));
            }
        }
        if (begun) {
            piece.closePath();
        }
        return twiceArea > SPECK;
    }

    private boolean point(boolean begun, double x, double y) {
        if (begun) {
            piece.lineTo(x, y);
            twiceArea += Math.abs((lastX - firstX) * (y - firstY) - (x - firstX) * (lastY - firstY));
        } else {
            piece.moveTo(x, y);
            twiceArea = 0;
            firstX = x;
            firstY = y;
        }
        lastX = x;
        lastY = y;
        return true;
    }

    private int[] corners(int a) {
        int columns = scene.mesh().columns();
        return new int[] {a, a + 1, a + columns + 1, a + columns};
    }

    /** To what a tenth of a unit can mean: short numbers make small files. */
    private static double rounded(double place) {
        return Math.rint(place * TENTHS) / TENTHS;
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

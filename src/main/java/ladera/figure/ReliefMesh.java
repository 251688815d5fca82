package ladera.figure;

import java.util.Arrays;
import ladera.num.Grid;

/**
 * A sampled surface as triangles in a {@link ReliefBox}: at each grid point its tone and the tone's slopes, and two
 * triangles a cell. A cell with a corner that is not finite is a hole. Immutable; the arrays are shared and not to be
 * written to.
 */
public final class ReliefMesh {
    /** Points may miss the rim by as much as single precision does. */
    private static final double RIM = 1e-5;

    private final ReliefBox box;
    private final int columns;
    private final int rows;
    private final float[] tones;
    private final float[] slopesX;
    private final float[] slopesY;
    private final int[] triangles;

    private ReliefMesh(ReliefBox box, int columns, int rows, float[] tones) {
        this.box = box;
        this.columns = columns;
        this.rows = rows;
        this.tones = tones;
        slopesX = new float[tones.length];
        slopesY = new float[tones.length];
        float perX = (float) ((columns - 1) / (2 * box.halfX()));
        float perY = (float) ((rows - 1) / (2 * box.halfY()));
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                slopesX[j * columns + i] = perX * difference(j * columns + i, 1, i, columns);
                slopesY[j * columns + i] = perY * difference(j * columns + i, columns, j, rows);
            }
        }
        triangles = split();
    }

    /** The mesh with all points of the ground's grid. */
    public static ReliefMesh of(MapGround ground) {
        return thinned(ground, Integer.MAX_VALUE);
    }

    /**
     * A mesh of at most {@code side} cells along each side. A needle such as the tip of a cusp, which stands in a
     * single grid point, survives the thinning.
     */
    public static ReliefMesh thinned(MapGround ground, int side) {
        Grid grid = ground.grid();
        int columns = grid.columns() - 1 <= side ? grid.columns() : side + 1;
        int rows = grid.rows() - 1 <= side ? grid.rows() : side + 1;
        boolean onPoint = columns == grid.columns() && rows == grid.rows();
        float[] tones = new float[columns * rows];
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                double column = (double) i * (grid.columns() - 1) / (columns - 1);
                double row = (double) j * (grid.rows() - 1) / (rows - 1);
                tones[j * columns + i] = tone(
                        ground,
                        onPoint
                                ? grid.value(i, j)
                                : grid.at(
                                        grid.domain().xMin() + grid.domain().width() * column / (grid.columns() - 1),
                                        grid.domain().yMin() + grid.domain().height() * row / (grid.rows() - 1)));
            }
        }
        if (!onPoint) {
            Needles.keep(ground, tones, columns, rows);
        }
        return new ReliefMesh(ReliefBox.of(grid.domain(), 1), columns, rows, tones);
    }

    /** The tone as a height; NaN for a value that is not finite. */
    static float tone(MapGround ground, double value) {
        return Double.isFinite(value) ? (float) ground.tone().at(value) : Float.NaN;
    }

    /** One-sided at the rim and beside holes. */
    private float difference(int at, int stride, int index, int count) {
        float here = tones[at];
        float before = index > 0 ? tones[at - stride] : Float.NaN;
        float after = index < count - 1 ? tones[at + stride] : Float.NaN;
        if (Float.isNaN(before)) {
            return Float.isNaN(after) || Float.isNaN(here) ? 0 : after - here;
        }
        if (Float.isNaN(after)) {
            return Float.isNaN(here) ? 0 : here - before;
        }
        return (after - before) / 2;
    }

    /** Two triangles a cell without holes, cut along the flatter diagonal, so that ridges and valleys stay sharp. */
    private int[] split() {
        int[] corners = new int[6 * (columns - 1) * (rows - 1)];
        int count = 0;
        for (int j = 0; j + 1 < rows; j++) {
            for (int i = 0; i + 1 < columns; i++) {
                int a = j * columns + i;
                int b = a + 1;
                int c = a + columns + 1;
                int d = a + columns;
                if (Float.isNaN(tones[a] + tones[b] + tones[c] + tones[d])) {
                    continue;
                }
                boolean rising = rising(a);
                corners[count++] = a;
                corners[count++] = b;
                corners[count++] = rising ? c : d;
                corners[count++] = rising ? a : b;
                corners[count++] = c;
                corners[count++] = d;
            }
        }
        return Arrays.copyOf(corners, count);
    }

    /** True where the cell whose lowest corner is {@code a} is cut from there to the opposite corner. */
    boolean rising(int a) {
        return Math.abs(tones[a] - tones[a + columns + 1]) <= Math.abs(tones[a + 1] - tones[a + columns]);
    }

    /** The tone of the triangle at (X, Y) of the box; NaN outside and in holes. */
    public double at(double x, double y) {
        if (!(Math.abs(x) <= box.halfX() + RIM && Math.abs(y) <= box.halfY() + RIM)) {
            return Double.NaN;
        }
        double column = Math.max(0, Math.min(columns - 1, (x / box.halfX() + 1) / 2 * (columns - 1)));
        double row = Math.max(0, Math.min(rows - 1, (y / box.halfY() + 1) / 2 * (rows - 1)));
        int i = Math.min((int) column, columns - 2);
        int j = Math.min((int) row, rows - 2);
        double s = column - i;
        double t = row - j;
        int at = j * columns + i;
        double a = tones[at];
        double b = tones[at + 1];
        double c = tones[at + columns + 1];
        double d = tones[at + columns];
        if (rising(at)) {
            return s >= t ? a + s * (b - a) + t * (c - b) : a + t * (d - a) + s * (c - d);
        }
        return s + t <= 1 ? a + s * (b - a) + t * (d - a) : c + (1 - s) * (d - c) + (1 - t) * (b - c);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** X of a column in the box. */
    public double x(int i) {
        return box.halfX() * (2.0 * i / (columns - 1) - 1);
    }

    /** Y of a row in the box. */
    public double y(int j) {
        return box.halfY() * (2.0 * j / (rows - 1) - 1);
    }

    /** One a grid point, row by row; NaN in holes. */
    public float[] tones() {
        return tones;
    }

    /** Change of tone with X, one a grid point. */
    public float[] slopesX() {
        return slopesX;
    }

    /** Change of tone with Y, one a grid point. */
    public float[] slopesY() {
        return slopesY;
    }

    /** Three grid points a triangle, as indices into {@link #tones}. */
    public int[] triangles() {
        return triangles;
    }
}

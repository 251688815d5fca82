package ladera.figure;

import java.util.Arrays;

/**
 * A line through a {@link ReliefBox}, point by point. It grows while it is made and is not changed afterwards; its array
 * goes to the graphics card as it stands.
 */
public final class Strand {
    /** Floats a point: X, Y, tone, and 1 where a line leads to the point or 0 where the pen is lifted before it. */
    public static final int STRIDE = 4;

    private float[] points = new float[64 * STRIDE];
    private int size;

    /** Goes to a point in a straight line, or without one. */
    void to(double x, double y, double tone, boolean drawn) {
        if ((size + 1) * STRIDE > points.length) {
            points = Arrays.copyOf(points, 2 * points.length);
        }
        points[size * STRIDE] = (float) x;
        points[size * STRIDE + 1] = (float) y;
        points[size * STRIDE + 2] = (float) tone;
        points[size * STRIDE + 3] = drawn ? 1 : 0;
        size++;
    }

    /** A straight line of its own. */
    Strand line(double x0, double y0, double tone0, double x1, double y1, double tone1) {
        to(x0, y0, tone0, false);
        to(x1, y1, tone1, true);
        return this;
    }

    /** The same line on the level of the floor. */
    Strand onFloor() {
        Strand shadow = new Strand();
        for (int k = 0; k < size; k++) {
            shadow.to(x(k), y(k), ReliefBox.FLOOR, drawn(k));
        }
        return shadow;
    }

    /** Number of points. */
    public int size() {
        return size;
    }

    public float x(int k) {
        return points[k * STRIDE];
    }

    public float y(int k) {
        return points[k * STRIDE + 1];
    }

    public float tone(int k) {
        return points[k * STRIDE + 2];
    }

    /** True where a line leads from the point before to this one. */
    public boolean drawn(int k) {
        return points[k * STRIDE + 3] > 0;
    }

    /** {@link #STRIDE} floats a point, at least as many as there are points; not to be written to. */
    public float[] points() {
        return points;
    }
}

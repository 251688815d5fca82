package ladera.figure;

import java.awt.geom.Rectangle2D;

/**
 * How points of a {@link ReliefBox} are projected into a rectangle, for both painters. The box turns within a cylinder
 * that fits the rectangle with room for labels, so that it keeps its size as it turns.
 */
public final class Perspective {
    /** Distance of the eye in radii of the box: mild. */
    private static final double DISTANCE = 5.5;

    /** Points may stand out of the box by this share of its radius before depth is cut off. */
    private static final double DEPTH_MARGIN = 1.1;

    /** Room for numbers beside the box, where it is not known how wide they are. */
    private static final double ROOM = 34;

    private static final double TOP = 10;
    private static final double BOTTOM = 24;
    private static final int CIRCLE = 48;

    /** Lines stand before the surface they lie on by so many pixels: their edges must not sink into a slope ... */
    private static final double LIFT = 7;

    /** ... but by no more than this, in units of the box, so that no ridge is seen through. */
    private static final double MOST_LIFT = 0.055;

    private static final double LEAST_LIFT = 0.004;

    private final ReliefBox box;
    private final Rectangle2D area;
    private final double sinAzimuth;
    private final double cosAzimuth;
    private final double sinElevation;
    private final double cosElevation;
    private final double distance;
    private final double middle;
    private final double scale;
    private final double centerX;
    private final double centerY;
    private final double depthOffset;
    private final double depthFactor;

    /** @param area where the picture goes, in the unit of lines and type */
    public Perspective(ReliefBox box, Camera camera, Rectangle2D area) {
        this(box, camera, area, ROOM, ROOM);
    }

    /**
     * A perspective with known room for numbers.
     *
     * @param left room on the left of the turning box
     * @param right room on its right
     */
    Perspective(ReliefBox box, Camera camera, Rectangle2D area, double left, double right) {
        this.box = box;
        this.area = area;
        sinAzimuth = Math.sin(camera.azimuth());
        cosAzimuth = Math.cos(camera.azimuth());
        sinElevation = Math.sin(camera.elevation());
        cosElevation = Math.cos(camera.elevation());
        distance = DISTANCE * box.radius();
        middle = (ReliefBox.CEILING + ReliefBox.FLOOR) / 2;
        double[] extent = extent();
        double width = area.getWidth();
        double height = area.getHeight();
        double margin = Math.min(1, Math.min(width, height) / 200);
        double fit = Math.min(
                (width - margin * (left + right)) / (2 * extent[0]),
                (height - margin * (TOP + BOTTOM)) / (extent[2] - extent[1]));
        double fitX = margin * (left - right) / 2;
        double fitY = margin * (TOP - BOTTOM) / 2 + fit * (extent[2] + extent[1]) / 2;
        double shorter = Math.min(width, height);
        scale = fit * camera.zoom();
        centerX = area.getX() + width / 2 + camera.shiftX() * shorter + camera.zoom() * fitX;
        centerY = area.getY() + height / 2 + camera.shiftY() * shorter + camera.zoom() * fitY;
        double near = 1 - DEPTH_MARGIN / DISTANCE;
        double far = 1 + DEPTH_MARGIN / DISTANCE;
        depthFactor = 2 / (1 / far - 1 / near);
        depthOffset = 1 - depthFactor / far;
    }

    /**
     * Where a point is seen.
     *
     * @param out x and y in the unit of the area, and a depth that grows away from the eye within [-1, 1], linear along
     *     straight lines of the picture
     */
    public void project(double x, double y, double tone, double[] out) {
        double z = box.height() * (tone - middle);
        double inward = x * cosAzimuth + y * sinAzimuth;
        double w = 1 - (inward * cosElevation + z * sinElevation) / distance;
        out[0] = centerX + scale * (y * cosAzimuth - x * sinAzimuth) / w;
        out[1] = centerY - scale * (z * cosElevation - inward * sinElevation) / w;
        out[2] = depthOffset + depthFactor / w;
    }

    /**
     * The same projection as a matrix for OpenGL, column by column, from (X, Y, tone, 1) to clip space. It stands on its
     * head: the picture's upper row comes first in OpenGL's memory, as images have it.
     */
    public float[] matrix() {
        double h = box.height();
        double[] right = {-sinAzimuth, cosAzimuth, 0, 0};
        double[] up = {-cosAzimuth * sinElevation, -sinAzimuth * sinElevation, h * cosElevation, 0};
        double[] w = {
            -cosAzimuth * cosElevation / distance,
            -sinAzimuth * cosElevation / distance,
            -h * sinElevation / distance,
            1
        };
        up[3] = -middle * up[2];
        w[3] = 1 - middle * w[2];
        double x0 = 2 * (centerX - area.getX()) / area.getWidth() - 1;
        double y0 = 2 * (centerY - area.getY()) / area.getHeight() - 1;
        float[] matrix = new float[16];
        for (int column = 0; column < 4; column++) {
            matrix[4 * column] = (float) (2 * scale / area.getWidth() * right[column] + x0 * w[column]);
            matrix[4 * column + 1] = (float) (y0 * w[column] - 2 * scale / area.getHeight() * up[column]);
            matrix[4 * column + 2] = (float) (depthOffset * w[column]);
            matrix[4 * column + 3] = (float) w[column];
        }
        matrix[14] += (float) depthFactor;
        return matrix;
    }

    /** What is subtracted from the depth of a line, so that it stands just before the surface. */
    public double lift() {
        double towardsEye = Math.max(LEAST_LIFT, Math.min(MOST_LIFT, LIFT / scale));
        return -depthFactor * towardsEye / distance;
    }

    /** Length of one unit of the box in the middle of the picture. */
    public double scale() {
        return scale;
    }

    public ReliefBox box() {
        return box;
    }

    public Rectangle2D area() {
        return area;
    }

    /** The direction from the box to the eye: X, Y and upwards, of length 1. */
    public double[] towardsEye() {
        return new double[] {cosAzimuth * cosElevation, sinAzimuth * cosElevation, sinElevation};
    }

    /** The direction that points to the right in the picture. */
    public double[] rightward() {
        return new double[] {-sinAzimuth, cosAzimuth, 0};
    }

    /** The direction that points up in the picture. */
    public double[] upward() {
        return new double[] {-cosAzimuth * sinElevation, -sinAzimuth * sinElevation, cosElevation};
    }

    /** Half the width, the lowest and the highest place of the turning box at a scale of 1. */
    private double[] extent() {
        double radius = Math.hypot(box.halfX(), box.halfY());
        double[] extent = {0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (int k = 0; k < CIRCLE; k++) {
            double inward = radius * Math.cos(2 * Math.PI * k / CIRCLE);
            double right = radius * Math.sin(2 * Math.PI * k / CIRCLE);
            for (int end = -1; end <= 1; end += 2) {
                double z = end * box.height() * (ReliefBox.CEILING - ReliefBox.FLOOR) / 2;
                double w = 1 - (inward * cosElevation + z * sinElevation) / distance;
                double up = (z * cosElevation - inward * sinElevation) / w;
                extent[0] = Math.max(extent[0], right / w);
                extent[1] = Math.min(extent[1], up);
                extent[2] = Math.max(extent[2], up);
            }
        }
        return extent;
    }
}

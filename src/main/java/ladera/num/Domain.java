package ladera.num;

/**
 * A rectangle of the plane, closed on all sides.
 *
 * @throws Refusal from the constructor where a side is not finite or not of positive length
 */
public record Domain(double xMin, double xMax, double yMin, double yMax) {
    public Domain {
        requireSide("x", xMin, xMax);
        requireSide("y", yMin, yMax);
    }

    /** The square [-half, half] x [-half, half]. */
    public static Domain square(double half) {
        return new Domain(-half, half, -half, half);
    }

    public double width() {
        return xMax - xMin;
    }

    public double height() {
        return yMax - yMin;
    }

    public double centerX() {
        return xMin + 0.5 * width();
    }

    public double centerY() {
        return yMin + 0.5 * height();
    }

    public boolean contains(double x, double y) {
        return x >= xMin && x <= xMax && y >= yMin && y <= yMax;
    }

    private static void requireSide(String axis, double low, double high) {
        if (!(Double.isFinite(low) && Double.isFinite(high) && low < high)) {
            throw new Refusal(new Problem("domain.side", axis, low, high));
        }
    }
}

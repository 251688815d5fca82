package ladera.num;

/** A point of the plane. */
public record Point(double x, double y) {
    public static final Point ORIGIN = new Point(0, 0);

    public double distance(double toX, double toY) {
        return Math.hypot(x - toX, y - toY);
    }
}

package ladera.num;

/** A point of the plane. */
public record PlanePoint(double x, double y) {
    public static final PlanePoint ORIGIN = new PlanePoint(0, 0);

    public double distance(double toX, double toY) {
        return Math.hypot(x - toX, y - toY);
    }
}

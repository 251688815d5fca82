package ladera.figure;

/**
 * From where a relief is seen. Zooming and moving act on the finished picture like a crop, so that the perspective stays
 * mild and nobody gets lost inside a hill.
 *
 * @param azimuth where the eye stands, in radians about the vertical from the x axis towards y; kept within [-pi, pi)
 * @param elevation how high it stands, in radians above the horizon; held to [0, pi/2]
 * @param zoom magnification; 1 shows the whole box; held to [{@value #FARTHEST}, {@value #NEAREST}]
 * @param shiftX how far the picture is moved to the right, in units of the view's shorter side
 * @param shiftY how far it is moved down, in the same unit
 */
public record Camera(double azimuth, double elevation, double zoom, double shiftX, double shiftY) {
    static final double FARTHEST = 0.4;
    static final double NEAREST = 40;

    /** Where a view starts and where a double click returns to: both axes at the front, the x axis the longer. */
    public static final Camera HOME = new Camera(Math.toRadians(-60), Math.toRadians(38), 1, 0, 0);

    public Camera {
        azimuth = azimuth - 2 * Math.PI * Math.floor((azimuth + Math.PI) / (2 * Math.PI));
        elevation = Math.max(0, Math.min(Math.PI / 2, elevation));
        zoom = Math.max(FARTHEST, Math.min(NEAREST, zoom));
        shiftX = Math.max(-zoom, Math.min(zoom, shiftX));
        shiftY = Math.max(-zoom, Math.min(zoom, shiftY));
    }

    /** Walks around the box and up or down, by radians. */
    public Camera turned(double byAzimuth, double byElevation) {
        return new Camera(azimuth + byAzimuth, elevation + byElevation, zoom, shiftX, shiftY);
    }

    /** Moves the picture to the right and down, in units of the view's shorter side. */
    public Camera moved(double right, double down) {
        return new Camera(azimuth, elevation, zoom, shiftX + right, shiftY + down);
    }

    /** Magnifies {@code factor} times; what is at (x, y) stays there, measured from the view's centre in its shorter side. */
    public Camera zoomed(double factor, double x, double y) {
        double next = Math.max(FARTHEST, Math.min(NEAREST, zoom * factor));
        double grown = next / zoom;
        return new Camera(azimuth, elevation, next, x - grown * (x - shiftX), y - grown * (y - shiftY));
    }
}

package ladera.figure;

import java.awt.geom.Rectangle2D;
import ladera.num.Domain;

/** From the units of a plot's axes to pixels. */
record PlotScale(Rectangle2D box, Domain frame) {
    double x(double value) {
        return box.getX() + (value - frame.xMin()) / frame.width() * box.getWidth();
    }

    double y(double value) {
        return y(value, frame.yMin(), frame.yMax());
    }

    /** Where a value stands on an axis from {@code least} at the bottom to {@code most} at the top. */
    double y(double value, double least, double most) {
        return box.getMaxY() - (value - least) / (most - least) * box.getHeight();
    }

    /** Whether a dot of that radius is seen at a pixel, if only in part. */
    boolean sees(double x, double y, double radius) {
        return box.intersects(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}

package ladera.figure;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** A figure of which one can say what stands at a pixel, so that a mouse can take hold of it. */
public interface Located extends Figure {
    /**
     * A place in one of the figure's plots, in the units of its axes.
     *
     * @param plot which one, from 0 in the order of reading
     * @param xPixel what one pixel to the right is worth
     * @param yPixel what one pixel up is worth
     */
    record Place(int plot, double x, double y, double xPixel, double yPixel) {}

    /** Where a pixel lies of the figure as painted into {@code area}; empty between the plots. */
    Optional<Place> place(Rectangle2D area, double pixelX, double pixelY);

    /** Where a pixel lies by the axes of the given plot, however far beyond them. */
    Place placeIn(int plot, Rectangle2D area, double pixelX, double pixelY);
}

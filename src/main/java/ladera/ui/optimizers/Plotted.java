package ladera.ui.optimizers;

import ladera.num.PlanePoint;

/** A view that draws the plane: where in it a point is drawn. */
public interface Plotted {
    /** Pixels from the view's upper left corner. */
    PlanePoint pixelOf(double x, double y);
}

package ladera.ui.optimizers;

import ladera.num.Point;

/** A view that draws the plane: where in it a point is drawn. */
public interface Plotted {
    /** Pixels from the view's upper left corner. */
    Point pixelOf(double x, double y);
}

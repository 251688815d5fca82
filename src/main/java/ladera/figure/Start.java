package ladera.figure;

import ladera.num.PlanePoint;

/**
 * A point from which paths start, drawn as a hollow ring that can be dragged.
 *
 * @param style whose start it is; negative where several share it
 * @param hot true while it is under the hand
 */
public record Start(PlanePoint point, int style, boolean hot) {
    /** A start that all share. */
    public static final int SHARED = -1;
}

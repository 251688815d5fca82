package ladera.report.exercise;

import java.awt.Graphics2D;

/** A piece of a work sheet that is not broken between two pages. */
interface SheetBlock {
    /** How high it is, in the sheet's units. */
    double height();

    /** Whether it must not be the last of its page. */
    default boolean heading() {
        return false;
    }

    /** Paints itself with its upper left corner at the origin. */
    void paint(Graphics2D graphics);
}

package ladera.figure;

import java.awt.Color;

/**
 * A line of a relief and how it looks, widths in pixels of user space.
 *
 * @param casing drawn under the whole line; null for none
 * @param hidden where the surface is before the line; null where it is not drawn at all then
 * @param style whose dash a printed line has; negative for a solid line
 */
public record ReliefLine(
        Strand strand, Color color, float width, Color casing, float casingWidth, Color hidden, int style) {
    /** A thin line without a casing, hidden by the surface. */
    static ReliefLine thin(Strand strand, Color color, float width) {
        return new ReliefLine(strand, color, width, null, 0, null, -1);
    }
}

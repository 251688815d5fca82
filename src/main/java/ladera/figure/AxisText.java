package ladera.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * A number or a name beside an axis of a relief.
 *
 * @param x left end of the base line
 * @param y base line
 * @param name true for an axis's name, false for a number
 */
record AxisText(String text, Font font, double x, double y, boolean name) {
    /** Clear space around a text. */
    static final double CLEAR = 3;

    /** Text whose box touches, from outside, the place {@code (x, y)} in the direction (dx, dy). */
    static AxisText beside(String text, Font font, double x, double y, double dx, double dy, boolean name) {
        double width = Typeface.width(text, font);
        double height = Typeface.capHeight(font);
        double reach = reach(text, font, dx, dy);
        return new AxisText(text, font, x + reach * dx - width / 2, y + reach * dy + height / 2, name);
    }

    /** From the middle of a text's box to its edge in a direction, rounded like an ellipse so that turning texts glide. */
    static double reach(String text, Font font, double dx, double dy) {
        return Math.hypot(Typeface.width(text, font) / 2 * dx, Typeface.capHeight(font) / 2 * dy);
    }

    /** The rectangle that the text takes up, with clear space around it. */
    Rectangle2D bounds() {
        double height = Typeface.capHeight(font);
        return new Rectangle2D.Double(
                x - CLEAR, y - height - CLEAR, Typeface.width(text, font) + 2 * CLEAR, height + 2 * CLEAR);
    }

    void paint(Graphics2D graphics, Palette palette) {
        graphics.setColor(name ? palette.text() : palette.muted());
        Typeface.draw(graphics, text, font, x, y);
    }
}

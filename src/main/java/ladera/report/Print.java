package ladera.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import ladera.figure.Figure;
import ladera.figure.Palette;

/**
 * A figure at its final size, and where it comes from: what every writer of figures is given.
 *
 * @param title what the figure shows, for the document's title
 * @param dpi pixels to an inch, where the format has pixels
 * @param provenance the run that the figure shows
 */
public record Print(Figure figure, String title, Paper paper, int dpi, Provenance provenance) {
    /** Heat is smooth: more pixels along a side than this add bytes and show nothing. */
    private static final double MOST_PIXELS = 1000;

    /** What the figure fills, in its own units. */
    Rectangle2D area() {
        return paper.area(figure);
    }

    /** Width on paper, in millimetres. */
    public double width() {
        return paper.width();
    }

    /** Height on paper, in millimetres. */
    public double height() {
        return area().getHeight() * paper.unit() * Paper.MILLIMETRES / Paper.POINTS;
    }

    /** Points to a unit of the figure, for a device whose unit is the point. */
    double unit() {
        return paper.unit();
    }

    /** How many pixels a unit pictures within vectors have: at most so many, and fewer where the figure is large. */
    double density(double finest) {
        return Math.min(finest, MOST_PIXELS / Math.max(area().getWidth(), area().getHeight()));
    }

    /** Paints the figure on white, in its own units. */
    void paint(Graphics2D graphics) {
        Rectangle2D area = area();
        graphics.setColor(Palette.PRINT.background());
        graphics.fill(area);
        figure.paint(graphics, area, Palette.PRINT);
    }
}

package ladera.report;

import java.awt.geom.Rectangle2D;
import ladera.figure.Figure;
import ladera.num.Catalog;
import ladera.num.Named;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Where a figure is to stand: how wide, how high at most, and how large its type is. Sizes are final: a figure is placed
 * without scaling.
 *
 * @param width in millimetres
 * @param least no figure is less high, in millimetres
 * @param most no figure is higher, in millimetres
 * @param unit points of print to a unit of the figure, in which tick labels are {@value #LABEL} high
 */
public record Paper(String id, double width, double least, double most, double unit) implements Named {
    /** Points to an inch. */
    public static final double POINTS = 72;

    /** Millimetres to an inch. */
    public static final double MILLIMETRES = 25.4;

    /** Size of the type at the axes, in units of a figure. */
    static final double LABEL = 11;

    /** Tick labels of 8.25 points, names of axes of 9.75, numbers of isolines of 7.1; thin lines of 0.75 points. */
    private static final double PRINT = 0.75;

    /** Twice that, to be read from a chair. */
    private static final double PROJECTED = 1.5;

    /** Lower than this there is nothing to see. */
    private static final double LOWEST = 30;

    /** Height by width of a figure for a width of one's own, at most. */
    private static final double SQUARE = 1.25;

    private static final double NARROWEST = 40;
    private static final double WIDEST = 1000;

    /** One column of an IEEE paper: 3.5 inches (IEEE Author Center, graphics). */
    public static final Paper IEEE_COLUMN = new Paper("ieee-column", 88.9, LOWEST, 110, PRINT);

    /** Both columns of an IEEE paper with the space between: 7 1/16 inches. */
    public static final Paper IEEE_PAGE = new Paper("ieee-page", 179, LOWEST, 110, PRINT);

    /** The text of an A4 page with margins of 25 mm. */
    public static final Paper A4 = new Paper("a4", 160, LOWEST, 130, PRINT);

    /** All of a slide, 16 to 9, ten inches wide. */
    public static final Paper SLIDE = new Paper("slide", 254, 142.875, 142.875, PROJECTED);

    public static final Catalog<Paper> ALL = new Catalog<>("papers", IEEE_COLUMN, IEEE_PAGE, A4, SLIDE);

    /**
     * A width of one's own, with type as in print.
     *
     * @throws Refusal where it is not between {@value #NARROWEST} and {@value #WIDEST} mm
     */
    public static Paper ofWidth(double millimetres) {
        if (!(millimetres >= NARROWEST && millimetres <= WIDEST)) {
            throw new Refusal(notAWidth(millimetres));
        }
        return new Paper("own", millimetres, LOWEST, Math.max(LOWEST, SQUARE * millimetres), PRINT);
    }

    /** That this, a number or what stands in its place, cannot be a width. */
    public static Problem notAWidth(Object given) {
        return new Problem("paper.width", "", given, NARROWEST, WIDEST);
    }

    /** The rectangle that a figure fills, in its own units; a whole number of them high, which makes for short coordinates. */
    Rectangle2D area(Figure figure) {
        double units = POINTS / MILLIMETRES / unit;
        double high = Math.ceil(figure.heightAt(width * units));
        return new Rectangle2D.Double(0, 0, width * units, Math.max(least * units, Math.min(most * units, high)));
    }
}

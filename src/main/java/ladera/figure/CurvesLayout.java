package ladera.figure;

import java.awt.Font;
import java.awt.geom.Rectangle2D;

/**
 * Where the parts of a picture of curves lie.
 *
 * @param plot the inner rectangle; its sides are whole numbers
 * @param legendTop where the legend begins, beneath the title
 */
record CurvesLayout(CurveScale scale, Rectangle2D plot, Ticks xTicks, Ticks yTicks, double legendTop) {
    static final Font LABEL = Typeface.plain(11);
    static final double LABEL_GAP = 6;

    private static final double PAD = 4;

    /** Height by width of a plot on paper. */
    private static final double PLOT = 0.6;

    static final double CAP = Typeface.capHeight(LABEL);

    /** From the area's top to the base line of the title. */
    static final double TITLE_BASE = PAD + CAP;

    private static final double BELOW_TITLE = 9;

    /** Heads of curves stand in the last column, and are not to be cut. */
    private static final double HEAD_ROOM = 7;

    private static final double NUMBERS = LABEL_GAP + CAP + PAD;

    /** From the base line of the numbers to that of the axis's name, and room for its descenders. */
    static final double NAME_BASE = 15;

    private static final double DESCENT = 3;

    private static final double WIDEST_LABELS = 72;
    private static final double X_SPACING = 36;
    private static final double Y_SPACING = 24;
    private static final double CLEAR = 14;
    private static final int MOST_X = 12;
    private static final int MOST_Y = 6;

    static CurvesLayout of(CurvesFigure figure, Rectangle2D area) {
        CurveScale scale = CurveScale.of(figure.curves(), figure.log());
        double legendTop = area.getY() + (figure.title().isEmpty() ? PAD : TITLE_BASE + BELOW_TITLE);
        double top = legendTop + Legend.height(figure.legend(), legendWidth(area));
        double bottom = area.getMaxY() - NUMBERS - (figure.xName().isEmpty() ? 0 : NAME_BASE + DESCENT);
        Ticks yTicks = scale.yTicks(most(bottom - top, Y_SPACING, 3, MOST_Y));
        double left = area.getX() + PAD + widest(yTicks) + LABEL_GAP;
        Ticks xTicks = xTicks(scale, area.getMaxX() - left);
        double right = area.getMaxX() - Math.max(HEAD_ROOM, PAD + half(xTicks, xTicks.size() - 1));
        double x = Math.ceil(left);
        double y = Math.ceil(top);
        Rectangle2D plot =
                new Rectangle2D.Double(x, y, Math.max(1, Math.floor(right - x)), Math.max(1, Math.floor(bottom - y)));
        return new CurvesLayout(scale, plot, xTicks, yTicks, legendTop);
    }

    /** How high an area of that width is whose plot has the usual shape. */
    static double heightAt(CurvesFigure figure, double width) {
        Rectangle2D area = new Rectangle2D.Double(0, 0, width, width);
        Rectangle2D plot = of(figure, area).plot;
        return Math.ceil(width - plot.getHeight() + PLOT * plot.getWidth());
    }

    /** Legends begin at the plot's left edge, which depends on their height: so their width leaves room for any numbers. */
    static double legendWidth(Rectangle2D area) {
        return area.getWidth() - WIDEST_LABELS;
    }

    double pixelX(double across) {
        return plot.getX() + across * plot.getWidth();
    }

    double pixelY(double up) {
        return plot.getMaxY() - up * plot.getHeight();
    }

    private static Ticks xTicks(CurveScale scale, double width) {
        int most = most(width, X_SPACING, 2, MOST_X);
        Ticks ticks = scale.xTicks(most);
        while (most > 2 && (ticks.size() - 1) * (widest(ticks) + CLEAR) > width) {
            ticks = scale.xTicks(--most);
        }
        return ticks;
    }

    private static double half(Ticks ticks, int index) {
        return index < 0 ? 0 : Typeface.width(ticks.labels().get(index), LABEL) / 2;
    }

    private static double widest(Ticks ticks) {
        double widest = 0;
        for (String label : ticks.labels()) {
            widest = Math.max(widest, Typeface.width(label, LABEL));
        }
        return widest;
    }

    private static int most(double length, double spacing, int least, int most) {
        return Math.max(least, Math.min(most, (int) (length / spacing)));
    }
}

package ladera.figure;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import ladera.num.Domain;
import ladera.num.PlanePoint;

/**
 * Where the parts of a map lie.
 *
 * @param plot the inner rectangle, that shows the domain; its sides are whole numbers, so that it meets the pixels
 */
record MapLayout(Domain domain, Rectangle2D plot, Ticks xTicks, Ticks yTicks) {
    static final Font LABEL = Typeface.plain(11);
    static final Font NAME = Typeface.italic(13);
    static final double TICK = 4;
    static final double LABEL_GAP = 4;
    static final double NAME_GAP = 7;
    static final double CAP = Typeface.capHeight(LABEL);
    static final double NAME_CAP = Typeface.capHeight(NAME);

    /** Room below the base line of an axis's name, for letters such as y. */
    static final double DESCENT = 4;

    private static final double PAD = 4;

    /** Room for numbers and name beneath the plot. */
    private static final double BELOW = TICK + LABEL_GAP + CAP + NAME_GAP + NAME_CAP + DESCENT;

    /** Height by width of an area in which no map that keeps its shape is limited by the height. */
    private static final double TALL = 5;

    /** Sides whose lengths differ by more than this get a scale each. */
    private static final double COMPARABLE = 3;

    /** Ticks stand no closer than this ... */
    private static final double SPACING = 32;

    /** ... and are no more than this, however large the map. */
    private static final int MOST_TICKS = 10;

    /** Clear space between the labels of neighbouring ticks. */
    private static final double CLEAR = 12;

    static MapLayout of(MapGround ground, Rectangle2D area) {
        Domain domain = ground.grid().domain();
        Ticks yGuess = Ticks.linear(domain.yMin(), domain.yMax(), most(area.getHeight()));
        double left = PAD + Typeface.width(ground.yName(), NAME) + NAME_GAP + widest(yGuess) + LABEL_GAP + TICK;
        double top = PAD + CAP / 2;
        Ticks xGuess = xTicks(domain, area.getWidth());
        double right = PAD + widest(xGuess) / 2;
        double width = Math.max(1, area.getWidth() - left - right);
        double height = Math.max(1, area.getHeight() - top - BELOW);
        double ratio = domain.width() / domain.height();
        double plotWidth = width;
        double plotHeight = height;
        if (keepsShape(domain)) {
            plotWidth = Math.min(width, height * ratio);
            plotHeight = plotWidth / ratio;
        }
        Rectangle2D plot = new Rectangle2D.Double(
                Math.ceil(area.getX() + left + (width - plotWidth) / 2),
                Math.ceil(area.getY() + top + (height - plotHeight) / 2),
                Math.max(1, Math.floor(plotWidth)),
                Math.max(1, Math.floor(plotHeight)));
        return new MapLayout(
                domain,
                plot,
                xTicks(domain, plot.getWidth()),
                Ticks.linear(domain.yMin(), domain.yMax(), most(plot.getHeight())));
    }

    /** How high an area of that width is that the map fills. */
    static double heightAt(MapGround ground, double width) {
        if (!keepsShape(ground.grid().domain())) {
            return Figure.SHAPE * width;
        }
        Rectangle2D plot = of(ground, new Rectangle2D.Double(0, 0, width, TALL * width)).plot;
        return Math.ceil(plot.getHeight() + PAD + CAP / 2 + BELOW);
    }

    private static boolean keepsShape(Domain domain) {
        double ratio = domain.width() / domain.height();
        return ratio <= COMPARABLE && ratio >= 1 / COMPARABLE;
    }

    double pixelX(double x) {
        return plot.getX() + (x - domain.xMin()) / domain.width() * plot.getWidth();
    }

    double pixelY(double y) {
        return plot.getMaxY() - (y - domain.yMin()) / domain.height() * plot.getHeight();
    }

    PlanePoint point(double pixelX, double pixelY) {
        return new PlanePoint(
                domain.xMin() + (pixelX - plot.getX()) / plot.getWidth() * domain.width(),
                domain.yMin() + (plot.getMaxY() - pixelY) / plot.getHeight() * domain.height());
    }

    static double widest(Ticks ticks) {
        double widest = 0;
        for (String label : ticks.labels()) {
            widest = Math.max(widest, Typeface.width(label, LABEL));
        }
        return widest;
    }

    /** As many ticks as fit with their labels side by side. */
    private static Ticks xTicks(Domain domain, double width) {
        int most = most(width);
        Ticks ticks = Ticks.linear(domain.xMin(), domain.xMax(), most);
        while (most > 2 && (ticks.size() - 1) * (widest(ticks) + CLEAR) > width) {
            ticks = Ticks.linear(domain.xMin(), domain.xMax(), --most);
        }
        return ticks;
    }

    private static int most(double length) {
        return Math.max(3, Math.min(MOST_TICKS, (int) (length / SPACING)));
    }
}

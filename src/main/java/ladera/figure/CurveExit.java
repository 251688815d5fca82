package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import ladera.num.Numerals;

/**
 * Where a curve has left the picture for good, as far as it is drawn.
 *
 * @param across share of the way from the left edge to the right
 * @param above true at the upper edge, false at the lower
 * @param farthest the value of greatest size that it came to
 */
record CurveExit(double across, boolean above, double farthest) {
    private static final double RADIUS = 4;
    private static final float CASING = 1.4f;
    private static final double BETWEEN = 4;
    private static final int DIGITS = 2;

    /** The exit of a curve; null where its last drawn value is in sight, or has no place. */
    static CurveExit of(Curve curve, CurveScale scale) {
        int end = Math.min(curve.drawn(), curve.size());
        double across = Double.NaN;
        double farthest = 0;
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        for (int k = 0; k < end; k++) {
            double x = scale.across(curve.x(k));
            double y = scale.up(curve.y().get(k));
            if (Double.isNaN(x + y)) {
                continue;
            }
            if (CurvePoints.isInside(y)) {
                farthest = 0;
            } else {
                across = CurvePoints.isInside(lastY) ? CurvePoints.crossing(lastX, lastY, x, y) : across;
                farthest = Math.abs(curve.y().get(k)) > Math.abs(farthest)
                        ? curve.y().get(k)
                        : farthest;
            }
            lastX = x;
            lastY = y;
        }
        return CurvePoints.isInside(lastY) || Double.isNaN(across) ? null : new CurveExit(across, lastY > 1, farthest);
    }

    /** An arrow head at the edge; adds its place to those that are taken. */
    void paintArrow(Graphics2D graphics, CurvesLayout layout, Color color, Color casing, List<Rectangle2D> taken) {
        Marker arrow = above ? Marker.TRIANGLE : Marker.INVERTED_TRIANGLE;
        double x = layout.pixelX(across);
        arrow.paint(graphics, x, y(layout), RADIUS, color, casing, CASING);
        taken.add(new Rectangle2D.Double(x - RADIUS, y(layout) - RADIUS, 2 * RADIUS, 2 * RADIUS));
    }

    private double y(CurvesLayout layout) {
        return above ? layout.plot().getMinY() + RADIUS : layout.plot().getMaxY() - RADIUS;
    }

    /** Beside the arrow how far the curve went, where there is room. */
    void paintNumber(Graphics2D graphics, CurvesLayout layout, Color color, List<Rectangle2D> taken) {
        Rectangle2D plot = layout.plot();
        double x = layout.pixelX(across);
        double y = y(layout);
        String text = Numerals.significant(farthest, DIGITS);
        double width = Typeface.width(text, CurvesLayout.LABEL);
        double gap = RADIUS + BETWEEN;
        for (double left : new double[] {x + gap, x - gap - width}) {
            Rectangle2D place = new Rectangle2D.Double(left, y - CurvesLayout.CAP / 2, width, CurvesLayout.CAP);
            boolean fits = left >= plot.getMinX() && left + width <= plot.getMaxX();
            if (fits && taken.stream().noneMatch(place::intersects)) {
                graphics.setColor(color);
                Typeface.draw(graphics, text, CurvesLayout.LABEL, left, y + CurvesLayout.CAP / 2);
                taken.add(place);
                return;
            }
        }
    }
}

package ladera.figure;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds places for the numbers of isolines: where the line is nearly straight and nearly level, inside the frame, on no
 * other line or ring and clear of other numbers. A line without such a place stays without a number.
 */
final class IsolineLabels {
    static final Font FONT = Typeface.plain(9.5f);

    /** Clear space between a number and the ends of its line. */
    private static final double BREATH = 3;

    /** Shorter lines are told by their neighbours. */
    private static final double SHORTEST = 90;

    /** How far a line may leave the straight number. */
    private static final double STRAIGHT = 1.6;

    private static final double FROM_FRAME = 5;
    private static final double FROM_OTHERS = 8;

    /** Two numbers of the same level stand at least so far apart. */
    private static final double FROM_SAME = 150;

    private static final double SEARCH_STEP = 5;
    private static final double EDGE = 60;

    /** What a radian of slope weighs against a pixel of sagitta. */
    private static final double SLOPE_COST = 2;

    private final Rectangle2D plot;
    private final Ink ink;
    private final List<LineLabel> placed = new ArrayList<>();

    private IsolineLabels(List<PixelLine> lines, List<PixelLine> rings, Rectangle2D plot) {
        this.plot = plot;
        this.ink = new Ink(lines, rings, plot);
    }

    /** At most one label a line, the longest lines first. */
    static List<LineLabel> place(List<PixelLine> lines, List<String> texts, List<PixelLine> rings, Rectangle2D plot) {
        IsolineLabels labels = new IsolineLabels(lines, rings, plot);
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < lines.size(); k++) {
            if (lines.get(k).length() >= SHORTEST) {
                order.add(k);
            }
        }
        order.sort(Comparator.comparingDouble(k -> -lines.get(k).length()));
        for (int k : order) {
            labels.place(lines.get(k), k, texts.get(k));
        }
        return labels.placed;
    }

    private void place(PixelLine line, int index, String text) {
        double width = Typeface.width(text, FONT);
        double reach = width / 2 + BREATH;
        LineLabel best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double middle = reach; middle <= line.length() - reach; middle += SEARCH_STEP) {
            double sagitta = line.sagitta(middle - reach, middle + reach);
            if (sagitta > STRAIGHT) {
                continue;
            }
            LineLabel label = label(line, text, width, middle - reach, middle + reach);
            double cost = sagitta + SLOPE_COST * Math.abs(label.angle()) + edgeCost(label);
            if (cost < least && free(label) && ink.free(label, width / 2, index)) {
                best = label;
                least = cost;
            }
        }
        if (best != null) {
            placed.add(best);
        }
    }

    private static LineLabel label(PixelLine line, String text, double width, double from, double to) {
        double x0 = line.xAt(from);
        double y0 = line.yAt(from);
        double x1 = line.xAt(to);
        double y1 = line.yAt(to);
        double angle = x1 >= x0 ? Math.atan2(y1 - y0, x1 - x0) : Math.atan2(y0 - y1, x0 - x1);
        double middle = (from + to) / 2;
        double x = ((x0 + x1) / 2 + line.xAt(middle)) / 2;
        double y = ((y0 + y1) / 2 + line.yAt(middle)) / 2;
        double height = Ink.HALF_HEIGHT * 2;
        double wide = Math.abs(width * Math.cos(angle)) + Math.abs(height * Math.sin(angle));
        double high = Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle));
        Rectangle2D box = new Rectangle2D.Double(x - wide / 2, y - high / 2, wide, high);
        return new LineLabel(line, text, x, y, angle, from, to, box);
    }

    /** A number near the frame is read with effort: up to a pixel's cost there, none from {@link #EDGE} inwards. */
    private double edgeCost(LineLabel label) {
        double across = Math.min(label.x() - plot.getMinX(), plot.getMaxX() - label.x());
        double up = Math.min(label.y() - plot.getMinY(), plot.getMaxY() - label.y());
        return Math.max(0, 1 - Math.min(across, up) / EDGE);
    }

    private boolean free(LineLabel label) {
        Rectangle2D box = label.box();
        if (!plot.contains(grown(box, FROM_FRAME))) {
            return false;
        }
        Rectangle2D around = grown(box, FROM_OTHERS);
        for (LineLabel other : placed) {
            boolean same = other.line().line.level() == label.line().line.level();
            boolean near = Math.hypot(other.x() - label.x(), other.y() - label.y()) < FROM_SAME;
            if ((same && near) || other.box().intersects(around)) {
                return false;
            }
        }
        return true;
    }

    private static Rectangle2D grown(Rectangle2D box, double by) {
        return new Rectangle2D.Double(
                box.getX() - by, box.getY() - by, box.getWidth() + 2 * by, box.getHeight() + 2 * by);
    }
}

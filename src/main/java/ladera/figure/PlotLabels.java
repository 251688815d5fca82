package ladera.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for labels beside dots: of the places around a dot, the one that crosses the fewest lines and other labels. */
final class PlotLabels {
    private static final double GAP = 5;

    /** To lie upon another label is worse than to lie upon lines. */
    private static final int LABEL_COST = 1000;

    private static final double PAD = 2;

    /** How much of what is beneath a label still shows. */
    private static final int GROUND_ALPHA = 190;

    /** So many copies of a label, set around it, are its rim. */
    private static final int RIM = 8;

    private static final double RIM_WIDTH = 1.3;

    private final Rectangle2D box;
    private final List<Line2D> strokes = new ArrayList<>();
    private final List<Rectangle2D> taken = new ArrayList<>();
    private boolean filled;

    /** @param box what labels must stay within */
    PlotLabels(Rectangle2D box) {
        this.box = box;
    }

    /** The labels of all dots of a plot, once everything else is painted. */
    static void paint(Graphics2D graphics, Plot plot, PlotScale scale, Palette palette) {
        if (plot.marks().stream()
                .noneMatch(
                        mark -> mark instanceof Plot.Dots dots && !dots.labels().isEmpty())) {
            return;
        }
        boolean grounded = plot.marks().stream().anyMatch(Plot.Ground.class::isInstance);
        PlotLabels labels = new PlotLabels(scale.box());
        for (Plot.Mark mark : plot.marks()) {
            if (mark instanceof Plot.Line line) {
                boolean area = line.stroke() == Plot.Stroke.SHADE || line.stroke() == Plot.Stroke.FILL;
                labels.filled |= area;
                if (!area) {
                    labels.avoid(line, scale);
                }
            }
        }
        for (Plot.Mark mark : plot.marks()) {
            if (mark instanceof Plot.Dots dots) {
                labels.paint(graphics, dots, scale, palette, grounded);
            }
        }
    }

    private void paint(Graphics2D graphics, Plot.Dots dots, PlotScale scale, Palette palette, boolean grounded) {
        double height = Typeface.capHeight(PlotPainter.LABEL) + 2 * PAD;
        Color ground = palette.background();
        for (int k = 0; k < Math.min(dots.labels().size(), dots.x().size()); k++) {
            String text = dots.labels().get(k);
            double x = scale.x(dots.x().get(k));
            double y = scale.y(dots.y().get(k));
            if (text.isEmpty() || !scale.sees(x, y, PlotMarks.DOT)) {
                continue;
            }
            Rectangle2D place = place(x, y, Typeface.width(text, PlotPainter.LABEL) + 2 * PAD, height);
            double left = place.getX() + PAD;
            double base = place.getMaxY() - PAD;
            if (grounded) {
                rim(graphics, text, left, base, palette);
            } else if (filled || strokes.stream().anyMatch(stroke -> stroke.intersects(place))) {
                graphics.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), GROUND_ALPHA));
                graphics.fill(place);
            }
            graphics.setColor(palette.text());
            Typeface.draw(graphics, text, PlotPainter.LABEL, left, base);
        }
    }

    /** What sets a label off from a map. */
    private static void rim(Graphics2D graphics, String text, double left, double base, Palette palette) {
        graphics.setColor(palette.casing());
        for (int turn = 0; turn < RIM; turn++) {
            double angle = 2 * Math.PI * turn / RIM;
            double x = left + RIM_WIDTH * Math.cos(angle);
            Typeface.draw(graphics, text, PlotPainter.LABEL, x, base + RIM_WIDTH * Math.sin(angle));
        }
    }

    private void avoid(Plot.Line line, PlotScale scale) {
        for (int k = 0; k + 1 < line.x().size(); k++) {
            double x0 = scale.x(line.x().get(k));
            double y0 = scale.y(line.y().get(k));
            double x1 = scale.x(line.x().get(k + 1));
            double y1 = scale.y(line.y().get(k + 1));
            if (Double.isFinite(x0 + y0 + x1 + y1)) {
                avoid(x0, y0, x1, y1);
            }
        }
    }

    /** A piece of a line that labels should keep clear of. */
    void avoid(double x0, double y0, double x1, double y1) {
        strokes.add(new Line2D.Double(x0, y0, x1, y1));
    }

    /** Where a label of that size stands beside a dot; the place is taken from then on. */
    Rectangle2D place(double x, double y, double width, double height) {
        Rectangle2D best = null;
        long least = Long.MAX_VALUE;
        for (double across : new double[] {GAP, -GAP - width, -width / 2}) {
            for (double down : new double[] {-GAP - height, GAP, -height / 2}) {
                boolean upon = across < 0 && across > -width && down < 0 && down > -height;
                Rectangle2D here = held(x + across, y + down, width, height);
                long cost = upon ? Long.MAX_VALUE : cost(here, x, y);
                if (cost < least) {
                    least = cost;
                    best = here;
                }
            }
        }
        taken.add(best);
        return best;
    }

    private Rectangle2D held(double x, double y, double width, double height) {
        double left = Math.max(box.getX() + 1, Math.min(box.getMaxX() - width - 1, x));
        double top = Math.max(box.getY() + 1, Math.min(box.getMaxY() - height - 1, y));
        return new Rectangle2D.Double(left, top, width, height);
    }

    private long cost(Rectangle2D here, double x, double y) {
        long cost = here.contains(x, y) ? LABEL_COST : 0;
        for (Rectangle2D other : taken) {
            cost += other.intersects(here) ? LABEL_COST : 0;
        }
        for (Line2D stroke : strokes) {
            cost += stroke.intersects(here) ? 1 : 0;
        }
        return cost;
    }
}

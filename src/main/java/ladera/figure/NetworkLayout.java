package ladera.figure;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ladera.figure.NetworkFigure.Arrow;

/**
 * Where everything of a network diagram stands. Worked out in the diagram's own units, in which type has its usual size, on
 * an area that is made larger until all numbers fit; then drawn smaller by as much.
 */
final class NetworkLayout {
    private static final double LARGEST_RADIUS = 26;
    private static final double SMALLEST_RADIUS = 15;
    private static final double BIAS_RADIUS = 12;

    /** What radii are tried in print, as shares of the largest. */
    private static final double[] SMALLER = {1, 0.85, 0.7, 0.58};

    /** A unit's radius as a share of the distance between two. */
    private static final double RADIUS_SHARE = 0.31;

    private static final double WIDEST_GAP = 248;

    /** Columns of so many units need all the width there is for the numbers between them. */
    private static final int CROWDED = 4;

    private static final double TALLEST_STEP = 165;
    private static final double MARGIN = 14;

    /** For the columns' names. */
    private static final double HEAD = 34;

    /** For the biases and their names. */
    private static final double FOOT = 62;

    private static final double BIAS_BASE = 42;

    static final double LABEL_HEIGHT = 16;
    private static final double LABEL_PAD = 6;
    private static final double LABEL_GAP = 3;

    /** A unit's tag stands so far above it. */
    static final double TAG_RISE = 15;

    /** Where the only slot of a sparse gap may stand, as a share of the way, the best first. */
    private static final double[] ONE_SLOT = {0.3, 0.36, 0.25, 0.42, 0.2, 0.48, 0.6, 0.7};

    /** Each trial is on an area so much larger. */
    private static final double SHRINK = 0.96;

    private static final double SMALLEST_SCALE = 0.2;

    /** A pointer so near to a line is on it. */
    private static final double NEAR = 5;

    private final NetworkFigure figure;
    private final Rectangle2D area;
    private final double scale;
    private final double width;
    private final double height;
    private final double labelWidth;
    private final double tagWidth;
    private final double radius;
    private final double[] columns;
    private final Rectangle2D[] labels;

    private NetworkLayout(NetworkFigure figure, Rectangle2D area, double scale, double largest) {
        this.figure = figure;
        this.area = area;
        this.scale = scale;
        width = area.getWidth() / scale;
        height = area.getHeight() / scale;
        labelWidth = figure.widestLabel() + LABEL_PAD;
        double widestTag = figure.widestTag();
        // On screen tags come and go, and nothing moves when they do.
        tagWidth = !figure.print() ? labelWidth : widestTag == 0 ? 0 : widestTag + LABEL_PAD;
        int most = figure.layers().stream()
                .mapToInt(layer -> layer.units().size())
                .max()
                .orElse(1);
        double step = Math.min(TALLEST_STEP, (height - HEAD - FOOT) / most);
        radius = Math.max(SMALLEST_RADIUS, Math.min(largest, RADIUS_SHARE * step));
        columns = columns(most < CROWDED ? WIDEST_GAP : width);
        labels = new Rectangle2D[figure.arrows().size()];
    }

    static NetworkLayout of(NetworkFigure figure, Rectangle2D area) {
        double scale = 1;
        while (true) {
            for (double smaller : figure.print() ? SMALLER : new double[] {1}) {
                NetworkLayout layout = new NetworkLayout(figure, area, scale, smaller * LARGEST_RADIUS);
                if (scale < SMALLEST_SCALE || (layout.roomy() && layout.placeLabels())) {
                    return layout;
                }
            }
            scale *= SHRINK;
        }
    }

    private double[] columns(double widest) {
        int count = figure.layers().size();
        double half = Math.max(radius, tagWidth / 2);
        double gap = Math.min(widest, (width - 2 * (MARGIN + half)) / (count - 1));
        double[] at = new double[count];
        for (int c = 0; c < count; c++) {
            at[c] = width / 2 + (c - (count - 1) / 2.0) * gap;
        }
        return at;
    }

    /** Whether units have their place: tags and circles of neighbours do not touch. */
    private boolean roomy() {
        for (NetworkFigure.Layer layer : figure.layers()) {
            int count = layer.units().size();
            double free = step(count) - 2 * radius;
            if (count > 1 && free < TAG_RISE + LABEL_HEIGHT / 2 + 1) {
                return false;
            }
        }
        return height > HEAD + FOOT + 2 * radius + TAG_RISE + LABEL_HEIGHT / 2
                && columns[1] - columns[0] > 2 * radius + labelWidth + 2 * LABEL_GAP;
    }

    private double step(int count) {
        return Math.min(TALLEST_STEP, (height - HEAD - FOOT) / count);
    }

    private boolean placeLabels() {
        for (int k = 0; k + 1 < columns.length; k++) {
            if (!placeLabels(k)) {
                return false;
            }
        }
        return true;
    }

    private boolean placeLabels(int k) {
        List<Integer> here = new ArrayList<>();
        for (int n = 0; n < labels.length; n++) {
            if (figure.arrows().get(n).layer() == k) {
                here.add(n);
            }
        }
        double clear = Math.max(radius, tagWidth / 2) + LABEL_GAP + labelWidth / 2;
        double low = columns[k] + clear;
        double high = columns[k + 1] - clear;
        if (high < low) {
            return false;
        }
        for (double share : ONE_SLOT) {
            double x = columns[k] + share * (columns[k + 1] - columns[k]);
            if (x >= low && x <= high && tryToPlace(here, x)) {
                return true;
            }
        }
        int most = 1 + (int) ((high - low) / (labelWidth + LABEL_GAP));
        for (int count = 2; count <= most; count++) {
            double spread = Math.min((high - low) / (count - 1), 1.6 * (labelWidth + LABEL_GAP));
            double first = (low + high) / 2 - spread * (count - 1) / 2;
            double[] slots = new double[count];
            for (int s = 0; s < count; s++) {
                slots[s] = first + s * spread;
            }
            if (tryToPlace(here, slots)) {
                return true;
            }
        }
        return false;
    }

    private boolean tryToPlace(List<Integer> arrows, double... slots) {
        double[][] heights = new double[arrows.size()][slots.length];
        for (int n = 0; n < heights.length; n++) {
            Line2D line = centres(figure.arrows().get(arrows.get(n)));
            for (int s = 0; s < slots.length; s++) {
                double share = (slots[s] - line.getX1()) / (line.getX2() - line.getX1());
                heights[n][s] = line.getY1() + share * (line.getY2() - line.getY1());
            }
        }
        int[] chosen = LabelSlots.of(heights, LABEL_HEIGHT + 1);
        if (chosen == null) {
            return false;
        }
        for (int n = 0; n < chosen.length; n++) {
            double wide =
                    Typeface.width(figure.arrows().get(arrows.get(n)).text(), NetworkFigure.STRONG_LABEL) + LABEL_PAD;
            labels[arrows.get(n)] = new Rectangle2D.Double(
                    slots[chosen[n]] - wide / 2, heights[n][chosen[n]] - LABEL_HEIGHT / 2, wide, LABEL_HEIGHT);
        }
        return true;
    }

    double scale() {
        return scale;
    }

    /** From the diagram's own units to the area's. */
    double toX(double x) {
        return area.getX() + scale * x;
    }

    double toY(double y) {
        return area.getY() + scale * y;
    }

    double radius() {
        return radius;
    }

    static double biasRadius() {
        return BIAS_RADIUS;
    }

    double column(int c) {
        return columns[c];
    }

    /** The middle of a unit. */
    Point2D unit(int c, int i) {
        int count = figure.layers().get(c).units().size();
        double middle = HEAD + (height - HEAD - FOOT) / 2;
        return new Point2D.Double(columns[c], middle + (i - (count - 1) / 2.0) * step(count));
    }

    /** The middle of the bias of layer k, beneath the column that its arrows pass by. */
    Point2D bias(int k) {
        return new Point2D.Double(columns[k], height - BIAS_BASE);
    }

    /** The base line of the columns' names. */
    double nameBase(int c) {
        double top = unit(c, 0).getY() - radius - TAG_RISE - LABEL_HEIGHT / 2;
        return Math.max(16, top - 8);
    }

    private Line2D centres(Arrow arrow) {
        Point2D from = arrow.bias() ? bias(arrow.layer()) : unit(arrow.layer(), arrow.from());
        return new Line2D.Double(from, unit(arrow.layer() + 1, arrow.to()));
    }

    /** From the edge of the circle that an arrow leaves to the edge of the one that it reaches. */
    Line2D line(Arrow arrow) {
        Line2D whole = centres(arrow);
        double length = whole.getP1().distance(whole.getP2());
        double leave = (arrow.bias() ? BIAS_RADIUS : radius) / length;
        double reach = 1 - radius / length;
        double dx = whole.getX2() - whole.getX1();
        double dy = whole.getY2() - whole.getY1();
        return new Line2D.Double(
                whole.getX1() + leave * dx,
                whole.getY1() + leave * dy,
                whole.getX1() + reach * dx,
                whole.getY1() + reach * dy);
    }

    /** Where the number of the arrow with this place in the figure's list stands. */
    Rectangle2D label(int arrow) {
        return labels[arrow];
    }

    /** Where a unit's tag stands. */
    Rectangle2D tag(int c, int i, String text) {
        Point2D middle = unit(c, i);
        double wide = Typeface.width(text, NetworkFigure.STRONG_LABEL) + LABEL_PAD;
        double y = middle.getY() - radius - TAG_RISE;
        return new Rectangle2D.Double(middle.getX() - wide / 2, y - LABEL_HEIGHT / 2, wide, LABEL_HEIGHT);
    }

    double height() {
        return height;
    }

    double width() {
        return width;
    }

    Optional<NetworkPart> at(double pixelX, double pixelY) {
        double x = (pixelX - area.getX()) / scale;
        double y = (pixelY - area.getY()) / scale;
        for (int n = 0; n < labels.length; n++) {
            if (labels[n] != null && labels[n].contains(x, y)) {
                return Optional.of(part(figure.arrows().get(n)));
            }
        }
        for (int c = 0; c < columns.length; c++) {
            for (int i = 0; i < figure.layers().get(c).units().size(); i++) {
                if (unit(c, i).distance(x, y) <= radius) {
                    return Optional.of(new NetworkPart(NetworkPart.Kind.UNIT, c, i, 0));
                }
            }
        }
        Arrow nearest = null;
        double least = NEAR;
        for (Arrow arrow : figure.arrows()) {
            double distance = line(arrow).ptSegDist(x, y);
            if (distance < least) {
                least = distance;
                nearest = arrow;
            }
        }
        return Optional.ofNullable(nearest).map(NetworkLayout::part);
    }

    private static NetworkPart part(Arrow arrow) {
        return arrow.bias()
                ? new NetworkPart(NetworkPart.Kind.BIAS, arrow.layer(), arrow.to(), 0)
                : new NetworkPart(NetworkPart.Kind.WEIGHT, arrow.layer(), arrow.to(), arrow.from());
    }

    Rectangle2D place(NetworkPart part) {
        Rectangle2D own = null;
        if (part.kind() == NetworkPart.Kind.UNIT) {
            Point2D middle = unit(part.layer(), part.to());
            own = new Rectangle2D.Double(middle.getX() - radius, middle.getY() - radius, 2 * radius, 2 * radius);
        } else {
            for (int n = 0; n < labels.length; n++) {
                if (part(figure.arrows().get(n)).equals(part)) {
                    own = labels[n];
                }
            }
        }
        return own == null
                ? null
                : new Rectangle2D.Double(
                        toX(own.getX()), toY(own.getY()), scale * own.getWidth(), scale * own.getHeight());
    }
}

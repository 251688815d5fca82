package ladera.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;

/**
 * Two pictures side by side.
 *
 * @param id names the kind of figure
 * @param share of the width that the left one gets
 * @param shape least height by width
 */
public record BesideFigure(String id, Figure left, Figure right, double share, double shape) implements Figure {
    private static final double BETWEEN = 16;

    private double leftOf(double width) {
        return share * (width - BETWEEN);
    }

    /** As high as the right one wants to be, and no less than the shape says. */
    @Override
    public double heightAt(double width) {
        return Math.max(shape * width, right.heightAt(width - BETWEEN - leftOf(width)));
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        double first = leftOf(area.getWidth());
        double second = area.getX() + first + BETWEEN;
        left.paint(graphics, new Rectangle2D.Double(area.getX(), area.getY(), first, area.getHeight()), palette);
        right.paint(
                graphics,
                new Rectangle2D.Double(second, area.getY(), area.getMaxX() - second, area.getHeight()),
                palette);
    }

    @Override
    public Figure onPaper() {
        return new BesideFigure(id, left.onPaper(), right.onPaper(), share, shape);
    }

    /** The columns of both, those of the left one first. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>(left.table().names());
        List<Doubles> columns = new ArrayList<>(left.table().columns());
        names.addAll(right.table().names());
        columns.addAll(right.table().columns());
        return new Table(names, columns);
    }
}

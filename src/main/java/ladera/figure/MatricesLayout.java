package ladera.figure;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.figure.MatricesFigure.Panel;

/**
 * Where the panels of a {@link MatricesFigure} are at a width: its columns side by side, or in as few bands under one another
 * as show entries that can be told apart.
 *
 * @param bands columns from the left, band under band
 * @param wide width of an entry
 * @param tall height of an entry
 * @param crowded whether names are small and gaps narrow
 */
record MatricesLayout(List<List<Column>> bands, double wide, double tall, boolean crowded) {
    private static final double BETWEEN = 7;
    private static final double NARROW = 5;
    private static final Font NAME = Typeface.italic(12.5f);
    private static final Font SMALL_NAME = Typeface.italic(11);
    private static final double HEAD = 20;
    private static final double FOOT = 18;
    private static final double SMALLEST = 2;
    private static final double SHRINK = 0.25;

    /** Entries below this are better seen with small names between them. */
    private static final double ROOMY = 14;

    /** Entries below this can hardly be told apart. */
    private static final double CLEAR = 7;

    /**
     * Panels under one another.
     *
     * @param entries of the widest panel side by side
     * @param names how wide the widest name is
     */
    record Column(List<Panel> panels, int entries, double names) {
        static Column of(List<Panel> panels, Font font) {
            return new Column(
                    panels,
                    panels.stream().mapToInt(Panel::columns).max().orElse(0),
                    panels.stream()
                            .mapToDouble(panel -> Typeface.width(panel.name(), font) + 2)
                            .max()
                            .orElse(0));
        }

        /** As wide as its entries, or as its names where these are wider. */
        double width(double wide) {
            return Math.max(entries * wide, names);
        }
    }

    static MatricesLayout of(MatricesFigure figure, double width) {
        List<List<Column>> roomy = groups(figure, NAME);
        List<List<Column>> crowded = groups(figure, SMALL_NAME);
        for (int count = 1; count < roomy.size(); count++) {
            MatricesLayout layout = in(count, figure, roomy, crowded, width);
            if (layout.fits(count, width) && layout.wide >= CLEAR) {
                return layout;
            }
        }
        return in(roomy.size(), figure, roomy, crowded, width);
    }

    private static MatricesLayout in(
            int count, MatricesFigure figure, List<List<Column>> roomy, List<List<Column>> crowded, double width) {
        MatricesLayout layout = in(count, figure, roomy, width, false);
        return layout.wide >= ROOMY ? layout : in(count, figure, crowded, width, true);
    }

    /** The largest entries with which there are at most so many bands; the smallest where there is no room for any. */
    private static MatricesLayout in(
            int count, MatricesFigure figure, List<List<Column>> groups, double width, boolean crowded) {
        MatricesLayout layout;
        double wide = figure.largest() * figure.widest();
        do {
            layout = filled(groups, wide, Math.min(wide, figure.largest()), crowded, width);
            wide -= SHRINK;
        } while (!layout.fits(count, width) && wide > SMALLEST);
        return layout;
    }

    private boolean fits(int count, double width) {
        return bands.size() <= count && bands.stream().allMatch(band -> width(band, wide, crowded) <= width);
    }

    /** Columns that stay side by side. */
    private static List<List<Column>> groups(MatricesFigure figure, Font font) {
        List<Column> columns =
                figure.columns().stream().map(column -> Column.of(column, font)).toList();
        int every = figure.together() == 0 ? Math.max(1, columns.size()) : figure.together();
        List<List<Column>> groups = new ArrayList<>();
        for (int from = 0; from < columns.size(); from += every) {
            groups.add(columns.subList(from, Math.min(columns.size(), from + every)));
        }
        return groups;
    }

    /** Group after group, in a new band where the one at hand is full. */
    private static MatricesLayout filled(
            List<List<Column>> groups, double wide, double tall, boolean crowded, double width) {
        List<List<Column>> full = new ArrayList<>();
        List<Column> band = new ArrayList<>();
        for (List<Column> group : groups) {
            List<Column> longer = new ArrayList<>(band);
            longer.addAll(group);
            if (!band.isEmpty() && width(longer, wide, crowded) > width) {
                full.add(band);
                longer = new ArrayList<>(group);
            }
            band = longer;
        }
        full.add(band);
        return new MatricesLayout(full, wide, tall, crowded);
    }

    private static double width(List<Column> band, double wide, boolean crowded) {
        double columns = 0;
        for (Column column : band) {
            columns += column.width(wide);
        }
        return columns + between(crowded) * Math.max(0, band.size() - 1) + 2;
    }

    Font names() {
        return crowded ? SMALL_NAME : NAME;
    }

    private static double between(boolean crowded) {
        return crowded ? NARROW : BETWEEN;
    }

    private static int lines(List<Column> band) {
        return band.stream().mapToInt(column -> column.panels.size()).max().orElse(0);
    }

    private static int rows(List<Column> band, int line) {
        return band.stream()
                .filter(column -> line < column.panels.size())
                .mapToInt(column -> column.panels.get(line).rows())
                .max()
                .orElse(0);
    }

    double height() {
        double height = 0;
        for (List<Column> band : bands) {
            for (int line = 0; line < lines(band); line++) {
                height += HEAD + rows(band, line) * tall + FOOT;
            }
        }
        return height;
    }

    /**
     * A panel, and where its entries are.
     *
     * @param room how wide words above and beneath may be
     */
    record Placed(Panel panel, Rectangle2D box, double wide, double tall, double room) {
        Rectangle2D entry(int n) {
            return new Rectangle2D.Double(
                    box.getX() + n % panel.columns() * wide, box.getY() + n / panel.columns() * tall, wide, tall);
        }

        /** The place under a pixel, in columns and rows from 0. */
        Located.Place at(int number, double pixelX, double pixelY) {
            return new Located.Place(
                    number, (pixelX - box.getX()) / wide, (pixelY - box.getY()) / tall, 1 / wide, 1 / tall);
        }
    }

    /** All panels, column after column; those that take up no room too. */
    List<Placed> placed(Rectangle2D area) {
        List<Placed> placed = new ArrayList<>();
        double top = area.getY();
        for (List<Column> band : bands) {
            double x = area.getX() + 1;
            double bottom = top;
            for (Column column : band) {
                double own = column.width(wide);
                double y = top;
                for (int line = 0; line < column.panels.size(); line++) {
                    placed.add(placed(column.panels.get(line), x, own, y + HEAD, rows(band, line)));
                    y += HEAD + rows(band, line) * tall + FOOT;
                }
                bottom = Math.max(bottom, y);
                x += own + between(crowded);
            }
            top = bottom;
        }
        return placed;
    }

    /** In the middle of its column and of its line. */
    private Placed placed(Panel panel, double x, double own, double y, int rows) {
        double width = panel.columns() * wide;
        Rectangle2D box = new Rectangle2D.Double(
                x + (own - width) / 2, y + (rows - panel.rows()) * tall / 2, width, panel.rows() * tall);
        return new Placed(panel, box, wide, tall, own + between(crowded) - 2);
    }
}

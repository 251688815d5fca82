package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ladera.num.Doubles;
import ladera.num.Numerals;

/**
 * Matrices as maps of coloured squares: blue is positive, red is negative, pale is small. Panels stand in columns, each column
 * as wide as its widest panel; each panel is coloured by its own largest entry, which stands beneath it.
 *
 * @param id names the kind of figure
 * @param columns from the left; each its panels from above, as many in every column
 * @param largest side of a square where there is room
 */
public record MatricesFigure(String id, List<List<Panel>> columns, double largest) implements Located {
    private static final Font NAME = Typeface.italic(12.5f);
    private static final Font NUMBER = Typeface.plain(9.5f);
    private static final Font ENTRY = Typeface.plain(10);
    private static final double HEAD = 20;
    private static final double FOOT = 18;
    private static final double BETWEEN = 7;
    private static final double SMALLEST = 2;
    private static final double SHRINK = 0.25;

    /** Squares in which a number can be read. */
    private static final double READABLE = 34;

    private static final Color POSITIVE = new Color(0x0072b2);
    private static final Color NEGATIVE = new Color(0xd55e00);

    /** How strongly entries next to nothing are coloured. */
    private static final double PALEST = 0.04;

    /**
     * A matrix.
     *
     * @param name above it, as {@link Typeface#draw} sets it; empty for an empty place
     * @param column its name in the table, without spaces
     * @param entries row by row; none where they are not known yet
     * @param struck numbers of entries that are struck out
     * @param lit number of the entry that is talked about; below 0 for none
     * @param bright whether the whole panel is talked about
     */
    public record Panel(
            String name,
            String column,
            int rows,
            int columns,
            Doubles entries,
            List<Integer> struck,
            int lit,
            boolean bright) {
        /** Takes up no room. */
        public static final Panel NONE = new Panel("", "", 0, 0, Doubles.of(), List.of(), -1, false);

        public Panel {
            struck = List.copyOf(struck);
            if (entries.size() != 0 && entries.size() != rows * columns) {
                throw new IllegalArgumentException(column + ": " + entries.size());
            }
        }

        /** A matrix with nothing to be noticed. */
        public static Panel of(String name, String column, int rows, int columns, Doubles entries) {
            return new Panel(name, column, rows, columns, entries, List.of(), -1, false);
        }

        boolean known() {
            return entries.size() != 0;
        }

        double largest() {
            double largest = 0;
            for (int i = 0; i < entries.size(); i++) {
                double size = Math.abs(entries.get(i));
                largest = Double.isFinite(size) ? Math.max(largest, size) : largest;
            }
            return largest;
        }
    }

    public MatricesFigure {
        List<List<Panel>> copy = new ArrayList<>();
        columns.forEach(column -> copy.add(List.copyOf(column)));
        columns = List.copyOf(copy);
    }

    private int lines() {
        return columns.stream().mapToInt(List::size).max().orElse(0);
    }

    private int tall(int line) {
        return columns.stream()
                .filter(column -> line < column.size())
                .mapToInt(column -> column.get(line).rows)
                .max()
                .orElse(0);
    }

    /** As wide as its squares, or as its names where these are wider. */
    private static double wide(List<Panel> column, double side) {
        double wide = 0;
        for (Panel panel : column) {
            wide = Math.max(wide, Math.max(panel.columns * side, Typeface.width(panel.name, NAME) + 2));
        }
        return wide;
    }

    private double side(double width) {
        double room = width - BETWEEN * Math.max(0, columns.size() - 1) - 2;
        for (double side = largest; side > SMALLEST; side -= SHRINK) {
            double at = side;
            if (columns.stream().mapToDouble(column -> wide(column, at)).sum() <= room) {
                return side;
            }
        }
        return SMALLEST;
    }

    @Override
    public double heightAt(double width) {
        double height = 0;
        for (int line = 0; line < lines(); line++) {
            height += HEAD + tall(line) * side(width) + FOOT;
        }
        return height;
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            for (Placed placed : placed(area)) {
                paint(copy, placed, palette);
            }
        } finally {
            copy.dispose();
        }
    }

    /** A panel and where its squares are. */
    private record Placed(Panel panel, Rectangle2D box, double side) {}

    /** All panels, column after column; those that take up no room too. */
    private List<Placed> placed(Rectangle2D area) {
        double side = side(area.getWidth());
        List<Placed> placed = new ArrayList<>();
        double x = area.getX() + 1;
        for (List<Panel> column : columns) {
            double y = area.getY();
            double wide = wide(column, side);
            for (int line = 0; line < column.size(); line++) {
                Panel panel = column.get(line);
                double top = y + HEAD + (tall(line) - panel.rows) * side / 2;
                Rectangle2D box = new Rectangle2D.Double(
                        x + (wide - panel.columns * side) / 2, top, panel.columns * side, panel.rows * side);
                placed.add(new Placed(panel, box, side));
                y += HEAD + tall(line) * side + FOOT;
            }
            x += wide + BETWEEN;
        }
        return placed;
    }

    private static void paint(Graphics2D graphics, Placed placed, Palette palette) {
        Panel panel = placed.panel;
        if (panel.rows == 0 || panel.columns == 0) {
            return;
        }
        Rectangle2D box = placed.box;
        double largest = panel.largest();
        for (int n = 0; n < panel.entries.size(); n++) {
            square(graphics, panel, n, square(placed, n), largest, palette);
        }
        graphics.setColor(panel.bright ? palette.accent() : palette.axis());
        graphics.setStroke(new BasicStroke(panel.bright ? 2 : 1));
        graphics.draw(box);
        if (panel.lit >= 0 && panel.known()) {
            graphics.setColor(palette.text());
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(square(placed, panel.lit));
        }
        graphics.setColor(panel.bright ? palette.accent() : palette.text());
        centred(graphics, panel.name, NAME, box, box.getY() - 6);
        // Where the entries can be read, the largest says nothing new.
        String most = panel.known() && placed.side < READABLE ? Numerals.brief(largest, 2) : "";
        if (Typeface.width(most, NUMBER) <= box.getWidth() + 2 * BETWEEN) {
            graphics.setColor(palette.muted());
            centred(graphics, most, NUMBER, box, box.getMaxY() + 12);
        }
    }

    private static void square(
            Graphics2D graphics, Panel panel, int n, Rectangle2D square, double largest, Palette palette) {
        double value = panel.entries.get(n);
        double share = largest == 0 || !Double.isFinite(value) ? 0 : value / largest;
        Color ground = mix(palette.background(), share < 0 ? NEGATIVE : POSITIVE, Math.abs(share));
        graphics.setColor(ground);
        graphics.fill(square);
        if (square.getWidth() >= READABLE) {
            String text = Numerals.brief(value, 3);
            graphics.setColor(Math.abs(share) > 0.5 ? Color.WHITE : palette.text());
            centred(graphics, text, ENTRY, square, square.getCenterY() + 3.5);
        }
        if (panel.struck.contains(n)) {
            graphics.setColor(palette.muted());
            graphics.setStroke(new BasicStroke(1));
            double inset = 0.25 * square.getWidth();
            graphics.draw(new Line2D.Double(
                    square.getX() + inset, square.getY() + inset, square.getMaxX() - inset, square.getMaxY() - inset));
            graphics.draw(new Line2D.Double(
                    square.getX() + inset, square.getMaxY() - inset, square.getMaxX() - inset, square.getY() + inset));
        }
    }

    private static Rectangle2D square(Placed placed, int n) {
        int row = n / placed.panel.columns;
        int column = n % placed.panel.columns;
        return new Rectangle2D.Double(
                placed.box.getX() + column * placed.side,
                placed.box.getY() + row * placed.side,
                placed.side,
                placed.side);
    }

    private static Color mix(Color ground, Color full, double share) {
        double by = PALEST + (1 - PALEST) * share;
        return new Color(
                (int) Math.round(ground.getRed() + by * (full.getRed() - ground.getRed())),
                (int) Math.round(ground.getGreen() + by * (full.getGreen() - ground.getGreen())),
                (int) Math.round(ground.getBlue() + by * (full.getBlue() - ground.getBlue())));
    }

    private static void centred(Graphics2D graphics, String text, Font font, Rectangle2D box, double base) {
        Typeface.draw(graphics, text, font, box.getCenterX() - Typeface.width(text, font) / 2, base);
    }

    /** The number of the panel, counted column after column; x counts its columns from 0, y its rows from 0. */
    @Override
    public Optional<Place> place(Rectangle2D area, double pixelX, double pixelY) {
        List<Placed> placed = placed(area);
        for (int n = 0; n < placed.size(); n++) {
            if (placed.get(n).box.contains(pixelX, pixelY)) {
                return Optional.of(placeIn(n, area, pixelX, pixelY));
            }
        }
        return Optional.empty();
    }

    @Override
    public Place placeIn(int plot, Rectangle2D area, double pixelX, double pixelY) {
        Placed in = placed(area).get(plot);
        return new Place(
                plot, (pixelX - in.box.getX()) / in.side, (pixelY - in.box.getY()) / in.side, 1 / in.side, 1 / in.side);
    }

    /** The entries of every panel that is known, row by row. */
    @Override
    public Table table() {
        Map<String, Doubles> named = new LinkedHashMap<>();
        for (List<Panel> column : columns) {
            for (Panel panel : column) {
                if (!panel.column.isEmpty()) {
                    named.put(panel.column, panel.entries);
                }
            }
        }
        return new Table(new ArrayList<>(named.keySet()), new ArrayList<>(named.values()));
    }
}

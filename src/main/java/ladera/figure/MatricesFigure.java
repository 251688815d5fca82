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
import ladera.figure.MatricesLayout.Placed;
import ladera.num.Doubles;
import ladera.num.Numerals;

/**
 * Matrices as maps of coloured entries: blue is positive, orange is negative, pale is small. Panels stand in columns, each
 * column as wide as its widest panel; each panel is coloured by its own largest entry, whose size stands beneath it.
 *
 * @param id names the kind of figure
 * @param columns from the left; each its panels from above, as many in every column
 * @param largest height of an entry where there is room
 * @param together so many columns at a time stay side by side where the figure has to go on beneath; 0 where it must not
 * @param widest width of an entry by its height, where there is room; 1 for squares
 */
public record MatricesFigure(String id, List<List<Panel>> columns, double largest, int together, double widest)
        implements Located {
    private static final float NUMBER = 9.5f;
    private static final float SMALLEST_NUMBER = 7;
    private static final Font ENTRY = Typeface.plain(10);

    /** Entries in which a number can be read. */
    private static final double READABLE = 34;

    private static final double READABLE_HEIGHT = 13;

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

    /** Squares, all side by side. */
    public MatricesFigure(String id, List<List<Panel>> columns, double largest) {
        this(id, columns, largest, 0, 1);
    }

    /** The same, but with what would be too small to see going on beneath. */
    public MatricesFigure breaking(int every) {
        return new MatricesFigure(id, columns, largest, every, widest);
    }

    /** The same with entries that spread where there is room. */
    public MatricesFigure spreading(double times) {
        return new MatricesFigure(id, columns, largest, together, times);
    }

    @Override
    public double heightAt(double width) {
        return MatricesLayout.of(this, width).height();
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            MatricesLayout layout = MatricesLayout.of(this, area.getWidth());
            for (Placed placed : layout.placed(area)) {
                paint(copy, placed, layout.names(), palette);
            }
        } finally {
            copy.dispose();
        }
    }

    private static void paint(Graphics2D graphics, Placed placed, Font names, Palette palette) {
        Panel panel = placed.panel();
        if (panel.rows == 0 || panel.columns == 0) {
            return;
        }
        Rectangle2D box = placed.box();
        double largest = panel.largest();
        for (int n = 0; n < panel.entries.size(); n++) {
            entry(graphics, panel, n, placed.entry(n), largest, palette);
        }
        graphics.setColor(panel.bright ? palette.accent() : palette.axis());
        graphics.setStroke(new BasicStroke(panel.bright ? 2 : 1));
        graphics.draw(box);
        if (panel.lit >= 0 && panel.known()) {
            graphics.setColor(palette.text());
            graphics.setStroke(new BasicStroke(2));
            graphics.draw(placed.entry(panel.lit));
        }
        graphics.setColor(panel.bright ? palette.accent() : palette.text());
        centred(graphics, panel.name, names, box, box.getY() - 6);
        // Where the entries can be read, the largest says nothing new.
        if (panel.known() && !readable(placed.wide(), placed.tall())) {
            graphics.setColor(palette.muted());
            size(graphics, Numerals.brief(largest, 2), placed);
        }
    }

    /** A number in three digits, or in as many as there is room for. */
    private static String fitting(double value, double room) {
        int digits = 3;
        while (digits > 1 && Typeface.width(Numerals.brief(value, digits), ENTRY) > room) {
            digits--;
        }
        return Numerals.brief(value, digits);
    }

    private static boolean readable(double wide, double tall) {
        return wide >= READABLE && tall >= READABLE_HEIGHT;
    }

    /** Beneath a panel, in smaller letters where room is short; left out where there is too little. */
    private static void size(Graphics2D graphics, String text, Placed placed) {
        for (float points = NUMBER; points >= SMALLEST_NUMBER; points -= 0.5f) {
            Font font = Typeface.plain(points);
            if (Typeface.width(text, font) <= placed.room()) {
                centred(graphics, text, font, placed.box(), placed.box().getMaxY() + 12);
                return;
            }
        }
    }

    private static void entry(
            Graphics2D graphics, Panel panel, int n, Rectangle2D place, double largest, Palette palette) {
        double value = panel.entries.get(n);
        double share = largest == 0 || !Double.isFinite(value) ? 0 : value / largest;
        Color ground = mix(palette.background(), share < 0 ? NEGATIVE : POSITIVE, Math.abs(share));
        graphics.setColor(ground);
        graphics.fill(place);
        if (readable(place.getWidth(), place.getHeight())) {
            String text = fitting(value, place.getWidth() - 2);
            graphics.setColor(Math.abs(share) > 0.5 ? Color.WHITE : palette.text());
            centred(graphics, text, ENTRY, place, place.getCenterY() + 3.5);
        }
        if (panel.struck.contains(n)) {
            graphics.setColor(palette.muted());
            graphics.setStroke(new BasicStroke(1));
            double inX = 0.25 * place.getWidth();
            double inY = 0.25 * place.getHeight();
            graphics.draw(new Line2D.Double(
                    place.getX() + inX, place.getY() + inY, place.getMaxX() - inX, place.getMaxY() - inY));
            graphics.draw(new Line2D.Double(
                    place.getX() + inX, place.getMaxY() - inY, place.getMaxX() - inX, place.getY() + inY));
        }
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
        List<Placed> placed = MatricesLayout.of(this, area.getWidth()).placed(area);
        for (int n = 0; n < placed.size(); n++) {
            if (placed.get(n).box().contains(pixelX, pixelY)) {
                return Optional.of(placed.get(n).at(n, pixelX, pixelY));
            }
        }
        return Optional.empty();
    }

    @Override
    public Place placeIn(int plot, Rectangle2D area, double pixelX, double pixelY) {
        return MatricesLayout.of(this, area.getWidth()).placed(area).get(plot).at(plot, pixelX, pixelY);
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

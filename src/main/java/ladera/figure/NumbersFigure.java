package ladera.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Doubles;
import ladera.num.Numerals;

/**
 * Numbers in rows and columns, with what is to be noticed among them.
 *
 * @param id names the kind of figure
 * @param heads above the columns; the first stands above the rows' names
 * @param rows from above
 * @param digits significant digits of every number
 * @param remark a sentence beneath; empty for none
 */
public record NumbersFigure(String id, List<String> heads, List<Row> rows, int digits, String remark)
        implements Figure {
    private static final Font HEAD = Typeface.plain(11);
    private static final Font NUMBER = Typeface.plain(12);
    private static final Font LIT = Typeface.strong(12);
    private static final Font REMARK = Typeface.plain(12);
    private static final double HEAD_HEIGHT = 26;
    private static final double LINE = 22;
    private static final double REMARK_HEIGHT = 18;
    private static final double PAD = 8;

    /** What a row has to say. */
    public enum Mark {
        PLAIN,
        /** The one that is talked about. */
        LIT,
        /** Something is wrong with it. */
        BAD
    }

    /**
     * A row.
     *
     * @param name set as {@link Typeface#draw} sets it
     * @param column the name in the table, without spaces
     * @param values one a column; NaN leaves its place empty
     */
    public record Row(String name, String column, List<Double> values, Mark mark) {
        public Row {
            values = List.copyOf(values);
        }
    }

    public NumbersFigure {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.values.size() != heads.size() - 1) {
                throw new IllegalArgumentException(row.column + ": " + row.values.size());
            }
        }
    }

    @Override
    public double heightAt(double width) {
        int lines = remark.isEmpty()
                ? 0
                : Typeface.lines(remark, REMARK, width - 2 * PAD).size();
        return HEAD_HEIGHT + LINE * rows.size() + 6 + REMARK_HEIGHT * lines;
    }

    /** One row of the picture a column. */
    @Override
    public Table table() {
        List<String> names = new ArrayList<>();
        List<Doubles> columns = new ArrayList<>();
        for (Row row : rows) {
            names.add(row.column);
            columns.add(Doubles.of(
                    row.values.stream().mapToDouble(Double::doubleValue).toArray()));
        }
        return new Table(names, columns);
    }

    @Override
    public void paint(Graphics2D graphics, Rectangle2D area, Palette palette) {
        Graphics2D copy = Crisp.copy(graphics, area);
        try {
            double width = area.getWidth() / heads.size();
            copy.setColor(palette.muted());
            for (int n = 0; n < heads.size(); n++) {
                write(copy, heads.get(n), HEAD, area, n, width, area.getY() + 16);
            }
            copy.setStroke(new BasicStroke(1));
            double y = area.getY() + HEAD_HEIGHT;
            for (Row row : rows) {
                copy.setColor(palette.grid());
                copy.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
                paint(copy, row, area, width, y + 15, palette);
                y += LINE;
            }
            copy.setColor(palette.muted());
            double base = y + 18;
            for (String line : Typeface.lines(remark, REMARK, area.getWidth() - 2 * PAD)) {
                Typeface.draw(copy, line, REMARK, area.getX() + PAD, base);
                base += REMARK_HEIGHT;
            }
        } finally {
            copy.dispose();
        }
    }

    private void paint(Graphics2D copy, Row row, Rectangle2D area, double width, double base, Palette palette) {
        Color color = row.mark == Mark.BAD ? palette.alarm() : row.mark == Mark.LIT ? palette.accent() : palette.text();
        copy.setColor(color);
        Font font = row.mark == Mark.PLAIN ? NUMBER : LIT;
        write(copy, row.name, font, area, 0, width, base);
        for (int n = 0; n < row.values.size(); n++) {
            double value = row.values.get(n);
            if (!Double.isNaN(value)) {
                write(copy, Numerals.brief(value, digits), font, area, n + 1, width, base);
            }
        }
    }

    /** The first column flush left, the others flush right. */
    private static void write(
            Graphics2D copy, String text, Font font, Rectangle2D area, int column, double width, double base) {
        double x =
                column == 0 ? area.getX() + PAD : area.getX() + (column + 1) * width - PAD - Typeface.width(text, font);
        Typeface.draw(copy, text, font, x, base);
    }
}

package ladera.figure;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/** Remembers on a coarse raster which line runs where, to tell quickly whether a number would stand on another. */
final class Ink {
    /** Half the height of a number with the clear space around it. */
    static final double HALF_HEIGHT = Typeface.capHeight(IsolineLabels.FONT) / 2 + 2;

    private static final int FREE = -1;
    private static final int SEVERAL = -2;

    /** Side of a raster square, in pixels. */
    private static final double SQUARE = 3;

    private final Rectangle2D plot;
    private final int columns;
    private final int rows;
    private final int[] owner;

    Ink(List<PixelLine> lines, List<PixelLine> rings, Rectangle2D plot) {
        this.plot = plot;
        columns = (int) Math.ceil(plot.getWidth() / SQUARE) + 1;
        rows = (int) Math.ceil(plot.getHeight() / SQUARE) + 1;
        owner = new int[columns * rows];
        Arrays.fill(owner, FREE);
        for (int k = 0; k < lines.size(); k++) {
            mark(lines.get(k), k);
        }
        for (PixelLine ring : rings) {
            mark(ring, SEVERAL);
        }
    }

    /** True where no line but the label's own runs under the turned number. */
    boolean free(LineLabel label, double halfWidth, int own) {
        double cos = Math.cos(label.angle());
        double sin = Math.sin(label.angle());
        for (double v = -HALF_HEIGHT; v <= HALF_HEIGHT; v += HALF_HEIGHT / 2) {
            for (double u = -halfWidth; u <= halfWidth; u += SQUARE) {
                int square = square(label.x() + u * cos - v * sin, label.y() + u * sin + v * cos);
                if (owner[square] != FREE && owner[square] != own) {
                    return false;
                }
            }
        }
        return true;
    }

    private void mark(PixelLine line, int index) {
        for (double at = 0; at < line.length(); at += SQUARE / 2) {
            mark(line.xAt(at), line.yAt(at), index);
        }
    }

    private void mark(double x, double y, int line) {
        int square = square(x, y);
        owner[square] = owner[square] == FREE || owner[square] == line ? line : SEVERAL;
    }

    private int square(double x, double y) {
        int column = (int) Math.max(0, Math.min(columns - 1.0, (x - plot.getX()) / SQUARE));
        int row = (int) Math.max(0, Math.min(rows - 1.0, (y - plot.getY()) / SQUARE));
        return row * columns + column;
    }
}

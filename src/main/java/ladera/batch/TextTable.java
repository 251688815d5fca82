package ladera.batch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows in columns of equal width, two spaces apart, for the eye. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<Boolean> rightAligned;
    private final List<String[]> rows = new ArrayList<>();

    /** One entry a column: whether it ends at the same place, as numbers should. */
    TextTable(List<Boolean> rightAligned) {
        this.rightAligned = List.copyOf(rightAligned);
    }

    void row(String... cells) {
        rows.add(cells.clone());
    }

    void print(PrintStream out) {
        int[] widths = new int[rightAligned.size()];
        for (String[] cells : rows) {
            for (int i = 0; i < cells.length; i++) {
                widths[i] = Math.max(widths[i], width(cells[i]));
            }
        }
        for (String[] cells : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < cells.length; i++) {
                String pad = " ".repeat(widths[i] - width(cells[i]));
                line.append(i == 0 ? "" : GAP).append(rightAligned.get(i) ? pad + cells[i] : cells[i] + pad);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}

package ladera.study.backprop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ladera.run.backprop.Notation;

/** Numbers and the book's letters as LaTeX that both a typesetter on screen and LaTeX itself understand. */
final class Tex {
    /** More rows, columns or terms than these are cut short in the middle: no layer is wider, only points are more. */
    static final int MOST = 6;

    /** As many where there is little room. */
    static final int FEW = 4;

    /** Of those, the dots and what is written behind them. */
    private static final int DOTS = 2;

    private final Notation notation;
    private final int most;

    /** @param most rows, columns or terms; of more some are left out */
    Tex(Notation notation, int most) {
        this.notation = notation;
        this.most = most;
    }

    String number(double value) {
        return notation.latex(value);
    }

    /** A number that stands behind a sign or a factor: in parentheses where it is negative. */
    String factor(double value) {
        String text = number(value);
        return text.startsWith("-") ? "(" + text + ")" : text;
    }

    /** A column, or a plain number where there is only one. */
    String column(double... entries) {
        double[][] rows = new double[entries.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new double[] {entries[i]};
        }
        return matrix(rows);
    }

    /** A matrix row by row; a plain number where it has one entry. */
    String matrix(double[][] rows) {
        if (rows.length == 1 && rows[0].length == 1) {
            return factor(rows[0][0]);
        }
        int columns = rows[0].length;
        boolean cut = columns > most;
        boolean low = rows.length > most;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            if (!low || i < most - DOTS || i == rows.length - 1) {
                lines.add(line(rows[i]));
            } else if (i == most - DOTS) {
                lines.add(String.join(" & ", Collections.nCopies(Math.min(columns, most), "\\vdots")));
            }
        }
        String alignment = "r".repeat(cut ? most : columns);
        return "\\left(\\!\\begin{array}{" + alignment + "}" + String.join(" \\\\ ", lines) + "\\end{array}\\!\\right)";
    }

    private String line(double[] row) {
        List<String> entries = new ArrayList<>();
        for (int j = 0; j < row.length; j++) {
            if (row.length <= most || j < most - DOTS || j == row.length - 1) {
                entries.add(number(row[j]));
            } else if (j == most - DOTS) {
                entries.add("\\cdots");
            }
        }
        return String.join(" & ", entries);
    }

    /** A matrix that stands by itself: a plain number where it has one entry. */
    String alone(double[][] rows) {
        return rows.length == 1 && rows[0].length == 1 ? number(rows[0][0]) : matrix(rows);
    }

    /** Terms with a plus between, cut short in the middle where there are many. */
    String sum(List<String> terms) {
        if (terms.size() <= most) {
            return String.join(" + ", terms);
        }
        List<String> some = new ArrayList<>(terms.subList(0, most - DOTS));
        some.add("\\cdots");
        some.add(terms.get(terms.size() - 1));
        return String.join(" + ", some);
    }

    static String bold(String letter, int index) {
        String face = letter.startsWith("\\") ? "\\boldsymbol{" + letter + "}" : "\\mathbf{" + letter + "}";
        return face + "_{" + index + "}";
    }

    static String derivative(String of, String by) {
        return "\\frac{\\partial " + of + "}{\\partial " + by + "}";
    }
}

package ladera.study.backprop;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where a long line of matrices is broken. */
final class Breaks {
    private static final String MATRIX_BEGIN = "\\begin{array}{";
    private static final String MATRIX_END = "\\end{array}\\!\\right)";
    private static final String ONES = "\\mathbf{1}^{T}";

    /** Sign, point and space beside the digits of a matrix's column. */
    private static final int COLUMN_GAP = 3;

    private Breaks() {}

    /** How many numbers stand in the matrices of a line. */
    static int entries(String line) {
        return count(line, "&") + count(line, "\\\\ ") + count(line, MATRIX_BEGIN);
    }

    private static int count(String line, String part) {
        return line.split(Pattern.quote(part), -1).length - 1;
    }

    /**
     * The line in lines that are not too full, each broken behind a matrix.
     *
     * @param signs in a full line
     * @param digits of a number
     */
    static List<String> of(String line, int signs, int digits) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        int full = 0;
        int from = 0;
        for (int end = rest.indexOf(MATRIX_END); end >= 0; end = rest.indexOf(MATRIX_END, from)) {
            int begin = rest.indexOf(MATRIX_BEGIN, from) + MATRIX_BEGIN.length();
            int width = (rest.indexOf('}', begin) - begin) * (digits + COLUMN_GAP);
            int start = rest.lastIndexOf("\\left(", begin);
            if (full > 0 && full + width > signs && outside(rest.substring(0, start))) {
                // What stands between two matrices is the sign of what is done with them.
                int cut = rest.substring(0, start).lastIndexOf(MATRIX_END) + MATRIX_END.length();
                cut += rest.startsWith(ONES, cut) ? ONES.length() : 0;
                lines.add(rest.substring(0, cut));
                String between = rest.substring(cut, start).replace("\\,", "\\times ");
                rest = "\\qquad " + between + rest.substring(start);
                end = rest.indexOf(MATRIX_END);
                full = 0;
            }
            full += width;
            from = end + MATRIX_END.length();
        }
        lines.add(rest);
        return lines;
    }

    /** Whether every bracket is closed that these signs open. */
    private static boolean outside(String before) {
        return count(before, "\\left") == count(before, "\\right");
    }
}

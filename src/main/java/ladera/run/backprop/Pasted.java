package ladera.run.backprop;

import java.util.ArrayList;
import java.util.List;
import ladera.num.Numerals;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Rows of numbers as they come from a spreadsheet: parted by tabs, semicolons, or spaces and commas, with decimal points or,
 * where commas part nothing, decimal commas. A first row of words is a heading and is left out.
 */
public final class Pasted {
    /** Far more than a table of the room has. */
    private static final int MOST_CHARACTERS = 100_000;

    private Pasted() {}

    /**
     * The numbers, row by row.
     *
     * @throws Refusal that names the first place that is no finite number, or says that there is nothing
     */
    public static List<double[]> rows(String text) {
        if (text.length() > MOST_CHARACTERS) {
            throw new Refusal(new Problem("paste.long", "", text.length(), MOST_CHARACTERS));
        }
        String parting = parting(text);
        List<double[]> rows = new ArrayList<>();
        int line = 0;
        boolean heading = true;
        for (String one : text.split("\\R")) {
            line++;
            if (one.isBlank()) {
                continue;
            }
            String[] entries = one.strip().split(parting, -1);
            if (heading && words(entries)) {
                heading = false;
                continue;
            }
            heading = false;
            rows.add(numbers(entries, line));
        }
        if (rows.isEmpty()) {
            throw new Refusal(new Problem("paste.empty", ""));
        }
        return rows;
    }

    /** All numbers in one row after the other. */
    public static double[] flat(List<double[]> rows) {
        return rows.stream().flatMapToDouble(java.util.Arrays::stream).toArray();
    }

    private static String parting(String text) {
        if (text.indexOf('\t') >= 0) {
            return "\\t";
        }
        if (text.indexOf(';') >= 0) {
            return "\\s*;\\s*";
        }
        // A comma parts numbers where a space follows it, or where points are there to be decimal marks.
        boolean commas = text.contains(", ") || text.indexOf('.') >= 0;
        return commas ? "\\s*,\\s*|\\s+" : "\\s+";
    }

    private static boolean words(String[] entries) {
        for (String entry : entries) {
            try {
                Numerals.parse(entry);
                return false;
            } catch (NumberFormatException aWord) {
                // A heading has no number at all.
            }
        }
        return true;
    }

    private static double[] numbers(String[] entries, int line) {
        double[] row = new double[entries.length];
        for (int j = 0; j < row.length; j++) {
            try {
                row[j] = Numerals.parse(entries[j]);
            } catch (NumberFormatException notANumber) {
                row[j] = Double.NaN;
            }
            if (!Double.isFinite(row[j])) {
                throw new Refusal(new Problem("paste.number", "", entries[j], line, j + 1));
            }
        }
        return row;
    }
}

package ladera.net;

import java.util.ArrayList;
import java.util.List;

/**
 * How a table of numbers is written down.
 *
 * @param separator between cells; a space stands for any run of blanks
 * @param decimal the decimal mark, a point or a comma
 * @param header whether the first line holds names
 */
public record CsvFormat(char separator, char decimal, boolean header) {
    /** In the order in which they win where several would do. */
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|', ' ');

    public static final List<Character> DECIMALS = List.of('.', ',');

    private static final char QUOTE = '"';

    /**
     * The format that reads most cells of these lines (the first of a file, without blank ones) as numbers; of several,
     * the one with more columns, then the one nearer to plain CSV.
     */
    public static CsvFormat sniff(List<String> lines) {
        CsvFormat best = new CsvFormat(',', '.', false);
        double bestScore = -1;
        for (char separator : SEPARATORS) {
            for (char decimal : DECIMALS) {
                CsvFormat format = new CsvFormat(separator, decimal, false);
                double score = separator == decimal ? -1 : format.score(lines);
                if (score > bestScore) {
                    bestScore = score;
                    best = format;
                }
            }
        }
        return new CsvFormat(best.separator, best.decimal, best.looksLikeHeader(lines));
    }

    /** The share of numbers among the cells below the first line, more for each column, less where rows differ in length. */
    private double score(List<String> lines) {
        int columns = lines.isEmpty() ? 0 : cells(lines.get(0)).size();
        int cells = 0;
        int numbers = 0;
        int odd = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<String> row = cells(lines.get(i));
            odd += row.size() != columns ? 1 : 0;
            for (String cell : row) {
                if (!cell.isEmpty() && (i > 0 || lines.size() == 1)) {
                    cells++;
                    numbers += Double.isNaN(number(cell)) ? 0 : 1;
                }
            }
        }
        double share = cells == 0 ? 0 : (double) numbers / cells;
        return share + 1e-3 * Math.min(columns, 100) - 0.5 * odd / Math.max(1, lines.size());
    }

    private boolean looksLikeHeader(List<String> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        for (String cell : cells(lines.get(0))) {
            if (!cell.isEmpty() && Double.isNaN(number(cell)) && !isNotANumber(cell)) {
                return true;
            }
        }
        return false;
    }

    /** The cells of a line, without blanks around them; quotation marks may surround a cell. */
    public List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String text = separator == ' ' ? line.trim() : line;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == QUOTE) {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                    cell.append(QUOTE);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && separates(letter)) {
                if (separator != ' ' || cell.length() > 0) {
                    cells.add(cell.toString().trim());
                }
                cell.setLength(0);
            } else {
                cell.append(letter);
            }
        }
        cells.add(cell.toString().trim());
        return cells;
    }

    private boolean separates(char letter) {
        return letter == separator || (separator == ' ' && letter == '\t');
    }

    /** The number a cell holds; NaN where it holds none, also where it spells NaN. Grouping of digits is refused. */
    public double number(String cell) {
        if (cell.isEmpty() || (decimal == ',' && cell.indexOf('.') >= 0)) {
            return Double.NaN;
        }
        char last = cell.charAt(cell.length() - 1);
        if (last != '.' && (last < '0' || last > '9')) {
            return Double.NaN;
        }
        String plain = decimal == ',' ? cell.replace(',', '.') : cell;
        plain = plain.charAt(0) == '\u2212' ? "-" + plain.substring(1) : plain;
        try {
            return Double.parseDouble(plain);
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /** Whether a cell says in so many words that a number is missing. */
    static boolean isNotANumber(String cell) {
        return cell.equalsIgnoreCase("nan")
                || cell.equalsIgnoreCase("na")
                || cell.equalsIgnoreCase("inf")
                || cell.equalsIgnoreCase("-inf");
    }
}

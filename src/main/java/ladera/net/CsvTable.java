package ladera.net;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import ladera.num.Doubles;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Reads a table of numbers, a row a sample: first a preview, from which columns are chosen, then the data set. Rows are
 * streamed, so that a table may have millions of them. Blank lines and lines that begin with {@code #} are passed over.
 *
 * @param format as found, or as a person has set it right
 * @param names of the columns: from the header, or {@code c1}, {@code c2}...
 * @param rows the first rows, cell by cell, as they stand there
 */
public record CsvTable(CsvFormat format, List<String> names, List<List<String>> rows) {
    private static final int PREVIEW = 20;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public CsvTable {
        names = List.copyOf(names);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Looks at the first lines.
     *
     * @param file names the table in messages
     * @throws Refusal where there is no line
     */
    public static CsvTable preview(Reader from, String file) throws IOException {
        List<String> lines = firstLines(from);
        if (lines.isEmpty()) {
            throw new Refusal(new Problem("csv.empty", file));
        }
        return of(CsvFormat.sniff(lines), lines);
    }

    /** The preview again, in a format that a person has chosen. */
    public static CsvTable preview(Reader from, String file, CsvFormat format) throws IOException {
        List<String> lines = firstLines(from);
        if (lines.isEmpty()) {
            throw new Refusal(new Problem("csv.empty", file));
        }
        return of(format, lines);
    }

    private static CsvTable of(CsvFormat format, List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(format.header() ? 1 : 0, lines.size())) {
            rows.add(format.cells(line));
        }
        List<String> first = format.cells(lines.get(0));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            String name = format.header() && !first.get(i).isEmpty() ? first.get(i) : "c" + (i + 1);
            names.add(names.contains(name) ? name + "_" + (i + 1) : name);
        }
        return new CsvTable(format, names, rows);
    }

    /**
     * Reads all rows of the chosen columns.
     *
     * @param from the whole table from its beginning
     * @param file names the table in messages
     * @throws Refusal that names the line, the column and what stands there, where a row is not as the first or a chosen
     *     cell is no finite number; or where a chosen column is unknown
     */
    public DataSet read(Reader from, String file, List<String> inputs, List<String> targets) throws IOException {
        List<String> columns = new ArrayList<>(inputs);
        columns.addAll(targets);
        Growing x = new Growing();
        Growing y = new Growing();
        stream(from, file, columns, column -> column < inputs.size() ? x : y);
        return new DataSet(inputs, targets, x.doubles(), y.doubles());
    }

    /**
     * Reads all rows of the chosen columns into one vector, row after row.
     *
     * @param from the whole table from its beginning
     * @param file names the table in messages
     * @throws Refusal as {@link #read}
     */
    public Doubles values(Reader from, String file, List<String> columns) throws IOException {
        Growing values = new Growing();
        stream(from, file, columns, column -> values);
        return values.doubles();
    }

    /** @param into where the numbers of each of the chosen columns go */
    private void stream(Reader from, String file, List<String> chosen, IntFunction<Growing> into) throws IOException {
        int[] columns = new int[chosen.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(file, chosen.get(i));
        }
        BufferedReader reader = new BufferedReader(from);
        boolean headerSeen = !format.header();
        boolean empty = true;
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            String text = number == 1 ? withoutMark(line) : line;
            if (passedOver(text)) {
                continue;
            }
            if (!headerSeen) {
                headerSeen = true;
                continue;
            }
            List<String> cells = format.cells(text);
            if (cells.size() != names.size()) {
                throw new Refusal(new Problem("csv.cells", file, number, cells.size(), names.size()));
            }
            for (int i = 0; i < columns.length; i++) {
                into.apply(i).add(cell(file, number, names.get(columns[i]), cells.get(columns[i])));
            }
            empty = false;
        }
        if (empty) {
            throw new Refusal(new Problem("csv.empty", file));
        }
    }

    private int column(String file, String name) {
        int column = names.indexOf(name);
        if (column < 0) {
            throw new Refusal(new Problem("csv.column", file, name, String.join(", ", names)));
        }
        return column;
    }

    private double cell(String file, int line, String column, String text) {
        double value = format.number(text);
        if (!Double.isFinite(value)) {
            throw new Refusal(new Problem("csv.number", file, line, column, text));
        }
        return value;
    }

    private static List<String> firstLines(Reader from) throws IOException {
        BufferedReader reader = new BufferedReader(from);
        List<String> lines = new ArrayList<>();
        boolean first = true;
        for (String line = reader.readLine(); line != null && lines.size() <= PREVIEW; line = reader.readLine()) {
            String text = first ? withoutMark(line) : line;
            first = false;
            if (!passedOver(text)) {
                lines.add(text);
            }
        }
        return lines;
    }

    private static String withoutMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    private static boolean passedOver(String line) {
        return line.isBlank() || line.startsWith("#");
    }

    /** Numbers as they come. */
    private static final class Growing {
        private double[] values = new double[1024];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        Doubles doubles() {
            return Doubles.firstOf(values, size);
        }
    }
}

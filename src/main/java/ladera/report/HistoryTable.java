package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.report.numpy.NpzWriter;

/**
 * What several runs have brought, a row for the start and one for each step, run after run; a value as the series are that it
 * reads.
 *
 * @param who what a run is, such as {@code contestant}: the name of the column that tells runs apart
 * @param what what a run goes by, such as {@code optimizer}
 * @param columns the others, in order
 */
public record HistoryTable(String who, String what, List<Column> columns, List<Run> runs) {
    public HistoryTable {
        columns = List.copyOf(columns);
        runs = List.copyOf(runs);
    }

    /** @param whole whether all its numbers are whole */
    public record Column(String name, boolean whole) {}

    /**
     * The rows of one run.
     *
     * @param key tells it apart
     * @param label what it goes by
     * @param values one a column
     */
    public record Run(int key, String label, int rows, List<IntToDoubleFunction> values) {
        public Run {
            values = List.copyOf(values);
        }
    }

    /** Rows in all. @throws Refusal where they are more than an array can hold */
    public int rows() {
        long rows = runs.stream().mapToLong(Run::rows).sum();
        if (rows > Integer.MAX_VALUE) {
            throw new Refusal(new Problem("history.rows", "steps", rows));
        }
        return (int) rows;
    }

    /** As one table with a header. Does not close {@code out}. */
    public void writeCsv(OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        csv.text(who).text(what);
        columns.forEach(column -> csv.text(column.name()));
        csv.endRow();
        for (Run run : runs) {
            for (int row = 0; row < run.rows(); row++) {
                csv.whole(run.key()).text(run.label());
                for (int i = 0; i < columns.size(); i++) {
                    double value = run.values().get(i).applyAsDouble(row);
                    if (columns.get(i).whole()) {
                        csv.whole((long) value);
                    } else {
                        csv.real(value);
                    }
                }
                csv.endRow();
            }
        }
        csv.flush();
    }

    /**
     * As one array a column, and beside them the runs' keys and labels under the plural names, such as {@code contestants} and
     * {@code optimizers}. Does not close {@code out}.
     */
    public void writeNpz(OutputStream out) throws IOException {
        int rows = rows();
        try (NpzWriter npz = new NpzWriter(out)) {
            npz.wholes(who + "s", runs.size(), i -> runs.get(i).key());
            List<String> labels = new ArrayList<>();
            runs.forEach(run -> labels.add(run.label()));
            npz.texts(what + "s", labels);
            npz.wholes(who, rows, row -> (long) at(row, (run, within) -> run.key()));
            for (int i = 0; i < columns.size(); i++) {
                int column = i;
                Cell cell = (run, within) -> run.values().get(column).applyAsDouble(within);
                if (columns.get(i).whole()) {
                    npz.wholes(columns.get(i).name(), rows, row -> (long) at(row, cell));
                } else {
                    npz.reals(columns.get(i).name(), row -> at(row, cell), rows);
                }
            }
        }
    }

    private interface Cell {
        double of(Run run, int rowWithin);
    }

    /** What stands in a row of the whole table. */
    private double at(int row, Cell cell) {
        int run = 0;
        int within = row;
        while (within >= runs.get(run).rows()) {
            within -= runs.get(run++).rows();
        }
        return cell.of(runs.get(run), within);
    }
}

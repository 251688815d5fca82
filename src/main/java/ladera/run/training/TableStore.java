package ladera.run.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import ladera.net.CsvTable;
import ladera.net.DataSet;
import ladera.num.Domain;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Tables that were read lately, so that a long one is read once, by whoever asks first, and not again by everybody who learns from
 * it. A file that was written since is read again.
 */
final class TableStore {
    /** A room shows one table at a time; some more for going back and forth. */
    private static final int KEPT = 3;

    /** How much wider than its samples a plane of which nothing else is known is drawn, so that none lies on the edge. */
    private static final double MARGIN = 0.05;

    private static final TableStore ALL = new TableStore();

    /** A table as it was in its file. */
    private record Kept(long modified, long bytes, DataSet data, Domain domain) {}

    private final Map<DataRecipe.Table, Kept> tables = new LinkedHashMap<>();

    static TableStore ofAll() {
        return ALL;
    }

    /** @throws Refusal where the file cannot be read, or a row is not what it should be */
    synchronized DataSet read(DataRecipe.Table table) {
        Path file = Path.of(table.file());
        try {
            long modified = Files.getLastModifiedTime(file).toMillis();
            long bytes = Files.size(file);
            Kept known = tables.get(table);
            if (known == null || known.modified != modified || known.bytes != bytes) {
                DataSet data = rows(table, file);
                known = new Kept(modified, bytes, data, plane(data));
                tables.remove(table);
                tables.put(table, known);
                if (tables.size() > KEPT) {
                    tables.remove(tables.keySet().iterator().next());
                }
            }
            return known.data;
        } catch (IOException unreadable) {
            throw new Refusal(new Problem("file.unreadable", table.file(), String.valueOf(unreadable.getMessage())));
        }
    }

    /** Where the inputs of a table lie; null where they are not two, or the table has not been read lately. */
    synchronized Domain domain(DataRecipe.Table table) {
        Kept known = tables.get(table);
        return known == null ? null : known.domain;
    }

    private static DataSet rows(DataRecipe.Table table, Path file) throws IOException {
        try (BufferedReader first = Files.newBufferedReader(file);
                BufferedReader again = Files.newBufferedReader(file)) {
            CsvTable preview = table.format() == null
                    ? CsvTable.preview(first, table.file())
                    : CsvTable.preview(first, table.file(), table.format());
            return preview.read(again, table.file(), table.inputs(), table.targets());
        }
    }

    private static Domain plane(DataSet data) {
        if (data.inputWidth() != 2) {
            return null;
        }
        double[] x = span(data, 0);
        double[] y = span(data, 1);
        return new Domain(x[0], x[1], y[0], y[1]);
    }

    private static double[] span(DataSet data, int column) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < data.size(); i++) {
            low = Math.min(low, data.input(i, column));
            high = Math.max(high, data.input(i, column));
        }
        double room = high > low ? MARGIN * (high - low) : 1;
        return new double[] {low - room, high + room};
    }
}

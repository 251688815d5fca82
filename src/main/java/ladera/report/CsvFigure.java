package ladera.report;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import ladera.figure.Table;
import ladera.num.Doubles;

/**
 * The numbers behind a figure, a column each: decimal point, the shortest digits that read back to the same double,
 * {@code nan}, {@code inf} and {@code -inf} as Python reads them, and empty cells beneath shorter columns.
 */
final class CsvFigure implements FigureWriter {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String fileEnding() {
        return ".csv";
    }

    @Override
    public void write(Print print, OutputStream out) throws IOException {
        Table table = print.figure().table();
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(String.join(",", table.names()) + "\n");
        int rows = table.columns().stream().mapToInt(Doubles::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            String comma = "";
            for (Doubles column : table.columns()) {
                writer.write(comma);
                writer.write(row < column.size() ? digits(column.get(row)) : "");
                comma = ",";
            }
            writer.write('\n');
        }
        writer.flush();
    }

    private static String digits(double value) {
        if (Double.isFinite(value)) {
            String digits = NumberOutput.toString(value, true);
            return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        }
        return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
}

package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import ladera.run.Json;

/**
 * Writes a table cell by cell, as Python and spreadsheets read it: commas between cells, points in numbers, the fewest digits that
 * read back to the same double, {@code nan}, {@code inf} and {@code -inf}; the same bytes under every locale.
 */
public final class CsvWriter {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;
    private final StringBuilder line = new StringBuilder(BUFFER);
    private boolean rowBegun;

    /** The stream is not closed. */
    public CsvWriter(OutputStream out) {
        this.out = out;
    }

    /**
     * Words. Quotation marks surround what would not be one cell otherwise; what a spreadsheet would take for a formula begins
     * with an apostrophe.
     */
    public CsvWriter text(String text) {
        begin();
        String harmless = text.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + text : text;
        boolean quoted = harmless.matches("(?s).*[\",\\r\\n].*") || !harmless.equals(harmless.trim());
        line.append(quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless);
        return this;
    }

    public CsvWriter real(double value) {
        begin();
        line.append(digits(value));
        return this;
    }

    public CsvWriter whole(long value) {
        begin();
        line.append(value);
        return this;
    }

    public void endRow() throws IOException {
        line.append('\n');
        rowBegun = false;
        if (line.length() > BUFFER) {
            flush();
        }
    }

    /** Hands on what has been written so far. */
    public void flush() throws IOException {
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
        line.setLength(0);
    }

    private void begin() {
        if (rowBegun) {
            line.append(',');
        }
        rowBegun = true;
    }

    private static String digits(double value) {
        if (Double.isFinite(value)) {
            return Json.digits(value);
        }
        return Double.isNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";
    }
}

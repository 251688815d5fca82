package ladera.report.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import ladera.net.Predictions;
import ladera.report.CsvWriter;
import ladera.run.SafeFile;

/** Predictions as a table: a header, and a row of inputs and outputs for each row asked about. */
public final class PredictionsCsv {
    private PredictionsCsv() {}

    /** Does not close {@code out}. */
    public static void write(Predictions predictions, OutputStream out) throws IOException {
        CsvWriter csv = new CsvWriter(out);
        predictions.inputNames().forEach(csv::text);
        predictions.outputNames().forEach(csv::text);
        csv.endRow();
        int inputs = predictions.inputNames().size();
        int outputs = predictions.outputNames().size();
        for (int row = 0; row < predictions.rows(); row++) {
            for (int j = 0; j < inputs; j++) {
                csv.real(predictions.inputs().get(row * inputs + j));
            }
            for (int j = 0; j < outputs; j++) {
                csv.real(predictions.outputs().get(row * outputs + j));
            }
            csv.endRow();
        }
        csv.flush();
    }

    /** @throws ladera.num.Refusal where the file cannot be written; what stood there is then unchanged */
    public static void save(Predictions predictions, Path file) {
        SafeFile.save(file, out -> write(predictions, out));
    }
}

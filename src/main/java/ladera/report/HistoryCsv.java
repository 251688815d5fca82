package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import ladera.run.Experiment;

/** Every step of every run as one table. */
public final class HistoryCsv implements Exporter {
    HistoryCsv() {}

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String fileEnding() {
        return ".csv";
    }

    @Override
    public void write(Experiment experiment, OutputStream out) throws IOException {
        Chronicles.account(experiment).history().writeCsv(out);
    }
}

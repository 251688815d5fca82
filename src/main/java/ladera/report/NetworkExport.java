package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import ladera.report.model.ModelFormat;
import ladera.run.Experiment;

/** The network that an experiment trains, in one of the formats of models; of several, the best. */
public final class NetworkExport implements Exporter {
    private final ModelFormat format;

    NetworkExport(ModelFormat format) {
        this.format = format;
    }

    @Override
    public String id() {
        return format.id();
    }

    @Override
    public String fileEnding() {
        return format.fileEnding();
    }

    @Override
    public void write(Experiment experiment, OutputStream out) throws IOException {
        format.write(Chronicles.trained(experiment), out);
    }
}

package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import ladera.run.Experiment;
import ladera.text.Language;
import ladera.text.Words;

/** A run as an animated GIF of its room's first figure. */
public final class GifExport implements Exporter {
    GifExport() {}

    @Override
    public String id() {
        return "gif";
    }

    @Override
    public String fileEnding() {
        return ".gif";
    }

    @Override
    public void write(Experiment experiment, OutputStream out) throws IOException {
        Animation.of(experiment, Figures.firstOf(experiment).moving(), Words.in(Language.ENGLISH))
                .write(out, Animation.Progress.UNWATCHED);
    }
}

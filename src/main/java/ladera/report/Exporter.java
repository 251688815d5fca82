package ladera.report;

import java.io.IOException;
import java.io.OutputStream;
import ladera.num.Named;
import ladera.run.Experiment;
import ladera.text.Language;

/** One format in which an experiment is handed to another tool. */
public interface Exporter extends Named {
    /** What names of such files end with, the point included. */
    String fileEnding();

    /**
     * Writes the experiment, whatever has been computed of it so far: the same bytes for the same experiment. Does not close
     * {@code out}.
     *
     * @throws ladera.num.Refusal where the format cannot say what the experiment is
     */
    void write(Experiment experiment, OutputStream out) throws IOException;

    /** The same with sentences for people in a language, where the format has any. */
    default void write(Experiment experiment, Language language, OutputStream out) throws IOException {
        write(experiment, out);
    }
}

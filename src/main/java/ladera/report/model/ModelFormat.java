package ladera.report.model;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import ladera.net.Model;
import ladera.num.Named;
import ladera.run.SafeFile;

/** One format in which a model is kept or handed to another program. */
public abstract class ModelFormat implements Named {
    private final String id;
    private final String fileEnding;

    /** @param fileEnding what names of such files end with, the point included */
    ModelFormat(String id, String fileEnding) {
        this.id = id;
        this.fileEnding = fileEnding;
    }

    /**
     * Writes a model, the same bytes for the same model. Does not close {@code out}.
     *
     * @throws ladera.num.Refusal where the format cannot hold this model, as when a parameter is not finite
     */
    public final void write(Model model, OutputStream out) throws IOException {
        Soundness.require(model);
        writeSound(model, out);
    }

    /**
     * Writes a model to a file that is there complete or not at all.
     *
     * @throws ladera.num.Refusal as {@link #write}, and where the file cannot be written; what stood there is then unchanged
     */
    public final void save(Model model, Path file) {
        SafeFile.save(file, out -> write(model, out));
    }

    abstract void writeSound(Model model, OutputStream out) throws IOException;

    @Override
    public final String id() {
        return id;
    }

    public final String fileEnding() {
        return fileEnding;
    }

    @Override
    public final String toString() {
        return id;
    }
}

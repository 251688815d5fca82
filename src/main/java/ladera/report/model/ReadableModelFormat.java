package ladera.report.model;

import java.nio.file.Path;
import ladera.net.Model;
import ladera.num.Refusal;

/** A format from which a model is opened again, bit by bit as it was saved. */
public abstract class ReadableModelFormat extends ModelFormat {
    ReadableModelFormat(String id, String fileEnding) {
        super(id, fileEnding);
    }

    /**
     * Reads a model, from this program or from a hand-made file.
     *
     * @throws Refusal that names the file, the place in it and the mend, whatever the file holds
     */
    public final Model read(Path file) {
        Contents contents = open(file);
        try {
            return Soundness.require(contents.model());
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problem().within(file.toString()));
        } finally {
            contents.close();
        }
    }

    /** An opened file. What it refuses is told with the place within the file. */
    interface Contents {
        Model model();

        default void close() {}
    }

    /** @throws Refusal that names the file, where it cannot be opened or is no file of this format at all */
    abstract Contents open(Path file);
}

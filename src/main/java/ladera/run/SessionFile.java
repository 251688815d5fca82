package ladera.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import ladera.num.Refusal;

/** Reads and writes experiments as readable JSON, the same bytes for the same experiment under every locale. */
public final class SessionFile {
    /** The newest format this program writes; it reads all up to this one. */
    public static final int FORMAT = 1;

    /** What a session is called that comes from no file. */
    private static final String UNNAMED = "session";

    private SessionFile() {}

    /**
     * Reads a session.
     *
     * @throws Refusal that names the file, the place in it and the mend
     */
    public static Experiment read(Path file) {
        ObjectNode document = Json.read(file);
        try {
            return ExperimentJson.read(document);
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problem().within(file.toString()));
        }
    }

    /**
     * Reads a session from its text.
     *
     * @throws Refusal that names the place and the mend
     */
    public static Experiment parse(String text) {
        try {
            return ExperimentJson.read(
                    Json.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), UNNAMED));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Writes a session as {@link SafeFile} does.
     *
     * @throws Refusal that names the file; what stood there before is then still there
     */
    public static void save(Experiment experiment, Path file) {
        SafeFile.save(file, out -> Json.write(document(experiment), out));
    }

    /** The session as text, ending with a line break. */
    public static String write(Experiment experiment) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        try {
            Json.write(document(experiment), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static ObjectNode document(Experiment experiment) {
        return ExperimentJson.write(experiment, JsonNodeFactory.instance.objectNode());
    }
}

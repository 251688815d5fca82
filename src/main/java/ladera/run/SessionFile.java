package ladera.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import ladera.num.Problem;
import ladera.num.Refusal;

/** Reads and writes experiments as readable JSON, the same bytes for the same experiment under every locale. */
public final class SessionFile {
    /** The newest format this program writes; it reads all up to this one. */
    public static final int FORMAT = 1;

    /** Far more than a session holds, far less than fills the memory. */
    private static final long MOST_BYTES = 64L << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .enable(JsonWriteFeature.QUOTE_FIELD_NAMES)
            .build();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(64)
                        .maxStringLength(1 << 20)
                        .maxNumberLength(64)
                        .maxDocumentLength(MOST_BYTES)
                        .build());
    }

    private SessionFile() {}

    /**
     * Reads a session.
     *
     * @throws Refusal that names the file, the place in it and the mend
     */
    public static Experiment read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Refusal(new Problem("file.too-large", file.toString(), MOST_BYTES >> 20));
            }
            return parse(Files.readString(file));
        } catch (Refusal refusal) {
            throw new Refusal(refusal.problem().within(file.getFileName().toString()));
        } catch (IOException unreadable) {
            throw new Refusal(new Problem("file.unreadable", file.toString(), String.valueOf(unreadable.getMessage())));
        }
    }

    /**
     * Reads a session from its text.
     *
     * @throws Refusal that names the place and the mend
     */
    public static Experiment parse(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            return ExperimentJson.read(root);
        } catch (JsonProcessingException broken) {
            var at = broken.getLocation();
            throw new Refusal(new Problem(
                    "file.not-json", "", at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr()));
        }
    }

    /**
     * Writes a session: to a temporary file beside it, forced to the disk, then moved over it in one piece, so that neither a
     * kill nor a full disk harms what was there.
     *
     * @throws Refusal that names the file
     */
    public static void save(Experiment experiment, Path file) {
        Path target = file.toAbsolutePath();
        try {
            Path temporary = Files.createTempFile(target.getParent(), ".ladera", ".tmp");
            try {
                try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = StandardCharsets.UTF_8.encode(write(experiment));
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    channel.force(true);
                }
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException unwritable) {
            throw new Refusal(new Problem("file.unwritable", file.toString(), String.valueOf(unwritable.getMessage())));
        }
    }

    /** The session as text, ending with a line break. */
    public static String write(Experiment experiment) {
        try {
            DefaultPrettyPrinter layout = new DefaultPrettyPrinter();
            layout.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            return JSON.writer(layout).writeValueAsString(ExperimentJson.write(experiment, JSON.createObjectNode()))
                    + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package ladera.run;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * JSON in and out: read with limits and without duplicate keys, written in UTF-8 with the shortest digits that read back to
 * the same double, the same bytes under every locale and on every system. NaN and the infinities are strings.
 */
public final class Json {
    /** The longest document that is read, in bytes. */
    public static final long LONGEST_DOCUMENT = 64L << 20;

    /** Limits on what is read, each far above any document that this program writes. */
    private static final int DEEPEST = 64;

    private static final int LONGEST_TEXT = 1 << 20;
    private static final int LONGEST_NUMBER = 40;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxDocumentLength(LONGEST_DOCUMENT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators COLON =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private Json() {}

    /**
     * The object that a file holds.
     *
     * @throws Refusal that names the file, the line and the column, where it cannot be read or is not one JSON object
     */
    public static ObjectNode read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        } catch (IOException unreadable) {
            throw SafeFile.unreadable(file, unreadable);
        }
    }

    /**
     * The object that a stream holds.
     *
     * @param name what the stream is called in a refusal
     * @throws Refusal where it is not one JSON object within the limits
     * @throws IOException where the stream itself fails
     */
    public static ObjectNode read(InputStream in, String name) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(in);
            if (root instanceof ObjectNode document) {
                return document;
            }
            throw new Refusal(new Problem(root.isMissingNode() ? "json.empty" : "json.object", name));
        } catch (StreamConstraintsException beyond) {
            throw new Refusal(new Problem(
                    "json.limits", name, DEEPEST, LONGEST_TEXT >> 20, LONGEST_DOCUMENT >> 20, LONGEST_NUMBER));
        } catch (CharConversionException noText) {
            throw new Refusal(new Problem("json.syntax", name, 1, 1));
        } catch (JsonProcessingException malformed) {
            throw new Refusal(at(code(malformed), name, malformed.getLocation()));
        }
    }

    /** Not every end that comes too early has a class of its own. */
    private static String code(JsonProcessingException malformed) {
        String said = malformed.getOriginalMessage();
        if (malformed instanceof JsonEOFException || said.startsWith("Unexpected end-of-input")) {
            return "json.cut-off";
        }
        return said.startsWith("Duplicate") ? "json.duplicate" : "json.syntax";
    }

    /** Writes a document, indented by two, with a line end after it; the stream stays open. */
    public static void write(JsonNode document, OutputStream out) throws IOException {
        try (JsonGenerator generator = generator(out)) {
            MAPPER.writeTree(generator, document);
        } catch (JsonMappingException wrapped) {
            // What the stream itself refuses stays a refusal.
            if (wrapped.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw wrapped;
        }
        out.write('\n');
    }

    /** A writer for what is too long to hold as a tree; closing it leaves the stream open. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(new DefaultPrettyPrinter(COLON).withObjectIndenter(LINES));
    }

    /** The shortest digits that read back to the same double, as they stand in a document. */
    public static String digits(double value) {
        return NumberOutput.toString(value, true);
    }

    private static Problem at(String code, String name, JsonLocation where) {
        return new Problem(code, name, where == null ? 1 : where.getLineNr(), where == null ? 1 : where.getColumnNr());
    }
}

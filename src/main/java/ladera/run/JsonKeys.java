package ladera.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.num.Spelling;

/** Keys of JSON objects that are not there under the name that they should have. */
public final class JsonKeys {
    /** Letters of a key that are shown. */
    private static final int SHOWN = 60;

    private JsonKeys() {}

    /**
     * Nothing, where an object has no keys but the known ones.
     *
     * @throws Refusal that names the first key that is unknown, the known one of which it may be a slip, and all that there are
     */
    static void allowOnly(JsonNode object, String path, List<String> known) {
        for (String key : names(object)) {
            if (!known.contains(key)) {
                throw unknown(path, key, known);
            }
        }
    }

    /**
     * Nothing, where an object has keys of others beside the known ones, but none that is a slip of one of those.
     *
     * @throws Refusal that names the slip
     */
    static void allowNoSlips(JsonNode object, String path, List<String> known) {
        for (String key : names(object)) {
            if (!known.contains(key)
                    && Spelling.slipOf(key, known)
                            .filter(right -> !object.has(right))
                            .isPresent()) {
                throw unknown(path, key, known);
            }
        }
    }

    /**
     * That a key is missing; where another key is a slip of it, that this other one is unknown.
     *
     * @param path where the object stands; the document itself has an empty path
     * @param code of the problem where there is no slip
     */
    public static Refusal missing(JsonNode object, String path, String key, String code) {
        return slip(object, path, key).orElseGet(() -> new Refusal(new Problem(code, child(path, key))));
    }

    /** That an object which does not have a key has a slip of it; empty where it has the key, or no slip. */
    public static Optional<Refusal> slip(JsonNode object, String path, String key) {
        return object.hasNonNull(key)
                ? Optional.empty()
                : Spelling.slipOf(key, names(object))
                        .map(slip -> new Refusal(new Problem("json.slip", child(path, slip), key)));
    }

    private static Refusal unknown(String path, String key, List<String> known) {
        String all = String.join(", ", known);
        return new Refusal(Spelling.slipOf(key, known)
                .map(right -> new Problem("json.misspelt", child(path, key), right, all))
                .orElseGet(() -> new Problem("json.unknown-key", child(path, key), all)));
    }

    /** Where a key stands. */
    static String child(String path, String key) {
        String shown = key.length() <= SHOWN ? key : key.substring(0, SHOWN) + "\u2026";
        return path.isEmpty() ? shown : path + "." + shown;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

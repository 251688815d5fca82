package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How far the answers of a case of {@link UdlFormat} may be off: the case's {@code tolerance}, else the document's; overridden
 * by {@code fields} for single keys.
 */
final class UdlTolerances {
    /** Where neither says anything: what the reference files say of closed formulas. */
    private static final Tolerance USUAL = new Tolerance(1e-12, 1e-11);

    private static final String KEY = "tolerance";

    private final JsonNode stated;
    private final String path;

    UdlTolerances(Fields record, ObjectNode document) {
        boolean own = record.has(KEY);
        stated = own ? record.get(KEY) : document.path(KEY);
        path = own ? record.path(KEY) : KEY;
    }

    /** For one key of the answer. */
    Tolerance of(String key) {
        JsonNode field = stated.path("fields").path(key);
        Tolerance general = read(stated, path, USUAL);
        return read(field, path + ".fields." + key, general);
    }

    private static Tolerance read(JsonNode node, String path, Tolerance otherwise) {
        if (!node.isObject()) {
            return otherwise;
        }
        Fields stated = Fields.of(node, path);
        return new Tolerance(
                stated.numberOr(otherwise.absolute(), "abs"), stated.numberOr(otherwise.relative(), "rel"));
    }
}

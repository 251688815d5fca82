package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * One record of a document: what is answered, compared and counted as one.
 *
 * @param kind the row of the table that it counts in
 * @param group what is certified by it, such as an optimizer's id; empty where there is nothing finer than the kind
 * @param path where it stands, as in {@code records[3]}
 * @param node the record itself, which may be anything at all
 */
public record Entry(String kind, String group, String path, JsonNode node) {
    /**
     * The records of an object, one a key: the key names what is certified.
     *
     * @throws Refusal where what stands under {@code kind} is not an object
     */
    static List<Entry> byKey(ObjectNode document, String kind) {
        JsonNode records = document.get(kind);
        if (!records.isObject()) {
            throw new Refusal(new Problem("field.object", kind, Fields.shown(records)));
        }
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, JsonNode> one : records.properties()) {
            entries.add(new Entry(kind, one.getKey(), kind + "." + one.getKey(), one.getValue()));
        }
        return entries;
    }
}

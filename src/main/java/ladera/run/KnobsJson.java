package ladera.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Knob;
import ladera.num.Knobs;

/** Settings of knobs as a JSON object: one key a knob, a pair as a list of two numbers. */
public final class KnobsJson {
    private KnobsJson() {}

    /**
     * The settings that an object holds; a knob without a key stands at its default.
     *
     * @throws ladera.num.Refusal that names the place, where a key is no knob or a value is not allowed
     */
    public static Knobs read(JsonPlace place, List<Knob> knobs) {
        if (!place.node().isObject()) {
            throw place.wrong("field.object");
        }
        return place.at(() -> {
            Map<String, Object> given = new LinkedHashMap<>();
            place.node().fields().forEachRemaining(field -> given.put(field.getKey(), value(field.getValue())));
            return Knobs.of(knobs, given);
        });
    }

    /** The settings that stand under a key; all at their defaults where it is left out. */
    public static Knobs read(JsonPlace place, String key, List<Knob> knobs) {
        return place.optional(key, at -> read(at, knobs), Knobs.initial(knobs));
    }

    /** Writes every knob into an object. */
    public static void write(Knobs knobs, ObjectNode to) {
        for (Map.Entry<String, Object> knob : knobs.asMap().entrySet()) {
            Object value = knob.getValue();
            if (value instanceof Double real) {
                to.put(knob.getKey(), real);
            } else if (value instanceof Long whole) {
                to.put(knob.getKey(), whole);
            } else if (value instanceof Boolean flag) {
                to.put(knob.getKey(), flag);
            } else if (value instanceof Knob.Pair pair) {
                to.putArray(knob.getKey()).add(pair.first()).add(pair.second());
            } else {
                to.put(knob.getKey(), String.valueOf(value));
            }
        }
    }

    private static Object value(JsonNode node) {
        if (node.isArray()
                && node.size() == 2
                && node.get(0).isNumber()
                && node.get(1).isNumber()) {
            return new Knob.Pair(node.get(0).doubleValue(), node.get(1).doubleValue());
        }
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        return node.isNumber() ? (Object) node.doubleValue() : node.isBoolean() ? node.booleanValue() : node.asText();
    }
}

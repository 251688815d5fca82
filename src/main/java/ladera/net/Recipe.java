package ladera.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Refusal;

/** How data are made or a network is trained, in the one form in which files hold it: what is written is what is read again. */
final class Recipe {
    /** Lists within lists, far deeper than any recipe and well within what a file may nest. */
    private static final int DEEPEST = 16;

    private Recipe() {}

    /** @throws Refusal that names the entry, where a value is of another kind or nested too deeply */
    static Map<String, Object> of(String place, Map<?, ?> given) {
        return map(place, given, 0);
    }

    private static Map<String, Object> map(String place, Map<?, ?> given, int depth) {
        Map<String, Object> recipe = new LinkedHashMap<>();
        given.forEach((key, value) -> recipe.put(String.valueOf(key), value(place + "." + key, value, depth + 1)));
        return Collections.unmodifiableMap(recipe);
    }

    private static Object value(String place, Object value, int depth) {
        if (depth <= DEEPEST) {
            if (value instanceof Boolean) {
                return value;
            }
            if (value instanceof String text) {
                return text(text);
            }
            if (value instanceof Double || value instanceof Float) {
                return ((Number) value).doubleValue();
            }
            if (value instanceof Long || value instanceof Integer) {
                return ((Number) value).longValue();
            }
            if (value instanceof Knob.Pair pair) {
                return List.of(pair.first(), pair.second());
            }
            if (value instanceof Knobs knobs) {
                return map(place, knobs.asMap(), depth);
            }
            if (value instanceof Map<?, ?> map) {
                return map(place, map, depth);
            }
            if (value instanceof List<?> list) {
                List<Object> values = new ArrayList<>();
                for (Object one : list) {
                    values.add(value(place + "[" + values.size() + "]", one, depth + 1));
                }
                return Collections.unmodifiableList(values);
            }
        }
        throw new Refusal(new Problem("model.recipe", place, String.valueOf(value)));
    }

    /** These three words are how files spell the numbers. */
    private static Object text(String text) {
        return switch (text) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> text;
        };
    }
}

package ladera.report.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.run.JsonPlace;

/** A model's recipes as JSON: each value in the one form that a model keeps, so that what is read is what was written. */
final class RecipeJson {
    private RecipeJson() {}

    static void write(Map<String, Object> recipe, ObjectNode to) {
        recipe.forEach((key, value) -> to.set(key, node(value)));
    }

    static Map<String, Object> read(JsonPlace place) {
        Map<String, Object> recipe = new LinkedHashMap<>();
        place.fields().forEach((key, value) -> recipe.put(key, value(value)));
        return recipe;
    }

    private static JsonNode node(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Map<?, ?> map) {
            ObjectNode object = nodes.objectNode();
            map.forEach((key, one) -> object.set((String) key, node(one)));
            return object;
        }
        if (value instanceof List<?> list) {
            ArrayNode array = nodes.arrayNode();
            list.forEach(one -> array.add(node(one)));
            return array;
        }
        if (value instanceof Double real) {
            return nodes.numberNode(real);
        }
        if (value instanceof Long whole) {
            return nodes.numberNode(whole);
        }
        return value instanceof Boolean flag ? nodes.booleanNode(flag) : nodes.textNode((String) value);
    }

    private static Object value(JsonPlace place) {
        JsonNode node = place.node();
        if (node.isObject()) {
            return read(place);
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            place.items(Integer.MAX_VALUE).forEach(one -> list.add(value(one)));
            return list;
        }
        if (node.isNumber()) {
            return node.isIntegralNumber() && node.canConvertToLong() ? (Object) node.longValue() : place.real();
        }
        return node.isBoolean() ? (Object) node.booleanValue() : place.word();
    }
}

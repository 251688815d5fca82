package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ladera.num.Problem;
import ladera.num.Refusal;

/** Reads one object of a document, key by key; a refusal names the JSON path of what is wrong. */
final class Fields {
    /** Characters of a wrong value that are shown. */
    private static final int SHOWN = 60;

    private final ObjectNode node;
    private final String path;

    private Fields(ObjectNode node, String path) {
        this.node = node;
        this.path = path;
    }

    /** @throws Refusal where the node is not an object */
    static Fields of(JsonNode node, String path) {
        if (node instanceof ObjectNode object) {
            return new Fields(object, path);
        }
        throw wrong("field.object", path, node);
    }

    String path(String key) {
        return path + "." + key;
    }

    /** @throws Refusal where there is no such key, or its value is null */
    JsonNode get(String key) {
        JsonNode value = node.get(key);
        if (value == null || value.isNull()) {
            throw new Refusal(new Problem("field.missing", path(key)));
        }
        return value;
    }

    String text(String key) {
        JsonNode value = get(key);
        if (!value.isTextual()) {
            throw wrong("field.text", path(key), value);
        }
        return value.textValue();
    }

    /** The text, or null where there is none. */
    String optionalText(String key) {
        return node.path(key).textValue();
    }

    /** A whole number from {@code least} to {@code most}; {@code 60.0} is one. */
    int whole(String key, int least, int most) {
        return whole(get(key), path(key), least, most);
    }

    int wholeOr(int otherwise, String key, int least, int most) {
        return node.hasNonNull(key) ? whole(key, least, most) : otherwise;
    }

    private static int whole(JsonNode value, String path, int least, int most) {
        double number = value.isNumber() ? value.doubleValue() : Double.NaN;
        if (number != Math.rint(number) || !(number >= least && number <= most)) {
            throw new Refusal(new Problem("field.whole", path, shown(value), least, most));
        }
        return (int) number;
    }

    /** Exactly {@code size} finite numbers. */
    double[] finite(String key, int size) {
        JsonNode value = get(key);
        double[] numbers = new double[size];
        boolean good = value.isArray() && value.size() == size;
        for (int i = 0; i < size && good; i++) {
            numbers[i] = value.get(i).isNumber() ? value.get(i).doubleValue() : Double.NaN;
            good = Double.isFinite(numbers[i]);
        }
        if (!good) {
            throw new Refusal(new Problem("field.finite", path(key), shown(value), size));
        }
        return numbers;
    }

    /** A number above zero, or the one given where there is none. */
    double positiveOr(double otherwise, String key) {
        if (!node.hasNonNull(key)) {
            return otherwise;
        }
        double value = real(node.get(key), path(key));
        if (!(value > 0)) {
            throw wrong("field.positive", path(key), node.get(key));
        }
        return value;
    }

    JsonNode list(String key) {
        JsonNode value = get(key);
        if (!value.isArray()) {
            throw wrong("field.list", path(key), value);
        }
        return value;
    }

    /** A number, {@code "NaN"}, {@code "Infinity"} or {@code "-Infinity"}. */
    static double real(JsonNode value, String path) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        String word = value.isTextual() ? value.textValue() : "";
        return switch (word) {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw wrong("field.number", path, value);
        };
    }

    /** A value as it stands in the document, cut where it is long. */
    static String shown(JsonNode value) {
        String text = value.toString();
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
    }

    private static Refusal wrong(String code, String path, JsonNode value) {
        return new Refusal(new Problem(code, path, shown(value)));
    }
}

package ladera.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import ladera.num.PlanePoint;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A value in a JSON document together with the path to it, so that whatever is wrong can be named.
 *
 * @param path such as {@code race.contestants[2].knobs}
 */
public record JsonPlace(JsonNode node, String path) {
    /** The value under a key, which must be there. */
    public JsonPlace need(String key) {
        JsonNode child = node.isObject() ? node.get(key) : null;
        String childPath = JsonKeys.child(path, key);
        if (child == null || child.isNull()) {
            throw JsonKeys.missing(node, path, key, "json.missing");
        }
        return new JsonPlace(child, childPath);
    }

    /** What a reader makes of the value under a key; {@code otherwise} where there is none. */
    public <T> T optional(String key, Function<JsonPlace, T> reader, T otherwise) {
        return has(key) ? reader.apply(need(key)) : otherwise;
    }

    /**
     * Nothing, where this is an object that has no keys but these.
     *
     * @throws Refusal that names a key that is none of them, the one that it may be a slip of, and all that there are
     */
    public void allowOnly(String... known) {
        if (!node.isObject()) {
            throw wrong("field.object");
        }
        JsonKeys.allowOnly(node, path, List.of(known));
    }

    public boolean has(String key) {
        return node.isObject() && node.hasNonNull(key);
    }

    public List<JsonPlace> items(int most) {
        if (!node.isArray() || node.size() > most) {
            throw wrong("json.list", most);
        }
        List<JsonPlace> items = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonPlace(node.get(i), path + "[" + i + "]"));
        }
        return items;
    }

    /** The values of an object by their keys, in the document's order. */
    public Map<String, JsonPlace> fields() {
        if (!node.isObject()) {
            throw wrong("field.object");
        }
        Map<String, JsonPlace> fields = new LinkedHashMap<>();
        node.fields()
                .forEachRemaining(field -> fields.put(
                        field.getKey(), new JsonPlace(field.getValue(), JsonKeys.child(path, field.getKey()))));
        return fields;
    }

    public double real() {
        if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
            throw wrong("json.number");
        }
        return node.doubleValue();
    }

    /** A number, or {@code "NaN"}, {@code "Infinity"}, {@code "-Infinity"}. */
    public double anyReal() {
        return anyReal(node, path);
    }

    /** Exactly so many finite numbers. */
    public double[] reals(int count) {
        if (!node.isArray() || node.size() != count) {
            throw wrong("field.numbers", count);
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            JsonNode one = node.get(i);
            numbers[i] = one.isNumber() ? one.doubleValue() : Double.NaN;
            if (!Double.isFinite(numbers[i])) {
                throw new JsonPlace(one, path + "[" + i + "]").wrong("json.number");
            }
        }
        return numbers;
    }

    /** A list of any length of numbers that need not be finite. */
    public double[] anyReals() {
        if (!node.isArray()) {
            throw wrong("field.list");
        }
        double[] numbers = new double[node.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = anyReal(node.get(i), path);
        }
        return numbers;
    }

    private static double anyReal(JsonNode node, String path) {
        if (node.isNumber() && Double.isFinite(node.doubleValue())) {
            return node.doubleValue();
        }
        return switch (node.isTextual() ? node.textValue() : "") {
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            case "-Infinity" -> Double.NEGATIVE_INFINITY;
            default -> throw new JsonPlace(node, path).wrong("field.number");
        };
    }

    public long whole(long low, long high) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < low || node.longValue() > high) {
            throw wrong("json.whole", low, high);
        }
        return node.longValue();
    }

    public long seed() {
        return whole(Long.MIN_VALUE, Long.MAX_VALUE);
    }

    public boolean flag() {
        if (!node.isBoolean()) {
            throw wrong("json.flag");
        }
        return node.booleanValue();
    }

    public String word() {
        if (!node.isTextual()) {
            throw wrong("json.word");
        }
        return node.textValue();
    }

    /** The choice whose {@link #id} it is. */
    public <E extends Enum<E>> E choice(Class<E> choices) {
        String word = word();
        for (E one : choices.getEnumConstants()) {
            if (id(one).equals(word)) {
                return one;
            }
        }
        throw wrong("json.unknown");
    }

    /** How a choice is written: its name in lower case. */
    public static String id(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    public PlanePoint point() {
        List<JsonPlace> both = items(2);
        if (both.size() != 2) {
            throw wrong("json.point");
        }
        return new PlanePoint(both.get(0).real(), both.get(1).real());
    }

    /** Runs a reader of values; what it refuses is told with this place, or with the place within it that it names itself. */
    public <T> T at(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (Refusal refusal) {
            Problem problem = refusal.problem();
            throw problem.place().startsWith(path) ? refusal : new Refusal(problem.within(path));
        }
    }

    public Refusal wrong(String code, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        String given = node.toString();
        all[0] = given.length() > 60 ? given.substring(0, 57) + "..." : given;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new Refusal(new Problem(code, path, all));
    }
}

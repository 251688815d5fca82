package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far a number may be from the one expected, and so how a tree of lists and objects is held against another.
 *
 * @param absolute a number holds within this much ...
 * @param relative ... plus this share of the number expected
 */
record Tolerance(double absolute, double relative) {
    private static final Set<String> NOT_FINITE = Set.of("NaN", "Infinity", "-Infinity");

    /**
     * Holds every number, word and truth value of {@code expected} against its counterpart, and lengths and keys too. What
     * is null in {@code expected} is not compared; whole numbers on both sides are counts and must be equal.
     */
    void compare(String path, JsonNode expected, JsonNode given, Comparison.Gatherer gatherer) {
        if (expected.isNull()) {
            return;
        }
        if (given.isMissingNode() || given.isNull() || expected.isContainerNode() != given.isContainerNode()) {
            gatherer.missing(path);
        } else if (expected.isArray()) {
            compareLists(path, expected, given, gatherer);
        } else if (expected.isObject()) {
            compareObjects(path, expected, given, gatherer);
        } else if (expected.isIntegralNumber() && given.isIntegralNumber()) {
            gatherer.exact(path, expected.longValue(), given.longValue());
        } else if (isReal(expected)) {
            double wanted = Fields.real(expected, path);
            gatherer.number(path, wanted, Fields.real(given, path), within(wanted));
        } else {
            gatherer.word(path, expected.asText(), given.asText());
        }
    }

    /** The difference allowed from a number. */
    double within(double expected) {
        return absolute + relative * Math.abs(expected);
    }

    private void compareLists(String path, JsonNode expected, JsonNode given, Comparison.Gatherer gatherer) {
        for (int i = 0; i < expected.size(); i++) {
            compare(path + "[" + i + "]", expected.get(i), given.path(i), gatherer);
        }
        if (given.size() > expected.size()) {
            gatherer.surplus(path + "[" + expected.size() + "]");
        }
    }

    private void compareObjects(String path, JsonNode expected, JsonNode given, Comparison.Gatherer gatherer) {
        Set<String> surplus = new TreeSet<>();
        given.fieldNames().forEachRemaining(surplus::add);
        for (Map.Entry<String, JsonNode> one : expected.properties()) {
            surplus.remove(one.getKey());
            compare(path + "." + one.getKey(), one.getValue(), given.path(one.getKey()), gatherer);
        }
        surplus.forEach(key -> gatherer.surplus(path + "." + key));
    }

    private static boolean isReal(JsonNode node) {
        return node.isNumber() || NOT_FINITE.contains(node.asText());
    }
}

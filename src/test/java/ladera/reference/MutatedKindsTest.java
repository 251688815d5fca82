package ladera.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import ladera.num.Catalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** No key of any kind of case is answered wrong without failing, and each kind has a case to fail. */
class MutatedKindsTest {
    /** Far beyond every tolerance of the lessons' files but those of random numbers. */
    private static final double OFF = 0.02;

    /** Far beyond five standard errors. */
    private static final double FAR_OFF = 1;

    static Stream<UdlKind> kinds() {
        return UdlKinds.ALL.entries().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aWrongAnswerFailsWhateverItsKey(UdlKind kind) {
        ObjectNode document = casesOf(kind.id());
        Set<String> keys = new TreeSet<>();
        document.get("cases")
                .forEach(one -> keys.addAll(Fields.of(one.get("expected"), "").keys()));
        keys.removeIf(key -> !isCompared(kind, key));
        assertFalse(keys.isEmpty());
        for (String key : keys) {
            UdlKind wrong = new UdlKind(kind.id(), (given, answer) -> {
                answer.setAll(kind.answer(given, List.of(), ""));
                answer.set(key, off(answer.path(key), kind.id().equals("init_stats") ? FAR_OFF : OFF));
            });
            assertTrue(failures(document, wrong) > 0, key);
        }
    }

    /** Of random numbers only the means are. */
    private static boolean isCompared(UdlKind kind, String key) {
        return !kind.id().equals("init_stats") || key.startsWith("mean_");
    }

    /** The same keys by another rule: momentum without looking ahead, whole steps for sign steps, and the like. */
    @ParameterizedTest
    @CsvSource({
        "path_nesterov, path_momentum",
        "path_momentum, path_nesterov",
        "path_normalized, path_gd",
        "path_sgd, path_normalized",
        "sigmoid, softmax",
    })
    void oneKindDoesNotPassForAnother(String kind, String other) {
        UdlKind real = UdlKinds.ALL.get(other);
        UdlKind impostor = new UdlKind(kind, (given, answer) -> answer.setAll(real.answer(given, List.of(), "")));
        assertTrue(failures(casesOf(kind), impostor) > 0);
    }

    @Test
    void aRightAnswerHolds() {
        UdlKind kind = UdlKinds.ALL.get("compose");
        assertEquals(0, failures(casesOf("compose"), kind));
    }

    private static long failures(ObjectNode document, UdlKind kind) {
        Catalog<ReferenceFormat> formats = new Catalog<>("references", new UdlFormat(new Catalog<>("kinds", kind)));
        return Verdict.of(document, "test.json", FunctionSource.CATALOGUE, formats).stream()
                .filter(verdict -> !verdict.passed())
                .count();
    }

    /** The first case of a kind there is, in a document of its own. */
    private static ObjectNode casesOf(String kind) {
        List<ObjectNode> found = new ArrayList<>();
        for (String name : BundledReferences.names()) {
            ObjectNode document = BundledReferences.read(name);
            for (JsonNode one : document.path("cases")) {
                if (one.path("kind").asText().equals(kind)) {
                    ObjectNode alone = JsonNodeFactory.instance.objectNode().put("schema", "udl-reference/1");
                    alone.set("data", document.path("data"));
                    alone.putArray("cases").add(one);
                    found.add(alone);
                }
            }
        }
        assertFalse(found.isEmpty(), () -> "no case of " + kind);
        return found.get(0);
    }

    /** Every number off by a little, every word another. */
    private static JsonNode off(JsonNode answer, double by) {
        if (answer.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            answer.forEach(one -> list.add(off(one, by)));
            return list;
        }
        if (answer.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> one : answer.properties()) {
                object.set(one.getKey(), off(one.getValue(), by));
            }
            return object;
        }
        if (answer.isIntegralNumber()) {
            return JsonNodeFactory.instance.numberNode(answer.intValue() + 1);
        }
        return answer.isNumber()
                ? JsonNodeFactory.instance.numberNode(answer.doubleValue() * (1 + by) + by)
                : JsonNodeFactory.instance.textNode("another");
    }
}

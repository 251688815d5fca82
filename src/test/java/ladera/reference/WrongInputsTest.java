package ladera.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ladera.num.Problem;
import ladera.text.Language;
import ladera.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever stands in the place of an input, a record is answered, or left unfilled with one sentence that says where: never
 * a crash, never half an answer.
 */
class WrongInputsTest {
    private static final ObjectNode WRONG = Documents.of("""
            {'values': [null, 'x', -3, 0, 2.5, 1e300, true, [], {}, [1], [1, 'x'], [[1, 2], [3]], [[]], [{}], [null]]}""");

    private static final List<String> COMPUTED =
            List.of("expected", "first_step", "full_loss", "final", "batch_loss", "closure_evals", "batch");

    private static final Pattern RECORD = Pattern.compile("(networks|runs|cases)\\[(\\d+)]");

    static Stream<Arguments> documents() {
        Map<String, ObjectNode> documents = new LinkedHashMap<>();
        for (String name : BundledReferences.names()) {
            if (name.startsWith("udl/")) {
                ObjectNode document = BundledReferences.read(name);
                for (JsonNode one : document.get("cases")) {
                    ObjectNode alone = Documents.of("{'schema': 'udl-reference/1'}");
                    alone.set("data", document.get("data"));
                    alone.putArray("cases").add(one);
                    documents.putIfAbsent(one.get("kind").textValue(), alone);
                }
            }
        }
        // Answered, it takes long; what is wrong with it is read by the same code as in init_exact.
        documents.remove("init_stats");
        documents.put("figure1", first("pytorch/figure1.json"));
        documents.put("networks", first("pytorch/mlp.json"));
        return documents.entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    /** The first two networks, runs or cases of a document: the second is right, whatever becomes of the first. */
    private static ObjectNode first(String name) {
        ObjectNode document = BundledReferences.read(name);
        for (String key : List.of("networks", "runs", "cases")) {
            if (document.path(key) instanceof ArrayNode records) {
                while (records.size() > 2) {
                    records.remove(2);
                }
                ((ObjectNode) records.get(0)).remove("first_step");
            }
        }
        return document;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void nothingThatIsWrongIsUnforeseen(String kind, ObjectNode document) {
        for (String key : List.of("networks", "runs", "cases")) {
            JsonNode record = document.path(key).path(0);
            if (record.isObject()) {
                boolean nested = record.has("inputs");
                tryAll(document, (ObjectNode) (nested ? record.get("inputs") : record));
            }
        }
        for (JsonNode set : document.path("data")) {
            tryAll(document, (ObjectNode) set);
        }
    }

    private static void tryAll(ObjectNode document, ObjectNode inputs) {
        for (String key : Fields.of(inputs, "").keys()) {
            JsonNode right = inputs.get(key);
            for (JsonNode wrong : WRONG.get("values")) {
                inputs.set(key, wrong);
                tryOne(document, key + " = " + wrong);
            }
            inputs.remove(key);
            tryOne(document, "no " + key);
            inputs.set(key, right);
        }
    }

    private static void tryOne(ObjectNode document, String change) {
        Solution solution = Solution.of(document, "test.json", FunctionSource.CATALOGUE);
        for (Problem problem : solution.unanswered()) {
            assertNotEquals("reference.unforeseen", problem.code(), () -> change + ": " + problem);
            String sentence = Words.in(Language.ENGLISH).sentence(problem);
            assertEquals(1, sentence.lines().count());
            assertFalse(sentence.matches(".*\\{\\d.*"), sentence);
            Matcher record = RECORD.matcher(problem.place());
            assertTrue(record.find(), problem::place);
            JsonNode left = solution.document().path(record.group(1)).path(Integer.parseInt(record.group(2)));
            COMPUTED.forEach(key -> assertTrue(isUnfilled(left.path(key)), () -> change + ": " + key));
        }
    }

    /** No answer, or at most the names of what is asked for. */
    private static boolean isUnfilled(JsonNode node) {
        return node.isMissingNode() || node.findValue("loss_before") == null && node.isObject();
    }
}

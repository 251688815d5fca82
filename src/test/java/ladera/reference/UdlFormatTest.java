package ladera.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import ladera.num.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UdlFormatTest {
    private static final String CASE = """
            {'schema': 'udl-reference/1', 'data': {'line': {'x': [0, 1], 'y': [1, 3]}}, 'cases': [
              {'id': 'a', 'kind': 'activation', 'inputs': {'name': 'linear', 'params': {'a': 1, 'b': 2}, 'z': [0, 3]}}]}""";

    static Stream<String> lessons() {
        return BundledReferences.names().stream().filter(name -> name.startsWith("udl/"));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyCaseHolds(String name) {
        for (Verdict verdict : verify(BundledReferences.read(name))) {
            assertTrue(verdict.passed(), () -> verdict.reason().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aMissingExpectedGetsTheKeysThatItHadInTheReference(String name) {
        ObjectNode full = BundledReferences.read(name);
        ObjectNode stripped = full.deepCopy();
        stripped.get("cases").forEach(one -> ((ObjectNode) one).remove("expected"));
        assertEquals(solve(full).document(), solve(stripped).document());
    }

    @Test
    void onlyTheKeysThatAreAskedForAreAnswered() {
        ObjectNode document = BundledReferences.read("udl/4_3_Deep_Networks.json");
        ObjectNode one = (ObjectNode) document.at("/cases/0");
        one.putObject("expected").put("y", 0).put("how", "in words");
        assertEquals(
                List.of("y"),
                Fields.of(solve(document).document().at("/cases/0/expected"), "")
                        .keys());
        one.putObject("expected").put("z", 0);
        Solution solution = solve(document);
        assertEquals("unknown-choice", solution.unanswered().get(0).code());
        assertFalse(solution.document().at("/cases/0").has("expected"));
        assertTrue(solution.document().at("/cases/1/expected").has("y"));
    }

    @Test
    void theNearestToleranceCounts() {
        ObjectNode document = Documents.of(CASE);
        ObjectNode one = (ObjectNode) document.at("/cases/0");
        one.putObject("expected").putArray("a").add(1.1).add(7);
        assertFalse(verify(document).get(0).passed());
        document.putObject("tolerance").put("abs", 0.2).put("rel", 0);
        assertTrue(verify(document).get(0).passed());
        one.putObject("tolerance").put("abs", 0.05).put("rel", 0);
        assertFalse(verify(document).get(0).passed());
        ((ObjectNode) one.get("tolerance")).putObject("fields").putObject("a").put("abs", 0.2);
        assertTrue(verify(document).get(0).passed());
    }

    @Test
    void whatIsNullIsNotComparedAndLengthsMustAgree() {
        ObjectNode document = Documents.of(CASE);
        ObjectNode expected = ((ObjectNode) document.at("/cases/0")).putObject("expected");
        expected.putArray("a").add(1).addNull();
        assertTrue(verify(document).get(0).passed());
        expected.putArray("a").add(1);
        assertEquals("verify.surplus", verify(document).get(0).reason().code());
        expected.putArray("a").add(1).add(7).add(0);
        assertEquals("verify.missing", verify(document).get(0).reason().code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'kind': 'activate'                      | unknown-choice      | cases[1].kind",
                "'kind': 3                               | field.text          | cases[1].kind",
                "'inputs': [1]                           | field.object        | cases[1].inputs",
                "'inputs': {'z': [1]}                    | field.missing       | cases[1].inputs.name",
                "'inputs': {'name': 'relu', 'z': 1}      | field.list          | cases[1].inputs.z",
                "'inputs': {'name': 'relu', 'z': ['a']}  | field.finite-number | cases[1].inputs.z[0]",
                "'inputs': {'name': 'rely', 'z': [1]}    | unknown-choice      | cases[1].inputs.name",
                "'inputs': {'name': 'relu', 'params': {'gain': 1}, 'z': [1]}     | unknown-of-none | cases[1].inputs.params",
                "'inputs': {'name': 'elu', 'params': {'alpha': -1}, 'z': [1]}    | knob.value      | cases[1].inputs.params: alpha",
                "'kind': 'bernoulli', 'inputs': {'y': 1, 'lambda': 1.5}       | field.probability | cases[1].inputs.lambda",
                "'kind': 'categorical', 'inputs': {'y': 1, 'lambda': [1, -1]} | field.probability | cases[1].inputs.lambda[1]",
                "'kind': 'init_homogeneity', 'inputs': {'K': 2, 'c': -1}      | field.at-least    | cases[1].inputs.c",
                "'kind': 'path_gd', 'inputs': {'problem': 'bump', 'alpha': -1} | knob.value | cases[1].inputs.alpha",
                "'kind': 'path_sgd', 'inputs': {'problem': 'linear', 'data': {'x': [1, 2], 'y': [1, 2]}, 'alpha': 1,"
                        + " 'start': [0, 0], 'n_steps': 2, 'batches': [[0]]} | batch.few | cases[1].inputs.batches",
            })
    void aCaseThatCannotBeAnsweredIsLeftUnfilledAndTheOthersAreAnswered(String change, String code, String place) {
        ObjectNode document = Documents.of(CASE);
        ObjectNode bad = document.at("/cases/0").deepCopy();
        document.withArray("/cases").add(bad).add(document.at("/cases/0").deepCopy());
        bad.putObject("expected").putArray("a").add(5);
        bad.setAll(Documents.of("{" + change + "}"));
        Solution solution = solve(document);
        assertEquals(1, solution.unanswered().size());
        Problem problem = solution.unanswered().get(0);
        assertEquals(code, problem.code());
        assertEquals("test.json: " + place, problem.place());
        assertFalse(solution.document().at("/cases/1").has("expected"));
        for (int i : new int[] {0, 2}) {
            JsonNode a = solution.document().at("/cases/" + i + "/expected/a");
            assertEquals("[1.0,7.0]", a.toString());
        }
    }

    private static List<Verdict> verify(ObjectNode document) {
        return Verdict.of(document, "test.json", FunctionSource.CATALOGUE);
    }

    private static Solution solve(ObjectNode document) {
        return Solution.of(document, "test.json", FunctionSource.CATALOGUE);
    }
}

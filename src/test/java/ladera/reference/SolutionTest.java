package ladera.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SolutionTest {
    private static final List<String> COMPUTED = List.of("iterates", "loss", "closure_evals", "averaged", "stopped");

    @Test
    void answersDoNotDependOnWhatIsExpected() {
        ObjectNode full = Documents.trajectories();
        ObjectNode stripped = full.deepCopy();
        stripped.get("records").forEach(record -> ((ObjectNode) record).remove(COMPUTED));
        ObjectNode wrong = full.deepCopy();
        wrong.get("records")
                .forEach(record -> ((ObjectNode) record)
                        .putArray("iterates")
                        .addArray()
                        .add(7)
                        .add(7));
        assertEquals(solve(full).document(), solve(stripped).document());
        assertEquals(solve(full).document(), solve(wrong).document());
    }

    @Test
    void aSurfaceNeedsItsPointsOnly() {
        ObjectNode full = Documents.surfaces();
        ObjectNode stripped = full.deepCopy();
        stripped.get("surfaces")
                .forEach(surface -> surface.get("points").forEach(row -> {
                    while (row.size() > 2) {
                        ((ArrayNode) row).remove(2);
                    }
                }));
        assertEquals(solve(full).document(), solve(stripped).document());
    }

    @Test
    void otherNumbersOfTheSameKindAreAnswered() {
        JsonNode record = solve("""
                        {'records': [{'surface': 'quad100', 'start': [3, 0.25], 'optimizer': 'SGD', 'steps': 2,
                          'hyper': {'lr': 0.005, 'momentum': 0.5}}]}""").document().at("/records/0");
        // By hand: x loses lr b_x with b = 3, then 1.5 + 2.985; y loses lr b_y with b = 25, then 12.5 + 12.5.
        double[][] expected = {{3, 0.25}, {3 - 0.005 * 3, 0.125}, {2.985 - 0.005 * (1.5 + 2.985), 0}};
        for (int k = 0; k < expected.length; k++) {
            assertEquals(expected[k][0], record.at("/iterates/" + k + "/0").doubleValue(), 1e-15);
            assertEquals(expected[k][1], record.at("/iterates/" + k + "/1").doubleValue(), 1e-15);
        }
        assertEquals(7.625, record.at("/loss/0").doubleValue(), 1e-15);
        assertEquals(3, record.get("loss").size());
    }

    @Test
    void aSurfaceOutsideTheCatalogueIsTheFormulaThatTheRecordOrTheDocumentGives() {
        String record = "{'surface': 'mine', 'start': [1, 2], 'optimizer': 'SGD', 'steps': 1, 'hyper': {'lr': 0.5}%s}";
        JsonNode own = solve("{'records': [" + record.formatted(", 'expr': 'x^2+y'") + "]}")
                .document();
        JsonNode shared = solve("{'surfaces': {'mine': {'expr': 'x^2+y', 'points': []}}, 'records': ["
                        + record.formatted("") + "]}")
                .document();
        for (JsonNode document : List.of(own, shared)) {
            assertEquals(0, document.at("/records/0/iterates/1/0").doubleValue(), 1e-15);
            assertEquals(1.5, document.at("/records/0/iterates/1/1").doubleValue(), 1e-15);
        }
    }

    @Test
    void aRunEndsBeforeItLeavesTheNumbersAndSaysWhy() {
        JsonNode record = solve("""
                        {'records': [{'surface': 'rosenbrock', 'start': [-1.2, 1], 'optimizer': 'SGD', 'steps': 60,
                          'hyper': {'lr': 0.1}}]}""").document().at("/records/0");
        assertEquals(5, record.get("iterates").size());
        assertEquals(5, record.get("loss").size());
        assertTrue(record.get("stopped").textValue().endsWith("at step 5"), record::toString);
    }

    @Test
    void aRunEndsWhereTheRuleSaysStop() {
        JsonNode record = solve("""
                        {'records': [{'surface': 'monkey', 'start': [0, 0], 'optimizer': 'Newton', 'steps': 3,
                          'hyper': {'lr': 1}}]}""").document().at("/records/0");
        assertEquals(1, record.get("iterates").size());
        assertTrue(record.has("stopped"));
    }

    @Test
    void zeroStepsLeaveTheStartAlone() {
        JsonNode record = solve("""
                        {'records': [{'surface': 'booth', 'start': [1, 3], 'optimizer': 'LBFGS', 'steps': 0}]}""").document().at("/records/0");
        assertEquals(1, record.get("iterates").size());
        assertEquals(0, record.get("closure_evals").size());
        assertFalse(record.has("stopped"));
    }

    @Test
    void eachDialectOfTheLookaheadIsRead() {
        String record = "{'records': [{'surface': 'booth', 'start': [1, 2], 'optimizer': 'UDLNesterov', 'steps': 5,"
                + "'hyper': {'alpha': 0.01, 'beta': 0.9, 'lookahead': '%s'}}]}";
        assertEquals(
                solve(record.formatted("alpha*beta")).document().at("/records/0/iterates"),
                solve(record.formatted("alpha*beta*m")).document().at("/records/0/iterates"));
        assertTrue(solve(record.formatted("alpha*beta")).unanswered().isEmpty());
    }

    @Test
    void nullIsWhatPyTorchCallsNone() {
        String record = "{'records': [{'surface': 'rosenbrock', 'start': [-1, 1], 'optimizer': 'LBFGS', 'steps': 3,"
                + "'hyper': {%s}}]}";
        assertEquals(
                solve(record.formatted("'lr': 0.1, 'max_iter': 4, 'max_eval': 5, 'line_search_fn': 'none'"))
                        .document()
                        .at("/records/0/iterates"),
                solve(record.formatted("'lr': 0.1, 'max_iter': 4, 'max_eval': null, 'line_search_fn': null"))
                        .document()
                        .at("/records/0/iterates"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'surface'   | 'hillock'        | unknown-choice | records[1].surface",
                "'surface'   | 'x^2+'           | formula.unfinished | records[1].surface: f(x, y)",
                "'optimizer' | 'Adma'           | unknown-choice | records[1].optimizer",
                "'optimizer' | 7                | field.text     | records[1].optimizer",
                "'start'     | ['NaN', 1]       | field.finite   | records[1].start",
                "'start'     | [1e999, 1]       | field.finite   | records[1].start",
                "'start'     | [1]              | field.finite   | records[1].start",
                "'start'     | [1, 2, 3]        | field.finite   | records[1].start",
                "'start'     | '1,2'            | field.finite   | records[1].start",
                "'start'     | null             | field.missing  | records[1].start",
                "'steps'     | -1               | field.whole    | records[1].steps",
                "'steps'     | 2.5              | field.whole    | records[1].steps",
                "'steps'     | 1e12             | field.whole    | records[1].steps",
                "'steps'     | '60'             | field.whole    | records[1].steps",
                "'hyper'     | [0.1]            | field.object   | records[1].hyper",
                "'hyper'     | {'lr': -1}       | knob.value     | records[1].hyper: lr",
                "'hyper'     | {'lr': 'quick'}  | knob.value     | records[1].hyper: lr",
                "'hyper'     | {'lr': 'NaN'}    | knob.value     | records[1].hyper: lr",
                "'hyper'     | {'betas': [0.9]} | knob.value     | records[1].hyper: betas",
                "'hyper'     | {'rate': 0.1}    | unknown-choice | records[1].hyper",
            })
    void aRecordThatCannotBeAnsweredIsLeftUnfilledAndTheOthersAreAnswered(
            String key, String value, String code, String place) {
        String good = "{'surface': 'booth', 'start': [1, 2], 'optimizer': 'Adam', 'steps': 3, 'hyper': {'lr': 0.1}}";
        ObjectNode document = Documents.of("{'records': [" + good + "," + good + "," + good + "]}");
        ObjectNode bad = (ObjectNode) document.at("/records/1");
        bad.setAll(Documents.of("{" + key + ": " + value + "}"));
        bad.putArray("iterates").addArray().add(1).add(2);
        bad.putArray("loss").add(5);

        Solution solution = solve(document);
        assertEquals(1, solution.unanswered().size());
        Problem problem = solution.unanswered().get(0);
        assertEquals(code, problem.code());
        assertEquals("test.json: " + place, problem.place());
        COMPUTED.forEach(
                field -> assertFalse(solution.document().at("/records/1").has(field), field));
        assertEquals(4, solution.document().at("/records/0/iterates").size());
        assertEquals(4, solution.document().at("/records/2/iterates").size());
    }

    /** Without its quotation marks the value would look right. */
    @ParameterizedTest
    @CsvSource({"lr, 0.1", "nesterov, true"})
    void textInThePlaceOfANumberOrAFlagIsShownAsText(String knob, String value) {
        Solution solution = solve("{'records': [{'surface': 'booth', 'start': [1, 2], 'optimizer': 'SGD', 'steps': 3,"
                + "'hyper': {'" + knob + "': '" + value + "'}}]}");
        assertEquals('"' + value + '"', solution.unanswered().get(0).arguments().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'points': [[1]]}", "{'points': [[1, 'x']]}", "{'points': 3}", "{}", "[]", "7"})
    void aSurfaceOfAnotherShapeIsLeftUnfilled(String booth) {
        Solution solution = solve("{'surfaces': {'booth': " + booth + ", 'saddle': {'points': [[1, 2]]}}}");
        assertEquals(1, solution.unanswered().size());
        assertTrue(solution.unanswered().get(0).place().startsWith("test.json: surfaces.booth"));
        assertEquals(
                "[1,2,-3.0,2.0,-4.0,2.0,0.0,-2.0]",
                solution.document().at("/surfaces/saddle/points/0").toString());
    }

    @Test
    void aSurfaceOutsideTheCatalogueIsTakenFromItsFormula() {
        Solution solution =
                solve("{'surfaces': {'mine': {'expr': 'x^2*y-2/(x+y)', 'points': [[1, 2], [0.5, 0.5, 9]]}}}");
        assertTrue(solution.unanswered().isEmpty());
        JsonNode row = solution.document().at("/surfaces/mine/points/0");
        // f_x = 2xy + 2/(x+y)^2, f_xx = 2y - 4/(x+y)^3 and so on, at (1, 2).
        double[] expected = {1, 2, 2 - 2 / 3.0, 4 + 2 / 9.0, 1 + 2 / 9.0, 4 - 4 / 27.0, 2 - 4 / 27.0, -4 / 27.0};
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], row.get(i).doubleValue(), 1e-14);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'surface': 'x^2+3*y^2'", "'surface': 'mine', 'expr': 'x^2+3*y^2'"})
    void aTrajectoryMayRunOnAFormula(String surface) {
        Solution solution = solve("{'records': [{" + surface
                + ", 'start': [1, 1], 'optimizer': 'SGD', 'hyper': {'lr': 0.1}, 'steps': 1}]}");
        assertEquals(
                "[[1.0,1.0],[0.8,0.3999999999999999]]",
                solution.document().at("/records/0/iterates").toString());
    }

    @Test
    void aFormulaThatCannotBeReadLeavesItsSurfaceUnfilled() {
        Problem problem = solve("{'surfaces': {'mine': {'expr': 'x^2+', 'points': [[1, 2]]}}}")
                .unanswered()
                .get(0);
        assertEquals("formula.unfinished", problem.code());
        assertTrue(problem.place().startsWith("test.json: surfaces.mine"), problem::place);
    }

    @Test
    void anUnknownSurfaceWithoutAFormulaKeepsNothingThatWasExpected() {
        Solution solution = solve("{'surfaces': {'nowhere': {'points': [[1, 2, 3, 4, 5, 6, 7, 8]]}}}");
        assertEquals(1, solution.unanswered().size());
        assertEquals(
                "[1,2]", solution.document().at("/surfaces/nowhere/points/0").toString());
    }

    @Test
    void whereADerivativeDoesNotExistNotANumberIsWritten() {
        Solution solution = solve("{'surfaces': {'course': {'points': [[0, 0]]}}}");
        assertEquals(
                "NaN", solution.document().at("/surfaces/course/points/0/5").asText());
        assertEquals(0, solution.document().at("/surfaces/course/points/0/2").doubleValue());
    }

    @Test
    void aDocumentMayHoldSeveralFormatsAndKeysThatMeanNothing() {
        Solution solution = solve("""
                {'note': 'mine', 'surfaces': {'booth': {'points': [[1, 3]], 'colour': 'blue'}}, 'records': [
                  {'id': 1, 'surface': 'booth', 'start': [1, 2], 'optimizer': 'Lion', 'steps': 1}]}""");
        assertTrue(solution.unanswered().isEmpty());
        assertEquals(8, solution.document().at("/surfaces/booth/points/0").size());
        assertEquals(2, solution.document().at("/records/0/iterates").size());
        assertEquals("mine", solution.document().get("note").textValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'records': 3}", "{'records': [{'x': 1}]}", "{'runs': []}"})
    void aDocumentOfNoFormatIsRefused(String document) {
        Refusal refusal = assertThrows(Refusal.class, () -> solve(document));
        assertEquals("reference.unknown", refusal.problem().code());
    }

    @Test
    void surfacesThatAreNoObjectAreRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> solve("{'surfaces': [1]}"));
        assertEquals("test.json: surfaces", refusal.problem().place());
    }

    private static Solution solve(String document) {
        return solve(Documents.of(document));
    }

    private static Solution solve(ObjectNode document) {
        return Solution.of(document, "test.json", FunctionSource.CATALOGUE);
    }
}

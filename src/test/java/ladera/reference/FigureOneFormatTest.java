package ladera.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import ladera.num.Catalog;
import ladera.num.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureOneFormatTest {
    /** f = 2x + 1 at x = 1 and x = 2, with targets 1 and 7: residuals 2 and -2. */
    private static final String LINE = """
            {'cases': [{'shape': [1, 1], 'output': 'linear', 'lr': 0.25, 'Omega': [[[2]]], 'beta': [[1]],
              'per_point': [{'x': [1], 'y': 1}, {'x': [2], 'y': 7}]}]}""";

    @Test
    void everyCaseHolds() {
        List<Verdict> verdicts = verify(bundled(), new FigureOneFormat());
        assertEquals(16, verdicts.size());
        verdicts.forEach(
                verdict -> assertTrue(verdict.passed(), () -> verdict.reason().toString()));
    }

    @Test
    void answersDoNotDependOnWhatIsExpected() {
        ObjectNode stripped = bundled();
        for (JsonNode record : stripped.get("cases")) {
            ((ObjectNode) record).remove("batch");
            record.get("per_point").forEach(point -> ((ObjectNode) point).retain("x", "y"));
        }
        assertEquals(solve(bundled()).document(), solve(stripped).document());
    }

    @Test
    void aLineIsWhatTheHandComputes() {
        JsonNode record = solve(Documents.of(LINE)).document().at("/cases/0");
        JsonNode point = record.at("/per_point/1");
        assertEquals(
                "{\"x\":[2],\"y\":7,\"f\":[[5.0]],\"h\":[],\"output\":5.0,\"loss\":4.0,\"dl_df\":[[-4.0]],"
                        + "\"dl_dbeta\":[[-4.0]],\"dl_dOmega\":[[[-8.0]]]}",
                point.toString());
        // Gradients by the weight: 4 and -8; by the bias: 4 and -4. The sum's step leads to 3x + 1.
        JsonNode sum = record.at("/batch/sum");
        assertEquals(8, sum.get("loss_before").doubleValue());
        assertEquals("[[[-4.0]]]", sum.get("grad_Omega").toString());
        assertEquals("[[[3.0]]]", sum.get("Omega_after").toString());
        assertEquals("[[1.0]]", sum.get("beta_after").toString());
        assertEquals(9, sum.get("loss_after").doubleValue());
        assertEquals(11, sum.get("loss_after_steps_0_to_10").size());
        assertEquals("[[[-1.0]]]", record.at("/batch/half_mean/grad_Omega").toString());
        assertEquals("[[[-2.0]]]", record.at("/batch/mean/grad_Omega").toString());
        assertEquals("[[[-2.0]]]", record.at("/batch/half_sum/grad_Omega").toString());
    }

    @Test
    void severalOutputsAreListsAndTheirLossesAdd() {
        ObjectNode document = Documents.of(LINE.replace("[1, 1]", "[1, 2]")
                .replace("[[[2]]]", "[[[2], [0]]]")
                .replace("[[1]]", "[[1, 1]]")
                .replace("'y': 1", "'y': [1, 0]")
                .replace("'y': 7", "'y': [7, 1]"));
        JsonNode record = solve(document).document().at("/cases/0");
        assertEquals("[3.0,1.0]", record.at("/per_point/0/output").toString());
        assertEquals(5, record.at("/per_point/0/loss").doubleValue());
        // (4 + 1 + 4 + 0) / 2: a mean over points, not over outputs.
        assertEquals(4.5, record.at("/batch/mean/loss_before").doubleValue());
    }

    @Test
    void anOutputIsAListWhereTheTargetIsOne() {
        ObjectNode document = Documents.of(LINE.replace("'y': 1", "'y': [1]"));
        JsonNode points = solve(document).document().at("/cases/0/per_point");
        assertEquals("[3.0]", points.at("/0/output").toString());
        assertEquals("5.0", points.at("/1/output").toString());
    }

    @Test
    void onlyTheConventionsThatAreAskedForAreAnswered() {
        ObjectNode document = Documents.of(LINE);
        ((ObjectNode) document.at("/cases/0")).putObject("batch").put("half_sum", 0);
        JsonNode batch = solve(document).document().at("/cases/0/batch");
        assertEquals(1, batch.size());
        assertEquals(4, batch.at("/half_sum/loss_before").doubleValue());
    }

    @Test
    void aDescentThatRunsAwayIsCarriedToTheEndAndItsLossesAreNotCompared() {
        ObjectNode solved = solve(Documents.of(LINE.replace("0.25", "1e60"))).document();
        assertEquals(
                11, solved.at("/cases/0/batch/sum/loss_after_steps_0_to_10").size());
        assertEquals(
                "NaN",
                solved.at("/cases/0/batch/sum/loss_after_steps_0_to_10/10").asText());
        ArrayNode losses = (ArrayNode) solved.at("/cases/0/batch/sum/loss_after_steps_0_to_10");
        losses.set(1, 2 * losses.get(1).doubleValue());
        assertTrue(verify(solved, new FigureOneFormat()).get(0).passed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/0/per_point/1/dl_dOmega/0/0/0",
                "/cases/0/per_point/0/loss",
                "/cases/0/batch/mean/grad_Omega/0/0/0",
                "/cases/0/batch/sum/loss_after",
                "/cases/0/batch/half_sum/loss_after_steps_0_to_10/9",
            })
    void whatIsOffByMoreThanItsToleranceFails(String place) {
        ObjectNode solved = solve(Documents.of(LINE)).document();
        assertTrue(verify(solved, new FigureOneFormat()).get(0).passed());
        JsonNode holder = solved.at(place.substring(0, place.lastIndexOf('/')));
        String key = place.substring(place.lastIndexOf('/') + 1);
        double off = holder.path(key).doubleValue() * (1 + 1e-8);
        if (holder instanceof ArrayNode list) {
            off = list.get(Integer.parseInt(key)).doubleValue() * (1 + 1e-8);
            list.set(Integer.parseInt(key), off);
        } else {
            ((ObjectNode) holder).put(key, off);
        }
        assertFalse(verify(solved, new FigureOneFormat()).get(0).passed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanh", "relu", "identity"})
    void anotherHiddenActivationFails(String hidden) {
        verify(bundled(), new FigureOneFormat(hidden)).forEach(verdict -> assertFalse(verdict.passed()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'shape': [1, 2]                 | field.size          | cases[0].Omega[0]",
                "'shape': 'small'                | field.list          | cases[0].shape",
                "'output': 'sigmund'             | unknown-choice      | cases[0].output",
                "'lr': 'fast'                    | field.finite-number | cases[0].lr",
                "'lr': null                      | field.missing       | cases[0].lr",
                "'Omega': [[[1, 2]]]             | field.finite        | cases[0].Omega[0][0]",
                "'beta': [[1], [2]]              | field.size          | cases[0].beta",
                "'per_point': [{'x': [1]}]       | field.missing       | cases[0].per_point[0].y",
                "'per_point': [{'x': 1, 'y': 1}] | field.finite        | cases[0].per_point[0].x",
                "'per_point': [7]                | field.object        | cases[0].per_point[0]",
                "'per_point': []                 | data.columns        | cases[0].per_point: data",
                "'batch': {'avrage': {}}         | unknown-choice      | cases[0].batch",
            })
    void whatCannotBeAnsweredIsLeftUnfilledAndSaysWhere(String change, String code, String place) {
        ObjectNode document = Documents.of(LINE);
        ((ObjectNode) document.at("/cases/0")).setAll(Documents.of("{" + change + "}"));
        Solution solution = solve(document);
        assertEquals(1, solution.unanswered().size());
        Problem problem = solution.unanswered().get(0);
        assertEquals(code, problem.code());
        assertEquals("test.json: " + place, problem.place());
        assertFalse(solution.document().at("/cases/0/per_point/0").has("f"));
        assertFalse(solution.document().at("/cases/0/batch").has("mean"));
    }

    private static ObjectNode bundled() {
        return BundledReferences.read("pytorch/figure1.json");
    }

    private static List<Verdict> verify(ObjectNode document, FigureOneFormat format) {
        return Verdict.of(document, "test.json", FunctionSource.CATALOGUE, new Catalog<>("references", format));
    }

    private static Solution solve(ObjectNode document) {
        return Solution.of(document, "test.json", FunctionSource.CATALOGUE);
    }
}

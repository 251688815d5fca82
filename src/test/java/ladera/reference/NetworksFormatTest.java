package ladera.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import ladera.net.Losses;
import ladera.num.Catalog;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.num.Problem;
import ladera.num.Refusal;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksFormatTest {
    private static final List<String> COMPUTED =
            List.of("full_loss", "batch_loss", "final", "closure_evals", "stopped");

    /** One point (3, 3) with target 1 + sigma, and f = x + y + 0.5: every number can be had by hand. */
    private static final String LINE = """
            {'grid': [3], 'clean_targets': [1], 'unit_noise': [1], 'batches': [[0]],
             'networks': [{'id': 'line', 'shape': [2, 1], 'activation': 'tanh', 'output': 'linear',
               'initial': [[[1, 1]], [0.5]]}],
             'runs': [{'network': 'line', 'sigma': 0.5, 'mode': 'full', 'optimizer': 'SGD', 'hyper': {'lr': 0.01},
               'steps': 1}]}""";

    @Test
    void everyFirstStepAndEveryRunHolds() {
        List<Verdict> verdicts = verify(bundled(), new NetworksFormat());
        assertEquals(3 + 108, verdicts.size());
        verdicts.forEach(
                verdict -> assertTrue(verdict.passed(), () -> verdict.reason().toString()));
    }

    @Test
    void answersDoNotDependOnWhatIsExpected() {
        ObjectNode full = bundled();
        full.withArray("/runs").removeIf(run -> run.get("network").textValue().contains("relu"));
        ObjectNode stripped = full.deepCopy();
        stripped.get("networks").forEach(network -> ((ObjectNode) network).remove("first_step"));
        stripped.get("runs").forEach(run -> ((ObjectNode) run).remove(COMPUTED));
        assertEquals(solve(full).document(), solve(stripped).document());
    }

    @Test
    void oneStepOnOnePointIsWhatTheHandComputes() {
        JsonNode solved = solve(Documents.of(LINE)).document();
        JsonNode run = solved.at("/runs/0");
        // f - y = 6.5 - 1.5; the slopes are 10 x, 10 y and 10.
        assertEquals(25, run.at("/full_loss/0").doubleValue(), 1e-13);
        assertEquals(0.7, run.at("/final/0/0/0").doubleValue(), 1e-15);
        assertEquals(0.7, run.at("/final/0/0/1").doubleValue(), 1e-15);
        assertEquals(0.4, run.at("/final/1/0").doubleValue(), 1e-15);
        assertEquals(3.1 * 3.1, run.at("/full_loss/1").doubleValue(), 1e-13);
        JsonNode step = solved.at("/networks/0/first_step");
        assertEquals(25, step.at("/sigma=0.5/mini/loss").doubleValue(), 1e-13);
        assertEquals("[[[30.0,30.0]],[10.0]]", step.at("/sigma=0.5/full/grad").toString());
    }

    @Test
    void eachStepHasTheBatchOfItsNumber() {
        ObjectNode document = Documents.of(LINE.replace("[3]", "[0, 1]")
                .replace("'clean_targets': [1], 'unit_noise': [1]", "'clean_targets': [0, 0, 0, 0]")
                .replace("[[0]]", "[[0], [3, 1], [2]]")
                .replace("'sigma': 0.5, 'mode': 'full'", "'sigma': 0, 'mode': 'mini'")
                .replace("0.01", "0")
                .replace("'steps': 1", "'steps': 2"));
        JsonNode run = solve(document).document().at("/runs/0");
        // f is 0.5, 1.5, 1.5, 2.5 at the four points, of which x varies fastest.
        assertEquals(3, run.get("full_loss").size());
        assertEquals("[0.25,4.25]", run.get("batch_loss").toString());
    }

    @Test
    void onlyTheNoisesAndBatchesThatAreAskedForAreAnswered() {
        ObjectNode document = Documents.of(LINE);
        ((ObjectNode) document.at("/networks/0"))
                .putObject("first_step")
                .putObject("sigma=2")
                .putObject("mini");
        JsonNode step = solve(document).document().at("/networks/0/first_step");
        assertEquals(1, step.size());
        assertEquals(1, step.get("sigma=2").size());
        assertEquals(3.5 * 3.5, step.at("/sigma=2/mini/loss").doubleValue(), 1e-13);
    }

    @Test
    void aRunThatLeavesTheNumbersEndsBeforeItAndSaysWhy() {
        ObjectNode document = Documents.of(LINE.replace("0.01", "1e30").replace("'steps': 1", "'steps': 9"));
        JsonNode run = solve(document).document().at("/runs/0");
        assertTrue(run.get("full_loss").size() < 10);
        assertTrue(run.has("stopped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"swish", "identity", "linear", "leaky_relu", "gelu_tanh"})
    void everyActivationMayStandInside(String name) {
        ObjectNode document = Documents.of(LINE.replace("'tanh'", "'" + name + "'")
                .replace("[2, 1]", "[2, 1, 1]")
                .replace("[0.5]]", "[0.5], [[2]], [0]]"));
        assertTrue(solve(document).unanswered().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/runs/0     | 'network': 'lime'                     | unknown-choice     | runs[0].network",
                "/runs/0     | 'mode': 'maxi'                        | unknown-choice     | runs[0].mode",
                "/runs/0     | 'optimizer': 'Adma'                   | unknown-choice     | runs[0].optimizer",
                "/runs/0     | 'hyper': {'rate': 1}                  | unknown-choice     | runs[0].hyper",
                "/runs/0     | 'sigma': 'much'                       | field.finite-number | runs[0].sigma",
                "/runs/0     | 'steps': -1                           | field.whole        | runs[0].steps",
                "/networks/0 | 'shape': [2, 0]                       | field.whole        | networks[0].shape[1]",
                "/networks/0 | 'shape': [2]                          | network.widths     | networks[0].shape: widths",
                "/networks/0 | 'activation': 'relo'                  | unknown-choice     | networks[0].activation",
                "/networks/0 | 'initial': [[[1, 1]]]                 | field.size         | networks[0].initial",
                "/networks/0 | 'initial': [[[1, 1, 1]], [0]]         | field.finite       | networks[0].initial[0][0]",
                "/networks/0 | 'initial': [[[1, 1]], ['x']]          | field.finite       | networks[0].initial[1]",
                "/networks/0 | 'shape': [2,2], 'initial': [[[1, 1],[1,1]], [0,0]] | training.targets |",
                "            | 'clean_targets': [1, 2]               | field.finite       | clean_targets",
                "            | 'grid': 'fine'                        | field.list         | grid",
                "/runs/0     | 'steps': 2                            | batch.few          | batches",
                "            | 'batches': [[0, 1]]                   | field.whole        | batches[0][1]",
            })
    void whatCannotBeAnsweredIsLeftUnfilledAndSaysWhere(String at, String change, String code, String place) {
        ObjectNode document = Documents.of(LINE.replace("'full'", "'mini'"));
        JsonNode target = at == null ? document : document.at(at);
        ((ObjectNode) target).setAll(Documents.of("{" + change + "}"));
        Solution solution = solve(document);
        assertFalse(solution.unanswered().isEmpty());
        Problem problem = solution.unanswered().get(solution.unanswered().size() - 1);
        assertEquals(code, problem.code());
        assertTrue(problem.place().endsWith(place == null ? "" : place), problem::place);
        assertFalse(solution.document().at("/runs/0").has("full_loss"));
    }

    @Test
    void twoNetworksOfOneNameAreNotChosenFrom() {
        ObjectNode document = Documents.of(LINE);
        document.withArray("/networks").add(document.at("/networks/0").deepCopy());
        Problem problem = solve(document).unanswered().get(0);
        assertEquals("json.repeated", problem.code());
        assertEquals("test.json: runs[0]: networks[1].id", problem.place());
    }

    @Test
    void whereThereIsNoNetworkNoneIsProposed() {
        ObjectNode document = Documents.of(LINE);
        document.putArray("networks");
        assertEquals("unknown-of-none", solve(document).unanswered().get(0).code());
    }

    @Test
    void runsThatAreNoListAreRefused() {
        ObjectNode document = Documents.of(LINE).put("runs", "x");
        Refusal refusal = assertThrows(Refusal.class, () -> solve(document));
        assertEquals("field.list", refusal.problem().code());
        assertEquals("test.json: runs", refusal.problem().place());
    }

    @Test
    void aKeyOfFirstStepThatIsNoNoiseIsRefused() {
        ObjectNode document = Documents.of(LINE);
        ((ObjectNode) document.at("/networks/0")).putObject("first_step").putObject("noise=2");
        assertEquals("reference.sigma", solve(document).unanswered().get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum", "half_mean"})
    void anotherConventionOfTheLossFails(String reduction) {
        NetworksFormat mutant = new NetworksFormat(
                Optimizers.ALL, Losses.ALL.get("least_squares").make(Map.of("reduction", reduction)));
        assertTrue(failures(mutant, "SGD") >= 36);
    }

    @Test
    void oneOptimizerDoesNotPassForAnother() {
        Catalog<Optimizer> swapped = new Catalog<>("optimizers", new Impostor("AdamW", "Adam"));
        NetworksFormat mutant = new NetworksFormat(swapped, Losses.of("least_squares"));
        assertEquals(12, failures(mutant, "AdamW"));
    }

    @Test
    void whatIsOffByMoreThanItsToleranceFails() {
        for (String place : List.of("/full_loss/7", "/final/1/2", "/closure_evals/3")) {
            ObjectNode document = only("LBFGS");
            ObjectNode run = (ObjectNode) document.at("/runs/0");
            JsonNode list = run.at(place.substring(0, place.lastIndexOf('/')));
            int at = Integer.parseInt(place.substring(place.lastIndexOf('/') + 1));
            double off = place.startsWith("/closure") ? 1 : 1e-8;
            ((ArrayNode) list).set(at, list.get(at).doubleValue() + off);
            List<Verdict> verdicts = verify(document, new NetworksFormat());
            assertFalse(verdicts.get(3).passed(), place);
            assertTrue(verdicts.get(4).passed(), place);
        }
    }

    private static long failures(NetworksFormat format, String optimizer) {
        return verify(only(optimizer), format).stream()
                .filter(verdict -> verdict.kind().equals("runs") && !verdict.passed())
                .count();
    }

    private static ObjectNode only(String optimizer) {
        ObjectNode document = bundled();
        document.withArray("/runs")
                .removeIf(run -> !run.get("optimizer").textValue().equals(optimizer));
        return document;
    }

    private static ObjectNode bundled() {
        return BundledReferences.read("pytorch/mlp.json");
    }

    private static List<Verdict> verify(ObjectNode document, NetworksFormat format) {
        return Verdict.of(document, "test.json", FunctionSource.CATALOGUE, new Catalog<>("references", format));
    }

    private static Solution solve(ObjectNode document) {
        return Solution.of(document, "test.json", FunctionSource.CATALOGUE);
    }

    /** One optimizer under the name of another with the same knobs. */
    private static final class Impostor extends Optimizer {
        private final Optimizer real;

        Impostor(String id, String real) {
            super(
                    id,
                    Convention.PYTORCH,
                    RateScale.DISTANCE,
                    Optimizers.ALL.get(id).knobs().toArray(Knob[]::new));
            this.real = Optimizers.ALL.get(real);
        }

        @Override
        public Rule rule(Knobs settings) {
            return real.rule(Knobs.of(real.knobs(), settings.asMap()));
        }
    }
}

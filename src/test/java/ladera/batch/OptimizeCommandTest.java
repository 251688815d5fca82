package ladera.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import ladera.optim.Optimizers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimizeCommandTest {
    private static final String HEADER = "step,x,y,loss,gradient_norm,function_evaluations,gradient_evaluations";

    @Test
    void csvHasARowForTheStartAndOneForEachStep() {
        Call call = run("--surface quad100 --start 2,-1.5 --optimizer SGD --set lr=0.01 --steps 2 --csv");
        assertEquals(0, call.code());
        assertEquals(HEADER, call.lines().get(0));
        assertEquals(
                "0,2.0,-1.5,114.5," + Math.hypot(2, 150) + ",0,0", call.lines().get(1));
        assertEquals("1,1.98,0.0,1.9602,1.98,1,1", call.lines().get(2));
        assertEquals(4, call.lines().size());
        assertEquals("", call.err());
    }

    @Test
    void jsonHasTheSameColumnsAsArraysAndTheOutcome() {
        JsonNode run = run("--surface quad100 --start 2,-1.5 --optimizer SGD --set lr=0.01 --steps 2 --json")
                .json();
        List<String> keys = new ArrayList<>(List.of(HEADER.split(",")));
        keys.forEach(key -> assertEquals(3, run.get(key).size(), key));
        keys.addAll(List.of("outcome", "outcome_step", "outcome_reason"));
        List<String> written = new ArrayList<>();
        run.fieldNames().forEachRemaining(written::add);
        assertEquals(keys, written);
        assertEquals("OUT_OF_BUDGET", run.get("outcome").textValue());
        assertEquals(1.98, run.at("/x/1").doubleValue());
        assertTrue(run.at("/function_evaluations/2").isIntegralNumber());
    }

    @Test
    void aRunThatDivergesSaysSoAndKeepsWhatIsFinite() {
        JsonNode run = run("--surface rosenbrock --start -1.2,1 --optimizer SGD --set lr=0.1 --steps 60 --json")
                .json();
        assertEquals("DIVERGED", run.get("outcome").textValue());
        assertEquals(5, run.get("outcome_step").intValue());
        assertEquals(5, run.get("x").size());
        run.get("x").forEach(x -> assertTrue(x.isNumber()));
    }

    @Test
    void aFormulaStandsForASurface() {
        String rest = " --start -1.2,1 --optimizer Adam --set lr=0.01 --steps 50 --json";
        JsonNode typed = run("--formula (1-x)^2+100*(y-x^2)^2" + rest).json();
        JsonNode listed = run("--surface rosenbrock" + rest).json();
        assertEquals(listed.at("/x/50").doubleValue(), typed.at("/x/50").doubleValue(), 1e-12);
        assertEquals(
                0,
                run("--formula -hypot(x,y) --start 1,2 --optimizer SGD --steps 1")
                        .code());
    }

    @Test
    void aStartWithoutAValueIsARunThatDivergedAtOnce() {
        JsonNode run = run("--formula ln(x) --start -1,0 --optimizer SGD --steps 5 --json")
                .json();
        assertEquals("DIVERGED", run.get("outcome").textValue());
        assertEquals(0, run.get("outcome_step").intValue());
        assertEquals("[\"NaN\"]", run.get("loss").toString());
        assertTrue(run("--formula ln(x) --start -1,0 --optimizer SGD --steps 5 --csv")
                .out()
                .contains("0,-1.0,0.0,nan,"));
    }

    @Test
    void aRunThatItsRuleEndsSaysSo() {
        JsonNode run = run("--surface monkey --start 0,0 --optimizer Newton --steps 5 --json")
                .json();
        assertEquals("STOPPED", run.get("outcome").textValue());
        assertEquals(1, run.get("step").size());
    }

    @Test
    void settingsAreReadInEveryNotation() {
        String rest = " --surface booth --start 1,2 --optimizer Adam --steps 4 --csv";
        String expected = run("--set lr=0.1 --set betas=0.8,0.99 --set amsgrad=true" + rest)
                .out();
        assertEquals(
                expected,
                run("--set lr=1e-1 betas=[0.8,0.99] amsgrad=true" + rest).out());
        assertEquals(
                expected,
                run("--set=lr=.1 --set=betas=0.8;0.99 --set=amsgrad=true" + rest)
                        .out());
        assertTrue(run("--surface booth --start 1,2 --optimizer LBFGS --set line_search_fn=none --steps 2 --csv")
                .err()
                .isEmpty());
    }

    static List<String> optimizers() {
        return Optimizers.ALL.ids();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void everyOptimizerRunsFromTheCommandLine(String optimizer) {
        Call call = run("--surface booth --start -6,7 --steps 3 --json --optimizer " + optimizer);
        assertEquals(0, call.code(), call::err);
        assertEquals(4, call.json().get("x").size());
    }

    @Test
    void zeroStepsShowTheStart() {
        assertEquals(
                2,
                run("--surface booth --start 1,3 --optimizer SGD --steps 0 --csv")
                        .lines()
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"es-ES", "es-MX", "tr-TR", "ar-EG", "hi-IN-u-nu-deva"})
    void dataAreTheSameBytesUnderEveryLocale(String locale) {
        for (String format : List.of("--json", "--csv")) {
            String call =
                    "optimize --surface rosenbrock --start -1.2,1 --optimizer SGD --set lr=0.1 --steps 60 " + format;
            assertEquals(
                    Call.of(call.split(" ")).out(),
                    Call.under(locale, call.split(" ")).out());
        }
    }

    @Test
    void withoutAFormatATableForTheEyeEndsWithTheOutcome() {
        Call call = run("--surface course --start 1.2,0.9 --optimizer Adam --steps 1000");
        assertEquals("All 1000 steps were taken.", call.lines().get(call.lines().size() - 1));
        assertTrue(call.lines().size() < 110, "thinned");
        assertTrue(call.lines().get(call.lines().size() - 2).startsWith("1000 "));
    }

    private static Call run(String options) {
        return Call.under("en-US", ("optimize " + options).split(" "));
    }
}

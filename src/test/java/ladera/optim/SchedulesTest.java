package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ladera.num.Knob;
import ladera.num.Knobs;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Schedules are those of torch.optim.lr_scheduler, as pure functions of the step. */
class SchedulesTest {
    /** PyTorch computes several of them by recursion, which rounds at every step. */
    private static final double TOLERANCE = 1e-12;

    static List<JsonNode> cases() throws IOException {
        try (InputStream in = SchedulesTest.class.getResourceAsStream("schedules.json")) {
            List<JsonNode> cases = new ArrayList<>();
            new ObjectMapper().readTree(in).get("cases").forEach(cases::add);
            return cases;
        }
    }

    static List<ScheduleKind> kinds() {
        return Schedules.ALL.entries();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void followsPyTorch(JsonNode given) {
        ScheduleKind kind = Schedules.ALL.get(given.get("id").asText());
        Map<String, Object> settings = new LinkedHashMap<>();
        given.get("settings")
                .properties()
                .forEach(entry -> settings.put(entry.getKey(), entry.getValue().numberValue()));
        Schedule schedule = kind.schedule(Knobs.of(kind.knobs(), settings));
        for (int k = 0; k < given.get("factors").size(); k++) {
            assertEquals(given.get("factors").get(k).asDouble(), schedule.factor(k), TOLERANCE, kind + " at step " + k);
        }
    }

    @Test
    void everyScheduleIsCompared() throws IOException {
        Set<String> compared = new TreeSet<>();
        cases().forEach(given -> compared.add(given.get("id").asText()));
        assertEquals(new TreeSet<>(Schedules.ALL.ids()), compared);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void factorIsFiniteAndNotNegativeForAnySettings(ScheduleKind kind) {
        for (Knobs settings : KnobSamples.of(kind.knobs(), 200)) {
            Schedule schedule = kind.schedule(settings);
            for (long step : new long[] {0, 1, 2, 29, 30, 99, 100, 101, 12_345, 1_000_000_000L, Long.MAX_VALUE / 2}) {
                double factor = schedule.factor(step);
                assertTrue(
                        factor >= 0 && factor <= 1 + TOLERANCE, kind + " " + settings + " at " + step + ": " + factor);
            }
        }
    }

    @Test
    void rateInForceIsTheKnobTimesTheFactor() {
        Optimizer sgd = Optimizers.ALL.get("SGD");
        Knob rate = sgd.rateKnob();
        Rule rule = sgd.rule(Knobs.initial(sgd.knobs()).with(rate, 0.1));
        Descent scheduled = new Descent(Surfaces.ALL.get("booth"), rule, new double[] {1, 1}, Descent.Guard.PARAMETERS);
        scheduled.follow(step -> step == 2 ? 0 : 1 / 16.0);
        scheduled.advance();
        scheduled.advance();
        double before = scheduled.parameter(0);
        scheduled.advance();
        assertEquals(before, scheduled.parameter(0), "a factor of 0 rests");
        scheduled.advance();
        assertTrue(scheduled.parameter(0) != before, "and goes on after it");
    }

    @Test
    void oneCyclePeaksAtTheKnobsRateAndHoldsItsEnd() {
        ScheduleKind kind = Schedules.ALL.get("one_cycle");
        Schedule schedule = kind.schedule(Knobs.of(kind.knobs(), Map.of("total_steps", 100, "pct_start", 0.31)));
        assertEquals(1, schedule.factor(30), TOLERANCE);
        assertEquals(1 / 25.0, schedule.factor(0), TOLERANCE);
        assertEquals(1 / 25.0 / 1e4, schedule.factor(99), TOLERANCE);
        assertEquals(schedule.factor(99), schedule.factor(5000));
    }
}

package ladera.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.num.Knobs;
import ladera.num.Parallel;
import ladera.num.PlanePoint;
import ladera.optim.Optimizers;
import ladera.optim.Outcome;
import ladera.optim.Quantity;
import ladera.run.Contestant;
import ladera.run.Examples;
import ladera.run.Race;
import ladera.run.Starts;
import ladera.run.Terrain;
import ladera.run.Tuning;
import org.junit.jupiter.api.Test;

class StepReadingTest {
    @Test
    void theFirstStepOfMomentumByHand() {
        StepReading.Reading first = read("SGD", Map.of("lr", 0.1, "momentum", 0.5), "matyas", 0);
        // The gradient of 0.26 (x^2 + y^2) - 0.48 x y at (3, 1).
        assertEquals(0.52 * 3 - 0.48, first.gradient().get(0), 1e-15);
        assertEquals(0.52 - 0.48 * 3, first.gradient().get(1), 1e-15);
        assertEquals(List.of(3.0, 1.0), first.parameters());
        assertEquals(0.1, first.rate());
        assertEquals(-0.1 * 1.08, first.move().get(0), 1e-15);
        assertEquals(3 - 0.1 * 1.08, first.next().get(0), 1e-15);
        Quantity momentum = first.after().get(0);
        assertEquals(1.08, momentum.values().get(0), 1e-15);
        assertEquals(1, first.gradientEvaluations());
        assertEquals(Outcome.Kind.RUNNING, first.outcome().kind());
    }

    @Test
    void eachStepBeginsWhereTheOneBeforeItEnded() {
        for (String optimizer : Optimizers.ALL.ids()) {
            StepReading.Reading one = read(optimizer, Map.of(), "booth", 2);
            StepReading.Reading two = read(optimizer, Map.of(), "booth", 3);
            assertEquals(one.next().isEmpty() ? one.parameters() : one.next(), two.parameters(), optimizer);
        }
    }

    @Test
    void whereTheRuleStopsThereIsNoNextPointAndTheReasonIsGiven() {
        for (long asked : new long[] {0, 7}) {
            StepReading.Reading stopped = read("Newton", Map.of(), "monkey", new PlanePoint(0, 0), asked);
            assertEquals(0, stopped.step());
            assertEquals(Outcome.Kind.STOPPED, stopped.outcome().kind());
            assertTrue(stopped.next().isEmpty()
                    && stopped.after().isEmpty()
                    && stopped.move().isEmpty());
            assertTrue(Double.isNaN(stopped.rate()));
        }
    }

    private static StepReading.Reading read(String optimizer, Map<String, Object> hyper, String surface, long step) {
        return read(optimizer, hyper, surface, new PlanePoint(3, 1), step);
    }

    private static StepReading.Reading read(
            String optimizer, Map<String, Object> hyper, String surface, PlanePoint start, long step) {
        Tuning tuning = Tuning.of(Knobs.of(Optimizers.ALL.get(optimizer).knobs(), hyper));
        Race race = Examples.first()
                .race()
                .with(List.of(new Contestant(1, optimizer, tuning, 0, true)))
                .on(new Terrain.Listed(surface))
                .from(new Starts.Together(start));
        return new StepReading(race, 1, step).answer(() -> true, Parallel.ALONE);
    }
}

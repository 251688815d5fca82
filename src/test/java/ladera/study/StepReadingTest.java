package ladera.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.num.Knobs;
import ladera.num.Objective;
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

    @Test
    void theGradientIsThatOfTheStepsBatch() {
        Race race = race("SGD", Map.of("lr", 0.1), "gabor", new PlanePoint(-1.5, 6.5));
        race = race.with(List.of(race.contestant(1).inBatches(7)));
        StepReading.Reading third = new StepReading(race, 1, 2).answer(() -> true, Parallel.ALONE);
        Objective batches = race.descendedBy(1);
        batches.atStep(2);
        double[] gradient = new double[2];
        batches.valueAndGradient(
                new double[] {third.parameters().get(0), third.parameters().get(1)}, gradient);
        assertEquals(List.of(gradient[0], gradient[1]), third.gradient());
        StepReading.Reading fourth = new StepReading(race, 1, 3).answer(() -> true, Parallel.ALONE);
        assertEquals(third.next(), fourth.parameters());
    }

    private static StepReading.Reading read(String optimizer, Map<String, Object> hyper, String surface, long step) {
        return read(optimizer, hyper, surface, new PlanePoint(3, 1), step);
    }

    private static StepReading.Reading read(
            String optimizer, Map<String, Object> hyper, String surface, PlanePoint start, long step) {
        return new StepReading(race(optimizer, hyper, surface, start), 1, step).answer(() -> true, Parallel.ALONE);
    }

    private static Race race(String optimizer, Map<String, Object> hyper, String surface, PlanePoint start) {
        Tuning tuning = Tuning.of(Knobs.of(Optimizers.ALL.get(optimizer).knobs(), hyper));
        return Examples.first()
                .race()
                .with(List.of(new Contestant(1, optimizer, tuning, 0, true)))
                .on(new Terrain.Listed(surface))
                .from(new Starts.Together(start));
    }
}

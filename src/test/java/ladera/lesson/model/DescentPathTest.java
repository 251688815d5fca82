package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import ladera.net.Batches;
import ladera.num.Doubles;
import ladera.num.Knobs;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;
import ladera.optim.Schedule;
import ladera.run.BatchedLoss;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;
import org.junit.jupiter.api.Test;

class DescentPathTest {
    /** L = (phi_0 - 1)^2 + (phi_0 + phi_1 - 3)^2. */
    private static final SquaredLoss LOSS = new SquaredLoss(PairModel.LINEAR, Doubles.of(0, 1), Doubles.of(1, 3));

    private static final double[] START = {0, 0};

    @Test
    void aStepWithLineSearchGoesAsFarAsIsBest() {
        DescentPath path = run(
                rule("UDLLineSearch", Map.of("max_dist", 1.0, "thresh", 1e-9, "max_iter", 100L)), Schedule.CONSTANT, 1);
        // The gradient is (-8, -6); the Hessian [[4, 2], [2, 2]] gives the rate 100 / 520.
        assertEquals(List.of(Doubles.of(-8, -6)), path.gradients());
        assertEquals(100.0 / 520, path.memory().get("\\alpha").get(0).get(0), 1e-8);
        assertEquals(800.0 / 520, path.points().get(1).get(0), 1e-6);
    }

    @Test
    void memoryIsThatAfterTheStepAndLossesAreThoseOfAllPairs() {
        BatchedLoss batches = new BatchedLoss(LOSS, new Batches.Recorded(List.of(List.of(0), List.of(1))));
        Rule rule = rule("UDLMomentum", Map.of("alpha", 0.1, "beta", 0.5));
        DescentPath path = DescentPath.of(LOSS, batches, rule, Schedule.CONSTANT, START, 2);
        // First the pair (0, 1): gradient (-2, 0), m = (-1, 0), phi = (0.1, 0). Then (1, 3): residual -2.9.
        assertEquals(List.of(Doubles.of(-2, 0), Doubles.of(-5.8, -5.8)), path.gradients());
        assertEquals(Doubles.of(-1, 0), path.memory().get("m").get(0));
        assertEquals(-3.4, path.memory().get("m").get(1).get(0), 1e-15);
        assertEquals(10, path.losses().get(0));
        assertEquals(0.81 + 8.41, path.losses().get(1), 1e-14);
        assertEquals(3, path.points().size());
    }

    @Test
    void aScheduleSetsTheRateOfEachStep() {
        Rule rule = rule("SGD", Map.of("lr", 0.1));
        DescentPath path = run(rule, step -> step < 2 ? 1 : 0.5, 3);
        assertEquals(Doubles.of(0.1, 0.1, 0.05), path.rates());
        double last =
                path.points().get(2).get(0) - 0.05 * path.gradients().get(2).get(0);
        assertEquals(last, path.points().get(3).get(0), 1e-15);
    }

    @Test
    void aPathThatLeavesTheNumbersEndsEarly() {
        DescentPath path = run(rule("SGD", Map.of("lr", 1e20)), Schedule.CONSTANT, 50);
        assertTrue(path.outcome().ended());
        assertEquals(path.points().size(), path.losses().size());
        assertEquals(path.points().size() - 1, path.gradients().size());
    }

    private static DescentPath run(Rule rule, Schedule schedule, int steps) {
        return DescentPath.of(LOSS, LOSS, rule, schedule, START, steps);
    }

    private static Rule rule(String id, Map<String, Object> settings) {
        Optimizer optimizer = Optimizers.ALL.get(id);
        return optimizer.rule(Knobs.of(optimizer.knobs(), settings));
    }
}

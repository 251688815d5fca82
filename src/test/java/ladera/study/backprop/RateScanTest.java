package ladera.study.backprop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.num.Parallel;
import ladera.num.Series;
import ladera.run.backprop.Cell;
import ladera.run.backprop.Presets;
import ladera.run.backprop.Quantity;
import ladera.run.backprop.Task;
import org.junit.jupiter.api.Test;

class RateScanTest {
    private static final Task EXAMPLE = Presets.EXAMPLE.task(null, 0);
    private static final Task ONES = Presets.ALL.get("ones").task(EXAMPLE, 0);

    private static RateScan.Scan scan(Task task) {
        return new RateScan(task).answer(() -> true, Parallel.ALONE);
    }

    private static double lossAt(Task task, double rate) {
        return Solution.of(task.withRate(rate)).newLoss();
    }

    @Test
    void everyRateUpToTheOneFoundLowersTheLossAndTheNextDoesNot() {
        for (Task task : new Task[] {EXAMPLE, ONES, Presets.ALL.get("toy").task(EXAMPLE, 0)}) {
            RateScan.Scan scan = scan(task);
            double loss = Solution.of(task).loss();
            for (double share : new double[] {1e-3, 0.1, 0.5, 0.9, 1 - 1e-9}) {
                assertTrue(lossAt(task, share * scan.falls()) < loss, "at " + share + " of " + scan.falls());
            }
            assertTrue(lossAt(task, scan.falls() * (1 + 1e-9)) >= loss);
            assertTrue(scan.lowers() >= scan.falls());
            assertTrue(scan.bestLoss() < lossAt(task, 0.99 * scan.best()));
            assertTrue(scan.bestLoss() < lossAt(task, 1.01 * scan.best()));
        }
    }

    @Test
    void withOnesRateOneIsFarTooLong() {
        RateScan.Scan scan = scan(ONES);
        assertTrue(scan.falls() < 0.5, "falls up to " + scan.falls());
        assertEquals(93.91716093448323, lossAt(ONES, 1), 1e-9);
        assertTrue(scan.rates().last() > 1, "the rate in force is on the curve");
    }

    @Test
    void whereNothingCanBeLoweredNoRateDoes() {
        double said = Solution.of(ONES).value(Cell.of(Quantity.PREACTIVATION, 2, 0, 0));
        Task solved = ONES.with(Task.points(List.of(new double[] {1, 1, said}), 2, 1));
        assertEquals(0, Solution.of(solved).loss());
        assertEquals(0, scan(solved).falls());
    }

    @Test
    void thePathOfTheLossIsThatOfTheStepRepeated() {
        Series path = LossPath.of(ONES.after(4), 3).answer(() -> true, Parallel.ALONE);
        assertEquals(4, path.size());
        assertEquals(5.091051849241229, path.get(0), 1e-12);
        assertEquals(93.91716093448323, path.get(1), 1e-9);
        assertEquals(Solution.of(ONES.after(2)).newLoss(), path.get(3), 1e-9);
    }
}

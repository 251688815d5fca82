package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Grid;
import ladera.num.Knobs;
import ladera.num.Parallel;
import ladera.num.PlaneFunction;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;
import ladera.optim.Schedule;
import ladera.run.training.NotebookPairs;
import ladera.surface.BumpLoss;
import ladera.surface.PairModel;
import ladera.surface.SquaredLoss;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;

/** What lessons show beside the book's rules: Adam without its correction, and where descent ends. */
class DescentVariantsTest {
    private static final BumpLoss BUMP = new BumpLoss(0.7, 4, 4);

    @Test
    void withoutCorrectionTheFirstStepOfAdamIsTooLong() {
        DescentPath path =
                DescentPath.of(BUMP, BUMP, new UncorrectedAdam(0.05, 0.9, 0.99, 0), Schedule.CONSTANT, start(), 1);
        Doubles gradient = path.gradients().get(0);
        // m = 0.1 g and sqrt(v) = 0.1 |g|: here the two errors cancel.
        assertEquals(0.05, path.points().get(1).get(0) + 0.7, 1e-15);
        assertEquals(0.1 * gradient.get(0), path.memory().get("m").get(0).get(0), 1e-17);
        assertEquals(
                0.01 * gradient.get(1) * gradient.get(1),
                path.memory().get("v").get(0).get(1),
                1e-17);
        DescentPath longer =
                DescentPath.of(BUMP, BUMP, new UncorrectedAdam(0.05, 0.9, 0.999, 0), Schedule.CONSTANT, start(), 1);
        assertEquals(0.05 * 0.1 / Math.sqrt(0.001), longer.points().get(1).get(0) + 0.7, 1e-15);
    }

    @Test
    void inTheLongRunTheCorrectionIsForgotten() {
        Optimizer adam = Optimizers.ALL.get("UDLAdam");
        Rule corrected = adam.rule(Knobs.of(adam.knobs(), Map.of("alpha", 0.01, "beta", 0.5, "gamma", 0.6)));
        DescentPath with = DescentPath.of(BUMP, BUMP, corrected, Schedule.CONSTANT, start(), 200);
        DescentPath without =
                DescentPath.of(BUMP, BUMP, new UncorrectedAdam(0.01, 0.5, 0.6, 1e-20), Schedule.CONSTANT, start(), 200);
        double m = with.memory().get("m").get(100).get(0);
        assertEquals(m, without.memory().get("m").get(100).get(0), 0.1 * Math.abs(m));
    }

    @Test
    void startsInOneValleyReachOneLoss() {
        Optimizer descent = Optimizers.ALL.get("SGD");
        Rule rule = descent.rule(Knobs.of(descent.knobs(), Map.of("lr", 0.01)));
        Basins basins = Basins.of(Surfaces.ALL.get("himmelblau"), rule, Domain.square(4), 9, 9, 200);
        Grid reached = basins.reached();
        assertEquals(81, reached.values().size());
        // All four minima of Himmelblau's function have the value 0.
        assertEquals(0, reached.value(7, 7), 1e-9);
        assertEquals(0, reached.value(1, 1), 1e-9);
        assertTrue(Double.isNaN(Basins.of(
                        Surfaces.ALL.get("himmelblau"),
                        descent.rule(Knobs.of(descent.knobs(), Map.of("lr", 10.0))),
                        Domain.square(4),
                        3,
                        3,
                        50)
                .reached()
                .value(0, 0)));
    }

    @Test
    void aFinerMapOfBasinsKeepsWhatIsKnownAndFindsTheBordersAnew() {
        Optimizer descent = Optimizers.ALL.get("SGD");
        Rule rule = descent.rule(Knobs.of(descent.knobs(), Map.of("lr", 0.1)));
        PlaneFunction gabor = new SquaredLoss(
                PairModel.GABOR,
                NotebookPairs.of("6.3").x(),
                NotebookPairs.of("6.3").y());
        Domain window = new Domain(-10, 10, 2.5, 22.5);
        Basins coarse = Basins.of(gabor, rule, window, 9, 9, 60);
        Grid fine = coarse.refined(gabor, rule, 60, 0.1, Parallel.ALONE).reached();
        Grid all = Basins.of(gabor, rule, window, 17, 17, 60).reached();
        int runs = 0;
        for (int j = 0; j < 17; j++) {
            for (int i = 0; i < 17; i++) {
                if (i % 2 == 0 && j % 2 == 0) {
                    assertEquals(coarse.reached().value(i / 2, j / 2), fine.value(i, j), 1e-12);
                }
                runs += all.value(i, j) == fine.value(i, j) ? 1 : 0;
            }
        }
        assertTrue(runs > 81 && runs < 17 * 17, "some have runs of their own, some do not: " + runs);
    }

    private static double[] start() {
        return new double[] {-0.7, -0.9};
    }
}

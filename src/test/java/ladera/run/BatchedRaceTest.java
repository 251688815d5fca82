package ladera.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.net.Batches;
import ladera.num.Allocation;
import ladera.num.Curvature;
import ladera.num.Domain;
import ladera.num.Doubles;
import ladera.num.Objective;
import ladera.num.PlanePoint;
import ladera.optim.Outcome;
import ladera.surface.Gabor;
import ladera.surface.PairModel;
import org.junit.jupiter.api.Test;

/** A contestant may see a batch of the pairs at each step, while the race is told by the loss of all. */
class BatchedRaceTest {
    private static final PlanePoint START = new PlanePoint(3.5, 6.5);

    private static Contestant sgd(int key, int batch) {
        return RaceFixtures.contestant(key, "SGD", Map.of("lr", 0.3)).inBatches(batch);
    }

    private static Race gabor(Contestant... contestants) {
        return RaceFixtures.race("gabor", START, contestants).over(60);
    }

    private static Trail trail(Scene scene, int key) {
        return scene.trail(key);
    }

    private static List<Doubles> path(Trail trail) {
        List<Doubles> points = new ArrayList<>();
        for (int t = 0; t < trail.x().size(); t++) {
            points.add(Doubles.of(
                    trail.x().get(t),
                    trail.y().get(t),
                    trail.loss().get(t),
                    trail.gradientNorm().get(t)));
        }
        return points;
    }

    @Test
    void stepsSeeTheBatchAndTheTrailTellsTheLossOfAllPairs() {
        Scene scene = RaceFixtures.after(
                RaceFixtures.desk(gabor(sgd(1, 5)), new RaceFixtures.HandClock()), new Commands.Seek(1));
        BatchedLoss batches = new BatchedLoss(new Gabor().loss(), new Batches.Prefixes(5, 7));
        double[] gradient = new double[2];
        batches.valueAndGradient(new double[] {3.5, 6.5}, gradient);
        Trail trail = trail(scene, 1);
        assertEquals(3.5 - 0.3 * gradient[0], trail.x().get(1));
        assertEquals(6.5 - 0.3 * gradient[1], trail.y().get(1));
        Gabor all = new Gabor();
        assertEquals(all.value(trail.x().get(1), trail.y().get(1)), trail.loss().get(1), 1e-13);
        all.gradient(trail.x().get(1), trail.y().get(1), gradient);
        assertEquals(Math.hypot(gradient[0], gradient[1]), trail.gradientNorm().get(1), 1e-13);
    }

    @Test
    void goingBackMeetsTheSameBatches() {
        Desk desk = RaceFixtures.desk(gabor(sgd(1, 5), sgd(2, 0)), new RaceFixtures.HandClock());
        List<Doubles> first = path(trail(RaceFixtures.after(desk, new Commands.Seek(60)), 1));
        // A knob turned at step 20, and turned back: the run is taken up again there.
        RaceFixtures.after(
                desk,
                new Commands.Seek(20),
                new LineupEdits.Retune<>(Race.KIND, 1, Tuning.Group.METHOD, "lr", 0.1),
                new Commands.Seek(60));
        Scene back = RaceFixtures.after(desk, new Commands.Undo(), new Commands.Seek(60));
        assertEquals(first, path(trail(back, 1)));
    }

    @Test
    void equalSeedsAndSizesMeetEqualBatchesAndOthersOthers() {
        Race race = gabor(sgd(1, 5), sgd(2, 5), sgd(3, 6), sgd(4, 0));
        Desk desk = RaceFixtures.desk(race, new RaceFixtures.HandClock());
        Scene scene = RaceFixtures.after(desk, new Commands.Seek(60));
        List<Doubles> first = path(trail(scene, 1));
        assertEquals(first, path(trail(scene, 2)));
        assertNotEquals(first, path(trail(scene, 3)));
        assertNotEquals(first, path(trail(scene, 4)));
        List<Doubles> whole = path(trail(scene, 4));
        Scene other = RaceFixtures.after(desk, new Edits.SetSeed(8), new Commands.Seek(60));
        assertNotEquals(first, path(trail(other, 1)));
        assertEquals(whole, path(trail(other, 4)));
    }

    @Test
    void anotherBatchSizeLeavesTheOldPathAsAGhost() {
        Desk desk = RaceFixtures.desk(gabor(sgd(1, 5), sgd(2, 5)), new RaceFixtures.HandClock());
        RaceFixtures.after(desk, new Commands.Seek(30));
        Scene scene = RaceFixtures.after(desk, new Edits.SetBatch(1, 12), new Commands.Seek(30));
        assertEquals(List.of(1), scene.ghosts().stream().map(Ghost::key).toList());
        assertEquals(12, scene.experiment().race().contestant(1).batch());
        assertNotEquals(path(trail(scene, 2)), path(trail(scene, 1)));
    }

    @Test
    void whatHasNoPairsIsSeenWhole() {
        Race race = gabor(sgd(1, 5), sgd(2, 20));
        assertEquals(
                List.of(0, 0),
                race.on(new Terrain.Listed("booth")).contestants().stream()
                        .map(Contestant::batch)
                        .toList());
        Terrain ten = new Terrain.Fitted(
                PairModel.LINEAR,
                Doubles.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                Doubles.of(new double[10]),
                Domain.square(1));
        assertEquals(
                List.of(5, 0),
                race.on(ten).contestants().stream().map(Contestant::batch).toList());
    }

    /** One pair leaves Newton's system without a solution; three do not. */
    @Test
    void newtonTakesTheHessianOfTheBatch() {
        Race race = gabor(
                RaceFixtures.contestant(1, "Newton", Map.of()).inBatches(1),
                RaceFixtures.contestant(2, "Newton", Map.of()).inBatches(3));
        Scene scene =
                RaceFixtures.after(RaceFixtures.desk(race.over(1), new RaceFixtures.HandClock()), new Commands.Seek(1));
        Objective batch = race.descendedBy(2);
        double[] at = {3.5, 6.5};
        double[] g = new double[2];
        double[] h = new double[4];
        batch.valueAndGradient(at, g);
        Curvature curvature = batch.curvature();
        assertTrue(curvature.hessian(at, h));
        double determinant = h[0] * h[3] - h[1] * h[2];
        assertEquals(
                3.5 - (h[3] * g[0] - h[1] * g[1]) / determinant,
                trail(scene, 2).x().get(1),
                1e-9);
        assertEquals(Outcome.Kind.RUNNING, trail(scene, 2).outcome().kind());
    }

    @Test
    void aBatchOfAllHasTheDerivativesOfTheWhole() {
        Gabor all = new Gabor();
        BatchedLoss batch = new BatchedLoss(all.loss(), new Batches.Prefixes(30, 3));
        double[] at = {1, 9};
        double[] expected = new double[4];
        double[] given = new double[4];
        assertEquals(all.valueAndGradient(at, expected), batch.valueAndGradient(at, given), 1e-12);
        assertArrayEquals(expected, given, 1e-12);
        assertTrue(all.hessian(at, expected) && batch.hessian(at, given));
        assertArrayEquals(expected, given, 1e-12);
    }

    @Test
    void aWarmStepOnBatchesAllocatesNothing() {
        Objective batches = gabor(sgd(1, 5)).descendedBy(1);
        double[] at = {1, 9};
        double[] gradient = new double[2];
        Allocation.untilNothing(() -> {
            for (int step = 0; step < 20; step++) {
                batches.atStep(step);
                batches.valueAndGradient(at, gradient);
            }
        });
    }
}

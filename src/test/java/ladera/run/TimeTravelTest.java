package ladera.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.Knobs;
import ladera.num.PlanePoint;
import ladera.num.Ticker;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Outcome;
import org.junit.jupiter.api.Test;

/** Back and forth, knobs turned on the way: the same bits every time. */
class TimeTravelTest {
    private static final PlanePoint START = new PlanePoint(1.2, 0.9);
    private final Ticker still = () -> 0;

    @Test
    void everyOptimizerStandsAgainBitForBitAtEveryEarlierStep() {
        for (Optimizer optimizer : Optimizers.ALL) {
            Contestant one = RaceFixtures.contestant(1, optimizer.id(), Map.of());
            Racer racer =
                    new Racer(new Racer.Recipe(new Terrain.Listed("himmelblau"), START, one, 7), List.of(), still);
            List<double[]> states = new ArrayList<>();
            states.add(racer.state());
            for (int step = 1; step <= 70; step++) {
                racer.advance();
                if (racer.computed() == step) {
                    states.add(racer.state());
                }
            }
            for (int step = states.size() - 1; step >= 0; step -= 3) {
                racer.rewind(step);
                assertArrayEquals(states.get(step), racer.state(), optimizer.id() + " at step " + step);
            }
        }
    }

    @Test
    void aReplayPassesThroughTheKnobsThatWereTurned() {
        Desk desk = RaceFixtures.desk(adamOnBowl(), still);
        RaceFixtures.after(desk, new Commands.Seek(50), atRate(0.5));
        Scene played = RaceFixtures.after(desk, new Commands.Seek(100));

        Desk again = RaceFixtures.desk(played.experiment().race(), still);
        Scene replayed = RaceFixtures.after(again, new Commands.SeekEnd());
        assertArrayEquals(
                played.trails().get(0).x().toArray(),
                replayed.trails().get(0).x().first(101).toArray());
        assertEquals(1, played.experiment().race().retunings().size());
        assertEquals(50, played.experiment().race().retunings().get(0).step());
    }

    @Test
    void changingThePastLeavesAGhostAndCatchesUpToWhatWasInSight() {
        Desk desk = RaceFixtures.desk(adamOnBowl(), still);
        Scene before = RaceFixtures.after(desk, new Commands.Seek(80), new Commands.Seek(30));
        Scene changed = RaceFixtures.after(desk, atRate(0.4));
        assertEquals(30, changed.playback().cursor());
        Ghost ghost = changed.ghosts().get(0);
        assertEquals(30, ghost.from());
        assertArrayEquals(before.trails().get(0).x().toArray(), ghost.x().toArray());
        Trail trail = changed.trails().get(0);
        assertEquals(ghost.x().get(30), trail.x().get(30));
        Scene onward = RaceFixtures.after(desk, new Commands.Seek(80));
        assertNotEquals(ghost.x().get(31), onward.trails().get(0).x().get(31));
    }

    @Test
    void aSceneHandedOutNeverChangesWhateverHappensLater() {
        Desk desk = RaceFixtures.desk(adamOnBowl(), still);
        Scene early = RaceFixtures.after(desk, new Commands.Seek(40));
        double[] seen = early.trails().get(0).x().toArray();
        RaceFixtures.after(desk, new Commands.Seek(300), new Commands.Seek(10), atRate(0.9));
        RaceFixtures.after(desk, new Commands.Seek(300));
        assertEquals(41, early.trails().get(0).x().size());
        assertArrayEquals(seen, early.trails().get(0).x().toArray());
        assertEquals(
                0.1, early.experiment().race().contestant(1).tuning().method().real("lr"));
    }

    @Test
    void aKnobTurnedBeforeTheFirstStepIsASettingAndNoEvent() {
        Desk desk = RaceFixtures.desk(adamOnBowl(), still);
        Scene scene = RaceFixtures.after(desk, atRate(0.2));
        assertTrue(scene.experiment().race().retunings().isEmpty());
        assertEquals(
                0.2, scene.experiment().race().contestant(1).tuning().method().real("lr"));
    }

    @Test
    void aDivergingRunStopsAloneKeepsItsLastFiniteStateAndSaysWhen() {
        Race race = RaceFixtures.race(
                "quad100",
                new PlanePoint(2, -1.5),
                RaceFixtures.contestant(1, "SGD", Map.of("lr", 10.0)),
                RaceFixtures.contestant(2, "SGD", Map.of("lr", 0.01)));
        Scene scene = RaceFixtures.after(RaceFixtures.desk(race, still), new Commands.SeekEnd());
        Trail wild = scene.trails().get(0);
        assertEquals(Outcome.Kind.DIVERGED, wild.outcome().kind());
        assertEquals(wild.steps() + 1, wild.outcome().step());
        assertTrue(
                Double.isFinite(wild.loss().last()) && Double.isFinite(wild.x().last()));
        assertEquals(400, scene.trails().get(1).steps());
        assertFalse(scene.trails().get(1).outcome().ended());
        assertEquals(400, scene.playback().cursor());
    }

    @Test
    void undoBringsBackTheExperimentAndADragOfASliderIsOneUndo() {
        RaceFixtures.HandClock clock = new RaceFixtures.HandClock();
        Desk desk = RaceFixtures.desk(adamOnBowl(), clock);
        for (double rate : new double[] {0.2, 0.3, 0.4}) {
            RaceFixtures.after(desk, atRate(rate));
            clock.passSeconds(0.05);
        }
        clock.passSeconds(5);
        Scene two = RaceFixtures.after(desk, new Edits.AddContestant("SGD"));
        assertEquals(2, two.trails().size());
        Scene one = RaceFixtures.after(desk, new Commands.Undo());
        assertEquals(1, one.trails().size());
        assertEquals(
                0.4, one.experiment().race().contestant(1).tuning().method().real("lr"));
        Scene none = RaceFixtures.after(desk, new Commands.Undo());
        assertEquals(
                0.1, none.experiment().race().contestant(1).tuning().method().real("lr"));
        Scene forth = RaceFixtures.after(desk, new Commands.Redo());
        assertEquals(
                0.4, forth.experiment().race().contestant(1).tuning().method().real("lr"));
    }

    @Test
    void playingFollowsTheClockAndHoldsAtTheEnd() {
        RaceFixtures.HandClock clock = new RaceFixtures.HandClock();
        Desk desk = RaceFixtures.desk(adamOnBowl(), clock);
        RaceFixtures.after(desk, new Commands.SetSpeed(10), new Commands.Play());
        clock.passSeconds(2.05);
        desk.work(Long.MAX_VALUE);
        assertEquals(20, desk.scene().playback().cursor());
        assertTrue(desk.scene().playback().playing());
        clock.passSeconds(1000);
        desk.work(Long.MAX_VALUE);
        assertEquals(400, desk.scene().playback().cursor());
        assertFalse(desk.scene().playback().playing());
    }

    @Test
    void knobsInForceAreThoseOfTheStepInSight() {
        Desk desk = RaceFixtures.desk(adamOnBowl(), still);
        Scene scene = RaceFixtures.after(desk, new Commands.Seek(50), atRate(0.5));
        Race race = scene.experiment().race();
        Knobs before = race.tuningAt(1, 49).method();
        assertEquals(0.1, before.real("lr"));
        assertEquals(0.5, race.tuningAt(1, 50).method().real("lr"));
    }

    private static Edit atRate(double rate) {
        return new LineupEdits.Retune<>(Race.KIND, 1, Tuning.Group.METHOD, "lr", rate);
    }

    private static Race adamOnBowl() {
        return RaceFixtures.race("matyas", START, RaceFixtures.contestant(1, "Adam", Map.of("lr", 0.1)));
    }
}

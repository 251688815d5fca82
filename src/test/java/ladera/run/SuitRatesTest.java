package ladera.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ladera.optim.Outcome;
import ladera.surface.Surface;
import ladera.surface.Surfaces;
import org.junit.jupiter.api.Test;

/** Rates that suit one surface throw others off another; one command mends them all. */
class SuitRatesTest {
    private final Desk desk = RaceFixtures.desk(Examples.firstRace(), new RaceFixtures.HandClock());

    @Test
    void nobodyDivergesOnASurfaceThatHasAMinimumOnceRatesSuitIt() {
        for (Surface surface : Surfaces.ALL) {
            if (Double.isNaN(surface.facts().lowest())) {
                continue;
            }
            Scene scene = RaceFixtures.after(
                    desk,
                    new Edits.ChooseTerrain(new Terrain.Listed(surface.id())),
                    new Edits.SuitRates(),
                    new Commands.Seek(120));
            for (Trail trail : scene.trails()) {
                assertFalse(
                        trail.outcome().kind() == Outcome.Kind.DIVERGED,
                        () -> surface.id() + " " + trail.key() + " " + trail.outcome());
            }
        }
    }

    @Test
    void otherKnobsAreKeptAndOneUndoBringsTheRatesBack() {
        Edits.ChooseTerrain rosenbrock = new Edits.ChooseTerrain(new Terrain.Listed("rosenbrock"));
        Scene wild = RaceFixtures.after(desk, rosenbrock, new Commands.Seek(120));
        assertEquals(Outcome.Kind.DIVERGED, wild.trails().get(0).outcome().kind());
        Scene calm = RaceFixtures.after(desk, new Edits.SuitRates());
        Tuning momentum = calm.experiment().race().contestant(2).tuning();
        assertEquals(0.93, momentum.method().real("momentum"));
        assertTrue(momentum.method().real("lr") < 5e-4);
        Scene back = RaceFixtures.after(desk, new Commands.Undo());
        assertEquals(wild.experiment(), back.experiment());
    }
}

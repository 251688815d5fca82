package ladera.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ladera.num.Parallel;
import ladera.run.training.SmallRaces;
import ladera.run.training.TrainingEdits;
import ladera.run.training.TrainingRace;
import org.junit.jupiter.api.Test;

/** Who has looked at the samples that judge has looked at them, whatever is undone, edited, closed or opened after it. */
class TestLooksTest {
    private static final TrainingRace RACE = SmallRaces.race(5);

    private final Desk desk = new Desk(Experiment.of(RACE), () -> 0, Parallel.ALONE, Inquiry.silent());

    @Test
    void undoingGivesNoLookBack() {
        new TrainingEdits.SetSteps(7).on(desk);
        new TrainingEdits.LookAtTest(race()).on(desk);
        new Commands.Undo().on(desk);
        assertEquals(5, race().steps());
        assertEquals(1, looks());
        new Commands.Redo().on(desk);
        assertEquals(7, race().steps());
        assertEquals(1, looks());
    }

    @Test
    void otherSamplesAreCountedByThemselves() {
        new TrainingEdits.LookAtTest(race()).on(desk);
        new TrainingEdits.LookAtTest(race()).on(desk);
        assertEquals(2, looks());
        new TrainingEdits.SetSeed(99).on(desk);
        assertEquals(0, looks());
        new TrainingEdits.LookAtTest(race()).on(desk);
        new TrainingEdits.SetSeed(RACE.seed()).on(desk);
        assertEquals(2, looks());
    }

    @Test
    void theSessionFileKeepsThemAndOlderOnesHaveNone() {
        String before = SessionFile.write(desk.scene().experiment());
        assertFalse(before.contains("test_looks"));
        new TrainingEdits.LookAtTest(race()).on(desk);
        Experiment looked = desk.scene().experiment();
        assertEquals(looked, SessionFile.parse(SessionFile.write(looked)));
        desk.open(SessionFile.parse(before));
        assertEquals(0, looks());
        desk.open(SessionFile.parse(SessionFile.write(looked)));
        assertEquals(1, looks());
    }

    /** A study or a search is the same question before and after. */
    @Test
    void whatIsWorkedOutAroundARaceDoesNotChange() {
        new TrainingEdits.LookAtTest(race()).on(desk);
        assertEquals(RACE.alone(), race().alone());
    }

    private TrainingRace race() {
        return desk.scene().experiment().section(TrainingRace.KIND);
    }

    private int looks() {
        return race().looks().at(race());
    }
}

package ladera.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import ladera.num.Parallel;
import org.junit.jupiter.api.Test;

class RehearsalTest {
    /** Counts how often it has been asked. */
    private record Sum(int to) implements Query<Integer> {
        @Override
        public Integer answer(BooleanSupplier stillWanted, Parallel parallel) {
            return to * (to + 1) / 2;
        }
    }

    private static Rehearsal rehearsal() {
        return new Rehearsal(Examples.first(), Parallel.ALONE);
    }

    @Test
    void stepsAreThoseOfTheRunInAnyOrder() {
        Rehearsal forwards = rehearsal();
        Rehearsal backwards = rehearsal();
        assertEquals(120, forwards.steps());
        Scene end = backwards.at(120, () -> true);
        Scene early = backwards.at(30, () -> true);
        Scene first = forwards.at(30, () -> true);
        assertEquals(30, early.playback().cursor());
        assertEquals(30, first.playback().cursor());
        assertEquals(120, end.playback().cursor());
        for (int k = 0; k < 4; k++) {
            assertArrayEquals(
                    first.trails().get(k).x().toArray(),
                    early.trails().get(k).x().first(31).toArray());
            assertEquals(0, end.trails().get(k).seconds().last());
        }
        assertEquals(120, forwards.at(9999, () -> true).playback().cursor());
    }

    @Test
    void questionsAreAnsweredAtOnce() {
        Rehearsal rehearsal = rehearsal();
        Scene scene = rehearsal.at(0, () -> true);
        Scene answered = rehearsal.answered(scene, Set.of(new Sum(4), new Sum(10)), () -> true);
        assertEquals(55, answered.answers().to(new Sum(10)));
        assertEquals(10, answered.answers().to(new Sum(4)));
        assertNotNull(answered.trails());
    }

    @Test
    void whatIsNoLongerWantedStops() {
        Rehearsal rehearsal = rehearsal();
        int[] looks = {0};
        assertThrows(CancellationException.class, () -> rehearsal.at(120, () -> ++looks[0] < 5));
        assertEquals(5, looks[0]);
        assertEquals(120, rehearsal.at(120, () -> true).playback().cursor());
    }
}

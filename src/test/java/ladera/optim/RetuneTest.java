package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule may be changed while the run goes on. */
class RetuneTest {
    private static final Bowl BOWL = new Bowl(2);

    static List<Cases> cases() {
        return Cases.all();
    }

    private static double[] point(Descent descent) {
        return new double[] {descent.parameter(0), descent.parameter(1)};
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameRuleAgainChangesNothing(Cases given) {
        Descent once = given.descent(BOWL);
        Descent retuned = given.descent(BOWL);
        for (int k = 0; k < 20; k++) {
            once.advance();
            retuned.retune(given.rule());
            retuned.advance();
        }
        assertArrayEquals(once.saveState(), retuned.saveState());
    }

    /** Adam's memory is not read as Adamax's, though some of these have equally much. */
    @ParameterizedTest
    @MethodSource("cases")
    void anotherRuleStartsWithoutForeignMemory(Cases given) {
        Descent run = given.descent(BOWL);
        for (int k = 0; k < 5; k++) {
            run.advance();
        }
        for (Cases next :
                List.of(Cases.of("Rprop", Map.of()), Cases.of("LBFGS", Map.of()), Cases.of("Adamax", Map.of()))) {
            if (next.optimizer() == given.optimizer()) {
                continue;
            }
            Descent changed = given.descent(BOWL);
            changed.restore(run.saveState(), 5, 0, 0);
            changed.retune(next.rule());
            Descent fresh = new Descent(BOWL, next.rule(), point(run), Descent.Guard.PARAMETERS);
            for (int k = 0; k < 5; k++) {
                changed.advance();
                fresh.advance();
            }
            assertArrayEquals(fresh.saveState(), changed.saveState(), next.toString());
        }
    }

    @Test
    void aLinkThatStaysKeepsItsMemory() {
        Map<String, Double> settings = Map.of("lr", 0.02, "momentum", 0.9);
        Descent run = Cases.of("SGD", settings).descent(BOWL);
        for (int k = 0; k < 3; k++) {
            run.advance();
        }
        double buffer = run.memory(0);
        run.retune(Cases.of("SGD", settings).with("lr", 0.01).rule());
        assertEquals(buffer, run.memory(0));
        assertNotEquals(0, buffer);
    }

    @Test
    void aHistoryOfAnotherLengthStartsAgain() {
        Descent run = Cases.of("LBFGS", Map.of("max_iter", 2)).descent(BOWL);
        run.advance();
        run.retune(Cases.of("LBFGS", Map.of("history_size", 7)).rule());
        Descent fresh = new Descent(
                BOWL, Cases.of("LBFGS", Map.of("history_size", 7)).rule(), point(run), Descent.Guard.PARAMETERS);
        run.advance();
        fresh.advance();
        assertArrayEquals(fresh.saveState(), run.saveState());
    }
}

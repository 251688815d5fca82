package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import ladera.num.Refusal;
import org.junit.jupiter.api.Test;

/** The notebooks' line search draws its bracket together about the lowest point downhill. */
class LineSearchTest {
    @Test
    void theLineSearchDrawsItsBracketTogether() {
        LineSearch search = new LineSearch(1, 1e-9, 100);
        LineSearch.Trace trace = search.trace(t -> (t - 0.2) * (t - 0.2));
        assertEquals(0.2, trace.distance(), 1e-8);
        assertEquals(trace.distance(), search.distance(t -> (t - 0.2) * (t - 0.2)));
        LineSearch.Bracket first = trace.brackets().get(0);
        assertEquals(0.33, first.b());
        assertEquals(0.66, first.c());
        // At 0 the loss is 0.04, at 0.33 0.0169, at 0.66 0.2116: the lower middle one is the left.
        assertEquals(LineSearch.Move.LEFT, first.move());
        assertEquals(0.66, trace.brackets().get(1).d());
        assertEquals(0.22, trace.brackets().get(1).b(), 1e-15);
    }

    @Test
    void aSearchThatOvershootsHalvesItsReach() {
        LineSearch.Trace trace = new LineSearch(8, 0, 3).trace(t -> t);
        assertEquals(
                List.of(LineSearch.Move.HALVE, LineSearch.Move.HALVE, LineSearch.Move.HALVE),
                trace.brackets().stream().map(LineSearch.Bracket::move).toList());
        assertEquals(2, trace.brackets().get(2).d());
        assertEquals((0.33 + 0.66) / 2, trace.distance(), 1e-15);
        assertEquals(0, new LineSearch(8, 8, 3).trace(t -> t).brackets().size());
        assertThrows(Refusal.class, () -> new LineSearch(0, 1, 1));
    }

    @Test
    void everyIterationLooksAtAllFourDistancesAndTheStepKeepsWhatItFound() {
        Descent descent = Cases.of("UDLLineSearch", Map.of("max_dist", 2.0, "thresh", 0.0, "max_iter", 60L))
                .descent(new Bowl(1));
        descent.advance();
        // f = x^2: the lowest point downhill is half the gradient away.
        assertEquals(0.5, descent.memory(0), 1e-8);
        assertEquals(0, descent.parameter(0), 1e-7);
        assertEquals(1 + 4 * 60, descent.functionEvaluations());
        assertEquals(1, descent.gradientEvaluations());
    }
}

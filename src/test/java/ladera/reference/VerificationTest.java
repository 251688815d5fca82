package ladera.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import ladera.num.Catalog;
import ladera.num.Knobs;
import ladera.num.Parallel;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.optim.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No badge without evidence: every optimizer of the list is held against numbers computed elsewhere, and a wrong one fails. */
class VerificationTest {
    static List<Optimizer> optimizers() {
        return Optimizers.ALL.entries();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void everyOptimizerHasEvidenceThatHolds(Optimizer optimizer) {
        Evidence evidence = evidence(optimizer.id());
        assertTrue(evidence.holds(), () -> evidence.toString());
        assertTrue(evidence.records() >= 4 && evidence.steps() > 10L * evidence.records(), () -> evidence.toString());
    }

    @Test
    void theBooksLineSearchIsHeldAgainstTheNotebooksPaths() {
        Evidence evidence = evidence("UDLLineSearch");
        assertEquals(6, evidence.records());
        // Two paths of 10 steps and four of 21, starts included.
        assertEquals(2 * 11 + 4 * 22, evidence.steps());
        assertFalse(evidence.byLibrary());
        assertEquals("udlbook/udlbook, a8fe82b", evidence.madeWith());
    }

    @Test
    void aWrongOptimizerIsFoundOut() {
        Optimizer wrong =
                new Optimizer(
                        "Lion",
                        Optimizer.Convention.TEXTBOOK,
                        Optimizer.RateScale.DISTANCE,
                        Optimizers.ALL.get("Lion").knobs().toArray(ladera.num.Knob[]::new)) {
                    @Override
                    public Rule rule(Knobs settings) {
                        Optimizer other = Optimizers.ALL.get("SGD");
                        return other.rule(Knobs.initial(other.knobs()));
                    }
                };
        Evidence evidence = new Verification("Lion").answer(new Catalog<>("optimizers", wrong), () -> true);
        assertFalse(evidence.holds());
        assertEquals("verify.differs", evidence.failure().code());
    }

    @Test
    void nobodyWaitsForNothing() {
        assertNull(new Verification("Adam").answer(() -> false, Parallel.ALONE));
    }

    private static Evidence evidence(String optimizer) {
        return new Verification(optimizer).answer(() -> true, Parallel.ALONE);
    }
}

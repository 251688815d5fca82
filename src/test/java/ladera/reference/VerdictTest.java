package ladera.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {
    @Test
    void everySurfaceHolds() {
        List<Verdict> verdicts = verify(Documents.surfaces());
        assertEquals(16, verdicts.size());
        verdicts.forEach(
                verdict -> assertTrue(verdict.passed(), () -> verdict.reason().toString()));
    }

    @Test
    void everyTrajectoryHolds() {
        List<Verdict> verdicts = verify(Documents.trajectories());
        assertEquals(370, verdicts.size());
        verdicts.forEach(
                verdict -> assertTrue(verdict.passed(), () -> verdict.reason().toString()));
    }

    @Test
    void everythingHoldsOnTypedFormulasToo() {
        for (ObjectNode document : List.of(Documents.surfaces(), Documents.trajectories())) {
            for (Verdict verdict : Verdict.of(document, "test.json", FunctionSource.FORMULAS)) {
                assertTrue(verdict.passed(), () -> verdict.reason().toString());
            }
        }
    }

    @Test
    void theTallyCountsByKindAndKeepsTheWorst() {
        ObjectNode document = Documents.surfaces();
        nudge((ArrayNode) document.at("/surfaces/booth/points/0"), 2, 2e-9);
        Verdict.Tally surfaces = Verdict.tally(verify(document)).get(0);
        assertEquals("surfaces", surfaces.kind());
        assertEquals(16, surfaces.records());
        assertEquals(1, surfaces.failed());
        assertEquals(2, surfaces.worst(), 1e-6);
    }

    @Test
    void aDifferenceWithinToleranceHoldsAndOneBeyondFails() {
        for (double share : new double[] {0.9, 1.1}) {
            ObjectNode document = Documents.trajectories("Adam");
            JsonNode record = document.at("/records/0");
            ArrayNode point = (ArrayNode) record.at("/iterates/7");
            double size = Math.max(1, Math.abs(point.get(1).doubleValue()));
            nudge(point, 1, share * record.get("rel_tol").doubleValue() * size);
            assertEquals(share < 1, verify(document).get(0).passed(), () -> "off by " + share);
        }
    }

    @Test
    void theReasonNamesFilePlaceAndNumbers() {
        ObjectNode document = Documents.trajectories("SGD");
        nudge((ArrayNode) document.at("/records/3/iterates/5"), 0, 1);
        Verdict failed = verify(document).get(3);
        assertEquals("verify.differs", failed.reason().code());
        assertEquals("test.json: records[3].iterates[5][0]", failed.reason().place());
    }

    @Test
    void beyondReliableStepsNothingIsCompared() {
        ObjectNode document = Documents.trajectories("SGD");
        ObjectNode record = (ObjectNode) document.at("/records/0");
        record.put("reliable_steps", 4);
        nudge((ArrayNode) record.at("/iterates/5"), 0, 1);
        assertTrue(verify(document).get(0).passed());
        assertEquals(5, verify(document).get(0).compared());
    }

    @Test
    void evaluationsAndAveragesAreHeldToo() {
        ObjectNode counted = Documents.trajectories("LBFGS");
        ArrayNode counts = (ArrayNode) counted.at("/records/0/closure_evals");
        counts.set(0, counts.get(0).intValue() + 1);
        assertFalse(verify(counted).get(0).passed());

        ObjectNode averaged = Documents.trajectories("ASGD");
        nudge((ArrayNode) averaged.at("/records/9/averaged/20"), 0, 1e-3);
        assertFalse(verify(averaged).get(9).passed());
    }

    @Test
    void aRecordThatCannotBeAnsweredOrHasNothingToCompareFails() {
        ObjectNode unknown = Documents.trajectories("Lion");
        ((ObjectNode) unknown.at("/records/0")).put("optimizer", "Tiger");
        assertFalse(verify(unknown).get(0).passed());
        assertEquals(Double.POSITIVE_INFINITY, verify(unknown).get(0).worst());

        ObjectNode bare = Documents.trajectories("Lion");
        ((ObjectNode) bare.at("/records/0")).remove("iterates");
        assertFalse(verify(bare).get(0).passed());
        assertTrue(verify(bare).get(1).passed());
    }

    @Test
    void verifyingLeavesTheReferenceAsItIs() {
        ObjectNode document = Documents.trajectories("Rprop");
        ObjectNode before = document.deepCopy();
        verify(document);
        assertEquals(before, document);
    }

    private static List<Verdict> verify(ObjectNode document) {
        return Verdict.of(document, "test.json", FunctionSource.CATALOGUE);
    }

    private static void nudge(ArrayNode numbers, int at, double by) {
        numbers.set(at, numbers.get(at).doubleValue() + by);
    }
}

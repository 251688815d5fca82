package ladera.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every optimizer walks the paths that PyTorch, or the formula written out by hand, has walked. */
class TrajectoriesTest {
    static List<ReferenceRecord> records() {
        return ReferenceRecord.all();
    }

    @ParameterizedTest
    @MethodSource("records")
    void walksTheReferencePath(ReferenceRecord record) {
        assertNull(record.disagreement(record.optimizer().rule(record.settings())));
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordSetsEveryKnob(ReferenceRecord record) {
        assertEquals(record.settings().asMap().keySet(), record.hyper().keySet());
    }

    @Test
    void referenceIsWholeAndCoversEveryOptimizer() {
        // Its reference are the paths of the book's notebooks.
        Set<String> covered = new TreeSet<>(Set.of("UDLLineSearch"));
        records().forEach(record -> covered.add(record.optimizer().id()));
        assertEquals(370, records().size());
        assertEquals(new TreeSet<>(Optimizers.ALL.ids()), covered);
    }
}

package ladera.lesson.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Refusal;
import ladera.run.Json;
import org.junit.jupiter.api.Test;

/** Drawn batches are those that the notebooks' own generator drew. */
class NotebookBatchesTest {
    private static final int PAIRS = 30;

    @Test
    void everyRecordedRunHasTheBatchesOfItsSeed() throws IOException {
        int compared = 0;
        for (String notebook : List.of("6_3_Stochastic_Gradient_Descent", "6_4_Momentum")) {
            for (JsonNode one : cases(notebook)) {
                JsonNode recorded = one.path("inputs").path("batches");
                if (recorded.isMissingNode()) {
                    continue;
                }
                String id = one.path("id").textValue();
                int seed = id.contains("seed") ? Integer.parseInt(id.substring(id.indexOf("seed") + 4)) : 1;
                int size = recorded.get(0).size();
                assertEquals(
                        lists(recorded),
                        NotebookBatches.of(PAIRS, size, seed, recorded.size()).batches(),
                        id);
                compared++;
            }
        }
        assertTrue(compared >= 10, "only " + compared);
    }

    @Test
    void aBatchAsLargeAsTheSetHasEveryPairOnce() {
        List<Integer> batch = NotebookBatches.of(PAIRS, PAIRS, 4, 1).batches().get(0);
        assertEquals(PAIRS, batch.stream().distinct().count());
    }

    @Test
    void batchesOfNothingAreRefused() {
        assertThrows(Refusal.class, () -> NotebookBatches.of(PAIRS, 0, 1, 3));
        assertThrows(Refusal.class, () -> NotebookBatches.of(PAIRS, 5, 1, 0));
        assertThrows(Refusal.class, () -> NotebookBatches.of(PAIRS, PAIRS + 1, 1, 3));
    }

    private static JsonNode cases(String notebook) throws IOException {
        String name = "/ladera/reference/udl/" + notebook + ".json";
        try (InputStream in = NotebookBatchesTest.class.getResourceAsStream(name)) {
            return Json.read(in, name).path("cases");
        }
    }

    private static List<List<Integer>> lists(JsonNode recorded) {
        List<List<Integer>> lists = new ArrayList<>();
        for (JsonNode batch : recorded) {
            List<Integer> list = new ArrayList<>();
            batch.forEach(sample -> list.add(sample.intValue()));
            lists.add(list);
        }
        return lists;
    }
}

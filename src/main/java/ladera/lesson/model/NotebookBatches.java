package ladera.lesson.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ladera.net.Batches;
import ladera.net.Selector;

/** The batches of notebooks 6.3 and 6.4 as lists, for any seed and size. */
public final class NotebookBatches {
    private NotebookBatches() {}

    /**
     * The batches of so many steps.
     *
     * @param samples I, the number of pairs
     * @param size of every batch; no more than there are samples
     * @throws ladera.num.Refusal where there are no steps, or a batch is empty or larger than the set
     */
    public static Batches.Recorded of(int samples, int size, int seed, int steps) {
        Selector selector = new Batches.Prefixes(size, seed).on(samples);
        int[] batch = new int[selector.largest()];
        List<List<Integer>> batches = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            int count = selector.select(step, batch);
            batches.add(Arrays.stream(batch, 0, count).boxed().toList());
        }
        return new Batches.Recorded(batches);
    }
}

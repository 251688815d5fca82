package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BooleanSupplier;
import ladera.num.Catalog;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.run.Query;

/**
 * Runs one optimizer on every bundled record of it, and compares step by step.
 *
 * @param optimizer its id
 */
public record Verification(String optimizer) implements Query<Evidence> {
    private static final String TRAJECTORIES = "pytorch/trajectories.json";
    private static final String LIBRARY = "torch.optim";

    @Override
    public Evidence answer(BooleanSupplier stillWanted, Parallel parallel) {
        return answer(Optimizers.ALL, stillWanted);
    }

    /** With the optimizers of this list, so that a wrong one can be shown to fail; null where nobody waits any longer. */
    Evidence answer(Catalog<Optimizer> optimizers, BooleanSupplier stillWanted) {
        TrajectoriesFormat format = new TrajectoriesFormat(optimizers);
        ObjectNode document = BundledReferences.read(TRAJECTORIES);
        int records = 0;
        int held = 0;
        long steps = 0;
        double worst = 0;
        boolean byLibrary = true;
        Problem failure = null;
        for (Entry entry : format.entries(document)) {
            if (!stillWanted.getAsBoolean()) {
                return null;
            }
            if (entry.group().equals(optimizer)) {
                Verdict verdict = Verdict.of(format, entry, document, TRAJECTORIES);
                records++;
                held += verdict.passed() ? 1 : 0;
                steps += verdict.compared();
                worst = Math.max(worst, verdict.worst());
                byLibrary &= entry.node().path("engine").asText().equals(LIBRARY);
                failure = failure == null ? verdict.reason() : failure;
            }
        }
        String madeWith = document.path("made_with").asText();
        return new Evidence(optimizer, records, held, steps, worst, byLibrary, madeWith, failure);
    }
}

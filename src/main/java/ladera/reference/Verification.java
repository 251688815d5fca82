package ladera.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.BooleanSupplier;
import ladera.num.Catalog;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.optim.Optimizer;
import ladera.optim.Optimizers;
import ladera.run.Query;

/**
 * Runs one optimizer on every bundled record of it, and compares step by step. What only a lesson has a rule for is held
 * against the cases of the lessons.
 *
 * @param optimizer its id
 */
public record Verification(String optimizer) implements Query<Evidence> {
    private static final String TRAJECTORIES = "pytorch/trajectories.json";
    private static final String LIBRARY = "torch.optim";

    /** Documents of the lessons on descent. */
    private static final String LESSONS = "udl/6_";

    /** Optimizers of which there are no trajectories, with the kind of case that follows them. */
    private static final Map<String, String> IN_LESSONS = Map.of("UDLLineSearch", "path_gd_line_search");

    /** As many digits of a commit as name it. */
    private static final int COMMIT_DIGITS = 7;

    @Override
    public Evidence answer(BooleanSupplier stillWanted, Parallel parallel) {
        return answer(Optimizers.ALL, stillWanted);
    }

    /** With the optimizers of this list, so that a wrong one can be shown to fail; null where nobody waits any longer. */
    Evidence answer(Catalog<Optimizer> optimizers, BooleanSupplier stillWanted) {
        Tally tally = new Tally(optimizer);
        String kind = IN_LESSONS.get(optimizer);
        if (kind == null) {
            tally.trajectories(new TrajectoriesFormat(optimizers), stillWanted);
        } else {
            tally.lessons(new UdlFormat(), kind, stillWanted);
        }
        return stillWanted.getAsBoolean() ? tally.evidence() : null;
    }

    /** Counts verdicts. */
    private static final class Tally {
        private final String optimizer;
        private int records;
        private int held;
        private long steps;
        private double worst;
        private boolean byLibrary = true;
        private Problem failure;
        private String madeWith = "";

        Tally(String optimizer) {
            this.optimizer = optimizer;
        }

        void trajectories(ReferenceFormat format, BooleanSupplier stillWanted) {
            ObjectNode document = BundledReferences.read(TRAJECTORIES);
            madeWith = document.path("made_with").asText();
            for (Entry entry : format.entries(document)) {
                if (stillWanted.getAsBoolean() && entry.group().equals(optimizer)) {
                    Verdict verdict = Verdict.of(format, entry, document, TRAJECTORIES);
                    byLibrary &= entry.node().path("engine").asText().equals(LIBRARY);
                    count(verdict, verdict.compared());
                }
            }
        }

        void lessons(ReferenceFormat format, String kind, BooleanSupplier stillWanted) {
            byLibrary = false;
            for (String name : BundledReferences.names()) {
                if (name.startsWith(LESSONS)) {
                    ObjectNode document = BundledReferences.read(name);
                    JsonNode source = document.path("source");
                    String commit = source.path("commit").asText();
                    madeWith = source.path("repository").asText() + ", "
                            + commit.substring(0, Math.min(COMMIT_DIGITS, commit.length()));
                    for (Entry entry : format.entries(document)) {
                        if (stillWanted.getAsBoolean() && entry.kind().equals(kind)) {
                            int iterates =
                                    entry.node().path("expected").path("path").size();
                            count(Verdict.of(format, entry, document, name), iterates);
                        }
                    }
                }
            }
        }

        private void count(Verdict verdict, int iterates) {
            records++;
            held += verdict.passed() ? 1 : 0;
            steps += iterates;
            worst = Math.max(worst, verdict.worst());
            failure = failure == null ? verdict.reason() : failure;
        }

        Evidence evidence() {
            return new Evidence(optimizer, records, held, steps, worst, byLibrary, madeWith, failure);
        }
    }
}

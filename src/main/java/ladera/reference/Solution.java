package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A document with every computed field filled in.
 *
 * @param document the same document, what was expected in it replaced by what was computed
 * @param unanswered what kept each record that was left unfilled from being answered
 */
public record Solution(ObjectNode document, List<Problem> unanswered) {
    public Solution {
        unanswered = List.copyOf(unanswered);
    }

    static Solution of(ObjectNode document, String name, FunctionSource functions) {
        return of(document, name, functions, () -> {});
    }

    /**
     * Solves a document, which stays as it is.
     *
     * @param name what the document is called in problems
     * @param progress run after each record
     * @throws Refusal where it is of no format, or of another shape than its format has
     */
    public static Solution of(ObjectNode document, String name, FunctionSource functions, Runnable progress) {
        ObjectNode answers = document.deepCopy();
        List<Problem> unanswered = new ArrayList<>();
        for (ReferenceFormat format : ReferenceFormats.of(answers, name, ReferenceFormats.ALL)) {
            for (Entry entry : Places.at(name, () -> format.entries(answers))) {
                Problem problem = answer(format, entry, answers, functions);
                if (problem != null) {
                    unanswered.add(problem.within(name));
                }
                progress.run();
            }
        }
        return new Solution(answers, unanswered);
    }

    /** Clears and fills one record; what kept it from being filled, or null. */
    static Problem answer(ReferenceFormat format, Entry entry, ObjectNode document, FunctionSource functions) {
        format.clear(entry);
        try {
            format.fill(entry, document, functions);
            return null;
        } catch (Refusal refusal) {
            // What is wrong may stand outside the record, in data that several share.
            Problem problem = refusal.problem();
            return problem.place().startsWith(entry.path()) ? problem : problem.within(entry.path());
        } catch (RuntimeException unforeseen) {
            // A record nobody foresaw must not keep the others from being written.
            format.clear(entry);
            return new Problem("reference.unforeseen", entry.path(), String.valueOf(unforeseen));
        }
    }
}

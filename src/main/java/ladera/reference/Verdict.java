package ladera.reference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ladera.num.Catalog;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * Whether one record holds, and how closely.
 *
 * @param kind the row of the table that it counts in
 * @param group what is certified by it, such as an optimizer's id
 * @param worst largest error over its tolerance; infinite where there is no answer
 * @param compared steps or rows that were compared
 * @param reason why it failed, with the file and the place; null where it holds
 */
public record Verdict(String kind, String group, double worst, int compared, Problem reason) {
    public boolean passed() {
        return reason == null;
    }

    /** One row of the table of verdicts. */
    public record Tally(String kind, int records, int passed, double worst) {
        public int failed() {
            return records - passed;
        }
    }

    /**
     * Solves a document and holds every record against what the document expects.
     *
     * @param name what the document is called in problems
     * @param progress run after each record
     * @throws Refusal where it is of no format, or of another shape than its format has
     */
    public static List<Verdict> of(ObjectNode reference, String name, FunctionSource functions, Runnable progress) {
        return of(reference, name, functions, ReferenceFormats.ALL, progress);
    }

    static List<Verdict> of(ObjectNode reference, String name, FunctionSource functions) {
        return of(reference, name, functions, () -> {});
    }

    static List<Verdict> of(
            ObjectNode reference, String name, FunctionSource functions, Catalog<ReferenceFormat> formats) {
        return of(reference, name, functions, formats, () -> {});
    }

    private static List<Verdict> of(
            ObjectNode reference,
            String name,
            FunctionSource functions,
            Catalog<ReferenceFormat> formats,
            Runnable progress) {
        ObjectNode answers = reference.deepCopy();
        List<Verdict> verdicts = new ArrayList<>();
        for (ReferenceFormat format : ReferenceFormats.of(reference, name, formats)) {
            List<Entry> expected = Places.at(name, () -> format.entries(reference));
            List<Entry> given = format.entries(answers);
            for (int i = 0; i < expected.size(); i++) {
                Problem unanswered = Solution.answer(format, given.get(i), answers, functions);
                verdicts.add(of(format, expected.get(i), reference, given.get(i), unanswered, name));
                progress.run();
            }
        }
        return verdicts;
    }

    /** Solves one record of a document by the catalogue and holds it against what it expects; the document stays as it is. */
    static Verdict of(ReferenceFormat format, Entry expected, ObjectNode document, String name) {
        Entry given = new Entry(
                expected.kind(),
                expected.group(),
                expected.path(),
                expected.node().deepCopy());
        Problem unanswered = Solution.answer(format, given, document, FunctionSource.CATALOGUE);
        return of(format, expected, document, given, unanswered, name);
    }

    private static Verdict of(
            ReferenceFormat format, Entry expected, ObjectNode document, Entry given, Problem unanswered, String name) {
        Comparison comparison = unanswered == null
                ? compare(format, expected, document, given)
                : new Comparison(Double.POSITIVE_INFINITY, 0, unanswered);
        return new Verdict(
                expected.kind(),
                expected.group(),
                comparison.worst(),
                comparison.compared(),
                comparison.holds() ? null : comparison.reason().within(name));
    }

    /** The verdicts counted by kind, in the order in which the kinds are first met. */
    public static List<Tally> tally(List<Verdict> verdicts) {
        Map<String, Tally> rows = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            Tally row = new Tally(verdict.kind, 1, verdict.passed() ? 1 : 0, verdict.worst);
            rows.merge(
                    verdict.kind,
                    row,
                    (a, b) ->
                            new Tally(a.kind, a.records + b.records, a.passed + b.passed, Math.max(a.worst, b.worst)));
        }
        return List.copyOf(rows.values());
    }

    private static Comparison compare(ReferenceFormat format, Entry expected, ObjectNode document, Entry given) {
        try {
            return format.compare(expected, document, given);
        } catch (Refusal incomplete) {
            return new Comparison(Double.POSITIVE_INFINITY, 0, incomplete.problem());
        }
    }
}

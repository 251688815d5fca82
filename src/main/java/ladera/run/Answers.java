package ladera.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The questions answered so far, as an immutable value. */
public final class Answers {
    /** As many as a few rooms ask at once, several times over; the oldest unwanted ones make room. */
    private static final int KEPT = 48;

    static final Answers NONE = new Answers(Map.of());

    /** An answer; null where the question could not be answered. */
    private record Known(Object answer, boolean last) {}

    private final Map<Query<?>, Known> known;

    private Answers(Map<Query<?>, Known> known) {
        this.known = known;
    }

    /** The newest answer, which for a {@link Progressive} question may not be the last; null where there is none yet. */
    @SuppressWarnings("unchecked") // Only with() writes, and it takes a query's own answer.
    public <A> A to(Query<A> query) {
        Known newest = known.get(query);
        return newest == null ? null : (A) newest.answer;
    }

    /** True once nothing better will come for this question: its last answer is there, or it cannot be answered. */
    public boolean complete(Query<?> query) {
        Known newest = known.get(query);
        return newest != null && newest.last;
    }

    <A> Answers with(Query<A> query, A answer, boolean last, Set<Query<?>> wanted) {
        Map<Query<?>, Known> more = new LinkedHashMap<>(known);
        more.remove(query);
        more.put(query, new Known(answer, last));
        var oldest = more.keySet().iterator();
        while (more.size() > KEPT && oldest.hasNext()) {
            if (!wanted.contains(oldest.next())) {
                oldest.remove();
            }
        }
        return new Answers(more);
    }
}

package ladera.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The questions answered so far, as an immutable value. */
public final class Answers {
    /** As many as a few rooms ask at once, several times over; the oldest unwanted ones make room. */
    private static final int KEPT = 48;

    static final Answers NONE = new Answers(Map.of());

    private final Map<Query<?>, Object> known;

    private Answers(Map<Query<?>, Object> known) {
        this.known = known;
    }

    /** The answer, or null where it is not there yet. */
    @SuppressWarnings("unchecked") // Only with() writes, and it takes a query's own answer.
    public <A> A to(Query<A> query) {
        return (A) known.get(query);
    }

    boolean has(Query<?> query) {
        return known.containsKey(query);
    }

    <A> Answers with(Query<A> query, A answer, Set<Query<?>> wanted) {
        Map<Query<?>, Object> more = new LinkedHashMap<>(known);
        more.remove(query);
        more.put(query, answer);
        var oldest = more.keySet().iterator();
        while (more.size() > KEPT && oldest.hasNext()) {
            if (!wanted.contains(oldest.next())) {
                oldest.remove();
            }
        }
        return new Answers(more);
    }
}

package ladera.run;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import ladera.num.Parallel;
import ladera.num.Problem;
import ladera.num.Refusal;

/** Has wanted questions answered by helpers, and tells helpers when nobody waits any longer. */
final class Inquiry {
    /** A question whose helper failed; it is not asked again. */
    record Failure(Problem problem) {}

    private final ExecutorService helpers;
    private final Parallel parallel;
    private final Consumer<Command> inbox;
    private final Map<Query<?>, AtomicBoolean> underWay = new HashMap<>();
    private Set<Query<?>> wanted = Set.of();
    private Answers answers = Answers.NONE;

    Inquiry(ExecutorService helpers, Parallel parallel, Consumer<Command> inbox) {
        this.helpers = helpers;
        this.parallel = parallel;
        this.inbox = inbox;
    }

    /** One that nobody will ask anything. */
    static Inquiry silent() {
        return new Inquiry(null, Parallel.ALONE, command -> {});
    }

    void want(Set<Query<?>> queries) {
        wanted = queries;
        for (Iterator<Map.Entry<Query<?>, AtomicBoolean>> it =
                        underWay.entrySet().iterator();
                it.hasNext(); ) {
            Map.Entry<Query<?>, AtomicBoolean> entry = it.next();
            if (!queries.contains(entry.getKey())) {
                entry.getValue().set(false);
                it.remove();
            }
        }
        for (Query<?> query : queries) {
            if (!answers.complete(query) && !underWay.containsKey(query)) {
                ask(query);
            }
        }
    }

    private <A> void ask(Query<A> query) {
        AtomicBoolean stillWanted = new AtomicBoolean(true);
        underWay.put(query, stillWanted);
        helpers.execute(() -> {
            if (stillWanted.get()) {
                Object answer = answer(query, stillWanted);
                tell(query, answer, stillWanted, true);
            }
        });
    }

    private void tell(Query<?> query, Object answer, AtomicBoolean stillWanted, boolean last) {
        if (stillWanted.get()) {
            inbox.accept(new Commands.Answered(query, answer, last));
        }
    }

    private <A> Object answer(Query<A> query, AtomicBoolean stillWanted) {
        try {
            return query instanceof Progressive<A> growing
                    ? growing.answer(stillWanted::get, parallel, soFar -> tell(query, soFar, stillWanted, false))
                    : query.answer(stillWanted::get, parallel);
        } catch (Refusal refusal) {
            return new Failure(refusal.problem());
        } catch (RuntimeException unexpected) {
            return new Failure(new Problem("unexpected", query.getClass().getSimpleName(), unexpected.toString()));
        }
    }

    @SuppressWarnings("unchecked") // The answer came from this very query.
    void answered(Query<?> query, Object answer, boolean last) {
        // An answer on its way to somebody who no longer waits: the question may have been asked again since.
        if (!last && !underWay.containsKey(query)) {
            return;
        }
        if (last) {
            underWay.remove(query);
        }
        Object known = answer instanceof Failure ? null : answer;
        answers = answers.with((Query<Object>) query, known, last, wanted);
        if (answer instanceof Failure failure) {
            throw new Refusal(failure.problem);
        }
    }

    Answers answers() {
        return answers;
    }

    /** True while a wanted question has no answer. */
    boolean waiting() {
        return !underWay.isEmpty();
    }
}

package ladera.lesson;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A pure function whose last few answers are kept, so that several pictures of one setting share what is dear. May be asked
 * from any thread.
 */
final class Kept<Q, A> {
    private static final int FEW = 8;

    private final Function<Q, A> function;
    private final Map<Q, A> answers = new LinkedHashMap<>(FEW, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
            return size() > FEW;
        }
    };

    Kept(Function<Q, A> function) {
        this.function = function;
    }

    synchronized A of(Q question) {
        A known = answers.get(question);
        if (known == null) {
            known = function.apply(question);
            answers.put(question, known);
        }
        return known;
    }
}

package ladera.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * A section in which several are compared side by side.
 *
 * @param <S> the section itself
 * @param <E> what is compared
 */
public interface Lineup<S extends Lineup<S, E>, E extends Entrant<E>> extends Section {
    /** All that take part, in the order in which they are listed. */
    List<E> entrants();

    /** With others taking part. */
    S with(List<E> others);

    /** What is wrong where none of them has a key. */
    Problem absent(int key);

    /**
     * The one with this key.
     *
     * @throws Refusal where it has left
     */
    default E entrant(int key) {
        return entrants().stream()
                .filter(one -> one.key() == key)
                .findFirst()
                .orElseThrow(() -> new Refusal(absent(key)));
    }

    /** True while one with this key takes part. */
    default boolean has(int key) {
        return entrants().stream().anyMatch(one -> one.key() == key);
    }

    /** A key that none of them has. */
    default int freeKey() {
        return entrants().stream().mapToInt(E::key).max().orElse(0) + 1;
    }

    /** The first style that none of them has. */
    default int freeStyle() {
        List<Integer> taken = entrants().stream().map(E::style).toList();
        int style = 0;
        while (taken.contains(style)) {
            style++;
        }
        return style;
    }

    /** With one more, behind the others. */
    default S joinedBy(E more) {
        List<E> all = new ArrayList<>(entrants());
        all.add(more);
        return with(all);
    }

    /**
     * With one of them changed.
     *
     * @throws Refusal where it has left
     */
    default S replacing(int key, UnaryOperator<E> change) {
        E changed = change.apply(entrant(key));
        return with(
                entrants().stream().map(one -> one.key() == key ? changed : one).toList());
    }

    /**
     * With one of them taken out.
     *
     * @throws Refusal where it has left
     */
    default S without(int key) {
        E leaving = entrant(key);
        return with(entrants().stream().filter(one -> one != leaving).toList());
    }
}

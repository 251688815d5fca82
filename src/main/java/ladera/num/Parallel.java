package ladera.num;

import java.util.function.IntConsumer;

/** Threads lent for a piece of work that falls into independent parts; the parts' results may not depend on who ran them. */
public interface Parallel {
    /** Everything on the calling thread. */
    Parallel ALONE = (parts, part) -> {
        for (int i = 0; i < parts; i++) {
            part.accept(i);
        }
    };

    /** Runs {@code part} for 0 ... parts-1, in any order and on any thread, and returns when all are done. */
    void forEach(int parts, IntConsumer part);

    /**
     * Called now and then in the middle of long work that can be broken off, by any thread that does it: the owner of the
     * threads may see to other things meanwhile.
     *
     * @throws Interruption where it wants the work broken off
     */
    default void breathe() {}
}

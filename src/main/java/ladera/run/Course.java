package ladera.run;

import java.util.List;

/**
 * A section under way: what the engine's thread computes for it step by step. Confined to that thread; what leaves it is the
 * report, an immutable value.
 *
 * @param <S> the section
 * @param <R> the report
 */
public interface Course<S, R> {
    /**
     * Goes by a changed section from now on, and keeps whatever the change did not touch.
     *
     * @param sameGesture true where this change goes on with the one before it, as in one drag of a slider
     */
    void adopt(S next, boolean sameGesture);

    /** True where there is nothing left to compute up to this step. */
    boolean reached(long step);

    /** Computes a little towards a step: no longer than one step of each that lags behind. */
    void advanceTowards(long step);

    /** How far everything that has not ended is computed, at most {@code limit}. */
    long computed(long limit);

    /**
     * What has been computed, unchangeable.
     *
     * @param cursor the step in sight, at most what is computed
     */
    R report(long cursor);

    /** What the transport's line should point at. */
    default List<Mark> marks() {
        return List.of();
    }

    /** Drops what is kept of a past that was changed. */
    default void forgetGhosts() {}
}

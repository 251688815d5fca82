package ladera.run;

import ladera.num.Series;
import ladera.optim.Outcome;

/**
 * What one contestant has done, one entry a step from the start on, and how it stands.
 *
 * @param key the contestant's
 * @param x first coordinate, or the whole story's for a plane
 * @param excess loss above the least there can be; NaN where that is not known
 * @param functionEvaluations counted since the start
 * @param seconds of computing since the start; no part of what repeats
 * @param outcome how the run stands where it has been computed to
 */
public record Trail(
        int key,
        Series x,
        Series y,
        Series loss,
        Series excess,
        Series gradientNorm,
        Series functionEvaluations,
        Series gradientEvaluations,
        Series seconds,
        Outcome outcome) {
    /** Steps taken. */
    public int steps() {
        return loss.size() - 1;
    }

    /** True where the run had already ended at this step. */
    public boolean endedBy(long step) {
        return outcome.ended() && step >= steps();
    }
}

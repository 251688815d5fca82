package ladera.run.training;

import ladera.num.Series;
import ladera.optim.Outcome;

/**
 * What one learner has done so far, one entry an update from the start on; losses on whole sets stand at the updates where
 * they were looked at.
 *
 * @param key the learner's
 * @param loss of the batch that the next update looks at, penalty included
 * @param functionEvaluations counted since the start, of the objective alone
 * @param seconds of computing updates since the start; no part of what repeats
 * @param evaluatedAt the updates at which whole sets were looked at
 * @param train loss on all samples to learn from, without the penalty
 * @param validation loss on the samples set aside to choose by; NaN without any
 * @param truth loss against the function itself, without noise, at every sampled point
 * @param stepsPerEpoch updates until every sample has had its turn
 * @param best the number of the evaluation with the lowest validation loss, or the lowest training loss without validation
 * @param outcome how the run stands where it has been computed to
 * @param state the network at the step in sight
 * @param bestState the network at the best evaluation
 * @param path the parameters along the run
 */
public record LearningCurves(
        int key,
        Series loss,
        Series gradientNorm,
        Series functionEvaluations,
        Series gradientEvaluations,
        Series seconds,
        Series evaluatedAt,
        Series train,
        Series validation,
        Series truth,
        double stepsPerEpoch,
        int best,
        Outcome outcome,
        NetworkState state,
        NetworkState bestState,
        ParameterPath path) {
    /** Updates computed. */
    public int steps() {
        return loss.size() - 1;
    }

    /** What learners are chosen by: the validation loss at the best evaluation, or the training loss without validation. */
    public double chosenBy() {
        double held = validation.get(best);
        return Double.isNaN(held) ? train.get(best) : held;
    }

    /** How many evaluations lie at or before an update. */
    public int evaluationsBy(long step) {
        int low = 0;
        int high = evaluatedAt.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (evaluatedAt.get(middle) <= step) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** True where the run had already ended at this update. */
    public boolean endedBy(long step) {
        return outcome.ended() && step >= steps();
    }
}

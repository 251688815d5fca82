package ladera.run.training;

import ladera.num.Series;

/**
 * What a learner did before its past was changed.
 *
 * @param from the update from which the old curves no longer hold
 */
public record LossGhost(int key, int from, Series loss, Series evaluatedAt, Series train, Series validation) {}

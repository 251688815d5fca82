package ladera.run;

import ladera.num.Series;

/**
 * What a contestant did before its past was changed.
 *
 * @param from the step from which the old path no longer holds
 */
public record Ghost(int key, int from, Series x, Series y, Series loss, Series excess, Series gradientNorm) {}

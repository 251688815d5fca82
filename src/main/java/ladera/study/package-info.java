/**
 * Pure questions put to a run: samples of a plane, what stands under the cursor, and all that later rooms ask.
 *
 * <p>May import {@code run} and below. One more question is one record here that implements {@link ladera.run.Query}.
 */
package ladera.study;

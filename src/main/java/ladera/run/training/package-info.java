/**
 * Training as a race: networks that differ in whatever one likes learn from the same data, step by step on the common
 * transport.
 *
 * <p>May import {@code run} and what lies below it. One more source of data is one record of {@link
 * ladera.run.training.DataRecipe}; one more thing in which learners may differ is one component of {@link
 * ladera.run.training.Learner}, with its key in {@link ladera.run.training.TrainingJson}.
 */
package ladera.run.training;

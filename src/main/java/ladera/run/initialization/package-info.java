/**
 * What the initialisation room keeps: random networks of one shape, and the schemes by which their first weights are drawn.
 *
 * <p>May import {@code run} and what lies below it. One more thing that a person may vary is one component of {@link
 * ladera.run.initialization.Ensemble}, with its key in {@link ladera.run.initialization.InitializationJson} and its record in
 * {@link ladera.run.initialization.InitializationEdits}.
 */
package ladera.run.initialization;

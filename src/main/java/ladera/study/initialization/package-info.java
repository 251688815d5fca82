/**
 * Questions about first weights: how signals and gradients fare on their way through deep random networks, and what theory
 * says of it.
 *
 * <p>May import {@code run} and below. One more measurement at a layer is one component of {@link
 * ladera.study.initialization.LayerReadings}; one more question is one record that implements {@link ladera.run.Query}.
 */
package ladera.study.initialization;

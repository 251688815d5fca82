/**
 * Questions put to a network in training: slices of its loss, the curvature there, and what its layers do.
 *
 * <p>May import {@code run} and what lies below it. One more question is one record that implements {@link ladera.run.Query};
 * one more way to lay a plane through the space of parameters is one constant of {@link ladera.study.training.PlaneKind}.
 */
package ladera.study.training;

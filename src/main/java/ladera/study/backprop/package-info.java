/**
 * Answers about the exercise of the backpropagation room: its whole solution, what a student's numbers are worth, loss
 * against rate.
 *
 * <p>May import what {@code study} may. One more slip that can be told by its number is one line of
 * {@link ladera.study.backprop.Slips}.
 */
package ladera.study.backprop;

/**
 * The exercise of the backpropagation room: a small network on a few points, worked by hand, and what a student has typed.
 *
 * <p>May import what {@code run} may. One more set of numbers to begin with is one entry of
 * {@link ladera.run.backprop.Presets}.
 */
package ladera.run.backprop;

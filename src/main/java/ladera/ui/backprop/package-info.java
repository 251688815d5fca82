/**
 * The backpropagation room: the network of an exercise, its equations one by one, its numbers shown or checked.
 *
 * <p>May import everything but other rooms. One more tab of numbers is one class and a line in
 * {@link ladera.ui.backprop.NumbersPanel}.
 */
package ladera.ui.backprop;

/**
 * The optimizers room: a surface in 3-D and as a map, contestants racing down it, their curves, and the knobs of it all.
 *
 * <p>May import {@code ui} and below; does not see other rooms.
 */
package ladera.ui.optimizers;

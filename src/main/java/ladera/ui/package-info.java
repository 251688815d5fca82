/**
 * The window: frame, menus, transport, theme and forms; one sub-package a room. Only here, and below, is Swing.
 *
 * <p>May import everything; {@code ui.gl} alone touches JOGL; rooms do not see each other. The window never computes: it shows
 * scenes and submits commands. One more room is one class that implements {@link ladera.ui.Room} and one line in {@link
 * ladera.ui.Rooms}.
 */
package ladera.ui;

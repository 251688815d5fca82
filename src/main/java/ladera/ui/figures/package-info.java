/**
 * Taking figures along from the window: their menu and keys, the dialog and its preview, the clipboard, files dropped.
 *
 * <p>May import everything but the rooms. A component joins in by one line, {@link ladera.ui.FigureView#attach}.
 */
package ladera.ui.figures;

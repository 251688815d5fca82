/**
 * The command line: one file a command, and {@link ladera.batch.Desktop}, by which a command asks for a window.
 *
 * <p>May import {@code reference}, {@code report} and what lies below; no Swing. One more command is one file and one line in
 * {@link ladera.batch.Batch}, and its words under {@code command.} in the two bundles.
 */
package ladera.batch;

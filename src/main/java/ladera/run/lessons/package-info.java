/**
 * What the room of lessons keeps: the notebook in sight, and for each that was opened its knobs, answers, hints and notes.
 *
 * <p>May import {@code run} and what lies below it. Notebooks are declared by the lessons on the floor {@code lesson}, which this
 * floor does not see: they come in through {@link ladera.run.lessons.NotebookSource}.
 */
package ladera.run.lessons;

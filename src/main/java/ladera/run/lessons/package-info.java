/**
 * What the room of lessons keeps: the notebook in sight, and for each that was opened its knobs, answers, hints and notes.
 *
 * <p>May import {@code run} and what lies below it. One more notebook is one line in {@link ladera.run.lessons.Notebooks}; what
 * it teaches stands in {@code lesson}.
 */
package ladera.run.lessons;

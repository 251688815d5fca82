/**
 * The room of lessons: the list with progress, one column of cells, and the student's notes beside it.
 *
 * <p>May import {@code ui} and the floors below. One more kind of cell is one component that {@link
 * ladera.ui.lessons.LessonColumn} makes.
 */
package ladera.ui.lessons;

/**
 * The lessons: what the book's notebooks compute, draw and ask, each as one file of cells.
 *
 * <p>May import {@code figure} and what lies below it. One more lesson is one class here that declares its {@link
 * ladera.run.lessons.Notebook} and its {@link ladera.lesson.Cell cells}, its line in {@link ladera.lesson.Lessons}, and its prose
 * in two languages. What the mouse does in a picture is a {@link ladera.lesson.Touch}.
 */
package ladera.lesson;

/**
 * The lessons: what the book's notebooks compute, draw and ask, each as one file of cells.
 *
 * <p>May import {@code figure} and what lies below it. One more lesson is one class here with its line in {@link
 * ladera.lesson.Lessons}, its line in {@link ladera.run.lessons.Notebooks}, and its prose in two languages.
 */
package ladera.lesson;

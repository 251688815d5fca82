/**
 * The mathematics of the lessons: shallow networks, their linear regions, likelihoods, models of two parameters, the passes of
 * the book's chapters, each a value or a pure computation that a figure, a form or a reference file can ask.
 *
 * <p>May import {@code figure} and what lies below, of which it needs {@code num}, {@code net} and {@code optim}. One more
 * computation is one file here; symbols are the book's.
 */
package ladera.lesson.model;

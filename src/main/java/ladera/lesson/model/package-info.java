/**
 * The mathematics of the lessons: shallow networks, their linear regions, likelihoods, line searches and paths, the passes and
 * the statistics of deep networks, each a value or a pure computation that a figure, a form or a reference file can ask.
 *
 * <p>May import {@code figure} and what lies below, but needs only {@code run}, {@code study} and lower floors. One more
 * computation is one file here; symbols are the book's.
 */
package ladera.lesson.model;

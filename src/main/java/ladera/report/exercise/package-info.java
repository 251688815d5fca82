/**
 * What the exercise of the backpropagation room becomes on paper: its derivation as LaTeX, and work sheets to fill in, or
 * filled in and marked.
 *
 * <p>May import what {@code report} may.
 */
package ladera.report.exercise;

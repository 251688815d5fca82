/**
 * NumPy's array files: archives of named arrays that {@code np.load} reads, and a reader that trusts none of them.
 *
 * <p>May import {@code run} and everything below it. One more type of numbers is one method of {@link
 * ladera.report.numpy.NpzWriter}, and one line of the reader's list of types.
 */
package ladera.report.numpy;

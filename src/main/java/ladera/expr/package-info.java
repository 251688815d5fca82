/**
 * Typed formulas of x and y: from a text to values, exact gradient and Hessian, whole rows of a grid, and LaTeX.
 *
 * <p>May import {@code ladera.num} and the JDK. One more function is a line of {@link ladera.expr.Function}, an
 * {@link ladera.expr.Op} with its value, and its rule in {@link ladera.expr.Differentiation}; the compiler names what is
 * missing.
 */
package ladera.expr;

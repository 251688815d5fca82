/**
 * Optimizers as chains of small links over one flat state, one file each, and the list {@link ladera.optim.Optimizers}.
 *
 * <p>May import {@code num} only. One more optimizer is one file that extends {@link ladera.optim.Optimizer}, one line in the
 * list, and its words in the two bundles; it then earns descent, exact step-back, zero allocation and the reference data.
 */
package ladera.optim;

/**
 * Networks: architectures, activations, losses, initialisers, data sets, batches, and the passes forward and backward.
 *
 * <p>May import {@code ladera.num}, the JDK and EJML; optimizers see a network only as a {@link ladera.num.Objective}. One
 * more activation, loss or initialiser is one class in its family and one entry of its list: {@link ladera.net.Activations},
 * {@link ladera.net.Losses}, {@link ladera.net.Initializers}.
 */
package ladera.net;

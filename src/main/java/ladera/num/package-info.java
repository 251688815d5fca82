/**
 * Numbers: objectives, flat vectors, seeded randomness, grids and the lists that everything else joins.
 *
 * <p>May import the JDK and EJML, nothing of Ladera. One more list of things starts with a {@link ladera.num.Catalog}.
 */
package ladera.num;

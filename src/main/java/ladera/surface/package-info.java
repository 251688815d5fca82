/**
 * Surfaces to descend: functions of two variables with exact gradient and Hessian, one file each, and the list {@link
 * ladera.surface.Surfaces}.
 *
 * <p>May import {@code num} only. One more surface is one file here, one line in the list, and its name in the two bundles of
 * words; the tests then check its derivatives against differences and draw it.
 */
package ladera.surface;

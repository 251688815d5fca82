package ladera.num;

/** Exact second derivatives of an {@link Objective}. */
public interface Curvature {
    /**
     * The Hessian at {@code x}, row by row, into the first n * n entries of {@code hessianOut}.
     *
     * @return false where it does not exist; what is written is then NaN
     */
    boolean hessian(double[] x, double[] hessianOut);
}

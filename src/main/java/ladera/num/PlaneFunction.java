package ladera.num;

import java.util.List;

/**
 * An objective of two variables, as drawn on a map: {@code f(x, y)} with exact gradient and Hessian.
 *
 * <p>Safe for any number of threads: no method keeps anything between calls.
 */
public abstract class PlaneFunction implements Objective, Curvature {
    /** The value at (x, y). */
    public abstract double value(double x, double y);

    /** The value at (x, y), and f_x, f_y into {@code gradientOut[0..1]}. */
    public abstract double gradient(double x, double y, double[] gradientOut);

    /** f_xx, f_xy, f_yy into {@code hessianOut[0..2]}; all NaN and false where there is no Hessian. */
    public abstract boolean hessian(double x, double y, double[] hessianOut);

    /** False where the gradient does not exist. */
    public boolean differentiableAt(double x, double y) {
        return true;
    }

    /** The values at (xs[i], y) into out[i] for every i: a row of a grid. */
    public void values(double[] xs, double y, double[] out) {
        for (int i = 0; i < xs.length; i++) {
            out[i] = value(xs[i], y);
        }
    }

    /** Isolated points, such as the tip of a cusp, that a picture must not miss however coarse its grid is. */
    public List<PlanePoint> kinks() {
        return List.of();
    }

    @Override
    public final int dimension() {
        return 2;
    }

    @Override
    public final double value(double[] x) {
        return value(x[0], x[1]);
    }

    @Override
    public final double valueAndGradient(double[] x, double[] gradientOut) {
        return gradient(x[0], x[1], gradientOut);
    }

    @Override
    public final boolean differentiableAt(double[] x) {
        return differentiableAt(x[0], x[1]);
    }

    @Override
    public final Curvature curvature() {
        return this;
    }

    @Override
    public final boolean hessian(double[] x, double[] hessianOut) {
        boolean exists = hessian(x[0], x[1], hessianOut);
        double cross = hessianOut[1];
        double second = hessianOut[2];
        hessianOut[2] = cross;
        hessianOut[3] = second;
        return exists;
    }

    /** Smaller and larger eigenvalue of the symmetric matrix [[a, b], [b, c]], without cancellation in the radius. */
    public static double[] eigenvalues(double a, double b, double c) {
        double mean = 0.5 * (a + c);
        double radius = Math.hypot(0.5 * (a - c), b);
        return new double[] {mean - radius, mean + radius};
    }
}

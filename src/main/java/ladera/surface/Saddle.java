package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** The plain saddle {@code x^2 - y^2}: unbounded below; started almost on the ridge, descent has to notice the way out. */
public final class Saddle extends Surface {
    public Saddle() {
        super("saddle", new Facts("x^2-y^2", "x^2-y^2", Domain.square(2), new PlanePoint(1, 0.01), 0.02, Double.NaN));
    }

    @Override
    public double value(double x, double y) {
        return x * x - y * y;
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        gradientOut[0] = 2 * x;
        gradientOut[1] = -2 * y;
        return value(x, y);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return put(hessianOut, 2, 0, -2);
    }
}

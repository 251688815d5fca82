package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** The monkey saddle {@code x^3 - 3 x y^2}: three ways down, and a Hessian that is zero at the stationary point. */
public final class Monkey extends Surface {
    public Monkey() {
        super(
                "monkey",
                new Facts("x^3-3*x*y^2", "x^3-3xy^2", Domain.square(2), new PlanePoint(0.9, 0.2), 0.02, Double.NaN));
    }

    @Override
    public double value(double x, double y) {
        return x * x * x - 3 * x * y * y;
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        gradientOut[0] = 3 * x * x - 3 * y * y;
        gradientOut[1] = -6 * x * y;
        return value(x, y);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return put(hessianOut, 6 * x, -6 * y, -6 * x);
    }
}

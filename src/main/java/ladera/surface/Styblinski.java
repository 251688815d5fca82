package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** Styblinski and Tang's four basins of unequal depth (1990); the deepest, -78.332, at (-2.9035, -2.9035). */
public final class Styblinski extends Surface {
    /** Twice the value of (t^4 - 16 t^2 + 5 t)/2 at its deepest point. */
    private static final double LOWEST = -78.33233140754282;

    public Styblinski() {
        super(
                "styblinski",
                new Facts(
                        "0.5*(x^4-16*x^2+5*x+y^4-16*y^2+5*y)",
                        "\\frac{1}{2}\\left(x^4-16x^2+5x+y^4-16y^2+5y\\right)",
                        Domain.square(5),
                        new PlanePoint(0.6, -0.4),
                        0.01,
                        LOWEST));
    }

    @Override
    public double value(double x, double y) {
        return 0.5 * (well(x) + well(y));
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        gradientOut[0] = 2 * x * x * x - 16 * x + 2.5;
        gradientOut[1] = 2 * y * y * y - 16 * y + 2.5;
        return value(x, y);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return put(hessianOut, 6 * x * x - 16, 0, 6 * y * y - 16);
    }

    private static double well(double t) {
        double square = t * t;
        return square * square - 16 * square + 5 * t;
    }
}

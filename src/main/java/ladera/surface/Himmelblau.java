package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** Himmelblau's four equal minima (1972): {@code (x^2+y-11)^2 + (x+y^2-7)^2}; the start decides which is reached. */
public final class Himmelblau extends Surface {
    public Himmelblau() {
        super(
                "himmelblau",
                new Facts(
                        "(x^2+y-11)^2+(x+y^2-7)^2",
                        "(x^2+y-11)^2+(x+y^2-7)^2",
                        Domain.square(5),
                        new PlanePoint(-0.5, -1),
                        0.01,
                        0));
    }

    @Override
    public double value(double x, double y) {
        double a = x * x + y - 11;
        double b = x + y * y - 7;
        return a * a + b * b;
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        double a = x * x + y - 11;
        double b = x + y * y - 7;
        gradientOut[0] = 4 * x * a + 2 * b;
        gradientOut[1] = 2 * a + 4 * y * b;
        return a * a + b * b;
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        double a = x * x + y - 11;
        double b = x + y * y - 7;
        return put(hessianOut, 4 * a + 8 * x * x + 2, 4 * (x + y), 4 * b + 8 * y * y + 2);
    }
}

package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** Rosenbrock's banana valley (1960): {@code (1-x)^2 + 100 (y-x^2)^2}; easy to reach, slow to follow to (1, 1). */
public final class Rosenbrock extends Surface {
    public Rosenbrock() {
        super(
                "rosenbrock",
                new Facts(
                        "(1-x)^2+100*(y-x^2)^2",
                        "(1-x)^2+100\\,(y-x^2)^2",
                        new Domain(-2, 2, -1, 3),
                        new PlanePoint(-1.2, 1),
                        5e-4,
                        0));
    }

    @Override
    public double value(double x, double y) {
        double a = 1 - x;
        double b = y - x * x;
        return a * a + 100 * b * b;
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        double a = 1 - x;
        double b = y - x * x;
        gradientOut[0] = -2 * a - 400 * x * b;
        gradientOut[1] = 200 * b;
        return a * a + 100 * b * b;
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return put(hessianOut, 2 - 400 * (y - x * x) + 800 * x * x, -400 * x, 200);
    }
}

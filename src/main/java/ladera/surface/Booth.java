package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** Booth's tilted bowl: {@code (x+2y-7)^2 + (2x+y-5)^2}, a quadratic of condition 9 with its minimum 0 at (1, 3). */
public final class Booth extends Surface {
    public Booth() {
        super(
                "booth",
                new Facts(
                        "(x+2*y-7)^2+(2*x+y-5)^2",
                        "(x+2y-7)^2+(2x+y-5)^2",
                        Domain.square(10),
                        new PlanePoint(-6, 7),
                        0.05,
                        0));
    }

    @Override
    public double value(double x, double y) {
        double a = x + 2 * y - 7;
        double b = 2 * x + y - 5;
        return a * a + b * b;
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        gradientOut[0] = 10 * x + 8 * y - 34;
        gradientOut[1] = 8 * x + 10 * y - 38;
        return value(x, y);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return put(hessianOut, 10, 8, 10);
    }
}

package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** Matyas' long flat valley: {@code 0.26 (x^2+y^2) - 0.48 xy}, a quadratic of condition 25 along the diagonal. */
public final class Matyas extends Surface {
    public Matyas() {
        super(
                "matyas",
                new Facts(
                        "0.26*(x^2+y^2)-0.48*x*y",
                        "0.26\\,(x^2+y^2)-0.48\\,xy",
                        Domain.square(10),
                        new PlanePoint(-8, 5),
                        0.5,
                        0));
    }

    @Override
    public double value(double x, double y) {
        return 0.26 * (x * x + y * y) - 0.48 * x * y;
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        gradientOut[0] = 0.52 * x - 0.48 * y;
        gradientOut[1] = 0.52 * y - 0.48 * x;
        return value(x, y);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return put(hessianOut, 0.52, -0.48, 0.52);
    }
}

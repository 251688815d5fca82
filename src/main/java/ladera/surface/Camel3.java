package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** The three-hump camel: two local minima (0.2986) beside the global one, 0 at the origin. */
public final class Camel3 extends Surface {
    public Camel3() {
        super(
                "camel3",
                new Facts(
                        "2*x^2-1.05*x^4+x^6/6+x*y+y^2",
                        "2x^2-1.05x^4+\\frac{x^6}{6}+xy+y^2",
                        Domain.square(2),
                        new PlanePoint(-1.6, 1.4),
                        0.05,
                        0));
    }

    @Override
    public double value(double x, double y) {
        double x2 = x * x;
        return 2 * x2 - 1.05 * x2 * x2 + x2 * x2 * x2 / 6 + x * y + y * y;
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        double x2 = x * x;
        gradientOut[0] = 4 * x - 4.2 * x * x2 + x * x2 * x2 + y;
        gradientOut[1] = x + 2 * y;
        return value(x, y);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        double x2 = x * x;
        return put(hessianOut, 4 - 12.6 * x2 + 5 * x2 * x2, 1, 2);
    }
}

package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** Beale's plateau with steep corners (1958): a sum of three squares with its minimum 0 at (3, 0.5). */
public final class Beale extends Surface {
    public Beale() {
        super(
                "beale",
                new Facts(
                        "(1.5-x+x*y)^2+(2.25-x+x*y^2)^2+(2.625-x+x*y^3)^2",
                        "(1.5-x+xy)^2+(2.25-x+xy^2)^2+(2.625-x+xy^3)^2",
                        Domain.square(4.5),
                        new PlanePoint(1, 1.2),
                        0.01,
                        0));
    }

    @Override
    public double value(double x, double y) {
        double a = 1.5 - x + x * y;
        double b = 2.25 - x + x * y * y;
        double c = 2.625 - x + x * y * y * y;
        return a * a + b * b + c * c;
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        double y2 = y * y;
        double y3 = y2 * y;
        double a = 1.5 - x + x * y;
        double b = 2.25 - x + x * y2;
        double c = 2.625 - x + x * y3;
        gradientOut[0] = 2 * a * (y - 1) + 2 * b * (y2 - 1) + 2 * c * (y3 - 1);
        gradientOut[1] = 2 * a * x + 4 * b * x * y + 6 * c * x * y2;
        return a * a + b * b + c * c;
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        double y2 = y * y;
        double y3 = y2 * y;
        double a = 1.5 - x + x * y;
        double b = 2.25 - x + x * y2;
        double c = 2.625 - x + x * y3;
        double xx = 2 * ((y - 1) * (y - 1) + (y2 - 1) * (y2 - 1) + (y3 - 1) * (y3 - 1));
        double xy = 2 * (x * (y - 1) + a) + 4 * (x * y * (y2 - 1) + b * y) + 6 * (x * y2 * (y3 - 1) + c * y2);
        double yy = 2 * x * x + 4 * x * (2 * x * y2 + b) + 6 * x * y * (3 * x * y3 + 2 * c);
        return put(hessianOut, xx, xy, yy);
    }
}

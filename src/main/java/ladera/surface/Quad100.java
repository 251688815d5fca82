package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** A valley a hundred times steeper across than along, {@code (x^2 + 100 y^2)/2}: descent diverges above the rate 0.02. */
public final class Quad100 extends Surface {
    public Quad100() {
        super(
                "quad100",
                new Facts(
                        "0.5*(x^2+100*y^2)",
                        "\\frac{1}{2}\\left(x^2+100\\,y^2\\right)",
                        new Domain(-3, 3, -2, 2),
                        new PlanePoint(2, -1.5),
                        0.015,
                        0));
    }

    @Override
    public double value(double x, double y) {
        return 0.5 * (x * x + 100 * y * y);
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        gradientOut[0] = x;
        gradientOut[1] = 100 * y;
        return value(x, y);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return put(hessianOut, 1, 0, 100);
    }
}

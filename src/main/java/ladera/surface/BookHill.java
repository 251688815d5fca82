package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** The hollow of the book's Adam notebook (6.5): sixteen times more curved along y than along x, minimum 0 at (0.7, 0). */
public final class BookHill extends Surface {
    private static final double CENTER = 0.7;

    public BookHill() {
        super(
                "udlhill",
                new Facts(
                        "1-exp(-2*y^2)*exp(-(x-0.7)^2/8)",
                        "1-e^{-2y^2}\\,e^{-(x-0.7)^2/8}",
                        Domain.square(1),
                        new PlanePoint(-0.7, -0.9),
                        0.1,
                        0));
    }

    @Override
    public double value(double x, double y) {
        return 1 - bump(x, y);
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        double h = bump(x, y);
        gradientOut[0] = h * (x - CENTER) / 4;
        gradientOut[1] = 4 * h * y;
        return 1 - h;
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        double h = bump(x, y);
        double a = (x - CENTER) / 4;
        return put(hessianOut, h * (0.25 - a * a), -4 * h * a * y, h * (4 - 16 * y * y));
    }

    private static double bump(double x, double y) {
        return Math.exp(-2 * y * y) * Math.exp(-(x - CENTER) * (x - CENTER) / 8);
    }
}

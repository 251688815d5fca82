package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** The hollow of the book's Adam notebook (6.5): sixteen times more curved along y than along x, minimum 0 at (0.7, 0). */
public final class BookHill extends Surface {
    private static final BumpLoss LOSS = new BumpLoss(0.7, 4, 4);

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
        return LOSS.value(x, y);
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        return LOSS.gradient(x, y, gradientOut);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return LOSS.hessian(x, y, hessianOut);
    }
}

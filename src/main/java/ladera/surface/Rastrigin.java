package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/** Rastrigin's egg box (1974): one local minimum near every pair of integers, the global one, 0, at the origin. */
public final class Rastrigin extends Surface {
    private static final double TWO_PI = 2 * Math.PI;

    public Rastrigin() {
        super(
                "rastrigin",
                new Facts(
                        "20+x^2-10*cos(2*pi*x)+y^2-10*cos(2*pi*y)",
                        "20+x^2-10\\cos(2\\pi x)+y^2-10\\cos(2\\pi y)",
                        Domain.square(5.12),
                        new PlanePoint(2.3, -1.7),
                        0.002,
                        0));
    }

    @Override
    public double value(double x, double y) {
        return 20 + x * x - 10 * Math.cos(TWO_PI * x) + y * y - 10 * Math.cos(TWO_PI * y);
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        gradientOut[0] = 2 * x + 10 * TWO_PI * Math.sin(TWO_PI * x);
        gradientOut[1] = 2 * y + 10 * TWO_PI * Math.sin(TWO_PI * y);
        return value(x, y);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        double scale = 10 * TWO_PI * TWO_PI;
        return put(hessianOut, 2 + scale * Math.cos(TWO_PI * x), 0, 2 + scale * Math.cos(TWO_PI * y));
    }
}

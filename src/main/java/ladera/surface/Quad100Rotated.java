package ladera.surface;

import ladera.num.Domain;
import ladera.num.PlanePoint;

/**
 * The same steep valley turned by 30 degrees, {@code (p^2 + 100 q^2)/2}: methods that scale each coordinate by itself lose
 * their advantage.
 */
public final class Quad100Rotated extends Surface {
    private static final double COSINE = Math.sqrt(3) / 2;
    private static final double SINE = 0.5;

    public Quad100Rotated() {
        super(
                "quad100rot",
                new Facts(
                        "0.5*((sqrt(3)/2*x+0.5*y)^2+100*(-0.5*x+sqrt(3)/2*y)^2)",
                        "\\frac{1}{2}\\left(p^2+100\\,q^2\\right),\\; p=\\frac{\\sqrt{3}x+y}{2},\\; q=\\frac{\\sqrt{3}y-x}{2}",
                        Domain.square(3),
                        new PlanePoint(-2, 1),
                        0.012,
                        0));
    }

    @Override
    public double value(double x, double y) {
        double p = COSINE * x + SINE * y;
        double q = -SINE * x + COSINE * y;
        return 0.5 * (p * p + 100 * q * q);
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        double p = COSINE * x + SINE * y;
        double q = -SINE * x + COSINE * y;
        gradientOut[0] = COSINE * p - 100 * SINE * q;
        gradientOut[1] = SINE * p + 100 * COSINE * q;
        return 0.5 * (p * p + 100 * q * q);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        return put(
                hessianOut,
                COSINE * COSINE + 100 * SINE * SINE,
                SINE * COSINE - 100 * SINE * COSINE,
                SINE * SINE + 100 * COSINE * COSINE);
    }
}

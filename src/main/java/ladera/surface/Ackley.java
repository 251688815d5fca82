package ladera.surface;

import java.util.List;
import ladera.num.Domain;
import ladera.num.PlanePoint;

/**
 * Ackley's funnel (1987): a nearly flat, dimpled plain around a cone whose tip, 0 at the origin, has no gradient; (0, 0)
 * is written there and {@link #differentiableAt} is false.
 */
public final class Ackley extends Surface {
    private static final double TWO_PI = 2 * Math.PI;
    private static final double DECAY = 0.2;

    public Ackley() {
        super(
                "ackley",
                new Facts(
                        "-20*exp(-0.2*sqrt(0.5*(x^2+y^2)))-exp(0.5*(cos(2*pi*x)+cos(2*pi*y)))+e+20",
                        "-20\\,e^{-0.2\\sqrt{(x^2+y^2)/2}}-e^{(\\cos 2\\pi x+\\cos 2\\pi y)/2}+e+20",
                        Domain.square(5),
                        new PlanePoint(2.4, -1.3),
                        0.02,
                        0));
    }

    @Override
    public double value(double x, double y) {
        return -20 * Math.exp(-DECAY * spread(x, y)) - ripple(x, y) + Math.E + 20;
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        double s = spread(x, y);
        if (s == 0) {
            gradientOut[0] = 0;
            gradientOut[1] = 0;
            return value(x, y);
        }
        double cone = 2 * Math.exp(-DECAY * s) / s;
        double q = ripple(x, y);
        gradientOut[0] = x * cone + Math.PI * Math.sin(TWO_PI * x) * q;
        gradientOut[1] = y * cone + Math.PI * Math.sin(TWO_PI * y) * q;
        return value(x, y);
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        double s = spread(x, y);
        if (s == 0) {
            return putNone(hessianOut);
        }
        double cone = 2 * Math.exp(-DECAY * s) / s;
        // d(cone)/ds = -cone (0.2 + 1/s), and ds/dx = x / (2 s).
        double bend = -cone * (DECAY + 1 / s) / (2 * s);
        double q = ripple(x, y);
        double sineX = Math.PI * Math.sin(TWO_PI * x);
        double sineY = Math.PI * Math.sin(TWO_PI * y);
        double scale = TWO_PI * Math.PI;
        return put(
                hessianOut,
                cone + x * x * bend + q * (scale * Math.cos(TWO_PI * x) - sineX * sineX),
                x * y * bend - q * sineX * sineY,
                cone + y * y * bend + q * (scale * Math.cos(TWO_PI * y) - sineY * sineY));
    }

    @Override
    public boolean differentiableAt(double x, double y) {
        return spread(x, y) != 0;
    }

    @Override
    public List<PlanePoint> kinks() {
        return List.of(PlanePoint.ORIGIN);
    }

    private static double spread(double x, double y) {
        return Math.sqrt(0.5 * (x * x + y * y));
    }

    private static double ripple(double x, double y) {
        return Math.exp(0.5 * (Math.cos(TWO_PI * x) + Math.cos(TWO_PI * y)));
    }
}

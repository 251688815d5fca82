package ladera.surface;

import java.util.List;
import ladera.num.Domain;
import ladera.num.PlanePoint;
import ladera.num.RowKernel;

/**
 * The course's hill, {@code sin(0.8 u) / u^0.9} with {@code u = x^2 + y^2}: radially symmetric, with rings for minima and
 * a needle-thin cusp at the origin.
 *
 * <p>At the origin the value's limit, 0, is taken; the gradient there does not exist (its size grows as 0.16 r^-0.8), so
 * (0, 0) is written, the only symmetric choice, and {@link #differentiableAt} is false. The origin is a strict local
 * minimum whose basin is the disc inside the first ring of maxima, r = 0.8233.
 */
public final class Course extends Surface {
    private static final double FREQUENCY = 0.8;
    private static final double POWER = 0.9;

    /** Lowest value and its ring, from the stationarity condition v cos v = 0.9 sin v with v = 0.8 u, in 40 digits. */
    private static final double LOWEST = -0.206572737699965897;

    private static final double LOWEST_RADIUS = 2.37583154861457755;

    public Course() {
        super(
                "course",
                new Facts(
                        "sin(0.8*(x^2+y^2))/(x^2+y^2)^0.9",
                        "\\frac{\\sin\\left(0.8\\,(x^2+y^2)\\right)}{(x^2+y^2)^{0.9}}",
                        Domain.square(4),
                        new PlanePoint(1.2, 0.9),
                        0.1,
                        LOWEST,
                        LOWEST_RADIUS));
    }

    @Override
    public double value(double x, double y) {
        double u = x * x + y * y;
        return u == 0 ? 0 : Math.sin(FREQUENCY * u) / Math.pow(u, POWER);
    }

    /** Within 1e-13 of {@link #value}, and the same on every machine. */
    @Override
    public void values(double[] xs, double y, double[] out) {
        RowKernel.forLength(xs.length).rings(xs, y, FREQUENCY, -POWER, out, xs.length);
    }

    @Override
    public double gradient(double x, double y, double[] gradientOut) {
        double u = x * x + y * y;
        if (u == 0) {
            gradientOut[0] = 0;
            gradientOut[1] = 0;
            return 0;
        }
        double sine = Math.sin(FREQUENCY * u);
        double decay = Math.pow(u, -POWER);
        double slope = slope(u, sine, Math.cos(FREQUENCY * u), decay);
        gradientOut[0] = 2 * x * slope;
        gradientOut[1] = 2 * y * slope;
        return sine * decay;
    }

    @Override
    public boolean hessian(double x, double y, double[] hessianOut) {
        double u = x * x + y * y;
        if (u == 0) {
            return putNone(hessianOut);
        }
        double sine = Math.sin(FREQUENCY * u);
        double cosine = Math.cos(FREQUENCY * u);
        double decay = Math.pow(u, -POWER);
        double slope = slope(u, sine, cosine, decay);
        double bend = decay
                * (-FREQUENCY * FREQUENCY * sine
                        - 2 * FREQUENCY * POWER * cosine / u
                        + POWER * (POWER + 1) * sine / (u * u));
        return put(hessianOut, 2 * slope + 4 * x * x * bend, 4 * x * y * bend, 2 * slope + 4 * y * y * bend);
    }

    @Override
    public boolean differentiableAt(double x, double y) {
        return x * x + y * y != 0;
    }

    @Override
    public List<PlanePoint> kinks() {
        return List.of(PlanePoint.ORIGIN);
    }

    /** df/du. */
    private static double slope(double u, double sine, double cosine, double decay) {
        return decay * (FREQUENCY * cosine - POWER * sine / u);
    }
}

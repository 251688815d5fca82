package ladera.surface;

import ladera.num.PlaneFunction;
import ladera.num.Problem;
import ladera.num.Refusal;

/**
 * The hollow of notebook 6.5: 1 - exp[-s1 phi_1^2 / 2] exp[-(phi_0 - centre)^2 / (2 s0)], with minimum 0 at (centre, 0). The
 * constructor refuses an s0 or s1 that is not above 0.
 */
public final class BumpLoss extends PlaneFunction {
    private final double centre;
    private final double s0;
    private final double s1;

    /**
     * @param centre where along phi_0 the minimum lies
     * @param s0 the variance along phi_0: the larger, the flatter
     * @param s1 the curvature along phi_1 at the minimum: the larger, the steeper
     */
    public BumpLoss(double centre, double s0, double s1) {
        if (!(s0 > 0 && s1 > 0)) {
            throw new Refusal(new Problem("bump.widths", "s0, s1", s0, s1));
        }
        this.centre = centre;
        this.s0 = s0;
        this.s1 = s1;
    }

    private double bump(double phi0, double phi1) {
        double off = phi0 - centre;
        return Math.exp(-0.5 * s1 * phi1 * phi1) * Math.exp(-off * off / (2 * s0));
    }

    @Override
    public double value(double phi0, double phi1) {
        return 1 - bump(phi0, phi1);
    }

    @Override
    public double gradient(double phi0, double phi1, double[] gradientOut) {
        double bump = bump(phi0, phi1);
        gradientOut[0] = bump * (phi0 - centre) / s0;
        gradientOut[1] = bump * s1 * phi1;
        return 1 - bump;
    }

    @Override
    public boolean hessian(double phi0, double phi1, double[] hessianOut) {
        double bump = bump(phi0, phi1);
        double a = (phi0 - centre) / s0;
        double b = s1 * phi1;
        hessianOut[0] = bump * (1 / s0 - a * a);
        hessianOut[1] = -bump * a * b;
        hessianOut[2] = bump * (s1 - b * b);
        return true;
    }
}

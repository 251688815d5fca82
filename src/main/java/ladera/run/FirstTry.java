package ladera.run;

import ladera.num.Domain;
import ladera.num.PlaneFunction;
import ladera.num.PlanePoint;

/** Where and how fast to set out on a function of which nothing is known but its derivatives. */
final class FirstTry {
    /** The start lies this share of the domain's sides from its middle: off every axis of symmetry. */
    private static final double ASIDE = 0.3;

    private static final double UPWARDS = 0.22;

    /** A plain-gradient step this share of the inverse curvature at the start is cautious. */
    private static final double CAUTION = 0.3;

    /** Where the curvature says nothing. */
    private static final double USUAL_RATE = 0.01;

    private FirstTry() {}

    static PlanePoint start(Domain domain) {
        return new PlanePoint(domain.centerX() + ASIDE * domain.width(), domain.centerY() + UPWARDS * domain.height());
    }

    static double gradientRate(PlaneFunction function, PlanePoint start) {
        double[] hessian = new double[3];
        function.hessian(start.x(), start.y(), hessian);
        double[] both = PlaneFunction.eigenvalues(hessian[0], hessian[1], hessian[2]);
        double rate = CAUTION / Math.max(Math.abs(both[0]), Math.abs(both[1]));
        return rate > 0 && Double.isFinite(rate) ? rate : USUAL_RATE;
    }
}

package ladera.run;

import ladera.num.Numerals;
import ladera.num.PlaneFunction;

/** A quadratic function of the plane as a formula that can be typed. */
final class Quadratic {
    /** Sums of short decimals have no more digits than this, but for rounding. */
    private static final int DIGITS = 13;

    private Quadratic() {}

    /** Its Taylor polynomial about the origin, which is the function itself. */
    static String of(PlaneFunction function) {
        double[] slopes = new double[2];
        double[] curvatures = new double[3];
        double atOrigin = function.gradient(0, 0, slopes);
        function.hessian(0, 0, curvatures);
        return plain(curvatures[0] / 2) + "*x^2" + term(curvatures[1], "*x*y") + term(curvatures[2] / 2, "*y^2")
                + term(slopes[0], "*x") + term(slopes[1], "*y") + term(atOrigin, "");
    }

    /** A term with its sign in front. */
    private static String term(double coefficient, String power) {
        return (coefficient < 0 ? " - " : " + ") + plain(Math.abs(coefficient)) + power;
    }

    private static String plain(double coefficient) {
        return Numerals.shortest(Numerals.rounded(coefficient, DIGITS));
    }
}

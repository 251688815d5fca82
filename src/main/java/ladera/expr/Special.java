package ladera.expr;

/** Functions that {@link Math} lacks, to nearly full double accuracy. */
@SuppressWarnings("FloatingPointLiteralPrecision") // the coefficients stand with the digits they were printed with
final class Special {
    /** 2^54, which lifts the smallest subnormal into the normal range. */
    private static final double TWO_TO_54 = 0x1.0p54;

    /** Where {@link #erf} has become 1 in double: {@code erfc(6) = 2.2e-17}. */
    private static final double ERF_IS_ONE = 6;

    /** Below it {@link #erf} is an odd rational function; above it, 1 minus a rational function times exp(-x^2). */
    private static final double ERF_NEAR = 0.5;

    /** Numerator and denominator in x^2 for |x| below 0.5, highest power first; table of Cody (1969), section II, n = 4. */
    private static final double[] NEAR_NUMERATOR = {
        1.85777706184603153e-1, 3.16112374387056560, 1.13864154151050156e2, 3.77485237685302021e2, 3.20937758913846947e3
    };

    private static final double[] NEAR_DENOMINATOR = {
        1, 2.36012909523441209e1, 2.44024637934444173e2, 1.28261652607737228e3, 2.84423683343917062e3
    };

    /** Numerator minus denominator: with x taken out of the quotient, its rounding hardly shows. */
    private static final double[] NEAR_EXCESS = difference(NEAR_NUMERATOR, NEAR_DENOMINATOR);

    /** Numerator and denominator in |x| from 0.5 to 4 and, as erfc is then below 2e-8, good enough beyond; n = 8. */
    private static final double[] FAR_NUMERATOR = {
        2.15311535474403846e-8,
        5.64188496988670089e-1,
        8.88314979438837594,
        6.61191906371416295e1,
        2.98635138197400131e2,
        8.81952221241769090e2,
        1.71204761263407058e3,
        2.05107837782607147e3,
        1.23033935479799725e3
    };

    private static final double[] FAR_DENOMINATOR = {
        1,
        1.57449261107098347e1,
        1.17693950891312499e2,
        5.37181101862009858e2,
        1.62138957456669019e3,
        3.29079923573345963e3,
        4.36261909014324716e3,
        3.43936767414372164e3,
        1.23033935480374942e3
    };

    /** Digits of x that are squared without rounding when exp(-x^2) is taken: sixteenths, as in Cody's own program. */
    private static final double SIXTEENTHS = 16;

    private static final double LN_2 = 0.6931471805599453;

    private Special() {}

    /** {@link Math#pow}, and 1 where IEEE 754 wants it and Java does not: 1 to any power, -1 to an infinite one. */
    static double pow(double a, double b) {
        return a == 1 || (a == -1 && Double.isInfinite(b)) ? 1 : Math.pow(a, b);
    }

    /** 1 / (1 + exp(-a)), without overflow and without loss in the tail on the left. */
    static double sigmoid(double a) {
        if (a >= 0) {
            return 1 / (1 + Math.exp(-a));
        }
        double grown = Math.exp(a);
        return grown / (1 + grown);
    }

    /** log(1 + exp(a)), without overflow and without loss in the tail on the left; exact, nowhere cut off. */
    static double softplus(double a) {
        return Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
    }

    /** The binary logarithm: exponent plus logarithm of the rest, so that powers of two come out whole. */
    static double log2(double a) {
        if (!(a > 0) || a == Double.POSITIVE_INFINITY) {
            return Math.log(a);
        }
        double normal = a < Double.MIN_NORMAL ? a * TWO_TO_54 : a;
        int exponent = Math.getExponent(normal);
        double rest = Math.scalb(normal, -exponent);
        if (rest > Math.sqrt(2)) {
            rest *= 0.5;
            exponent++;
        }
        return (a < Double.MIN_NORMAL ? exponent - 54 : exponent) + Math.log(rest) / LN_2;
    }

    /**
     * The error function, 2/sqrt(pi) times the integral of exp(-t^2) from 0 to a, by the rational Chebyshev
     * approximations of W. J. Cody, Mathematics of Computation 23 (1969) 631-637; within 2.5e-16.
     */
    static double erf(double a) {
        double size = Math.abs(a);
        if (size < ERF_NEAR) {
            double square = a * a;
            return a + a * (polynomial(NEAR_EXCESS, square) / polynomial(NEAR_DENOMINATOR, square));
        }
        if (size >= ERF_IS_ONE) {
            return Math.signum(a);
        }
        double coarse = Math.floor(size * SIXTEENTHS) / SIXTEENTHS;
        double bell = Math.exp(-coarse * coarse) * Math.exp(-(size - coarse) * (size + coarse));
        double rest = bell * polynomial(FAR_NUMERATOR, size) / polynomial(FAR_DENOMINATOR, size);
        return Math.copySign(0.5 + (0.5 - rest), a);
    }

    private static double[] difference(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    /** Horner's rule, highest power first. */
    private static double polynomial(double[] coefficients, double at) {
        double sum = coefficients[0];
        for (int i = 1; i < coefficients.length; i++) {
            sum = sum * at + coefficients[i];
        }
        return sum;
    }
}

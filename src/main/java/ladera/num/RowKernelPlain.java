package ladera.num;

/**
 * {@link RowKernel} one number at a time, built from IEEE add, multiply, divide and fused multiply-add alone, so that results
 * have the same bits on every platform.
 */
final class RowKernelPlain implements RowKernel {
    /** Beyond this |x|, multiples of pi would need more digits than are kept of it. */
    static final double SINE_RANGE = 0x1p20;

    /** Beyond this |exponent ln x|, a power nears the end of the normal doubles. */
    static final double POWER_RANGE = 700;

    static final double ONE_OVER_PI = 0x1.45f306dc9c883p-2;

    /** Minus pi in three pieces, all of them negative: so nothing times them, added to minus zero, leaves it minus zero. */
    static final double MINUS_PI_HIGH = -0x1.921fb54442d18p+1;

    static final double MINUS_PI_MIDDLE = -0x1.1a62633145c06p-53;
    static final double MINUS_PI_LOW = -0x1.c1cd129024e08p-106;

    /** sin(s)/s as a polynomial in s^2 for |s| to pi/2, a Chebyshev fit; error 1.4e-17. */
    static final double[] SINE = {
        1,
        -0x1.5555555555555p-3,
        0x1.11111111110bcp-7,
        -0x1.a01a01a0147e6p-13,
        0x1.71de3a528cbc0p-19,
        -0x1.ae6454d04a591p-26,
        0x1.6123ccce4bceep-33,
        -0x1.ae439bf37aa2bp-41,
        0x1.883810fd15ca6p-49
    };

    @Override
    public void rings(double[] xs, double y, double omega, double exponent, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = rings(xs[i], y, omega, exponent);
        }
    }

    static double rings(double x, double y, double omega, double exponent) {
        double u = u(x, y);
        return power(u, exponent) * sine(omega * u);
    }

    /** The square of the distance from the origin, but never so small that its powers are no normal numbers. */
    static double u(double x, double y) {
        return Math.max(x * x + y * y, Double.MIN_NORMAL);
    }

    /** sin x, from x = k pi + s with |s| at most pi/2; the JDK's where |x| is large or no number. */
    static double sine(double x) {
        if (!(Math.abs(x) <= SINE_RANGE)) {
            return StrictMath.sin(x);
        }
        double rounded = Math.fma(x, ONE_OVER_PI, ElementaryScalar.ROUNDER);
        double k = rounded - ElementaryScalar.ROUNDER;
        double s = Math.fma(k, MINUS_PI_LOW, Math.fma(k, MINUS_PI_MIDDLE, Math.fma(k, MINUS_PI_HIGH, x)));
        double u = s * s;
        double sum = SINE[SINE.length - 1];
        for (int i = SINE.length - 2; i >= 0; i--) {
            sum = Math.fma(sum, u, SINE[i]);
        }
        long sign = Double.doubleToRawLongBits(rounded) << 63;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(s * sum) ^ sign);
    }

    /** e to the exponent times ln x; the JDK's where x is not a positive normal double or the result might not be one. */
    static double power(double x, double exponent) {
        if (x >= Double.MIN_NORMAL && x <= Double.MAX_VALUE) {
            double power = exponent * ElementaryScalar.log(x);
            if (Math.abs(power) <= POWER_RANGE) {
                return ElementaryScalar.exp(power);
            }
        }
        return StrictMath.pow(x, exponent);
    }
}

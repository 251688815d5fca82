package ladera.num;

/**
 * exp, tanh, sigmoid and their kin, one number at a time, built from IEEE add, multiply, divide and fused multiply-add
 * alone. Each of these is rounded exactly alike everywhere, so that a result has the same bits on every platform, in cold
 * and in hot code, and in {@link Elementary}'s array versions, which repeat these operations in this order.
 *
 * <p>The heart of all is one rational function. With x = k (ln 2)/2 + s and |s| at most (ln 2)/4,
 * tanh s = s N(s^2) / D(s^2) to 5.5e-18, and everything follows from e^(2s) = (D + sN) / (D - sN). Coefficients are
 * minimax fits of the relative error (Remez exchange in 60-digit arithmetic). Errors stated are relative, in units of
 * 2^-53 = 1.1e-16, and are held by a test against 34-digit arithmetic.
 */
public final class ElementaryScalar {
    /** Above this |x|, the slope of tanh is below 1e-303 and taken as constant. */
    static final double TANH_RANGE = 350;

    /** Below minus this, e^x is so near the smallest normal double that it is taken as 0. */
    static final double EXP_RANGE = 708;

    /** Above this, e^x is infinite. */
    static final double EXP_OVERFLOW = 710;

    /** Below minus this, e^x - 1 rounds to -1. */
    static final double EXPM1_FLAT = 40;

    /** PyTorch's threshold: above it softplus is the identity. */
    static final double SOFTPLUS_LINEAR = 20;

    /** Beyond this many standard deviations the normal tail is below the smallest normal double. */
    static final double NORMAL_RANGE = 38.5;

    /** Below this |x|, erf x comes from its own polynomial, which keeps the relative error small at 0. */
    static final double ERF_SMALL = 0.5;

    /** 1.5 * 2^52: adding it leaves the rounded integer in the low bits. */
    static final double ROUNDER = 0x1.8p52;

    /** Exponent bits of 2^0 and of 2^-1, to which an integer in the exponent's place is added. */
    static final long ONE_BITS = 0x3ffL << 52;

    static final long HALF_BITS = 0x3feL << 52;

    static final long SQRT_HALF_BITS = 0x3fe6a09e667f3bcdL;

    static final double TWO_OVER_LN2 = 0x1.71547652b82fep+1;
    static final double MINUS_HALF_LN2_HIGH = -0x1.62e42fefa39efp-2;
    static final double MINUS_HALF_LN2_LOW = -0x1.abc9e3b39803fp-57;

    static final double N1 = 0x1.c71024e0eeccfp-4;
    static final double N2 = 0x1.15323a1ef08a1p-10;
    static final double D1 = 0x1.c7195e8d91022p-2;
    static final double D2 = 0x1.03fc93624464bp-6;

    /** artanh(w)/w as a polynomial in w^2 on [0, 1/9]; error 1.3e-18. */
    static final double[] ARTANH = {
        1,
        0x1.5555555555535p-2,
        0x1.99999999a06c1p-3,
        0x1.24924920910cdp-3,
        0x1.c71c741a098d4p-4,
        0x1.745cb4594744ep-4,
        0x1.3b1dd3b572f6bp-4,
        0x1.10682e69f9a9bp-4,
        0x1.efd193ed30da5p-5,
        0x1.55cf3bb84442bp-5,
        0x1.5c5c3d526df76p-4
    };

    /** erf(x)/x as a polynomial in x^2 on [0, 1/4]; error 3.9e-18. */
    static final double[] ERF = {
        0x1.20dd750429b6dp+0,
        -0x1.812746b0379b3p-2,
        0x1.ce2f21a03d68fp-4,
        -0x1.b82ce30f1f0bap-6,
        0x1.565bcbf5e9652p-8,
        -0x1.c02d4ea486c18p-11,
        0x1.f98d95933a0aep-14,
        -0x1.f2229785ca7f3p-17,
        0x1.8b392710f4e58p-20
    };

    /** Normal tail: Phi(-a) exp(a^2/2) = TAIL_TOP(a) / TAIL_BOTTOM(a) for 0 <= a <= 39; error 5.2e-17. */
    static final double[] TAIL_TOP = {
        0.5,
        0x1.8cbcb37e97a06p-1,
        0x1.30277b48cb104p-1,
        0x1.2847c8c0b3580p-2,
        0x1.902f02c79063cp-4,
        0x1.8309f1d55aba7p-6,
        0x1.0c01561a94abdp-8,
        0x1.012126c72994dp-11,
        0x1.3886625033e09p-15,
        0x1.73fe22ffe41fep-20
    };

    static final double[] TAIL_BOTTOM = {
        1,
        0x1.2c7f6e8e9ca81p+1,
        0x1.47d6f3732878ap+1,
        0x1.b6e28d1f79288p+0,
        0x1.9068b8a4397cap-1,
        0x1.05155638d76dfp-2,
        0x1.ef18587e48c1ep-5,
        0x1.52f46f585c0cap-7,
        0x1.432cb46ef79d0p-10,
        0x1.87b121d6ef3acp-14,
        0x1.d23946d24be3fp-19
    };

    static final double SQRT_2 = 0x1.6a09e667f3bcdp+0;
    static final double ONE_OVER_SQRT_2_PI = 0x1.9884533d43651p-2;

    private ElementaryScalar() {}

    /**
     * The normal tail as a quotient of polynomials, for programs that are to compute it without this one: Phi(-a) exp(a^2/2) is
     * top(a) / bottom(a) for 0 <= a <= {@link #normalRange}; relative error 5.2e-17. Coefficients from the constant one up.
     */
    public static double[] normalTailTop() {
        return TAIL_TOP.clone();
    }

    /** The polynomial below {@link #normalTailTop}. */
    public static double[] normalTailBottom() {
        return TAIL_BOTTOM.clone();
    }

    /** Beyond this many standard deviations the normal tail is taken as constant. */
    public static double normalRange() {
        return NORMAL_RANGE;
    }

    /** e^x; error at most 4; 0 below -708. */
    public static double exp(double x) {
        double c = x > EXP_OVERFLOW ? EXP_OVERFLOW : x < -EXP_RANGE ? -EXP_RANGE : x;
        double half = 0.5 * c;
        double rounded = Math.fma(half, TWO_OVER_LN2, ROUNDER);
        double s = remainder(half, rounded - ROUNDER);
        double u = s * s;
        double d = denominator(u);
        double sn = s * numerator(u);
        double top = d + sn;
        double e = power(rounded, HALF_BITS) * ((top + top) / (d - sn));
        return x < -EXP_RANGE ? 0 : e;
    }

    /** e^x - 1; error at most 5. */
    public static double expm1(double x) {
        if (x > EXPM1_FLAT) {
            return exp(x);
        }
        double c = x < -EXPM1_FLAT ? -EXPM1_FLAT : x;
        double half = 0.5 * c;
        double rounded = Math.fma(half, TWO_OVER_LN2, ROUNDER);
        double s = remainder(half, rounded - ROUNDER);
        double u = s * s;
        double d = denominator(u);
        double sn = s * numerator(u);
        double power = power(rounded, ONE_BITS);
        return Math.fma(power - 1, d, (power + 1) * sn) / (d - sn);
    }

    /** tanh x; error at most 5; odd to the last bit. */
    public static double tanh(double x) {
        double c = x > TANH_RANGE ? TANH_RANGE : x < -TANH_RANGE ? -TANH_RANGE : x;
        double rounded = Math.fma(c, TWO_OVER_LN2, ROUNDER);
        double s = remainder(c, rounded - ROUNDER);
        double u = s * s;
        double d = denominator(u);
        double sn = s * numerator(u);
        double power = power(rounded, ONE_BITS);
        double bottom = power * (d + sn) + (d - sn);
        return quotient(Math.fma(power - 1, d, (power + 1) * sn), bottom, 1 / bottom);
    }

    /**
     * tanh x, as {@link #tanh}, and its slope, whose relative error stays below 10 however flat it is: 1 - tanh^2 would
     * lose all digits there. The slope is the product of 1 - tanh and 1 + tanh, each without cancellation.
     */
    static void tanhAndSlope(double x, double[] tanh, double[] slope, int at) {
        double c = x > TANH_RANGE ? TANH_RANGE : x < -TANH_RANGE ? -TANH_RANGE : x;
        double rounded = Math.fma(c, TWO_OVER_LN2, ROUNDER);
        double s = remainder(c, rounded - ROUNDER);
        double u = s * s;
        double d = denominator(u);
        double sn = s * numerator(u);
        double power = power(rounded, ONE_BITS);
        double plus = power * (d + sn);
        double minus = d - sn;
        double bottom = plus + minus;
        double inverse = 1 / bottom;
        double twice = inverse + inverse;
        tanh[at] = quotient(Math.fma(power - 1, d, (power + 1) * sn), bottom, inverse);
        slope[at] = (minus * twice) * (plus * twice);
    }

    /** 1 / (1 + e^-x); error at most 4, for negative x as well; not below the value at -708. */
    public static double sigmoid(double x) {
        double c = x > EXP_RANGE ? EXP_RANGE : x < -EXP_RANGE ? -EXP_RANGE : x;
        double half = 0.5 * c;
        double rounded = Math.fma(half, TWO_OVER_LN2, ROUNDER);
        double s = remainder(half, rounded - ROUNDER);
        double u = s * s;
        double d = denominator(u);
        double sn = s * numerator(u);
        double top = power(rounded, ONE_BITS) * (d + sn);
        double bottom = top + (d - sn);
        return quotient(top, bottom, 1 / bottom);
    }

    /** The sigmoid, as {@link #sigmoid}, and its slope, whose relative error stays below 8 however flat it is. */
    static void sigmoidAndSlope(double x, double[] sigmoid, double[] slope, int at) {
        double c = x > EXP_RANGE ? EXP_RANGE : x < -EXP_RANGE ? -EXP_RANGE : x;
        double half = 0.5 * c;
        double rounded = Math.fma(half, TWO_OVER_LN2, ROUNDER);
        double s = remainder(half, rounded - ROUNDER);
        double u = s * s;
        double d = denominator(u);
        double sn = s * numerator(u);
        double top = power(rounded, ONE_BITS) * (d + sn);
        double bottom = top + (d - sn);
        double inverse = 1 / bottom;
        double value = quotient(top, bottom, inverse);
        sigmoid[at] = value;
        slope[at] = value * ((d - sn) * inverse);
    }

    /** ln(1 + e^x) as PyTorch has it: x itself above 20; error at most 5 where it is not. */
    public static double softplus(double x) {
        double value = (x > 0 ? x : 0) + softplusOfMinus(Math.abs(x));
        return x > SOFTPLUS_LINEAR ? x : value;
    }

    /** ln(1 + e^-size) for size not negative; error at most 5. */
    public static double softplusOfMinus(double size) {
        double half = -0.5 * (size > EXP_RANGE ? EXP_RANGE : size);
        double rounded = Math.fma(half, TWO_OVER_LN2, ROUNDER);
        double s = remainder(half, rounded - ROUNDER);
        double u = s * s;
        double d = denominator(u);
        double sn = s * numerator(u);
        double top = power(rounded, ONE_BITS) * (d + sn);
        double bottom = d - sn;
        return twiceArtanh(top / ((bottom + bottom) + top));
    }

    /** ln x; error at most 4; IEEE results at 0, below it, and at infinity. */
    public static double log(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x < 0 ? Double.NaN : x;
        }
        boolean tiny = x < Double.MIN_NORMAL;
        long bits = Double.doubleToRawLongBits(tiny ? x * 0x1.0p54 : x);
        // The exponent that leaves a factor between sqrt(1/2) and sqrt(2).
        long exponent = (bits - SQRT_HALF_BITS) >> 52;
        double factor = Double.longBitsToDouble(bits - (exponent << 52));
        double power = exponent - (tiny ? 54 : 0);
        double log = twiceArtanh((factor - 1) / (factor + 1));
        return Math.fma(power, -2 * MINUS_HALF_LN2_HIGH, Math.fma(power, -2 * MINUS_HALF_LN2_LOW, log));
    }

    /** ln(1 + y) for y not negative; error at most 5. */
    public static double log1p(double y) {
        return y <= 1 ? twiceArtanh(y / (2 + y)) : log(1 + y);
    }

    /** The standard normal distribution function Phi(x); error at most 8, in the lower tail as well; 0 below -37.6. */
    public static double normalCdf(double x) {
        double size = Math.abs(x);
        double a = size > NORMAL_RANGE ? NORMAL_RANGE : size;
        double square = a * a;
        double lost = Math.fma(a, a, -square);
        double tail = tail(a, square, lost);
        return x > 0 ? 1 - tail : tail;
    }

    /** The standard normal density; error at most 6. */
    public static double normalDensity(double x) {
        double square = x * x;
        double lost = Math.fma(x, x, -square);
        double e = exp(-0.5 * square);
        return ONE_OVER_SQRT_2_PI * Math.fma(e, -0.5 * (square < 2 * EXP_RANGE ? lost : 0), e);
    }

    /** The error function; error at most 4. */
    public static double erf(double x) {
        double size = Math.abs(x);
        double square = x * x;
        if (size < ERF_SMALL) {
            return x * polynomial(ERF, square);
        }
        double a = SQRT_2 * (size > NORMAL_RANGE ? NORMAL_RANGE : size);
        double upper = 1 - 2 * (exp(-square) * ratio(Math.min(a, NORMAL_RANGE)));
        return x < 0 ? -upper : upper;
    }

    /** max(x, 0); NaN stays. */
    public static double relu(double x) {
        return x <= 0 ? 0 : x;
    }

    /** {@code above * x} where x > 0, otherwise {@code below * (e^x - 1)}. */
    public static double elu(double x, double below, double above) {
        return x > 0 ? above * x : below * expm1(x);
    }

    private static double tail(double a, double square, double lost) {
        double half = -0.25 * square;
        double c = half < -0.5 * EXP_RANGE ? -0.5 * EXP_RANGE : half;
        double rounded = Math.fma(c, TWO_OVER_LN2, ROUNDER);
        double s = remainder(c, rounded - ROUNDER);
        double u = s * s;
        double d = denominator(u);
        double sn = s * numerator(u);
        double top = d + sn;
        double quotient = ((top + top) * polynomial(TAIL_TOP, a)) / ((d - sn) * polynomial(TAIL_BOTTOM, a));
        double e = power(rounded, HALF_BITS) * quotient;
        double exact = Math.fma(e, -0.5 * lost, e);
        return half < -0.5 * EXP_RANGE ? 0 : exact;
    }

    /** top / bottom from the inverse of bottom: one step of refinement, cheaper than a second division. */
    static double quotient(double top, double bottom, double inverse) {
        double first = top * inverse;
        return Math.fma(Math.fma(-first, bottom, top), inverse, first);
    }

    /** For |w| at most 1/3. */
    private static double twiceArtanh(double w) {
        return (w + w) * polynomial(ARTANH, w * w);
    }

    private static double ratio(double a) {
        return polynomial(TAIL_TOP, a) / polynomial(TAIL_BOTTOM, a);
    }

    /** x minus k (ln 2)/2, in two pieces so that nothing is lost. */
    static double remainder(double x, double k) {
        return Math.fma(k, MINUS_HALF_LN2_LOW, Math.fma(k, MINUS_HALF_LN2_HIGH, x));
    }

    static double numerator(double u) {
        return Math.fma(Math.fma(N2, u, N1), u, 1);
    }

    static double denominator(double u) {
        return Math.fma(Math.fma(D2, u, D1), u, 1);
    }

    /** Two to the integer that stands in the low bits of {@code rounded}, times the power whose bits are given. */
    static double power(double rounded, long unitBits) {
        return Double.longBitsToDouble((Double.doubleToRawLongBits(rounded) << 52) + unitBits);
    }

    /** Horner's rule, each step one fused multiply-add. */
    private static double polynomial(double[] coefficients, double x) {
        double sum = coefficients[coefficients.length - 1];
        for (int i = coefficients.length - 2; i >= 0; i--) {
            sum = Math.fma(sum, x, coefficients[i]);
        }
        return sum;
    }
}

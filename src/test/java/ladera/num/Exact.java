package ladera.num;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Slow and exact: elementary functions in decimal arithmetic, by their power series. At least 30 digits are right, where a
 * double has 16 and errors are told to a hundredth of its last bit.
 */
final class Exact {
    static final MathContext CONTEXT = new MathContext(36);

    /** Digits for the error function: its terms grow to e^40 before they cancel, and 1 + erf leaves 1e-19 of 1. */
    private static final MathContext WIDE = new MathContext(80);

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("1e-60");

    /** What a term must be worth of a sum of positive terms to count. */
    private static final BigDecimal LEAST_SHARE = new BigDecimal("1e-38");

    /** An argument halved so often is below 1/4, and the result is squared as often. */
    private static final int HALVINGS = 12;

    /** Digits for the squarings, each of which doubles the error. */
    private static final MathContext SQUARING = new MathContext(42);

    private static final BigDecimal PI =
            new BigDecimal("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899862803");

    private Exact() {}

    static BigDecimal exp(double x) {
        return exp(new BigDecimal(x));
    }

    static BigDecimal expm1(double x) {
        return Math.abs(x) > 1 ? exp(x).subtract(ONE) : series(new BigDecimal(x));
    }

    static BigDecimal tanh(double x) {
        BigDecimal e = expm1(2 * x);
        return e.divide(e.add(TWO), CONTEXT);
    }

    static BigDecimal sigmoid(double x) {
        return ONE.divide(ONE.add(exp(-x)), CONTEXT);
    }

    /** 4 / (e^x + e^-x)^2. */
    static BigDecimal tanhSlope(double x) {
        return BigDecimal.valueOf(4).divide(exp(x).add(exp(-x)).pow(2), CONTEXT);
    }

    static BigDecimal sigmoidSlope(double x) {
        return sigmoid(x).multiply(sigmoid(-x));
    }

    static BigDecimal softplus(double x) {
        BigDecimal y = exp(-Math.abs(x));
        BigDecimal log = log1p(y);
        return x > 0 ? log.add(new BigDecimal(x)) : log;
    }

    static BigDecimal normalDensity(double x) {
        BigDecimal half = new BigDecimal(x).pow(2).divide(TWO, CONTEXT).negate();
        return exp(half).divide(TWO.multiply(PI).sqrt(CONTEXT), CONTEXT);
    }

    static BigDecimal normalCdf(double x) {
        BigDecimal scaled = new BigDecimal(x).divide(TWO.sqrt(WIDE), WIDE);
        return ONE.add(erf(scaled)).divide(TWO, WIDE);
    }

    static BigDecimal erf(double x) {
        return erf(new BigDecimal(x));
    }

    /** 2/sqrt(pi) times the sum of (-1)^n x^(2n+1) / (n! (2n+1)). */
    private static BigDecimal erf(BigDecimal x) {
        BigDecimal square = x.multiply(x, WIDE);
        BigDecimal power = x;
        BigDecimal sum = x;
        for (int n = 1; power.abs().compareTo(NEGLIGIBLE) > 0 || n < 10; n++) {
            power = power.multiply(square, WIDE).divide(BigDecimal.valueOf(-n), WIDE);
            sum = sum.add(power.divide(BigDecimal.valueOf(2L * n + 1), WIDE), WIDE);
        }
        return sum.multiply(TWO).divide(PI.sqrt(WIDE), WIDE);
    }

    private static BigDecimal exp(BigDecimal x) {
        if (x.abs().compareTo(ONE) <= 0) {
            return series(x).add(ONE);
        }
        BigDecimal e = series(x.divide(TWO.pow(HALVINGS), SQUARING)).add(ONE);
        for (int i = 0; i < HALVINGS; i++) {
            e = e.multiply(e, SQUARING);
        }
        return e;
    }

    /** e^x - 1 for small x. */
    private static BigDecimal series(BigDecimal x) {
        BigDecimal term = x.round(SQUARING);
        BigDecimal sum = term;
        for (int n = 2; term.abs().compareTo(sum.abs().multiply(LEAST_SHARE, CONTEXT)) > 0; n++) {
            term = term.multiply(x, SQUARING).divide(BigDecimal.valueOf(n), SQUARING);
            sum = sum.add(term, SQUARING);
        }
        return sum;
    }

    static BigDecimal log1p(double y) {
        return log(ONE.add(new BigDecimal(y)));
    }

    static BigDecimal log(double x) {
        return log(new BigDecimal(x));
    }

    /** Newton's iteration for e^l = x, which doubles the digits of the JDK's logarithm twice. */
    private static BigDecimal log(BigDecimal x) {
        BigDecimal log = new BigDecimal(Math.log(x.doubleValue()));
        for (int i = 0; i < 2; i++) {
            log = log.add(x.divide(exp(log), SQUARING), SQUARING).subtract(ONE);
        }
        return log;
    }

    /** 2 artanh(y / (2 + y)) for y from 0 to 1. */
    private static BigDecimal log1p(BigDecimal y) {
        BigDecimal w = y.divide(TWO.add(y), SQUARING);
        BigDecimal square = w.multiply(w, SQUARING);
        BigDecimal power = w;
        BigDecimal sum = w;
        for (int n = 3; power.compareTo(sum.multiply(LEAST_SHARE, CONTEXT)) > 0; n += 2) {
            power = power.multiply(square, SQUARING);
            sum = sum.add(power.divide(BigDecimal.valueOf(n), SQUARING), SQUARING);
        }
        return sum.multiply(TWO);
    }
}

package ladera.num;

import static ladera.num.ElementaryScalar.EXP_OVERFLOW;
import static ladera.num.ElementaryScalar.EXP_RANGE;
import static ladera.num.ElementaryScalar.HALF_BITS;
import static ladera.num.ElementaryScalar.ONE_BITS;
import static ladera.num.ElementaryScalar.ROUNDER;
import static ladera.num.ElementaryScalar.TANH_RANGE;
import static ladera.num.ElementaryScalar.TWO_OVER_LN2;

/**
 * {@link Elementary} in plain Java.
 *
 * <p>The functions that training lives on walk over their arrays three times: they round x to steps of (ln 2)/2, turn the
 * steps into powers of two, and put both together. Only so does the JVM turn the first and the last walk into vector code; it
 * does not where arithmetic of doubles and of their bits stands in one loop, where a value is chosen by a comparison (but
 * {@link Math#min} is none), or where arrays are indexed differently. On JDK 17 and 25 that is three to four times as fast.
 */
final class ElementaryPlain implements Elementary {
    private static final double HALF = 0.5;

    @Override
    public void exp(double[] x, double[] out, int count) {
        if (x == out) {
            for (int i = 0; i < count; i++) {
                out[i] = ElementaryScalar.exp(x[i]);
            }
            return;
        }
        round(x, HALF, -EXP_RANGE, EXP_OVERFLOW, out, count);
        raise(out, HALF_BITS, count);
        for (int i = 0; i < count; i++) {
            double s = rest(HALF * Math.max(-EXP_RANGE, Math.min(EXP_OVERFLOW, x[i])));
            double d = ElementaryScalar.denominator(s * s);
            double sn = s * ElementaryScalar.numerator(s * s);
            double top = d + sn;
            out[i] = out[i] * ((top + top) / (d - sn));
        }
        for (int i = 0; i < count; i++) {
            if (x[i] < -EXP_RANGE) {
                out[i] = 0;
            }
        }
    }

    @Override
    public void tanh(double[] x, double[] out, int count) {
        if (x == out) {
            for (int i = 0; i < count; i++) {
                out[i] = ElementaryScalar.tanh(x[i]);
            }
            return;
        }
        round(x, 1, -TANH_RANGE, TANH_RANGE, out, count);
        raise(out, ONE_BITS, count);
        for (int i = 0; i < count; i++) {
            double s = rest(Math.max(-TANH_RANGE, Math.min(TANH_RANGE, x[i])));
            double d = ElementaryScalar.denominator(s * s);
            double sn = s * ElementaryScalar.numerator(s * s);
            double power = out[i];
            double bottom = power * (d + sn) + (d - sn);
            out[i] = ElementaryScalar.quotient(Math.fma(power - 1, d, (power + 1) * sn), bottom, 1 / bottom);
        }
    }

    @Override
    public void tanhAndSlope(double[] x, double[] out, double[] slope, int count) {
        reduce(x, 1, TANH_RANGE, out, slope, count);
        raise(slope, ONE_BITS, count);
        for (int i = 0; i < count; i++) {
            double s = out[i];
            double d = ElementaryScalar.denominator(s * s);
            double sn = s * ElementaryScalar.numerator(s * s);
            double power = slope[i];
            double plus = power * (d + sn);
            double minus = d - sn;
            double bottom = plus + minus;
            double inverse = 1 / bottom;
            double twice = inverse + inverse;
            out[i] = ElementaryScalar.quotient(Math.fma(power - 1, d, (power + 1) * sn), bottom, inverse);
            slope[i] = (minus * twice) * (plus * twice);
        }
    }

    @Override
    public void sigmoid(double[] x, double[] out, int count) {
        if (x == out) {
            for (int i = 0; i < count; i++) {
                out[i] = ElementaryScalar.sigmoid(x[i]);
            }
            return;
        }
        round(x, HALF, -EXP_RANGE, EXP_RANGE, out, count);
        raise(out, ONE_BITS, count);
        for (int i = 0; i < count; i++) {
            double s = rest(HALF * Math.max(-EXP_RANGE, Math.min(EXP_RANGE, x[i])));
            double d = ElementaryScalar.denominator(s * s);
            double sn = s * ElementaryScalar.numerator(s * s);
            double top = out[i] * (d + sn);
            double bottom = top + (d - sn);
            out[i] = ElementaryScalar.quotient(top, bottom, 1 / bottom);
        }
    }

    @Override
    public void sigmoidAndSlope(double[] x, double[] out, double[] slope, int count) {
        reduce(x, HALF, EXP_RANGE, out, slope, count);
        raise(slope, ONE_BITS, count);
        for (int i = 0; i < count; i++) {
            double s = out[i];
            double d = ElementaryScalar.denominator(s * s);
            double sn = s * ElementaryScalar.numerator(s * s);
            double top = slope[i] * (d + sn);
            double minus = d - sn;
            double bottom = top + minus;
            double inverse = 1 / bottom;
            double value = ElementaryScalar.quotient(top, bottom, inverse);
            out[i] = value;
            slope[i] = value * (minus * inverse);
        }
    }

    /** The steps of (ln 2)/2 that are nearest to {@code factor} times x, a number between two borders, in their low bits. */
    private static void round(double[] x, double factor, double least, double most, double[] steps, int count) {
        for (int i = 0; i < count; i++) {
            double c = factor * Math.max(least, Math.min(most, x[i]));
            steps[i] = Math.fma(c, TWO_OVER_LN2, ROUNDER);
        }
    }

    /** The same, and what they leave of x. */
    private static void reduce(double[] x, double factor, double range, double[] rest, double[] steps, int count) {
        for (int i = 0; i < count; i++) {
            double c = factor * Math.max(-range, Math.min(range, x[i]));
            double rounded = Math.fma(c, TWO_OVER_LN2, ROUNDER);
            steps[i] = rounded;
            rest[i] = ElementaryScalar.remainder(c, rounded - ROUNDER);
        }
    }

    /** What the steps nearest to c leave of it. */
    private static double rest(double c) {
        return ElementaryScalar.remainder(c, Math.fma(c, TWO_OVER_LN2, ROUNDER) - ROUNDER);
    }

    /** Two to the steps, times the power whose bits are given, in the place of the steps. */
    private static void raise(double[] steps, long unitBits, int count) {
        for (int i = 0; i < count; i++) {
            steps[i] = ElementaryScalar.power(steps[i], unitBits);
        }
    }

    @Override
    public void softplus(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.softplus(x[i]);
        }
    }

    @Override
    public void normalCdf(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.normalCdf(x[i]);
        }
    }

    @Override
    public void normalDensity(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.normalDensity(x[i]);
        }
    }

    @Override
    public void relu(double[] x, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            // Nought has no sign: what is not above it becomes the positive one, as in the scalar function.
            out[i] = Math.max(0, x[i]);
        }
    }

    @Override
    public void step(double[] x, double below, double above, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = x[i] > 0 ? above : below;
        }
    }

    @Override
    public void leaky(double[] x, double below, double above, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = (x[i] > 0 ? above : below) * x[i];
        }
    }

    @Override
    public void elu(double[] x, double below, double above, double[] out, int count) {
        for (int i = 0; i < count; i++) {
            out[i] = ElementaryScalar.elu(x[i], below, above);
        }
    }
}

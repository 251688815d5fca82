package ladera.num;

import static ladera.num.ElementaryScalar.ARTANH;
import static ladera.num.ElementaryScalar.ERF;
import static ladera.num.ElementaryScalar.ERF_SMALL;
import static ladera.num.ElementaryScalar.EXPM1_FLAT;
import static ladera.num.ElementaryScalar.EXP_OVERFLOW;
import static ladera.num.ElementaryScalar.EXP_RANGE;
import static ladera.num.ElementaryScalar.HALF_BITS;
import static ladera.num.ElementaryScalar.NORMAL_RANGE;
import static ladera.num.ElementaryScalar.ONE_BITS;
import static ladera.num.ElementaryScalar.ONE_OVER_SQRT_2_PI;
import static ladera.num.ElementaryScalar.ROUNDER;
import static ladera.num.ElementaryScalar.SOFTPLUS_LINEAR;
import static ladera.num.ElementaryScalar.SQRT_2;
import static ladera.num.ElementaryScalar.TAIL_BOTTOM;
import static ladera.num.ElementaryScalar.TAIL_TOP;
import static ladera.num.ElementaryScalar.TANH_RANGE;
import static ladera.num.ElementaryScalar.TWO_OVER_LN2;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Elementary} with the Vector API: the operations of {@link ElementaryScalar} in the same order, several lanes at a
 * time; what does not fill a vector is left to the scalar functions. The lanes' bits are those of the scalar functions.
 *
 * <p>Loaded by {@link Kernels} alone, and only where the module {@code jdk.incubator.vector} is present.
 */
final class ElementaryVector implements Elementary {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;

    // Constants as vectors: the compiler's patience with a loop ends after so many calls, and each broadcast is ten.
    private static final DoubleVector ZERO = constant(0);
    private static final DoubleVector ONE = constant(1);
    private static final DoubleVector HALF = constant(0.5);
    private static final DoubleVector MINUS_HALF = constant(-0.5);
    private static final DoubleVector INVERSE_STEP = constant(TWO_OVER_LN2);
    private static final DoubleVector SHIFT = constant(ROUNDER);
    private static final DoubleVector STEP_HIGH = constant(ElementaryScalar.MINUS_HALF_LN2_HIGH);
    private static final DoubleVector STEP_LOW = constant(ElementaryScalar.MINUS_HALF_LN2_LOW);
    private static final DoubleVector N1 = constant(ElementaryScalar.N1);
    private static final DoubleVector N2 = constant(ElementaryScalar.N2);
    private static final DoubleVector D1 = constant(ElementaryScalar.D1);
    private static final DoubleVector D2 = constant(ElementaryScalar.D2);
    private static final DoubleVector MOST_TANH = constant(TANH_RANGE);
    private static final DoubleVector LEAST_TANH = constant(-TANH_RANGE);
    private static final DoubleVector MOST_EXP = constant(EXP_RANGE);
    private static final DoubleVector LEAST_EXP = constant(-EXP_RANGE);

    @Override
    public void exp(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            exp(DoubleVector.fromArray(LANES, x, i)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.exp(x[i]);
        }
    }

    @Override
    public void tanh(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            tanh(DoubleVector.fromArray(LANES, x, i)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.tanh(x[i]);
        }
    }

    @Override
    public void tanhAndSlope(double[] x, double[] out, double[] slope, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            tanhAndSlope(DoubleVector.fromArray(LANES, x, i), out, slope, i);
        }
        for (int i = whole; i < count; i++) {
            ElementaryScalar.tanhAndSlope(x[i], out, slope, i);
        }
    }

    @Override
    public void sigmoid(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            sigmoid(DoubleVector.fromArray(LANES, x, i)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.sigmoid(x[i]);
        }
    }

    @Override
    public void sigmoidAndSlope(double[] x, double[] out, double[] slope, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            sigmoidAndSlope(DoubleVector.fromArray(LANES, x, i), out, slope, i);
        }
        for (int i = whole; i < count; i++) {
            ElementaryScalar.sigmoidAndSlope(x[i], out, slope, i);
        }
    }

    @Override
    public void softplus(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            softplus(DoubleVector.fromArray(LANES, x, i)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.softplus(x[i]);
        }
    }

    @Override
    public void normalCdf(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            normalCdf(DoubleVector.fromArray(LANES, x, i)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.normalCdf(x[i]);
        }
    }

    @Override
    public void normalDensity(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            normalDensity(DoubleVector.fromArray(LANES, x, i)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.normalDensity(x[i]);
        }
    }

    @Override
    public void erf(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            erf(DoubleVector.fromArray(LANES, x, i)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.erf(x[i]);
        }
    }

    @Override
    public void relu(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            v.blend(0, v.compare(VectorOperators.LE, 0)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.relu(x[i]);
        }
    }

    @Override
    public void step(double[] x, double below, double above, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            choose(DoubleVector.fromArray(LANES, x, i), below, above).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = x[i] > 0 ? above : below;
        }
    }

    @Override
    public void leaky(double[] x, double below, double above, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            choose(v, below, above).mul(v).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = (x[i] > 0 ? above : below) * x[i];
        }
    }

    @Override
    public void elu(double[] x, double below, double above, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            DoubleVector negative = expm1(v).mul(below);
            negative.blend(v.mul(above), v.compare(VectorOperators.GT, 0)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.elu(x[i], below, above);
        }
    }

    private static DoubleVector choose(DoubleVector x, double below, double above) {
        return constant(below).blend(above, x.compare(VectorOperators.GT, 0));
    }

    private static DoubleVector exp(DoubleVector x) {
        VectorMask<Double> under = x.compare(VectorOperators.LT, -EXP_RANGE);
        DoubleVector c = x.blend(EXP_OVERFLOW, x.compare(VectorOperators.GT, EXP_OVERFLOW))
                .blend(-EXP_RANGE, under);
        DoubleVector half = c.mul(HALF);
        DoubleVector rounded = rounded(half);
        DoubleVector s = remainder(half, rounded);
        DoubleVector u = s.mul(s);
        DoubleVector d = denominator(u);
        DoubleVector sn = s.mul(numerator(u));
        DoubleVector top = d.add(sn);
        DoubleVector e = power(rounded, HALF_BITS).mul(top.add(top).div(d.sub(sn)));
        return e.blend(0, under);
    }

    /** For x of either sign; what it gives above 0 is not used. */
    private static DoubleVector expm1(DoubleVector x) {
        DoubleVector c = x.blend(-EXPM1_FLAT, x.compare(VectorOperators.LT, -EXPM1_FLAT))
                .blend(0, x.compare(VectorOperators.GT, 0));
        DoubleVector half = c.mul(HALF);
        DoubleVector rounded = rounded(half);
        DoubleVector s = remainder(half, rounded);
        DoubleVector u = s.mul(s);
        DoubleVector d = denominator(u);
        DoubleVector sn = s.mul(numerator(u));
        DoubleVector power = power(rounded, ONE_BITS);
        return power.sub(ONE).fma(d, power.add(ONE).mul(sn)).div(d.sub(sn));
    }

    private static DoubleVector tanh(DoubleVector x) {
        DoubleVector c = within(x, LEAST_TANH, MOST_TANH);
        DoubleVector rounded = rounded(c);
        DoubleVector s = remainder(c, rounded);
        DoubleVector u = s.mul(s);
        DoubleVector d = denominator(u);
        DoubleVector sn = s.mul(numerator(u));
        DoubleVector power = power(rounded, ONE_BITS);
        DoubleVector bottom = power.mul(d.add(sn)).add(d.sub(sn));
        return quotient(power.sub(ONE).fma(d, power.add(ONE).mul(sn)), bottom, ONE.div(bottom));
    }

    private static void tanhAndSlope(DoubleVector x, double[] tanh, double[] slope, int at) {
        DoubleVector c = within(x, LEAST_TANH, MOST_TANH);
        DoubleVector rounded = rounded(c);
        DoubleVector s = remainder(c, rounded);
        DoubleVector u = s.mul(s);
        DoubleVector d = denominator(u);
        DoubleVector sn = s.mul(numerator(u));
        DoubleVector power = power(rounded, ONE_BITS);
        DoubleVector plus = power.mul(d.add(sn));
        DoubleVector minus = d.sub(sn);
        DoubleVector bottom = plus.add(minus);
        DoubleVector inverse = ONE.div(bottom);
        DoubleVector twice = inverse.add(inverse);
        quotient(power.sub(ONE).fma(d, power.add(ONE).mul(sn)), bottom, inverse).intoArray(tanh, at);
        minus.mul(twice).mul(plus.mul(twice)).intoArray(slope, at);
    }

    private static DoubleVector sigmoid(DoubleVector x) {
        DoubleVector half = within(x, LEAST_EXP, MOST_EXP).mul(HALF);
        DoubleVector rounded = rounded(half);
        DoubleVector s = remainder(half, rounded);
        DoubleVector u = s.mul(s);
        DoubleVector d = denominator(u);
        DoubleVector sn = s.mul(numerator(u));
        DoubleVector top = power(rounded, ONE_BITS).mul(d.add(sn));
        DoubleVector bottom = top.add(d.sub(sn));
        return quotient(top, bottom, ONE.div(bottom));
    }

    private static void sigmoidAndSlope(DoubleVector x, double[] sigmoid, double[] slope, int at) {
        DoubleVector half = within(x, LEAST_EXP, MOST_EXP).mul(HALF);
        DoubleVector rounded = rounded(half);
        DoubleVector s = remainder(half, rounded);
        DoubleVector u = s.mul(s);
        DoubleVector d = denominator(u);
        DoubleVector sn = s.mul(numerator(u));
        DoubleVector top = power(rounded, ONE_BITS).mul(d.add(sn));
        DoubleVector bottom = top.add(d.sub(sn));
        DoubleVector inverse = ONE.div(bottom);
        DoubleVector value = quotient(top, bottom, inverse);
        value.intoArray(sigmoid, at);
        value.mul(d.sub(sn).mul(inverse)).intoArray(slope, at);
    }

    private static DoubleVector softplus(DoubleVector x) {
        DoubleVector size = x.abs();
        DoubleVector half = size.blend(EXP_RANGE, size.compare(VectorOperators.GT, EXP_RANGE))
                .mul(MINUS_HALF);
        DoubleVector rounded = rounded(half);
        DoubleVector s = remainder(half, rounded);
        DoubleVector u = s.mul(s);
        DoubleVector d = denominator(u);
        DoubleVector sn = s.mul(numerator(u));
        DoubleVector top = power(rounded, ONE_BITS).mul(d.add(sn));
        DoubleVector bottom = d.sub(sn);
        DoubleVector w = top.div(bottom.add(bottom).add(top));
        DoubleVector log = w.add(w).mul(polynomial(ARTANH, w.mul(w)));
        DoubleVector value = ZERO.blend(x, x.compare(VectorOperators.GT, 0)).add(log);
        return value.blend(x, x.compare(VectorOperators.GT, SOFTPLUS_LINEAR));
    }

    private static DoubleVector normalCdf(DoubleVector x) {
        DoubleVector size = x.abs();
        DoubleVector a = size.blend(NORMAL_RANGE, size.compare(VectorOperators.GT, NORMAL_RANGE));
        DoubleVector square = a.mul(a);
        DoubleVector lost = a.fma(a, square.neg());
        DoubleVector tail = tail(a, square, lost);
        return tail.blend(ONE.sub(tail), x.compare(VectorOperators.GT, 0));
    }

    private static DoubleVector normalDensity(DoubleVector x) {
        DoubleVector square = x.mul(x);
        DoubleVector lost = x.fma(x, square.neg());
        DoubleVector e = exp(square.mul(MINUS_HALF));
        DoubleVector kept = ZERO.blend(lost, square.compare(VectorOperators.LT, 2 * EXP_RANGE));
        return e.fma(kept.mul(MINUS_HALF), e).mul(ONE_OVER_SQRT_2_PI);
    }

    private static DoubleVector erf(DoubleVector x) {
        DoubleVector size = x.abs();
        DoubleVector square = x.mul(x);
        DoubleVector small = x.mul(polynomial(ERF, square));
        DoubleVector within = size.blend(NORMAL_RANGE, size.compare(VectorOperators.GT, NORMAL_RANGE));
        DoubleVector scaled = within.mul(SQRT_2);
        DoubleVector a = scaled.blend(NORMAL_RANGE, scaled.compare(VectorOperators.GT, NORMAL_RANGE));
        DoubleVector ratio = polynomial(TAIL_TOP, a).div(polynomial(TAIL_BOTTOM, a));
        DoubleVector upper = ONE.sub(exp(square.neg()).mul(ratio).mul(2));
        DoubleVector signed = upper.blend(upper.neg(), x.compare(VectorOperators.LT, 0));
        return signed.blend(small, size.compare(VectorOperators.LT, ERF_SMALL));
    }

    private static DoubleVector tail(DoubleVector a, DoubleVector square, DoubleVector lost) {
        DoubleVector half = square.mul(-0.25);
        VectorMask<Double> under = half.compare(VectorOperators.LT, -0.5 * EXP_RANGE);
        DoubleVector c = half.blend(-0.5 * EXP_RANGE, under);
        DoubleVector rounded = rounded(c);
        DoubleVector s = remainder(c, rounded);
        DoubleVector u = s.mul(s);
        DoubleVector d = denominator(u);
        DoubleVector sn = s.mul(numerator(u));
        DoubleVector top = d.add(sn);
        DoubleVector quotient =
                top.add(top).mul(polynomial(TAIL_TOP, a)).div(d.sub(sn).mul(polynomial(TAIL_BOTTOM, a)));
        DoubleVector e = power(rounded, HALF_BITS).mul(quotient);
        return e.fma(lost.mul(MINUS_HALF), e).blend(0, under);
    }

    private static DoubleVector within(DoubleVector x, DoubleVector least, DoubleVector most) {
        return x.blend(most, x.compare(VectorOperators.GT, most)).blend(least, x.compare(VectorOperators.LT, least));
    }

    private static DoubleVector quotient(DoubleVector top, DoubleVector bottom, DoubleVector inverse) {
        DoubleVector first = top.mul(inverse);
        return first.neg().fma(bottom, top).fma(inverse, first);
    }

    private static DoubleVector rounded(DoubleVector x) {
        return x.fma(INVERSE_STEP, SHIFT);
    }

    private static DoubleVector remainder(DoubleVector x, DoubleVector rounded) {
        DoubleVector k = rounded.sub(SHIFT);
        return k.fma(STEP_LOW, k.fma(STEP_HIGH, x));
    }

    private static DoubleVector numerator(DoubleVector u) {
        return N2.fma(u, N1).fma(u, ONE);
    }

    private static DoubleVector denominator(DoubleVector u) {
        return D2.fma(u, D1).fma(u, ONE);
    }

    private static DoubleVector power(DoubleVector rounded, long unitBits) {
        return rounded.reinterpretAsLongs()
                .lanewise(VectorOperators.LSHL, 52)
                .add(unitBits)
                .reinterpretAsDoubles();
    }

    private static DoubleVector polynomial(double[] coefficients, DoubleVector x) {
        DoubleVector sum = constant(coefficients[coefficients.length - 1]);
        for (int i = coefficients.length - 2; i >= 0; i--) {
            sum = sum.fma(x, constant(coefficients[i]));
        }
        return sum;
    }

    private static DoubleVector constant(double value) {
        return DoubleVector.broadcast(LANES, value);
    }
}

package ladera.num;

import static ladera.num.ElementaryScalar.ARTANH;
import static ladera.num.ElementaryScalar.EXPM1_FLAT;
import static ladera.num.ElementaryScalar.EXP_OVERFLOW;
import static ladera.num.ElementaryScalar.EXP_RANGE;
import static ladera.num.ElementaryScalar.HALF_BITS;
import static ladera.num.ElementaryScalar.ONE_BITS;
import static ladera.num.ElementaryScalar.ROUNDER;
import static ladera.num.ElementaryScalar.SOFTPLUS_LINEAR;
import static ladera.num.ElementaryScalar.TANH_RANGE;
import static ladera.num.ElementaryScalar.TWO_OVER_LN2;

import java.util.Objects;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Elementary} with the Vector API: the operations of {@link ElementaryScalar} in the same order, several lanes at a
 * time; what does not fill a vector is left to the scalar functions. The lanes' bits are those of the scalar functions.
 *
 * <p>Every loop is written out on purpose. HotSpot inlines a method of up to 325 bytecodes (FreqInlineSize) into its callers,
 * until one of these passes 18000 nodes of its graph (NodeCountInliningCutoff); from there on vectors are objects on the heap
 * and a function takes ten times as long. A longer method is always compiled by itself, and with constants that are vectors
 * already the longest of these loops stays within the limit. {@code VectorCodeTest} watches over lengths and heap.
 *
 * <p>Loaded by {@link Kernels} alone, and only where the module {@code jdk.incubator.vector} is present.
 */
final class ElementaryVector implements Elementary {
    static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    static final DoubleVector ZERO = DoubleVector.zero(LANES);
    static final DoubleVector ONE = constant(1);
    static final DoubleVector HALF = constant(0.5);
    static final DoubleVector MINUS_HALF = constant(-0.5);

    /** Turns x into the nearest multiple of (ln 2)/2, which then stands in the low bits. */
    static final DoubleVector STEPS = constant(TWO_OVER_LN2);

    static final DoubleVector SHIFT = constant(ROUNDER);

    /** Minus (ln 2)/2 in two pieces. */
    static final DoubleVector STEP_HIGH = constant(ElementaryScalar.MINUS_HALF_LN2_HIGH);

    static final DoubleVector STEP_LOW = constant(ElementaryScalar.MINUS_HALF_LN2_LOW);
    static final DoubleVector N1 = constant(ElementaryScalar.N1);
    static final DoubleVector N2 = constant(ElementaryScalar.N2);
    static final DoubleVector D1 = constant(ElementaryScalar.D1);
    static final DoubleVector D2 = constant(ElementaryScalar.D2);
    static final DoubleVector LARGEST = constant(EXP_RANGE);
    static final DoubleVector SMALLEST = constant(-EXP_RANGE);
    private static final DoubleVector OVERFLOW = constant(EXP_OVERFLOW);
    private static final DoubleVector FLAT = constant(-EXPM1_FLAT);
    private static final DoubleVector TANH_MOST = constant(TANH_RANGE);
    private static final DoubleVector TANH_LEAST = constant(-TANH_RANGE);
    private static final DoubleVector LINEAR = constant(SOFTPLUS_LINEAR);

    /** Bits of an exponent. */
    static final int EXPONENT = 52;

    @Override
    public void exp(double[] x, double[] out, int count) {
        Objects.checkFromIndexSize(0, count, x.length);
        Objects.checkFromIndexSize(0, count, out.length);
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            VectorMask<Double> over = v.compare(VectorOperators.GT, OVERFLOW);
            VectorMask<Double> under = v.compare(VectorOperators.LT, SMALLEST);
            DoubleVector c = v.blend(OVERFLOW, over).blend(SMALLEST, under);
            DoubleVector half = c.mul(HALF);
            DoubleVector rounded = half.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, half));
            DoubleVector u = s.mul(s);
            DoubleVector d = D2.fma(u, D1).fma(u, ONE);
            DoubleVector sn = s.mul(N2.fma(u, N1).fma(u, ONE));
            DoubleVector power = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(HALF_BITS)
                    .reinterpretAsDoubles();
            DoubleVector top = d.add(sn);
            DoubleVector bottom = d.sub(sn);
            DoubleVector twice = top.add(top);
            DoubleVector quotient = twice.div(bottom);
            power.mul(quotient).blend(ZERO, under).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.exp(x[i]);
        }
    }

    @Override
    public void tanh(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            DoubleVector c = v.blend(TANH_MOST, v.compare(VectorOperators.GT, TANH_MOST))
                    .blend(TANH_LEAST, v.compare(VectorOperators.LT, TANH_LEAST));
            DoubleVector rounded = c.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, c));
            DoubleVector u = s.mul(s);
            DoubleVector d = D2.fma(u, D1).fma(u, ONE);
            DoubleVector sn = s.mul(N2.fma(u, N1).fma(u, ONE));
            DoubleVector power = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(ONE_BITS)
                    .reinterpretAsDoubles();
            DoubleVector bottom = power.mul(d.add(sn)).add(d.sub(sn));
            DoubleVector inverse = ONE.div(bottom);
            DoubleVector top = power.sub(ONE).fma(d, power.add(ONE).mul(sn));
            DoubleVector first = top.mul(inverse);
            first.neg().fma(bottom, top).fma(inverse, first).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.tanh(x[i]);
        }
    }

    @Override
    public void tanhAndSlope(double[] x, double[] out, double[] slope, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            DoubleVector c = v.blend(TANH_MOST, v.compare(VectorOperators.GT, TANH_MOST))
                    .blend(TANH_LEAST, v.compare(VectorOperators.LT, TANH_LEAST));
            DoubleVector rounded = c.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, c));
            DoubleVector u = s.mul(s);
            DoubleVector d = D2.fma(u, D1).fma(u, ONE);
            DoubleVector sn = s.mul(N2.fma(u, N1).fma(u, ONE));
            DoubleVector power = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(ONE_BITS)
                    .reinterpretAsDoubles();
            DoubleVector plus = power.mul(d.add(sn));
            DoubleVector minus = d.sub(sn);
            DoubleVector bottom = plus.add(minus);
            DoubleVector inverse = ONE.div(bottom);
            DoubleVector twice = inverse.add(inverse);
            DoubleVector top = power.sub(ONE).fma(d, power.add(ONE).mul(sn));
            DoubleVector first = top.mul(inverse);
            first.neg().fma(bottom, top).fma(inverse, first).intoArray(out, i);
            minus.mul(twice).mul(plus.mul(twice)).intoArray(slope, i);
        }
        for (int i = whole; i < count; i++) {
            ElementaryScalar.tanhAndSlope(x[i], out, slope, i);
        }
    }

    @Override
    public void sigmoid(double[] x, double[] out, int count) {
        Objects.checkFromIndexSize(0, count, out.length);
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            DoubleVector c = v.blend(LARGEST, v.compare(VectorOperators.GT, LARGEST))
                    .blend(SMALLEST, v.compare(VectorOperators.LT, SMALLEST));
            DoubleVector half = c.mul(HALF);
            DoubleVector rounded = half.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, half));
            DoubleVector u = s.mul(s);
            DoubleVector d = D2.fma(u, D1).fma(u, ONE);
            DoubleVector sn = s.mul(N2.fma(u, N1).fma(u, ONE));
            DoubleVector power = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(ONE_BITS)
                    .reinterpretAsDoubles();
            DoubleVector top = power.mul(d.add(sn));
            DoubleVector bottom = top.add(d.sub(sn));
            DoubleVector inverse = ONE.div(bottom);
            DoubleVector first = top.mul(inverse);
            first.neg().fma(bottom, top).fma(inverse, first).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.sigmoid(x[i]);
        }
    }

    @Override
    public void sigmoidAndSlope(double[] x, double[] out, double[] slope, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            DoubleVector c = v.blend(LARGEST, v.compare(VectorOperators.GT, LARGEST))
                    .blend(SMALLEST, v.compare(VectorOperators.LT, SMALLEST));
            DoubleVector half = c.mul(HALF);
            DoubleVector rounded = half.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, half));
            DoubleVector u = s.mul(s);
            DoubleVector d = D2.fma(u, D1).fma(u, ONE);
            DoubleVector sn = s.mul(N2.fma(u, N1).fma(u, ONE));
            DoubleVector power = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(ONE_BITS)
                    .reinterpretAsDoubles();
            DoubleVector top = power.mul(d.add(sn));
            DoubleVector minus = d.sub(sn);
            DoubleVector bottom = top.add(minus);
            DoubleVector inverse = ONE.div(bottom);
            DoubleVector first = top.mul(inverse);
            DoubleVector value = first.neg().fma(bottom, top).fma(inverse, first);
            value.intoArray(out, i);
            value.mul(minus.mul(inverse)).intoArray(slope, i);
        }
        for (int i = whole; i < count; i++) {
            ElementaryScalar.sigmoidAndSlope(x[i], out, slope, i);
        }
    }

    @Override
    public void softplus(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            DoubleVector size = v.abs();
            DoubleVector half = size.blend(LARGEST, size.compare(VectorOperators.GT, LARGEST))
                    .mul(MINUS_HALF);
            DoubleVector rounded = half.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, half));
            DoubleVector u = s.mul(s);
            DoubleVector d = D2.fma(u, D1).fma(u, ONE);
            DoubleVector sn = s.mul(N2.fma(u, N1).fma(u, ONE));
            DoubleVector power = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(ONE_BITS)
                    .reinterpretAsDoubles();
            DoubleVector top = power.mul(d.add(sn));
            DoubleVector bottom = d.sub(sn);
            DoubleVector w = top.div(bottom.add(bottom).add(top));
            DoubleVector wSquare = w.mul(w);
            DoubleVector series = constant(ARTANH[ARTANH.length - 1]);
            for (int t = ARTANH.length - 2; t >= 0; t--) {
                series = series.fma(wSquare, constant(ARTANH[t]));
            }
            DoubleVector log = w.add(w).mul(series);
            DoubleVector value =
                    ZERO.blend(v, v.compare(VectorOperators.GT, ZERO)).add(log);
            value.blend(v, v.compare(VectorOperators.GT, LINEAR)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.softplus(x[i]);
        }
    }

    @Override
    public void elu(double[] x, double below, double above, double[] out, int count) {
        DoubleVector belows = constant(below);
        DoubleVector aboves = constant(above);
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            VectorMask<Double> positive = v.compare(VectorOperators.GT, ZERO);
            DoubleVector c = v.blend(FLAT, v.compare(VectorOperators.LT, FLAT)).blend(ZERO, positive);
            DoubleVector half = c.mul(HALF);
            DoubleVector rounded = half.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, half));
            DoubleVector u = s.mul(s);
            DoubleVector d = D2.fma(u, D1).fma(u, ONE);
            DoubleVector sn = s.mul(N2.fma(u, N1).fma(u, ONE));
            DoubleVector power = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(ONE_BITS)
                    .reinterpretAsDoubles();
            DoubleVector top = power.sub(ONE).fma(d, power.add(ONE).mul(sn));
            DoubleVector negative = top.div(d.sub(sn)).mul(belows);
            negative.blend(v.mul(aboves), positive).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.elu(x[i], below, above);
        }
    }

    @Override
    public void normalCdf(double[] x, double[] out, int count) {
        NormalVector.cdf(x, out, count);
    }

    @Override
    public void normalDensity(double[] x, double[] out, int count) {
        NormalVector.density(x, out, count);
    }

    @Override
    public void relu(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            v.blend(ZERO, v.compare(VectorOperators.LE, ZERO)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.relu(x[i]);
        }
    }

    @Override
    public void step(double[] x, double below, double above, double[] out, int count) {
        DoubleVector belows = constant(below);
        DoubleVector aboves = constant(above);
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            belows.blend(aboves, v.compare(VectorOperators.GT, ZERO)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = x[i] > 0 ? above : below;
        }
    }

    @Override
    public void leaky(double[] x, double below, double above, double[] out, int count) {
        DoubleVector belows = constant(below);
        DoubleVector aboves = constant(above);
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            belows.blend(aboves, v.compare(VectorOperators.GT, ZERO)).mul(v).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = (x[i] > 0 ? above : below) * x[i];
        }
    }

    static DoubleVector constant(double value) {
        return DoubleVector.broadcast(LANES, value);
    }
}

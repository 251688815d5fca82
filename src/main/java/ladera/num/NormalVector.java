package ladera.num;

import static ladera.num.ElementaryScalar.EXP_RANGE;
import static ladera.num.ElementaryScalar.HALF_BITS;
import static ladera.num.ElementaryScalar.NORMAL_RANGE;
import static ladera.num.ElementaryScalar.ONE_OVER_SQRT_2_PI;
import static ladera.num.ElementaryScalar.TAIL_BOTTOM;
import static ladera.num.ElementaryScalar.TAIL_TOP;
import static ladera.num.ElementaryVector.D1;
import static ladera.num.ElementaryVector.D2;
import static ladera.num.ElementaryVector.EXPONENT;
import static ladera.num.ElementaryVector.HALF;
import static ladera.num.ElementaryVector.LANES;
import static ladera.num.ElementaryVector.MINUS_HALF;
import static ladera.num.ElementaryVector.N1;
import static ladera.num.ElementaryVector.N2;
import static ladera.num.ElementaryVector.ONE;
import static ladera.num.ElementaryVector.SHIFT;
import static ladera.num.ElementaryVector.SMALLEST;
import static ladera.num.ElementaryVector.STEPS;
import static ladera.num.ElementaryVector.STEP_HIGH;
import static ladera.num.ElementaryVector.STEP_LOW;
import static ladera.num.ElementaryVector.ZERO;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/** The normal distribution with the Vector API; its loops are written out for the reason {@link ElementaryVector} gives. */
final class NormalVector {
    private static final DoubleVector FARTHEST = ElementaryVector.constant(NORMAL_RANGE);
    private static final DoubleVector MINUS_QUARTER = ElementaryVector.constant(-0.25);
    private static final DoubleVector HALF_SMALLEST = ElementaryVector.constant(-0.5 * EXP_RANGE);
    private static final DoubleVector LARGEST_SQUARE = ElementaryVector.constant(2 * EXP_RANGE);
    private static final DoubleVector FACTOR = ElementaryVector.constant(ONE_OVER_SQRT_2_PI);

    private NormalVector() {}

    /** {@link Elementary#normalCdf}. */
    static void cdf(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            DoubleVector size = v.abs();
            DoubleVector a = size.blend(FARTHEST, size.compare(VectorOperators.GT, FARTHEST));
            DoubleVector square = a.mul(a);
            DoubleVector half = square.mul(MINUS_QUARTER);
            VectorMask<Double> under = half.compare(VectorOperators.LT, HALF_SMALLEST);
            DoubleVector c = half.blend(HALF_SMALLEST, under);
            DoubleVector rounded = c.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, c));
            DoubleVector u = s.mul(s);
            DoubleVector d = D2.fma(u, D1).fma(u, ONE);
            DoubleVector sn = s.mul(N2.fma(u, N1).fma(u, ONE));
            DoubleVector plus = d.add(sn);
            DoubleVector tailTop = DoubleVector.broadcast(LANES, TAIL_TOP[TAIL_TOP.length - 1]);
            for (int t = TAIL_TOP.length - 2; t >= 0; t--) {
                tailTop = tailTop.fma(a, DoubleVector.broadcast(LANES, TAIL_TOP[t]));
            }
            DoubleVector tailBottom = DoubleVector.broadcast(LANES, TAIL_BOTTOM[TAIL_BOTTOM.length - 1]);
            for (int t = TAIL_BOTTOM.length - 2; t >= 0; t--) {
                tailBottom = tailBottom.fma(a, DoubleVector.broadcast(LANES, TAIL_BOTTOM[t]));
            }
            DoubleVector top = plus.add(plus).mul(tailTop);
            DoubleVector bottom = d.sub(sn).mul(tailBottom);
            DoubleVector e = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(HALF_BITS)
                    .reinterpretAsDoubles()
                    .mul(top.div(bottom));
            DoubleVector lost = a.fma(a, square.neg());
            DoubleVector tail = e.fma(lost.mul(MINUS_HALF), e).blend(ZERO, under);
            tail.blend(ONE.sub(tail), v.compare(VectorOperators.GT, ZERO)).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.normalCdf(x[i]);
        }
    }

    /** {@link Elementary#normalDensity}. */
    static void density(double[] x, double[] out, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += LANES.length()) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            DoubleVector square = v.mul(v);
            DoubleVector power = square.mul(MINUS_HALF);
            VectorMask<Double> under = power.compare(VectorOperators.LT, SMALLEST);
            DoubleVector half = power.blend(SMALLEST, under).mul(HALF);
            DoubleVector rounded = half.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, half));
            DoubleVector u = s.mul(s);
            DoubleVector d = D2.fma(u, D1).fma(u, ONE);
            DoubleVector sn = s.mul(N2.fma(u, N1).fma(u, ONE));
            DoubleVector top = d.add(sn);
            DoubleVector e = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(HALF_BITS)
                    .reinterpretAsDoubles()
                    .mul(top.add(top).div(d.sub(sn)))
                    .blend(ZERO, under);
            DoubleVector lost = v.fma(v, square.neg());
            DoubleVector kept = ZERO.blend(lost, square.compare(VectorOperators.LT, LARGEST_SQUARE));
            e.fma(kept.mul(MINUS_HALF), e).mul(FACTOR).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = ElementaryScalar.normalDensity(x[i]);
        }
    }
}

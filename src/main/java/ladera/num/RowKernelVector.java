package ladera.num;

import static ladera.num.ElementaryScalar.ROUNDER;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link RowKernel} by the Vector API: the operations of {@link RowKernelPlain} in their order, many numbers at once. */
final class RowKernelVector implements RowKernel {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    private static final DoubleVector SHIFT = DoubleVector.broadcast(LANES, ROUNDER);
    private static final DoubleVector ONE_OVER_PI = DoubleVector.broadcast(LANES, RowKernelPlain.ONE_OVER_PI);
    private static final DoubleVector PI_HIGH = DoubleVector.broadcast(LANES, RowKernelPlain.MINUS_PI_HIGH);
    private static final DoubleVector PI_MIDDLE = DoubleVector.broadcast(LANES, RowKernelPlain.MINUS_PI_MIDDLE);
    private static final DoubleVector PI_LOW = DoubleVector.broadcast(LANES, RowKernelPlain.MINUS_PI_LOW);

    private static final DoubleVector ONE = DoubleVector.broadcast(LANES, 1);
    private static final long BIAS = 1023;
    private static final long BIAS_LESS_SQRT_HALF = (BIAS << 52) - ElementaryScalar.SQRT_HALF_BITS;
    private static final long ROUNDER_LESS_BIAS = Double.doubleToRawLongBits(ROUNDER) - BIAS;
    private static final DoubleVector LN2_HIGH =
            DoubleVector.broadcast(LANES, -2 * ElementaryScalar.MINUS_HALF_LN2_HIGH);
    private static final DoubleVector LN2_LOW =
            DoubleVector.broadcast(LANES, -2 * ElementaryScalar.MINUS_HALF_LN2_LOW);

    private final Elementary exponentials = new ElementaryVector();

    @Override
    public void sine(double[] x, double[] out, int count) {
        int i = 0;
        for (; i <= count - WIDTH; i += WIDTH) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            if (v.abs().compare(VectorOperators.LE, RowKernelPlain.SINE_RANGE).allTrue()) {
                sine(v).intoArray(out, i);
            } else {
                for (int k = i; k < i + WIDTH; k++) {
                    out[k] = RowKernelPlain.sine(x[k]);
                }
            }
        }
        for (; i < count; i++) {
            out[i] = RowKernelPlain.sine(x[i]);
        }
    }

    @Override
    public void power(double[] x, double exponent, double[] out, int count) {
        if (isUsual(x, exponent, count)) {
            logarithms(x, exponent, out, count);
            exponentials.exp(out, out, count);
        } else {
            Kernels.PLAIN.rows().power(x, exponent, out, count);
        }
    }

    /** Whether all of the row are positive normal numbers whose powers are so too. */
    private static boolean isUsual(double[] x, double exponent, int count) {
        DoubleVector least = ONE;
        DoubleVector most = ONE;
        int i = 0;
        for (; i <= count - WIDTH; i += WIDTH) {
            DoubleVector v = DoubleVector.fromArray(LANES, x, i);
            least = least.min(v);
            most = most.max(v);
        }
        double low = least.reduceLanes(VectorOperators.MIN);
        double high = most.reduceLanes(VectorOperators.MAX);
        for (; i < count; i++) {
            low = Math.min(low, x[i]);
            high = Math.max(high, x[i]);
        }
        return low >= Double.MIN_NORMAL
                && high <= Double.MAX_VALUE
                && Math.abs(exponent) * Math.max(Math.abs(Math.log(low)), Math.abs(Math.log(high)))
                        <= RowKernelPlain.POWER_RANGE - 1;
    }

    private static void logarithms(double[] x, double factor, double[] out, int count) {
        int i = 0;
        for (; i <= count - WIDTH; i += WIDTH) {
            log(DoubleVector.fromArray(LANES, x, i)).mul(factor).intoArray(out, i);
        }
        for (; i < count; i++) {
            out[i] = factor * ElementaryScalar.log(x[i]);
        }
    }

    private static DoubleVector sine(DoubleVector x) {
        DoubleVector rounded = x.fma(ONE_OVER_PI, SHIFT);
        DoubleVector k = rounded.sub(SHIFT);
        DoubleVector s = k.fma(PI_LOW, k.fma(PI_MIDDLE, k.fma(PI_HIGH, x)));
        DoubleVector value = s.mul(ElementaryVector.polynomial(RowKernelPlain.SINE, s.mul(s)));
        LongVector sign = rounded.reinterpretAsLongs().lanewise(VectorOperators.LSHL, 63);
        return value.reinterpretAsLongs()
                .lanewise(VectorOperators.XOR, sign)
                .reinterpretAsDoubles();
    }

    /** For positive normal numbers; what it gives for others is not used. */
    private static DoubleVector log(DoubleVector x) {
        LongVector bits = x.reinterpretAsLongs();
        // With the bias left in, so that a shift without sign will do: one with sign is not compiled to an instruction on 17.
        LongVector biased = bits.add(BIAS_LESS_SQRT_HALF).lanewise(VectorOperators.LSHR, 52);
        DoubleVector factor =
                bits.sub(biased.lanewise(VectorOperators.LSHL, 52)).add(ElementaryScalar.ONE_BITS).reinterpretAsDoubles();
        // A small integer added to the bits of the rounder is added to its value.
        DoubleVector power = biased.add(ROUNDER_LESS_BIAS).reinterpretAsDoubles().sub(SHIFT);
        DoubleVector w = factor.sub(ONE).div(factor.add(ONE));
        DoubleVector log = w.add(w).mul(ElementaryVector.polynomial(ElementaryScalar.ARTANH, w.mul(w)));
        return power.fma(LN2_HIGH, power.fma(LN2_LOW, log));
    }
}

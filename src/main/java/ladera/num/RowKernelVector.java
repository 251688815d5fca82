package ladera.num;

import static ladera.num.ElementaryScalar.ARTANH;
import static ladera.num.ElementaryScalar.HALF_BITS;
import static ladera.num.ElementaryScalar.ROUNDER;
import static ladera.num.ElementaryVector.D1;
import static ladera.num.ElementaryVector.D2;
import static ladera.num.ElementaryVector.EXPONENT;
import static ladera.num.ElementaryVector.HALF;
import static ladera.num.ElementaryVector.N1;
import static ladera.num.ElementaryVector.N2;
import static ladera.num.ElementaryVector.ONE;
import static ladera.num.ElementaryVector.SHIFT;
import static ladera.num.ElementaryVector.STEPS;
import static ladera.num.ElementaryVector.STEP_HIGH;
import static ladera.num.ElementaryVector.STEP_LOW;
import static ladera.num.RowKernelPlain.SINE;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link RowKernel} by the Vector API: the operations of {@link RowKernelPlain} in their order, many numbers at once. */
final class RowKernelVector implements RowKernel {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int WIDTH = LANES.length();

    /** Where the sign of a double stands. */
    private static final int SIGN = 63;

    private static final DoubleVector LEAST = DoubleVector.broadcast(LANES, Double.MIN_NORMAL);
    private static final DoubleVector ONE_OVER_PI = DoubleVector.broadcast(LANES, RowKernelPlain.ONE_OVER_PI);
    private static final DoubleVector PI_HIGH = DoubleVector.broadcast(LANES, RowKernelPlain.MINUS_PI_HIGH);
    private static final DoubleVector PI_MIDDLE = DoubleVector.broadcast(LANES, RowKernelPlain.MINUS_PI_MIDDLE);
    private static final DoubleVector PI_LOW = DoubleVector.broadcast(LANES, RowKernelPlain.MINUS_PI_LOW);

    private static final long BIAS = 1023;
    private static final long BIAS_LESS_SQRT_HALF = (BIAS << 52) - ElementaryScalar.SQRT_HALF_BITS;
    private static final long ROUNDER_LESS_BIAS = Double.doubleToRawLongBits(ROUNDER) - BIAS;
    private static final DoubleVector LN2_HIGH =
            DoubleVector.broadcast(LANES, -2 * ElementaryScalar.MINUS_HALF_LN2_HIGH);
    private static final DoubleVector LN2_LOW = DoubleVector.broadcast(LANES, -2 * ElementaryScalar.MINUS_HALF_LN2_LOW);

    @Override
    public void rings(double[] xs, double y, double omega, double exponent, double[] out, int count) {
        if (isUsual(xs, y, omega, exponent, count)) {
            usual(xs, y, omega, exponent, out, count);
        } else {
            Kernels.PLAIN.rows().rings(xs, y, omega, exponent, out, count);
        }
    }

    /** Whether all of the row's powers are normal numbers, and the sine within its range. */
    private static boolean isUsual(double[] xs, double y, double omega, double exponent, int count) {
        double widest = StrictMath.exp((RowKernelPlain.POWER_RANGE - 1) / Math.abs(exponent));
        double low = 1 / widest <= Double.MIN_NORMAL ? 0 : 1 / widest;
        double high = Math.min(widest, Math.min(RowKernelPlain.SINE_RANGE / Math.abs(omega), Double.MAX_VALUE));
        double ySquare = y * y;
        boolean inside = true;
        for (int i = 0; i < count; i++) {
            double u = xs[i] * xs[i] + ySquare;
            inside &= u >= low & u <= high;
        }
        return inside;
    }

    /**
     * e to the exponent times ln u, and the sine, where both are what {@link #isUsual} says.
     *
     * <p>Written out, and so too long to be inlined: see {@link ElementaryVector}.
     */
    private static void usual(double[] xs, double y, double omega, double exponent, double[] out, int count) {
        DoubleVector ySquare = DoubleVector.broadcast(LANES, y * y);
        DoubleVector exponents = DoubleVector.broadcast(LANES, exponent);
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += WIDTH) {
            DoubleVector x = DoubleVector.fromArray(LANES, xs, i);
            DoubleVector u = x.mul(x).add(ySquare).max(LEAST);
            LongVector bits = u.reinterpretAsLongs();
            // With the bias left in, so that a shift without sign will do: one with sign is no instruction on 17.
            LongVector biased = bits.add(BIAS_LESS_SQRT_HALF).lanewise(VectorOperators.LSHR, EXPONENT);
            DoubleVector factor = bits.sub(biased.lanewise(VectorOperators.LSHL, EXPONENT))
                    .add(ElementaryScalar.ONE_BITS)
                    .reinterpretAsDoubles();
            // A small integer added to the bits of the rounder is added to its value.
            DoubleVector twos =
                    biased.add(ROUNDER_LESS_BIAS).reinterpretAsDoubles().sub(SHIFT);
            DoubleVector w = factor.sub(ONE).div(factor.add(ONE));
            DoubleVector wSquare = w.mul(w);
            DoubleVector series = DoubleVector.broadcast(LANES, ARTANH[ARTANH.length - 1]);
            for (int t = ARTANH.length - 2; t >= 0; t--) {
                series = series.fma(wSquare, DoubleVector.broadcast(LANES, ARTANH[t]));
            }
            DoubleVector artanh = w.add(w).mul(series);
            DoubleVector log = twos.fma(LN2_HIGH, twos.fma(LN2_LOW, artanh));

            DoubleVector half = log.mul(exponents).mul(HALF);
            DoubleVector rounded = half.fma(STEPS, SHIFT);
            DoubleVector k = rounded.sub(SHIFT);
            DoubleVector s = k.fma(STEP_LOW, k.fma(STEP_HIGH, half));
            DoubleVector square = s.mul(s);
            DoubleVector d = D2.fma(square, D1).fma(square, ONE);
            DoubleVector sn = s.mul(N2.fma(square, N1).fma(square, ONE));
            DoubleVector power = rounded.reinterpretAsLongs()
                    .lanewise(VectorOperators.LSHL, EXPONENT)
                    .add(HALF_BITS)
                    .reinterpretAsDoubles();
            DoubleVector top = d.add(sn);
            DoubleVector powers = power.mul(top.add(top).div(d.sub(sn)));

            DoubleVector angle = u.mul(omega);
            DoubleVector halfTurns = angle.fma(ONE_OVER_PI, SHIFT);
            DoubleVector turns = halfTurns.sub(SHIFT);
            DoubleVector rest = turns.fma(PI_LOW, turns.fma(PI_MIDDLE, turns.fma(PI_HIGH, angle)));
            DoubleVector restSquare = rest.mul(rest);
            DoubleVector wave = DoubleVector.broadcast(LANES, SINE[SINE.length - 1]);
            for (int t = SINE.length - 2; t >= 0; t--) {
                wave = wave.fma(restSquare, DoubleVector.broadcast(LANES, SINE[t]));
            }
            LongVector sign = halfTurns.reinterpretAsLongs().lanewise(VectorOperators.LSHL, SIGN);
            DoubleVector sines = rest.mul(wave)
                    .reinterpretAsLongs()
                    .lanewise(VectorOperators.XOR, sign)
                    .reinterpretAsDoubles();
            powers.mul(sines).intoArray(out, i);
        }
        for (int i = whole; i < count; i++) {
            out[i] = RowKernelPlain.rings(xs[i], y, omega, exponent);
        }
    }
}

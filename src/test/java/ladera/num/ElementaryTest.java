package ladera.num;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class ElementaryTest {
    private static final int POINTS = 1500;
    private static final int HARD_POINTS = 150;
    private static final double UNIT = 0x1.0p-53;
    private static final double[] SPECIAL = {
        0,
        -0.0,
        1e-320,
        -1e-300,
        1e-17,
        20,
        -20,
        20.000000001,
        708,
        -708,
        -708.5,
        710,
        1e6,
        -1e6,
        1e300,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN,
        Double.MIN_VALUE,
        -Double.MAX_VALUE
    };

    @Test
    void everyFunctionKeepsItsStatedError() {
        holds("exp", 4, -700, 700, POINTS, ElementaryScalar::exp, Exact::exp);
        holds("expm1", 5, -40, 40, POINTS, ElementaryScalar::expm1, Exact::expm1);
        holds("expm1 near 0", 5, -0.4, 0.4, POINTS, ElementaryScalar::expm1, Exact::expm1);
        holds("tanh", 5, -22, 22, POINTS, ElementaryScalar::tanh, Exact::tanh);
        holds("tanh near 0", 5, -0.2, 0.2, POINTS, ElementaryScalar::tanh, Exact::tanh);
        holds("slope of tanh", 10, -300, 300, HARD_POINTS, ElementaryTest::tanhSlope, Exact::tanhSlope);
        holds("slope of tanh near 0", 10, -2, 2, POINTS, ElementaryTest::tanhSlope, Exact::tanhSlope);
        holds("slope of sigmoid", 8, -600, 600, HARD_POINTS, ElementaryTest::sigmoidSlope, Exact::sigmoidSlope);
        holds("slope of sigmoid near 0", 8, -4, 4, POINTS, ElementaryTest::sigmoidSlope, Exact::sigmoidSlope);
        holds("sigmoid", 4, -700, 40, POINTS, ElementaryScalar::sigmoid, Exact::sigmoid);
        holds("sigmoid near 0", 4, -3, 3, POINTS, ElementaryScalar::sigmoid, Exact::sigmoid);
        holds("softplus", 5, -700, 20, HARD_POINTS, ElementaryScalar::softplus, Exact::softplus);
        holds("softplus near 0", 5, -4, 4, HARD_POINTS, ElementaryScalar::softplus, Exact::softplus);
        holds("log1p", 5, 0, 3, HARD_POINTS, ElementaryScalar::log1p, Exact::log1p);
        holds("log", 4, 1e-300, 1e-298, HARD_POINTS, ElementaryScalar::log, Exact::log);
        holds("log near 1", 4, 0.4, 3, HARD_POINTS, ElementaryScalar::log, Exact::log);
        holds("normalCdf", 8, -9, 9, HARD_POINTS, ElementaryScalar::normalCdf, Exact::normalCdf);
        holds("normalDensity", 6, -37, 37, POINTS, ElementaryScalar::normalDensity, Exact::normalDensity);
        holds("erf", 4, -6, 6, HARD_POINTS, ElementaryScalar::erf, Exact::erf);
    }

    private static double tanhSlope(double x) {
        double[] slope = new double[1];
        ElementaryScalar.tanhAndSlope(x, new double[1], slope, 0);
        return slope[0];
    }

    private static double sigmoidSlope(double x) {
        double[] slope = new double[1];
        ElementaryScalar.sigmoidAndSlope(x, new double[1], slope, 0);
        return slope[0];
    }

    @Test
    void tanhIsOddToTheLastBit() {
        Rng rng = new Rng(5, 0);
        for (int i = 0; i < POINTS; i++) {
            double x = 25 * rng.nextDouble();
            assertEquals(-ElementaryScalar.tanh(x), ElementaryScalar.tanh(-x), 0.0);
        }
    }

    @Test
    void theFlatEndsAreReached() {
        assertEquals(1, ElementaryScalar.tanh(1e300), 0.0);
        assertEquals(-1, ElementaryScalar.tanh(Double.NEGATIVE_INFINITY), 0.0);
        assertEquals(1, ElementaryScalar.sigmoid(1e300), 0.0);
        assertEquals(0, ElementaryScalar.sigmoid(Double.NEGATIVE_INFINITY), 1e-300);
        assertEquals(0, ElementaryScalar.exp(Double.NEGATIVE_INFINITY), 0.0);
        assertEquals(Double.POSITIVE_INFINITY, ElementaryScalar.exp(709.8), 0.0);
        assertTrue(Double.isFinite(ElementaryScalar.exp(709.7)));
        assertEquals(20.5, ElementaryScalar.softplus(20.5), 0.0);
        assertEquals(0, ElementaryScalar.normalCdf(-40), 0.0);
        assertEquals(1, ElementaryScalar.normalCdf(40), 0.0);
        assertEquals(-1, ElementaryScalar.erf(-1e9), 0.0);
        assertEquals(0, ElementaryScalar.log(1), 0.0);
        assertEquals(Double.NEGATIVE_INFINITY, ElementaryScalar.log(0), 0.0);
        assertEquals(Double.POSITIVE_INFINITY, ElementaryScalar.log(Double.POSITIVE_INFINITY), 0.0);
        assertEquals(Math.log(Double.MIN_VALUE), ElementaryScalar.log(Double.MIN_VALUE), 1e-12);
        assertTrue(Double.isNaN(ElementaryScalar.log(-1)) && Double.isNaN(ElementaryScalar.log(Double.NaN)));
    }

    @Test
    void notANumberStaysSo() {
        for (double value : new double[] {
            ElementaryScalar.exp(Double.NaN),
            ElementaryScalar.expm1(Double.NaN),
            ElementaryScalar.tanh(Double.NaN),
            ElementaryScalar.sigmoid(Double.NaN),
            ElementaryScalar.softplus(Double.NaN),
            ElementaryScalar.normalCdf(Double.NaN),
            ElementaryScalar.normalDensity(Double.NaN),
            ElementaryScalar.erf(Double.NaN),
            ElementaryScalar.relu(Double.NaN),
            ElementaryScalar.elu(Double.NaN, 1, 1)
        }) {
            assertTrue(Double.isNaN(value));
        }
    }

    @Test
    void arraysGiveTheScalarsBitsInBothKernels() {
        double[] x = points();
        for (Kernels kernels : new Kernels[] {Kernels.PLAIN, Kernels.fastest()}) {
            Elementary array = kernels.elementary();
            sameBits(kernels, x, array::tanh, ElementaryScalar::tanh);
            sameBits(kernels, x, array::sigmoid, ElementaryScalar::sigmoid);
            sameBits(kernels, x, (in, out, n) -> array.tanhAndSlope(in, out, new double[n], n), ElementaryScalar::tanh);
            sameBits(
                    kernels,
                    x,
                    (in, out, n) -> array.tanhAndSlope(in, new double[n], out, n),
                    ElementaryTest::tanhSlope);
            sameBits(
                    kernels,
                    x,
                    (in, out, n) -> array.sigmoidAndSlope(in, out, new double[n], n),
                    ElementaryScalar::sigmoid);
            sameBits(
                    kernels,
                    x,
                    (in, out, n) -> array.sigmoidAndSlope(in, new double[n], out, n),
                    ElementaryTest::sigmoidSlope);
            sameBits(kernels, x, array::exp, ElementaryScalar::exp);
            sameBits(kernels, x, array::softplus, ElementaryScalar::softplus);
            sameBits(kernels, x, array::normalCdf, ElementaryScalar::normalCdf);
            sameBits(kernels, x, array::normalDensity, ElementaryScalar::normalDensity);
            sameBits(kernels, x, array::relu, ElementaryScalar::relu);
            sameBits(kernels, x, (in, out, n) -> array.step(in, -2, 3, out, n), v -> v > 0 ? 3 : -2);
            sameBits(kernels, x, (in, out, n) -> array.leaky(in, 0.1, 2, out, n), v -> v > 0 ? 2 * v : 0.1 * v);
            sameBits(kernels, x, (in, out, n) -> array.elu(in, 1.5, 2, out, n), v -> ElementaryScalar.elu(v, 1.5, 2));
        }
    }

    @Test
    void anArrayMayReceiveItsOwnValues() {
        double[] x = points();
        for (Kernels kernels : new Kernels[] {Kernels.PLAIN, Kernels.fastest()}) {
            Elementary array = kernels.elementary();
            sameBits(kernels, x, inPlace(array::exp), ElementaryScalar::exp);
            sameBits(kernels, x, inPlace(array::tanh), ElementaryScalar::tanh);
            sameBits(kernels, x, inPlace(array::sigmoid), ElementaryScalar::sigmoid);
            sameBits(kernels, x, inPlace(array::relu), ElementaryScalar::relu);
            double[] rest = new double[x.length];
            sameBits(kernels, x, inPlace((in, out, n) -> array.tanhAndSlope(in, out, rest, n)), ElementaryScalar::tanh);
            sameBits(
                    kernels,
                    x,
                    inPlace((in, out, n) -> array.sigmoidAndSlope(in, out, rest, n)),
                    ElementaryScalar::sigmoid);
        }
    }

    private static ArrayFunction inPlace(ArrayFunction function) {
        return (x, out, count) -> {
            System.arraycopy(x, 0, out, 0, count);
            function.apply(out, out, count);
        };
    }

    /** Where the arrays' functions are tried: all sizes and signs, and a count that fills no vector. */
    private static double[] points() {
        Rng rng = new Rng(11, 0);
        double[] x = new double[POINTS + 3];
        for (int i = 0; i < x.length; i++) {
            x[i] = rng.nextGaussian() * StrictMath.exp(8 * rng.nextGaussian());
        }
        System.arraycopy(SPECIAL, 0, x, 100, SPECIAL.length);
        System.arraycopy(SPECIAL, 0, x, x.length - SPECIAL.length, SPECIAL.length);
        return x;
    }

    private interface ArrayFunction {
        void apply(double[] x, double[] out, int count);
    }

    private static void sameBits(Kernels kernels, double[] x, ArrayFunction array, DoubleUnaryOperator scalar) {
        double[] out = new double[x.length + 1];
        out[x.length] = 7;
        array.apply(x, out, x.length);
        for (int i = 0; i < x.length; i++) {
            assertEquals(scalar.applyAsDouble(x[i]), out[i], kernels.id() + " at " + x[i]);
        }
        assertEquals(7, out[x.length], "written behind the end");
    }

    private interface ExactFunction {
        BigDecimal apply(double x);
    }

    private static void holds(
            String name,
            double units,
            double low,
            double high,
            int points,
            DoubleUnaryOperator function,
            ExactFunction exact) {
        Rng rng = new Rng(name.hashCode(), 0);
        for (int i = 0; i < points; i++) {
            double x = low + (high - low) * rng.nextDouble();
            BigDecimal truth = exact.apply(x);
            double error = new BigDecimal(function.applyAsDouble(x))
                    .subtract(truth)
                    .divide(truth, Exact.CONTEXT)
                    .doubleValue();
            assertTrue(Math.abs(error) <= units * UNIT, name + "(" + x + ") is off by " + error / UNIT + " units");
        }
    }
}

package ladera.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RowKernelTest {
    private static final int POINTS = 4000;
    private static final double UNIT = 0x1.0p-53;

    /** The JDK's strict functions stand for the truth, themselves right to one unit of the last place. */
    private static final double TRUTH = 2;

    @Test
    void sineKeepsItsStatedError() {
        Rng rng = new Rng(3, 0);
        for (double range : new double[] {1e-8, 1, 30, 1e4, 0x1p20}) {
            for (int i = 0; i < POINTS; i++) {
                double x = range * (2 * rng.nextDouble() - 1);
                double error = Math.abs(RowKernelPlain.sine(x) - StrictMath.sin(x));
                assertTrue(error <= (3 + TRUTH) * UNIT, x + " is off by " + error / UNIT + " units");
            }
        }
        // Where the sine is small its own digits count: next to multiples of pi.
        for (int k = 1; k < 100_000; k += 97) {
            double x = k * Math.PI;
            double error = Math.abs(RowKernelPlain.sine(x) / StrictMath.sin(x) - 1);
            assertTrue(error <= 1e-13, x + " is off by " + error);
        }
    }

    @Test
    void powerKeepsItsStatedError() {
        Rng rng = new Rng(4, 0);
        for (int i = 0; i < POINTS; i++) {
            double x = StrictMath.exp(20 * rng.nextGaussian());
            double exponent = 3 * rng.nextGaussian();
            double truth = StrictMath.pow(x, exponent);
            double allowed = 5 + 5 * Math.abs(exponent * Math.log(x)) + TRUTH;
            double error = Math.abs(RowKernelPlain.power(x, exponent) / truth - 1) / UNIT;
            assertTrue(error <= allowed, x + "^" + exponent + " is off by " + error + " units");
        }
    }

    @Test
    void whatIsNoUsualNumberIsLeftToTheJdk() {
        for (double x : new double[] {0, -0.0, -2, Double.NaN, Double.POSITIVE_INFINITY, Double.MIN_VALUE}) {
            for (double exponent : new double[] {-0.9, 2, 0, 1e3}) {
                assertEquals(StrictMath.pow(x, exponent), RowKernelPlain.power(x, exponent), x + "^" + exponent);
            }
        }
        assertEquals(StrictMath.sin(1e9), RowKernelPlain.sine(1e9));
        assertTrue(Double.isNaN(RowKernelPlain.sine(Double.NEGATIVE_INFINITY)));
        assertEquals(-0.0, RowKernelPlain.sine(-0.0));
    }

    @Test
    void everyKernelGivesTheSameBitsAndWritesNothingBehindTheCount() {
        Rng rng = new Rng(5, 0);
        double[] xs = new double[RowKernel.LONG + 5];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = rng.nextGaussian() * StrictMath.exp(2 * rng.nextGaussian());
        }
        double[] odd = xs.clone();
        double[] strange = {0, -1, Double.NaN, 1e160, Double.POSITIVE_INFINITY, 1e-320, 0x1p10, 0x1p11};
        System.arraycopy(strange, 0, odd, 100, strange.length);
        for (double[] row : new double[][] {xs, odd}) {
            for (double y : new double[] {0, 0.7, -2e3}) {
                double[] plain = rings(Kernels.PLAIN, row, y);
                assertArrayEquals(plain, rings(Kernels.fastest(), row, y));
                assertEquals(0, plain[row.length - 1]);
                assertEquals(RowKernelPlain.rings(row[7], y, 0.8, -0.9), plain[7]);
            }
        }
    }

    private static double[] rings(Kernels kernels, double[] xs, double y) {
        double[] out = new double[xs.length];
        kernels.rows().rings(xs, y, 0.8, -0.9, out, xs.length - 1);
        return out;
    }
}

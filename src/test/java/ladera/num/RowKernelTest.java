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
        double[] x = new double[RowKernel.LONG + 5];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.abs(rng.nextGaussian()) * StrictMath.exp(4 * rng.nextGaussian());
        }
        double[] odd = {0, -1, Double.NaN, 1e300, Double.POSITIVE_INFINITY, 1e-320, 0x1p20, 0x1p21};
        System.arraycopy(odd, 0, x, 100, odd.length);
        double[][] results = new double[2][];
        Kernels[] kernels = {Kernels.PLAIN, Kernels.fastest()};
        for (int k = 0; k < kernels.length; k++) {
            double[] sines = new double[x.length + 1];
            double[] powers = x.clone();
            kernels[k].rows().sine(x, sines, x.length);
            kernels[k].rows().power(powers, -0.9, powers, x.length - 1);
            assertEquals(x[x.length - 1], powers[x.length - 1]);
            assertEquals(0, sines[x.length]);
            results[k] = new double[2 * x.length];
            System.arraycopy(sines, 0, results[k], 0, x.length);
            System.arraycopy(powers, 0, results[k], x.length, x.length);
        }
        assertArrayEquals(results[0], results[1]);
    }
}

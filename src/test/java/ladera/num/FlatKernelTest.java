package ladera.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FlatKernelTest {
    /** Longer than all that a kernel works on at once. */
    private static final int LONGEST = FlatKernel.Room.LENGTH + 60;

    private static final int AT = 3;

    private final FlatKernel.Room room = new FlatKernel.Room();
    private final FlatKernel plain = Kernels.PLAIN.flat();
    private final FlatKernel fastest = Kernels.fastest().flat();

    @Test
    void aScalarProductIsTheSumOfTheProductsWithTheSameBitsEverywhere() {
        for (int count = 0; count <= LONGEST; count++) {
            double[] a = normals(count, AT + count);
            double[] b = normals(count + 1, AT + count);
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += a[AT + i] * b[i];
            }
            double found = plain.dot(a, AT, b, 0, count);
            assertEquals(sum, found, 1e-13, "length " + count);
            assertEquals(found, fastest.dot(a, AT, b, 0, count), "length " + count);
        }
    }

    @Test
    void addingTouchesTheSliceAndNothingElse() {
        for (int count = 0; count <= LONGEST; count++) {
            double[] both = normals(count, 2 * count + 2 * AT);
            double[] before = both.clone();
            double[] other = both.clone();
            plain.add(both, AT, -0.3, both, 2 * AT + count, count);
            fastest.add(other, AT, -0.3, other, 2 * AT + count, count);
            for (int i = 0; i < before.length; i++) {
                boolean within = i >= AT && i < AT + count;
                double expected = within ? Math.fma(-0.3, before[i + AT + count], before[i]) : before[i];
                assertEquals(expected, both[i], "length " + count + ", entry " + i);
            }
            assertArrayEquals(both, other, "length " + count);
        }
    }

    @Test
    void adamKeepsTheMeansOfGradientAndSquare() {
        for (int count = 0; count <= LONGEST; count++) {
            int m = AT;
            int v = AT + count + 1;
            double[] means = normals(count, v + count + 1);
            for (int i = 0; i <= count; i++) {
                means[v + i] *= means[v + i];
            }
            double[] gradient = normals(count + 1, count);
            double[] g = gradient.clone();
            double[] before = means.clone();
            double[] other = means.clone();
            double[] otherG = gradient.clone();
            plain.adam(g, means, m, v, 0.9, 0.99, 0.5, 1e-3, count, room);
            fastest.adam(otherG, other, m, v, 0.9, 0.99, 0.5, 1e-3, count, room);
            assertArrayEquals(means, other, "length " + count);
            assertArrayEquals(g, otherG, "length " + count);
            for (int i = 0; i < count; i++) {
                double first = 0.9 * before[m + i] + 0.1 * gradient[i];
                double second = 0.99 * before[v + i] + 0.01 * gradient[i] * gradient[i];
                assertEquals(first, means[m + i], 1e-15);
                assertEquals(second, means[v + i], 1e-15 * Math.max(1, second));
                assertEquals(first / (0.5 * Math.sqrt(second) + 1e-3), g[i], 1e-12);
            }
            assertEquals(before[m + count], means[m + count], "behind m");
            assertEquals(before[v + count], means[v + count], "behind v");
        }
    }

    private static double[] normals(long seed, int count) {
        Rng rng = new Rng(seed, 5);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = rng.nextGaussian();
        }
        return values;
    }
}

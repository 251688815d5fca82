package ladera.num;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayerKernelTest {
    /** Widths and sample counts about every border of a block, a panel, and the width from which layers are packed. */
    private static final int[] SIZES = {1, 2, 3, 4, 7, 8, 9, 12, 16, 24, 33, 128, 131};

    private static final int[] SAMPLES = {1, 7, 8, 9, 33, 40};

    /** Rounding of a sum of 131 products of standard normals. */
    private static final double TOLERANCE = 1e-12;

    static List<Kernels> kernels() {
        return List.of(Kernels.PLAIN, Kernels.fastest());
    }

    @Test
    void theVectorKernelRunsWhereItsModuleIsPresent() {
        assertEquals(
                VectorModule.available() ? "vector" : "plain", Kernels.fastest().id());
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void allProductsAgreeWithEjml(Kernels kernels) {
        for (int fanIn : SIZES) {
            for (int fanOut : SIZES) {
                for (int samples : SAMPLES) {
                    Case c = new Case(fanIn, fanOut, samples);
                    c.run(kernels.layers());
                    c.compareWithEjml();
                }
            }
        }
    }

    @Test
    void bothKernelsGiveTheSameBits() {
        for (int fanIn : SIZES) {
            for (int fanOut : SIZES) {
                for (int samples : SAMPLES) {
                    Case plain = new Case(fanIn, fanOut, samples);
                    Case fastest = new Case(fanIn, fanOut, samples);
                    plain.run(Kernels.PLAIN.layers());
                    fastest.run(Kernels.fastest().layers());
                    assertArrayEquals(plain.f, fastest.f, plain.name());
                    assertArrayEquals(plain.dh, fastest.dh, plain.name());
                    assertArrayEquals(plain.gradient, fastest.gradient, plain.name());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kernels")
    void aLayerWithoutBiasesLeavesThemOut(Kernels kernels) {
        Case c = new Case(9, 7, 8);
        KernelLayer linear = c.layer.linear();
        kernels.layers().forward(linear, c.parameters, c.h, c.f, 1, c.room);
        double[] zeroBiases = c.parameters.clone();
        Arrays.fill(zeroBiases, c.layer.beta(), c.layer.end(), 0);
        double[] expected = new double[c.f.length];
        kernels.layers().forward(c.layer, zeroBiases, c.h, expected, 1, c.room);
        assertArrayEquals(expected, c.f);

        kernels.layers().addWeightGradient(linear, c.df, c.h, 1, c.room, c.gradient);
        for (int i = 0; i < 7; i++) {
            assertEquals(0.5, c.gradient[c.layer.beta() + i], "bias " + i);
        }
    }

    /** One random layer with a chunk of samples, somewhere inside a longer parameter vector. */
    private static final class Case {
        private static final int BEFORE = 5;
        private static final int BEHIND = 3;

        private final int fanIn;
        private final int fanOut;
        private final int samples;
        private final int panels;
        private final KernelLayer layer;
        private final double[] parameters;
        private final double[] h;
        private final double[] df;
        private final double[] f;
        private final double[] dh;
        private final KernelRoom room;
        private final double[] gradient;

        Case(int fanIn, int fanOut, int samples) {
            this.fanIn = fanIn;
            this.fanOut = fanOut;
            this.samples = samples;
            panels = KernelLayout.panels(samples);
            layer = KernelLayer.at(fanIn, fanOut, BEFORE);
            Rng rng = new Rng(fanIn * 1000 + fanOut, samples);
            parameters = normals(rng, layer.end() + BEHIND);
            h = normals(rng, KernelLayout.length(fanIn, samples));
            df = normals(rng, KernelLayout.length(fanOut, samples));
            for (int s = samples; s < panels * KernelLayout.LANES; s++) {
                for (int i = 0; i < fanOut; i++) {
                    df[KernelLayout.index(s, i, fanOut)] = 0;
                }
            }
            f = new double[KernelLayout.length(fanOut, samples)];
            dh = new double[KernelLayout.length(fanIn, samples)];
            room = new KernelRoom(Math.max(fanIn, fanOut), samples);
            gradient = new double[parameters.length];
            Arrays.fill(gradient, 0.5);
        }

        void run(LayerKernel kernel) {
            kernel.forward(layer, parameters, h, f, panels, room);
            kernel.addWeightGradient(layer, df, h, panels, room, gradient);
            double[] packed = new double[kernel.packedLength(layer)];
            kernel.pack(layer, parameters, packed);
            kernel.inputGradient(layer, parameters, packed, df, dh, panels, room);
        }

        void compareWithEjml() {
            DMatrixRMaj omega = new DMatrixRMaj(fanOut, fanIn);
            System.arraycopy(parameters, layer.omega(), omega.data, 0, fanIn * fanOut);
            DMatrixRMaj inputs = matrix(h, fanIn);
            DMatrixRMaj slopes = matrix(df, fanOut);

            DMatrixRMaj outputs = new DMatrixRMaj(fanOut, samples);
            CommonOps_DDRM.mult(omega, inputs, outputs);
            DMatrixRMaj back = new DMatrixRMaj(fanIn, samples);
            CommonOps_DDRM.multTransA(omega, slopes, back);
            DMatrixRMaj weights = new DMatrixRMaj(fanOut, fanIn);
            CommonOps_DDRM.multTransB(slopes, inputs, weights);

            for (int i = 0; i < fanOut; i++) {
                double biasSlope = 0.5;
                for (int s = 0; s < samples; s++) {
                    double expected = outputs.get(i, s) + parameters[layer.beta() + i];
                    assertEquals(expected, f[KernelLayout.index(s, i, fanOut)], TOLERANCE, name());
                    biasSlope += slopes.get(i, s);
                }
                assertEquals(biasSlope, gradient[layer.beta() + i], TOLERANCE, name());
                for (int j = 0; j < fanIn; j++) {
                    double found = gradient[layer.omega() + i * fanIn + j];
                    assertEquals(0.5 + weights.get(i, j), found, TOLERANCE, name());
                }
            }
            for (int j = 0; j < fanIn; j++) {
                for (int s = 0; s < samples; s++) {
                    assertEquals(back.get(j, s), dh[KernelLayout.index(s, j, fanIn)], TOLERANCE, name());
                }
            }
            nothingElseWasTouched();
        }

        private void nothingElseWasTouched() {
            for (int i = 0; i < gradient.length; i++) {
                if (i < layer.omega() || i >= layer.end()) {
                    assertEquals(0.5, gradient[i], name() + " at " + i);
                }
            }
        }

        private DMatrixRMaj matrix(double[] chunk, int units) {
            DMatrixRMaj matrix = new DMatrixRMaj(units, samples);
            for (int u = 0; u < units; u++) {
                for (int s = 0; s < samples; s++) {
                    matrix.set(u, s, chunk[KernelLayout.index(s, u, units)]);
                }
            }
            return matrix;
        }

        private String name() {
            return fanIn + " to " + fanOut + ", " + samples + " samples";
        }

        private static double[] normals(Rng rng, int count) {
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] = rng.nextGaussian();
            }
            return values;
        }
    }
}

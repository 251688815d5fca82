package ladera.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ladera.num.Allocation;
import ladera.num.Doubles;
import ladera.num.KernelLayout;
import ladera.num.Rng;
import org.junit.jupiter.api.Test;

/** Passes that forget, against those that keep everything. */
class PropagationTest {
    @Test
    void everyLayerIsShownAsThePassesOfOneSampleHaveIt() {
        Architecture architecture = new Architecture(
                List.of(3, 7, 5, 130, 9, 2),
                List.of(
                        Activations.of("tanh"),
                        Activations.of("identity"),
                        Activations.of("relu"),
                        Activations.of("sigmoid")),
                Activations.of("identity"));
        Network network = Initializers.of("normal_all").network(architecture, 4);
        int samples = 11;
        double[] x = normals(3 * samples, 1);
        double[] y = normals(2 * samples, 2);
        Loss loss = Losses.ALL.get("least_squares").make(Map.of("reduction", "sum"));
        List<Intermediates> singly = new ArrayList<>();
        for (int s = 0; s < samples; s++) {
            singly.add(Intermediates.of(
                    network, loss, new double[] {x[3 * s], x[3 * s + 1], x[3 * s + 2]}, new double[] {
                        y[2 * s], y[2 * s + 1]
                    }));
        }

        Propagation propagation = new Propagation(architecture);
        propagation.use(network.parameters().toArray());
        fill(propagation.inputs(), x, 3, samples);
        List<Integer> seen = new ArrayList<>();
        Propagation.Watcher watcher = new Propagation.Watcher() {
            @Override
            public void forward(int k, double[] f, double[] h, double[] slope) {
                seen.add(k);
                for (int s = 0; s < samples; s++) {
                    Intermediates one = singly.get(s);
                    assertArrayEquals(
                            one.f().get(k).toArray(), sample(f, s, one.f().get(k)), "f_" + k);
                    Doubles after = k < 4 ? one.h().get(k + 1) : one.output();
                    assertArrayEquals(after.toArray(), sample(h, s, after), "after f_" + k);
                }
            }

            @Override
            public void backward(int k, double[] df) {
                seen.add(-k);
                for (int s = 0; s < samples; s++) {
                    Doubles one = singly.get(s).df().get(k);
                    assertArrayEquals(one.toArray(), sample(df, s, one), 1e-13, "df_" + k);
                }
            }
        };
        propagation.forward(samples, watcher);
        double[] top = new double[2 * samples];
        for (int s = 0; s < samples; s++) {
            singly.get(s).df().get(4).copyInto(top, 2 * s);
        }
        fill(propagation.top(), top, 2, samples);
        propagation.backward(samples, watcher);
        assertEquals(List.of(0, 1, 2, 3, 4, -4, -3, -2, -1, 0), seen);
    }

    @Test
    void aPassAllocatesNothing() {
        Architecture architecture = Architecture.of(Activations.of("tanh"), 8, 16, 16, 4);
        Propagation propagation = new Propagation(architecture);
        propagation.use(Initializers.of("he_normal")
                .network(architecture, 1)
                .parameters()
                .toArray());
        Propagation.Watcher nobody = new Propagation.Watcher() {};
        Allocation.untilNothing(() -> {
            propagation.forward(16, nobody);
            propagation.backward(16, nobody);
        });
    }

    @Test
    void theTableOfFigure1sLayers() {
        List<LayerVariance> table = LayerVariance.of(List.of(2, 3, 2, 1));
        assertEquals(3, table.size());
        LayerVariance middle = table.get(1);
        assertEquals(new LayerVariance(1, 3, 2), middle);
        assertEquals(2.0 / 3, middle.heForward(), 1e-15);
        assertEquals(1, middle.heBackward(), 1e-15);
        assertEquals(0.8, middle.heCompromise(), 1e-15);
        assertEquals(0.4, middle.xavier(), 1e-15);
        assertEquals(1.0 / 3, middle.lecun(), 1e-15);
        assertEquals(1.0 / 9, middle.pytorch(), 1e-15);
    }

    private static double[] normals(int count, long stream) {
        Rng rng = new Rng(3, stream);
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = rng.nextGaussian();
        }
        return values;
    }

    private static void fill(double[] chunk, double[] values, int units, int samples) {
        for (int i = 0; i < units * samples; i++) {
            chunk[KernelLayout.index(i / units, i % units, units)] = values[i];
        }
    }

    private static double[] sample(double[] chunk, int s, Doubles like) {
        double[] sample = new double[like.size()];
        for (int u = 0; u < sample.length; u++) {
            sample[u] = chunk[KernelLayout.index(s, u, sample.length)];
        }
        return sample;
    }
}

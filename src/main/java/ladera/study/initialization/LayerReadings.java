package ladera.study.initialization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import ladera.net.Activation;
import ladera.net.Initializer;
import ladera.num.KernelLayout;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.initialization.Ensemble;

/** A look inside the first network of an ensemble: how signals and gradients are distributed in each of its layers. */
public record LayerReadings(Ensemble ensemble, Initializer initializer, Activation activation)
        implements Query<List<LayerReadings.Reading>> {
    /**
     * The answer for one layer k, from 0 to K.
     *
     * @param f preactivations f_k
     * @param h what the layer takes in: the inputs for k = 0, h_k = a[f_(k-1)] after it
     * @param df gradients dl/df_k
     * @param flat share of units and samples at which a is flat behind f_k; NaN behind the last layer, which has none
     * @param dead share of units at which it is flat for every sample, so that they learn nothing; NaN likewise
     */
    public record Reading(LayerHistogram f, LayerHistogram h, LayerHistogram df, double flat, double dead) {}

    @Override
    public List<Reading> answer(BooleanSupplier stillWanted, Parallel parallel) {
        DrawnNetwork network = new DrawnNetwork(ensemble, initializer, activation);
        network.draw(0);
        List<Layer> layers = new ArrayList<>();
        for (int k = 0; k < network.architecture().layers(); k++) {
            layers.add(new Layer(network.architecture().widths().get(k + 1)));
        }
        Flatness flatness = new Flatness(activation);
        for (Round round : Round.values()) {
            if (!network.run(new Rounds(layers, round, flatness), stillWanted)) {
                return null;
            }
            if (round == Round.SPREAD) {
                layers.forEach(Layer::settle);
            }
        }
        List<Reading> readings = new ArrayList<>();
        for (int k = 0; k < layers.size(); k++) {
            readings.add(layers.get(k).reading(k == layers.size() - 1));
        }
        return readings;
    }

    private enum Round {
        MEASURE,
        SPREAD,
        COUNT
    }

    /** What is gathered of one layer. */
    private static final class Layer {
        private final LayerHistogram.Gatherer f = new LayerHistogram.Gatherer();
        private final LayerHistogram.Gatherer h = new LayerHistogram.Gatherer();
        private final LayerHistogram.Gatherer df = new LayerHistogram.Gatherer();
        private final boolean[] alive;
        private long flat;
        private long values;

        Layer(int units) {
            alive = new boolean[units];
        }

        void settle() {
            f.settle();
            h.settle();
            df.settle();
        }

        void slopes(double[] slope, int units, int samples, Flatness flatness) {
            flat += flatness.count(slope, units, samples);
            values += (long) units * samples;
            for (int s = 0; s < samples; s++) {
                for (int u = 0; u < units; u++) {
                    alive[u] |= !flatness.at(slope[KernelLayout.index(s, u, units)]);
                }
            }
        }

        Reading reading(boolean last) {
            int dead = 0;
            for (boolean one : alive) {
                dead += one ? 0 : 1;
            }
            boolean none = last || values == 0;
            return new Reading(
                    f.histogram(),
                    h.histogram(),
                    df.histogram(),
                    none ? Double.NaN : (double) flat / values,
                    none ? Double.NaN : (double) dead / alive.length);
        }
    }

    /** One of three rounds over the same samples. */
    private record Rounds(List<Layer> layers, Round round, Flatness flatness) implements DrawnNetwork.Watcher {
        @Override
        public void input(double[] x, int units, int samples) {
            gather(layers.get(0).h, x, units, samples);
        }

        @Override
        public void forward(int k, double[] f, double[] h, double[] slope, int units, int samples) {
            gather(layers.get(k).f, f, units, samples);
            if (k + 1 < layers.size()) {
                gather(layers.get(k + 1).h, h, units, samples);
                if (round == Round.MEASURE && slope != null) {
                    layers.get(k).slopes(slope, units, samples, flatness);
                }
            }
        }

        @Override
        public void backward(int k, double[] df, int units, int samples) {
            gather(layers.get(k).df, df, units, samples);
        }

        private void gather(LayerHistogram.Gatherer into, double[] chunk, int units, int samples) {
            switch (round) {
                case MEASURE -> into.measure(chunk, units, samples);
                case SPREAD -> into.spread(chunk, units, samples);
                case COUNT -> into.count(chunk, units, samples);
            }
        }
    }
}

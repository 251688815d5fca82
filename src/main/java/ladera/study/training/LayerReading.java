package ladera.study.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import ladera.net.Architecture;
import ladera.net.DataSet;
import ladera.net.Intermediates;
import ladera.net.Network;
import ladera.num.Doubles;
import ladera.num.KernelLayer;
import ladera.num.Parallel;
import ladera.run.Query;
import ladera.run.training.NetworkState;

/** What goes on in each layer of a network: the spread of what passes through it, and how much an update moves it. */
public record LayerReading(NetworkState state) implements Query<List<LayerReading.Layer>> {
    /** Samples looked at, evenly spread over the set: a histogram's shape needs no more. */
    private static final int MOST_SAMPLES = 256;

    /** A slope below this, relative to the activation's steepest, passes nothing back. */
    private static final double FLAT = 1e-3;

    /**
     * One layer of units.
     *
     * @param k its number: f_k and, behind it, h_(k+1)
     * @param activations h_(k+1) of every sample and unit; the outputs for the last layer
     * @param gradients dl/df_k of every sample and unit
     * @param dead units that pass no gradient back for any sample
     * @param units D_(k+1)
     * @param updateRatio length of the last update of Omega_k and beta_k over the length of these parameters
     */
    public record Layer(int k, Doubles activations, Doubles gradients, int dead, int units, double updateRatio) {}

    @Override
    public List<Layer> answer(BooleanSupplier stillWanted, Parallel parallel) {
        Architecture architecture = state.training().architecture();
        Network network = new Network(architecture, state.parameters());
        List<Intermediates> samples = new ArrayList<>();
        DataSet data = state.training().data();
        int count = Math.min(MOST_SAMPLES, data.size());
        for (int i = 0; i < count && stillWanted.getAsBoolean(); i++) {
            int sample = (int) ((long) i * data.size() / count);
            samples.add(Intermediates.of(network, state.training().loss(), input(data, sample), target(data, sample)));
        }
        List<Layer> layers = new ArrayList<>();
        for (int k = 0; k < architecture.layers(); k++) {
            layers.add(layer(architecture, k, samples));
        }
        return List.copyOf(layers);
    }

    private Layer layer(Architecture architecture, int k, List<Intermediates> samples) {
        int units = architecture.widths().get(k + 1);
        boolean last = k == architecture.layers() - 1;
        double[] activations = new double[samples.size() * units];
        double[] gradients = new double[samples.size() * units];
        boolean[] alive = new boolean[units];
        for (int s = 0; s < samples.size(); s++) {
            Intermediates one = samples.get(s);
            Doubles through = last ? one.output() : one.h().get(k + 1);
            through.copyInto(activations, s * units);
            one.df().get(k).copyInto(gradients, s * units);
            for (int u = 0; u < units; u++) {
                alive[u] |=
                        Math.abs(architecture.activation(k).slope(one.f().get(k).get(u))) > FLAT;
            }
        }
        int dead = 0;
        for (boolean one : alive) {
            dead += one ? 0 : 1;
        }
        return new Layer(k, Doubles.of(activations), Doubles.of(gradients), dead, units, ratio(architecture.layer(k)));
    }

    private double ratio(KernelLayer layer) {
        double moved = 0;
        double size = 0;
        for (int i = layer.omega(); i < layer.end(); i++) {
            double after = state.parameters().get(i);
            double move = after - state.before().get(i);
            moved += move * move;
            size += after * after;
        }
        return Math.sqrt(moved / size);
    }

    private static double[] input(DataSet data, int sample) {
        double[] x = new double[data.inputWidth()];
        for (int j = 0; j < x.length; j++) {
            x[j] = data.input(sample, j);
        }
        return x;
    }

    private static double[] target(DataSet data, int sample) {
        double[] y = new double[data.targetWidth()];
        for (int j = 0; j < y.length; j++) {
            y[j] = data.target(sample, j);
        }
        return y;
    }
}

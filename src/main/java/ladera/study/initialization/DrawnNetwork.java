package ladera.study.initialization;

import java.util.function.BooleanSupplier;
import ladera.net.Activation;
import ladera.net.Architecture;
import ladera.net.Initializer;
import ladera.net.Propagation;
import ladera.num.KernelLayer;
import ladera.num.KernelLayout;
import ladera.num.Rng;
import ladera.run.initialization.Ensemble;
import ladera.run.initialization.Feed;

/**
 * A network of an ensemble, drawn by an initialiser, with the inputs and the derivatives at the output that go with it. One
 * object draws network after network in the same memory; it is used by one thread at a time.
 */
final class DrawnNetwork {
    private static final long INPUTS = 33L << 32;
    private static final long TOP = 34L << 32;
    private static final long BIASES = 35L << 32;

    private final Ensemble ensemble;
    private final Initializer initializer;
    private final Architecture architecture;
    private final Propagation propagation;
    private final double[] parameters;
    private final double[] output;
    private long seed;

    DrawnNetwork(Ensemble ensemble, Initializer initializer, Activation activation) {
        this.ensemble = ensemble;
        this.initializer = initializer;
        architecture = ensemble.shape().with(activation);
        propagation = new Propagation(architecture);
        parameters = new double[architecture.parameters()];
        output = new double[KernelLayout.length(architecture.outputs(), propagation.capacity())];
    }

    Architecture architecture() {
        return architecture;
    }

    /** Omega_0, beta_0, ... of the present network, in the architecture's order; not to be written to. */
    double[] parameters() {
        return parameters;
    }

    /** Draws the network with this number. */
    void draw(int number) {
        seed = ensemble.seedOf(number);
        initializer.fill(architecture, seed, parameters);
        if (ensemble.biasVariance() > 0) {
            double deviation = Math.sqrt(ensemble.biasVariance());
            for (int k = 0; k < architecture.layers(); k++) {
                Rng rng = new Rng(seed, BIASES + k);
                KernelLayer layer = architecture.layer(k);
                for (int i = layer.beta(); i < layer.end(); i++) {
                    parameters[i] += deviation * rng.nextGaussian();
                }
            }
        }
        propagation.use(parameters);
    }

    /**
     * Sends all samples through the network and back, the same ones at every call.
     *
     * @param watcher told each layer of each chunk
     * @return false where it was no longer wanted and stopped in between
     */
    boolean run(Watcher watcher, BooleanSupplier stillWanted) {
        Feed feed = ensemble.feed();
        Rng inputs = new Rng(seed, INPUTS);
        Rng top = new Rng(seed, TOP);
        for (int first = 0; first < feed.samples(); first += propagation.capacity()) {
            if (!stillWanted.getAsBoolean()) {
                return false;
            }
            int samples = Math.min(propagation.capacity(), feed.samples() - first);
            fill(propagation.inputs(), architecture.inputs(), samples, feed.mean(), feed.deviation(), inputs);
            Chunk chunk = new Chunk(watcher, samples);
            propagation.forward(samples, chunk);
            if (watcher.wantsBackward()) {
                if (ensemble.top() == Ensemble.Top.NORMAL) {
                    fill(propagation.top(), architecture.outputs(), samples, 0, 1, top);
                } else {
                    slopesOfSquare(samples);
                }
                propagation.backward(samples, chunk);
            }
        }
        return true;
    }

    /** Independent normal numbers, sample after sample, so that the size of chunks does not matter. */
    private static void fill(double[] chunk, int units, int samples, double mean, double deviation, Rng rng) {
        for (int s = 0; s < samples; s++) {
            for (int u = 0; u < units; u++) {
                chunk[KernelLayout.index(s, u, units)] = mean + deviation * rng.nextGaussian();
            }
        }
    }

    private void slopesOfSquare(int samples) {
        double[] top = propagation.top();
        int length = KernelLayout.length(architecture.outputs(), samples);
        for (int i = 0; i < length; i++) {
            top[i] = 2 * output[i];
        }
    }

    /** The first sample's inputs. */
    double[] firstInput() {
        Rng rng = new Rng(seed, INPUTS);
        double[] x = new double[architecture.inputs()];
        for (int j = 0; j < x.length; j++) {
            x[j] = ensemble.feed().mean() + ensemble.feed().deviation() * rng.nextGaussian();
        }
        return x;
    }

    /** Sees the layers of a chunk, and is told its size. */
    interface Watcher {
        /** As {@link Propagation.Watcher#forward}; slope is null where a is the identity. */
        void forward(int k, double[] f, double[] h, double[] slope, int units, int samples);

        /** As {@link Propagation.Watcher#backward}. */
        void backward(int k, double[] df, int units, int samples);

        default boolean wantsBackward() {
            return true;
        }
    }

    private final class Chunk implements Propagation.Watcher {
        private final Watcher watcher;
        private final int samples;

        Chunk(Watcher watcher, int samples) {
            this.watcher = watcher;
            this.samples = samples;
        }

        @Override
        public void forward(int k, double[] f, double[] h, double[] slope) {
            int units = architecture.widths().get(k + 1);
            watcher.forward(k, f, h, slope, units, samples);
            if (k == architecture.layers() - 1) {
                System.arraycopy(f, 0, output, 0, KernelLayout.length(units, samples));
            }
        }

        @Override
        public void backward(int k, double[] df) {
            watcher.backward(k, df, architecture.widths().get(k + 1), samples);
        }
    }
}

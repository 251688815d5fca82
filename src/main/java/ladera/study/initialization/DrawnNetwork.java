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

/**
 * A network of an ensemble, drawn by an initialiser, with the inputs and the derivatives at the output that go with it. One
 * object draws network after network in the same memory; it is used by one thread at a time.
 */
final class DrawnNetwork {
    private static final long TOP = 34L << 32;
    private static final long BIASES = 35L << 32;

    private final Ensemble ensemble;
    private final Initializer initializer;
    private final Architecture architecture;
    private final Propagation propagation;
    private final FeedSource source;
    private final double[] parameters;
    private final double[] output;
    private long seed;

    DrawnNetwork(Ensemble ensemble, Initializer initializer, Activation activation) {
        this.ensemble = ensemble;
        this.initializer = initializer;
        architecture = ensemble.architecture(activation);
        propagation = new Propagation(architecture);
        source = FeedSource.of(ensemble.feed(), architecture.inputs());
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
        int all = ensemble.feed().samples();
        Rng top = new Rng(seed, TOP);
        source.begin(seed);
        for (int first = 0; first < all; first += propagation.capacity()) {
            if (!stillWanted.getAsBoolean()) {
                return false;
            }
            int samples = Math.min(propagation.capacity(), all - first);
            source.fill(propagation.inputs(), samples);
            watcher.input(propagation.inputs(), architecture.inputs(), samples);
            Chunk chunk = new Chunk(watcher, samples);
            propagation.forward(samples, chunk);
            if (watcher.wantsBackward()) {
                if (ensemble.top() == Ensemble.Top.NORMAL) {
                    normalSlopes(samples, top);
                } else {
                    slopesOfSquare(samples);
                }
                propagation.backward(samples, chunk);
            }
        }
        return true;
    }

    private void normalSlopes(int samples, Rng rng) {
        int units = architecture.outputs();
        for (int s = 0; s < samples; s++) {
            for (int u = 0; u < units; u++) {
                propagation.top()[KernelLayout.index(s, u, units)] = rng.nextGaussian();
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

    /** The first sample that goes through the present network. */
    double[] firstInput() {
        source.begin(seed);
        return source.next();
    }

    /** Sees the layers of a chunk, and is told its size. */
    interface Watcher {
        /** The chunk before it sets out. */
        default void input(double[] x, int units, int samples) {}

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

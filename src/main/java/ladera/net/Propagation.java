package ladera.net;

import static ladera.num.KernelLayout.LANES;

import ladera.num.KernelLayer;
import ladera.num.KernelLayout;
import ladera.num.KernelRoom;
import ladera.num.Kernels;

/**
 * Signals on their way through a deep network and slopes on their way back, a chunk of samples at a time, for whoever wants
 * to see every layer of very deep networks: a watcher is shown each layer's numbers as they come, after which they are
 * overwritten. Gradients of weights are not computed.
 *
 * <p>Chunks are laid out as {@link KernelLayout} says. Used by one thread at a time; once made, nothing is allocated.
 */
public final class Propagation {
    private final Architecture architecture;
    private final Passes passes;
    private final Kernels kernels;
    private final double[][] signals = new double[3][];
    private final double[][] gradients = new double[2][];

    /** a'[f_k] of the last chunk; null where a is the identity. */
    private final double[][] slopes;

    private final KernelRoom room;
    private double[] parameters;

    /** Sees the layers of a chunk. It may read the arrays until it returns, and must not write to them. */
    public interface Watcher {
        /**
         * On the way forward, k from 0 to K.
         *
         * @param f preactivations f_k
         * @param h what follows them, a[f_k]: h_(k+1), or the output; the same array as f where a is the identity
         * @param slope a'[f_k]; null where a is the identity
         */
        default void forward(int k, double[] f, double[] h, double[] slope) {}

        /** On the way back, k from K to 0: derivatives by f_k. */
        default void backward(int k, double[] df) {}
    }

    public Propagation(Architecture architecture) {
        this(architecture, Kernels.fastest());
    }

    Propagation(Architecture architecture, Kernels kernels) {
        this.architecture = architecture;
        this.kernels = kernels;
        passes = new Passes(architecture, kernels);
        int widest = Workspace.widest(architecture);
        room = new KernelRoom(widest, capacity());
        for (int i = 0; i < signals.length; i++) {
            signals[i] = new double[KernelLayout.length(widest, capacity())];
        }
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = new double[KernelLayout.length(widest, capacity())];
        }
        slopes = new double[architecture.layers()][];
        for (int k = 0; k < slopes.length; k++) {
            if (!Passes.isIdentity(architecture.activation(k))) {
                slopes[k] = new double[KernelLayout.length(passes.layer(k).fanOut(), capacity())];
            }
        }
    }

    public Architecture architecture() {
        return architecture;
    }

    /** Samples that go through together at most. */
    public int capacity() {
        return Workspace.chunk(architecture);
    }

    /** Goes by these parameters, which are not copied, from the next chunk on. */
    public void use(double[] values) {
        parameters = values;
        passes.prepare(values);
    }

    /** Where the samples of the next chunk are to be written before {@link #forward}. */
    public double[] inputs() {
        return signals[0];
    }

    /** Sends the chunk through the network. */
    public void forward(int samples, Watcher watcher) {
        int panels = KernelLayout.panels(samples);
        int h = 0;
        for (int k = 0; k < slopes.length; k++) {
            int f = (h + 1) % signals.length;
            int next = (h + 2) % signals.length;
            KernelLayer layer = passes.layer(k);
            kernels.layers().forward(layer, parameters, signals[h], signals[f], panels, room);
            if (slopes[k] == null) {
                watcher.forward(k, signals[f], signals[f], null);
                h = f;
            } else {
                int count = layer.fanOut() * panels * LANES;
                passes.activation(k).valueAndSlope(kernels.elementary(), signals[f], signals[next], slopes[k], count);
                watcher.forward(k, signals[f], signals[next], slopes[k]);
                h = next;
            }
        }
    }

    /** Where the derivatives by f_K are to be written before {@link #backward}. */
    public double[] top() {
        return gradients[0];
    }

    /** Sends derivatives by f_K back through the network, at the slopes of the last chunk that went forward. */
    public void backward(int samples, Watcher watcher) {
        int panels = KernelLayout.panels(samples);
        int df = 0;
        for (int k = slopes.length - 1; k >= 0; k--) {
            watcher.backward(k, gradients[df]);
            if (k > 0) {
                KernelLayer layer = passes.layer(k);
                double[] below = gradients[1 - df];
                kernels.layers().inputGradient(layer, parameters, passes.packed(k), gradients[df], below, panels, room);
                if (slopes[k - 1] != null) {
                    Passes.multiply(below, slopes[k - 1], layer.fanIn() * panels * LANES);
                }
                df = 1 - df;
            }
        }
    }
}
